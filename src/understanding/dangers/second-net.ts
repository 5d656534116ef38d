import type { Counts } from '../intents/counts.ts'
import { mergeCounts } from '../intents/merge-counts.ts'
import type { NumberedMessage } from '../intents/numbered.ts'
import { createScorer } from '../intents/scorer.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import type { Token } from '../text/token.ts'
import type { Named } from './named.ts'

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

/** Shorter messages say too little for a guess: "maybe" sounds like anything. */
const FEWEST_WORDS = 6
/** Shorter sentences are read together with the next. */
const ENOUGH_WORDS = 15
const CALM = 'calm'
/** Chosen on the first two lots of `tests/held-out`; what a message names beside concepts is for its questions alone. */
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
  const isSign = scorer.classes.map((label) => label !== CALM && kindOf(label) === 'sign')
  const read = ({ words, named }: Part): Caught => {
    const { odds, size } = scorer.scoreNumbered(numbersOf(words, named))
    const scale = TEMPERATURE * Math.sqrt(size)
    const danger = together(odds, scale, (at) => isSign[at] === true)
    const calm = together(odds, scale, (at) => isSign[at] !== true)
    return { sign: scorer.classes[danger.best] ?? '', odds: danger.odds - calm.odds, words }
  }
  return (words, named) =>
    partsOf(words, named)
      .map(read)
      .filter(({ odds }) => odds >= threshold)
      .sort((a, b) => b.odds - a.odds)[0]
}

/** A message or a sentence of it, and what it names. */
interface Part {
  words: readonly Token[]
  named: readonly Named[]
}

/**
 * A message in parts of whole sentences, none so short that it says little: a story around one sentence must not hide it,
 * and every word is read once.
 */
function partsOf(words: readonly Token[], named: readonly Named[]): Part[] {
  if (words.length < FEWEST_WORDS) return []
  const parts: Token[][] = []
  for (const sentence of sentencesOf(words)) {
    const last = parts.at(-1)
    if (last && last.length < ENOUGH_WORDS) last.push(...sentence)
    else parts.push([...sentence])
  }
  const [rest = []] = (parts.at(-1)?.length ?? 0) < FEWEST_WORDS ? parts.splice(-1) : []
  parts.at(-1)?.push(...rest)
  return parts.map((own) => ({ words: own, named: parts.length === 1 ? named : namedIn(own, named) }))
}

function namedIn(words: readonly Token[], named: readonly Named[]): Named[] {
  const sentences = new Set(words.map(({ sentence }) => sentence))
  return named.filter(({ sentence }) => sentences.has(sentence))
}

/** The log odds of several classes as one, and the likeliest of them. */
function together(odds: Float64Array, scale: number, counts: (at: number) => boolean): { odds: number; best: number } {
  let best = -1
  for (let at = 0; at < odds.length; at++)
    if (counts(at) && (best < 0 || (odds[at] as number) > (odds[best] as number))) best = at
  if (best < 0) return { odds: Number.NEGATIVE_INFINITY, best }
  const highest = odds[best] as number
  let sum = 0
  for (let at = 0; at < odds.length; at++) if (counts(at)) sum += Math.exp(((odds[at] as number) - highest) / scale)
  return { odds: highest / scale + Math.log(sum), best }
}
