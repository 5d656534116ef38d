import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Library } from '../../src/library/load.ts'
import type { Example } from './candidate.ts'

/** What every candidate is trained and measured on. */
export interface IntentSet {
  name: string
  train: Example[]
  test: Example[]
  /** Messages that are none of the trained intents. */
  outside: string[]
}

const OUTSIDE = /^oos_/
const MOST_OUTSIDE = 400

/** Our own phrases without the two classes of what is outside, which so become the messages to refuse. */
export function ownSet({ knowledge }: Library): IntentSet {
  const inside = knowledge.intents.filter(({ id }) => !OUTSIDE.test(id))
  const outside = knowledge.intents.filter(({ id }) => OUTSIDE.test(id))
  return {
    name: 'our own phrases',
    train: inside.flatMap(({ id, phrases }) => phrases.map(({ say }) => ({ text: say, label: id }))),
    test: inside.flatMap(({ id, heldOut }) => heldOut.map(({ say }) => ({ text: say, label: id }))),
    outside: outside
      .flatMap(({ heldOut, phrases }) => [...heldOut, ...phrases].map(({ say }) => say))
      .slice(0, MOST_OUTSIDE),
  }
}

const pairs = z.array(z.tuple([z.string(), z.string()]))
const clinc = z.object({ train: pairs, test: pairs, oos_test: pairs.default([]) })

/** A public set in the form of CLINC150: `{"train": [[text, intent]], "test": [...], "oos_test": [...]}`. */
export function publicSet(file: string): IntentSet {
  const { train, test, oos_test: outside } = clinc.parse(JSON.parse(readFileSync(file, 'utf8')))
  const examples = (rows: z.infer<typeof pairs>) => rows.map(([text, label]) => ({ text, label }))
  return {
    name: file.split(/[\\/]/).at(-1) ?? file,
    train: examples(train),
    test: examples(test),
    outside: outside.map(([text]) => text),
  }
}
