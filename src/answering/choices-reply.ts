import type { Question } from '../understanding/understanding.ts'
import { plainReply } from './plain-reply.ts'
import type { Reply } from './reply.ts'
import type { Shelf } from './shelf.ts'

/** Chosen by no button: "something else" stands for them. */
const NO_CHOICE = new Set(['oos_general', 'greeting', 'thanks_bye'])

/**
 * Up to three answers to choose from, and "something else". The second time in a row the warning signs and a person stand
 * beside them.
 *
 * @param misses how many messages before this one, in a row, were not surely understood
 */
export function choicesReply({ guesses }: Question, shelf: Shelf, misses = 0): Reply {
  const ids = new Set(guesses.map(({ intent }) => shelf.answerOf.get(intent) ?? '').filter((id) => !NO_CHOICE.has(id)))
  const answers = [...ids].map((id) => shelf.answers.get(id)).filter((answer) => answer !== undefined)
  const options = answers.map(({ id, title }) => [{ label: title, press: `open:${id}` }])
  const { warningSigns, somethingElse } = shelf.phrases.buttons
  const isListed = answers.some(({ id }) => id === 'when_to_call')
  const signs = misses > 0 && !isListed ? [[{ label: warningSigns, press: 'open:when_to_call' }]] : []
  return plainReply('choices', misses > 0 ? shelf.talk.choicesAgain : shelf.phrases.choices, {
    buttons: [...options, ...signs, [{ label: somethingElse, press: 'else' }]],
  })
}
