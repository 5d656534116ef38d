import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { DangerCases } from './measure-dangers.ts'

const texts = z.array(z.string())
const cases = z.strictObject({ must: z.record(z.string(), texts), calm: texts, denied: texts })
const endings = z.strictObject({ birth: texts, loss: texts, neither: texts })
const questions = z.array(z.strictObject({ say: z.string(), intents: texts.min(1) }))
const LOTS = ['forum', 'chat', 'plain-forum', 'plain-chat', 'mixed-forum', 'mixed-chat', 'mixed-second']

const read = (file: string) =>
  parse(readFileSync(new URL(`../../tests/held-out/${file}.yaml`, import.meta.url), 'utf8')) as unknown

/** Everything in `tests/held-out/`: messages that nothing was made from. */
export function readHeldOutLots() {
  const lots = LOTS.map((name) => ({ name, cases: cases.parse(read(`dangers-${name}`)) }))
  return {
    lots,
    dangers: together(lots.map((lot) => lot.cases)),
    endings: endings.parse(read('births-and-losses')),
    questions: questions.parse(read('questions')),
  }
}

/** Several lots as one. */
function together(all: readonly DangerCases[]): DangerCases {
  const signs = [...new Set(all.flatMap(({ must }) => Object.keys(must)))].sort()
  return {
    must: Object.fromEntries(signs.map((sign) => [sign, all.flatMap(({ must }) => must[sign] ?? [])])),
    calm: all.flatMap(({ calm }) => calm),
    denied: all.flatMap(({ denied }) => denied),
  }
}
