import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import type { Understander } from '../../src/understanding/understand.ts'
import { NOISES, seeded } from './noises.ts'
import { type Share, wilson } from './wilson.ts'

/** What is done with messages that several intents may answer; those that escalate are not counted. */
export interface QuestionCard {
  noise: string
  /** Of those about her back: one of the intents is answered. */
  right: Share
  /** The same, or one of them is among the choices. */
  rightOrOffered: Share
  /** Another one is answered. */
  wrong: Share
  /** Of those about something else: answered about her back. */
  outsideAnswered: Share
}

const isOutside = (intent: string | undefined) => intent?.startsWith('oos_') === true

/** @param cases messages with every intent that answers them, the best one first */
export function measureQuestions(
  { understand }: Pick<Understander, 'understand'>,
  cases: readonly { say: string; intents: readonly string[] }[],
  noise: string,
): QuestionCard {
  const chance = seeded(7)
  const read = cases.flatMap(({ say, intents }) => {
    const { dangers, questions } = understand((NOISES[noise] ?? ((same: string) => same))(say, chance))
    if (dangers.some(escalates)) return []
    const [question] = questions
    const guesses = question?.guesses.map(({ intent }) => intent) ?? []
    const answered = question?.certainty === 'sure' ? guesses[0] : undefined
    const offered = question?.certainty === 'choose' ? guesses : []
    const isRight = answered !== undefined && intents.includes(answered)
    return [{ intents, answered, isRight, isOffered: offered.some((one) => intents.includes(one)) }]
  })
  const inScope = read.filter(({ intents }) => !isOutside(intents[0]))
  const outside = read.filter(({ intents }) => intents.every(isOutside))
  const share = (test: (one: (typeof read)[number]) => boolean, of = inScope) =>
    wilson(of.filter(test).length, of.length)
  return {
    noise,
    right: share(({ isRight }) => isRight),
    rightOrOffered: share(({ isRight, isOffered }) => isRight || isOffered),
    wrong: share(({ answered, isRight }) => answered !== undefined && !isRight),
    outsideAnswered: share(({ answered }) => answered !== undefined && !isOutside(answered), outside),
  }
}
