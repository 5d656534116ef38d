import type { Answer } from '../answering/answer.ts'
import { markupFault } from './check-markup.ts'
import { checkNames } from './check-names.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

/** A message of Telegram's holds 4,096 UTF-16 units; the line of the date and the safety line need room. */
const LONGEST = 3000
const TEXTS = ['text', 'trimester1', 'trimester2', 'trimester3', 'partner', 'more', 'callIf'] as const

/** Answers that nothing leads to, sources that do not exist, texts that Telegram would refuse. */
export function checkAnswers({ answers, intents, sources }: Data): Fault[] {
  const reached = new Set(intents.map(({ value }) => value.answer))
  const known = new Set((sources ?? []).map(({ id }) => id))
  return [
    ...checkNames(answers),
    ...answers.flatMap(({ file, value }) => [
      ...(reached.has(value.id)
        ? []
        : [{ file, field: 'id', what: `no intent leads to "${value.id}"; name it as the answer of one` }]),
      ...value.sources
        .filter((id) => !known.has(id))
        .map((id) => ({
          file,
          field: 'sources',
          what: `there is no source "${id}" in content/facts/sources.yaml; add it or mend the code`,
        })),
      ...unsourced(file, value),
      ...textFaults(file, value),
    ]),
  ]
}

/** Only small talk needs no source. */
function unsourced(file: string, { sources, claims, callIf, backPain }: Answer): Fault[] {
  const isMedical = claims.length > 0 || callIf !== undefined || backPain
  if (sources.length > 0 || !isMedical) return []
  return [{ file, field: 'sources', what: 'names no source; name the pages that its claims rest on' }]
}

function textFaults(file: string, answer: Answer): Fault[] {
  return TEXTS.flatMap((field) => {
    const text = answer[field]
    if (text === undefined) return []
    const markup = markupFault(text)
    const length =
      text.length > LONGEST
        ? [{ file, field, what: `is ${text.length} characters long; keep it under ${LONGEST}` }]
        : []
    return markup ? [...length, { file, field, what: markup }] : length
  })
}
