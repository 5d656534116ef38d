import type { Question } from '../understanding/understanding.ts'
import { plainReply } from './plain-reply.ts'
import type { Reply } from './reply.ts'
import type { Shelf } from './shelf.ts'

/** Chosen by no button: "something else" stands for them. */
const NO_CHOICE = new Set(['oos_general', 'greeting', 'thanks_bye'])

/** Up to three answers to choose from, and "something else". */
export function choicesReply({ guesses }: Question, shelf: Shelf): Reply {
  const ids = new Set(guesses.map(({ intent }) => shelf.answerOf.get(intent) ?? '').filter((id) => !NO_CHOICE.has(id)))
  const answers = [...ids].map((id) => shelf.answers.get(id)).filter((answer) => answer !== undefined)
  const options = answers.map(({ id, title }) => [{ label: title, press: `open:${id}` }])
  return plainReply('choices', shelf.phrases.choices, {
    buttons: [...options, [{ label: shelf.phrases.buttons.somethingElse, press: 'else' }]],
  })
}
