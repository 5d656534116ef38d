import { checkNames } from './check-names.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

/** How a phrase is compared: case, punctuation and spacing make no other phrase. */
const bare = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}?!]+/gu, ' ')
    .trim()

/** Intents without an answer, and phrases that stand twice. */
export function checkIntents({ intents, answers }: Data): Fault[] {
  const known = new Set(answers.map(({ value }) => value.id))
  const ids = new Set(intents.map(({ value }) => value.id))
  const faults = checkNames(intents)
  const owners = new Map<string, string>()
  for (const { file, value } of intents) {
    if (!known.has(value.answer))
      faults.push({
        file,
        field: 'answer',
        what: `there is no answer "${value.answer}"; write content/en/answers/${value.answer}.yaml`,
      })
    for (const [at, { also }] of value.heldOut.entries())
      for (const id of also)
        if (!ids.has(id))
          faults.push({ file, field: `heldOut.${at}.also`, what: `there is no intent "${id}"; name one of intents/en` })
    for (const [at, phrase] of [
      ...value.phrases.map(({ say }) => say),
      ...value.heldOut.map(({ say }) => say),
    ].entries()) {
      const field = at < value.phrases.length ? `phrases.${at}` : `heldOut.${at - value.phrases.length}`
      const owner = owners.get(bare(phrase))
      if (owner === undefined) owners.set(bare(phrase), value.id)
      else
        faults.push({
          file,
          field,
          what: `"${phrase}" stands under ${owner === value.id ? 'this intent twice' : owner} already; keep one`,
        })
    }
  }
  return faults
}
