import type { Shelf } from '../answering/shelf.ts'
import type { Guess, Understanding } from '../understanding/understanding.ts'
import type { ConversationParts } from './parts.ts'
import type { Profile } from './profile-store.ts'

/** What the last answer is about, in words that the classifier knows: its title. */
const topicOf = (lastAnswer: string | undefined, { answers }: Shelf) => answers.get(lastAnswer ?? '')?.title

/**
 * "What about at night?": read together with what the last answer was about, where it asks nothing known by itself.
 * Danger signs are those of her own words.
 *
 * @returns the same understanding where it stands by itself, or still says nothing
 */
export function leaningQuestion(
  text: string,
  heard: Understanding,
  { lastAnswer }: Profile,
  weeks: number | null,
  { understand, shelf }: Pick<ConversationParts, 'understand' | 'shelf'>,
): Understanding {
  const topic = topicOf(lastAnswer, shelf)
  const isSure = heard.questions.some(({ certainty }) => certainty === 'sure')
  if (heard.followUp !== 'leans' || isSure || topic === undefined) return heard
  const together = understand(`${topic} ${text}`, { weeks }).questions.filter(({ certainty }) => certainty === 'sure')
  const [best] = together
  if (best === undefined) return heard
  const answerOf = ({ intent }: Guess) => shelf.answerOf.get(intent)
  if (best.guesses[0] && answerOf(best.guesses[0]) !== lastAnswer) return { ...heard, questions: [best] }
  // The same answer again would say nothing new; the rest of it may, unless her own words lead elsewhere.
  const isNear = heard.questions.some(({ guesses }) => guesses.some((guess) => answerOf(guess) === lastAnswer))
  return isNear ? { ...heard, followUp: 'more' } : heard
}
