import type { Knowledge } from '../knowledge.ts'
import { classOf } from './class-of.ts'

const HARMLESS = 'harmless/'

/** Whether a class is of messages that only sound like danger. */
export const isHarmless = (label: string): boolean => label.startsWith(HARMLESS)

/** A message of our own, and the class that it is learned under. */
interface TrainingMessage {
  label: string
  text: string
}

/**
 * Every message of our own with its class: an intent or a part of one, a danger sign that escalates, or what sounds like a
 * sign and is harmless. Each sign has a harmless class of its own, for calm talk of bleeding and of headaches has no words in
 * common (see `../README.md`).
 */
export function trainingMessages({
  intents,
  signs,
  signFacts,
  dangerMessages,
}: Pick<Knowledge, 'intents' | 'signs' | 'signFacts' | 'dangerMessages'>): TrainingMessage[] {
  const escalating = new Set(signFacts.filter(({ level }) => level !== 'I').map(({ id }) => id))
  return [
    ...intents.flatMap((intent) => intent.phrases.map(({ say }, at) => ({ label: classOf(intent, at), text: say }))),
    ...[...signs, ...dangerMessages].flatMap(({ id, is, isNot }) => [
      ...(escalating.has(id) ? is.map((text) => ({ label: id, text })) : []),
      ...isNot.map((text) => ({ label: `${HARMLESS}${id}`, text })),
    ]),
  ]
}
