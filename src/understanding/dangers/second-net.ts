import type { Counts } from '../intents/counts.ts'
import { mergeCounts } from '../intents/merge-counts.ts'
import type { NumberedMessage } from '../intents/numbered.ts'
import { createScorer } from '../intents/scorer.ts'
import type { Token } from '../text/token.ts'
import { highest, placesOf, summed } from './class-odds.ts'
import type { Named } from './named.ts'
import { type Part, partsOf } from './parts-of.ts'

interface Caught {
  sign: string
  /** Log odds of danger against calm. */
  odds: number
  /** The part of the message that it was heard in. */
  words: readonly Token[]
}

/**
 * What the second net says: the sign it takes the message for, and by how much, or undefined where it hears none. It is
 * handed the words that are neither denied nor part of a look-alike, and all that the message names.
 */
export type SecondNet = (words: readonly Token[], named: readonly Named[]) => Caught | undefined

/** What a class of the counts stands for; what it does not name is calm. */
export type NetClass = 'sign' | 'harmless' | 'calm'

const CALM = 'calm'
/** Chosen on the danger lots of `tests/held-out`; what a message names beside concepts is for its questions alone. */
const NET_SETTINGS = {
  smoothing: 0.2,
  tellingPower: 0.4,
  prior: 1,
  weights: { word: 2, gram: 1, pair: 2, skip: 1, triple: 1, term: 0, terms: 0, concept: 4 },
}
/** Divides the log odds, per square root of the number of features, before the classes are added up. */
const TEMPERATURE = 2.2

/**
 * A naive-Bayes model over whole messages and their sentences, trained on our own messages of danger and of calm. It hears
 * words, and what the rules know of them: which concept they name, and whether it is denied. So it catches wordings that no
 * rule has. It can only add: nothing it says takes a sign away. Every sign is a class, and so is what only sounds like it;
 * all questions are one.
 *
 * @param counts what was learned from messages of danger and of calm
 * @param numbersOf the features of a part of a message by their numbers in the counts
 * @param kindOf what a class of the counts stands for
 * @param threshold log odds of danger against calm that a message must reach
 */
export function createSecondNet(
  counts: Counts,
  numbersOf: (tokens: readonly Token[], named: readonly Named[]) => NumberedMessage,
  kindOf: (label: string) => NetClass,
  threshold: number,
): SecondNet {
  const scorer = createScorer(
    mergeCounts(counts, (label) => (kindOf(label) === 'calm' ? CALM : label)),
    NET_SETTINGS,
  )
  const places = placesOf(scorer.classes, (label) => label !== CALM && kindOf(label) === 'sign')
  const read = ({ words, named }: Part): Caught | undefined => {
    const { odds, size } = scorer.scoreNumbered(numbersOf(words, named))
    const scale = TEMPERATURE * Math.sqrt(size)
    const [danger, calm] = [highest(odds, places.signs), highest(odds, places.others)]
    const lead = ((odds[danger] as number) - (odds[calm] as number)) / scale
    // All signs together are at most as likely as so many times the likeliest: most messages need no more than that.
    if (lead + Math.log(places.signs.length) < threshold) return undefined
    const together = lead + summed(odds, places.signs, danger, scale) - summed(odds, places.others, calm, scale)
    return together < threshold ? undefined : { sign: scorer.classes[danger] ?? '', odds: together, words }
  }
  return (words, named) =>
    partsOf(words, named)
      .flatMap((part) => read(part) ?? [])
      .sort((a, b) => b.odds - a.odds)[0]
}
