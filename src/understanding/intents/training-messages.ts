import type { SignFacts, SignWords } from '../danger-sign.ts'
import type { Knowledge } from '../knowledge.ts'
import { classOf } from './class-of.ts'

/** The class of what sounds like danger and is none, beside the intents and the signs. */
const HARMLESS = 'harmless'

/** Every message of our own with its class: an intent or a part of one, a danger sign that escalates, or harmless. */
export function trainingMessages({ intents, signs, signFacts }: Pick<Knowledge, 'intents' | 'signs' | 'signFacts'>) {
  return [
    ...intents.flatMap((intent) => intent.phrases.map(({ say }, at) => ({ label: classOf(intent, at), text: say }))),
    ...dangerMessages(signs, signFacts),
    ...signs.flatMap(({ isNot }) => isNot.map((text) => ({ label: HARMLESS, text }))),
  ]
}

/** The messages of danger that the second net learns from: those of the signs that escalate. */
function dangerMessages(signs: readonly SignWords[], facts: readonly SignFacts[]): { label: string; text: string }[] {
  const escalating = new Set(facts.filter(({ level }) => level !== 'I').map(({ id }) => id))
  return signs.filter(({ id }) => escalating.has(id)).flatMap(({ id, is }) => is.map((text) => ({ label: id, text })))
}
