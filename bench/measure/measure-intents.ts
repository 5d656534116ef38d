import type { Intent } from '../../src/understanding/intent.ts'
import type { Understander } from '../../src/understanding/understand.ts'
import { NOISES, seeded } from './noises.ts'
import { type Share, wilson } from './wilson.ts'

export interface IntentCard {
  noise: string
  accuracy: Share
  macroF1: number
  /** Expected calibration error over ten bins, from 0 to 1. */
  calibrationError: number
  bins: { from: number; said: number; was: number; of: number }[]
  byIntent: Record<string, { recall: number; precision: number; f1: number; of: number }>
  confusions: { meant: string; taken: string; times: number }[]
}

export interface IntentResult {
  meant: string
  taken: string
  confidence: number
}

const BINS = 10

/** What the classifier does with phrases that it was never trained on. */
export function measureIntents(
  understander: Pick<Understander, 'understand'>,
  intents: readonly Intent[],
  noise: string,
): IntentCard {
  return intentCard(readHeldOut(understander, intents, noise), noise)
}

/** What every held-out phrase is taken for. */
export function readHeldOut(
  { understand }: Pick<Understander, 'understand'>,
  intents: readonly Pick<Intent, 'id' | 'heldOut'>[],
  noise: string,
): IntentResult[] {
  const chance = seeded(7)
  return intents.flatMap(({ id, heldOut }) =>
    heldOut.map(({ say, also }): IntentResult => {
      const best = understand((NOISES[noise] ?? ((same: string) => same))(say, chance)).questions[0]?.guesses[0]
      const taken = best?.intent ?? '-'
      return { meant: id, taken: also.includes(taken) ? id : taken, confidence: best?.confidence ?? 0 }
    }),
  )
}

/** The figures of what was read. */
export function intentCard(results: readonly IntentResult[], noise: string): IntentCard {
  const ids = [...new Set(results.map(({ meant }) => meant))]
  const byIntent = Object.fromEntries(ids.map((id) => [id, scoresOf(id, results)]))
  const bins = binsOf(results)
  return {
    noise,
    accuracy: wilson(results.filter(({ meant, taken }) => meant === taken).length, results.length),
    macroF1: Object.values(byIntent).reduce((sum, { f1 }) => sum + f1, 0) / ids.length,
    calibrationError: bins.reduce((sum, { said, was, of }) => sum + (Math.abs(said - was) * of) / results.length, 0),
    bins,
    byIntent,
    confusions: confusionsOf(results),
  }
}

function scoresOf(id: string, results: readonly IntentResult[]) {
  const right = results.filter(({ meant, taken }) => meant === id && taken === id).length
  const of = results.filter(({ meant }) => meant === id).length
  const taken = results.filter((result) => result.taken === id).length
  const [recall, precision] = [of ? right / of : 0, taken ? right / taken : 0]
  return { recall, precision, f1: recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0, of }
}

function binsOf(results: readonly IntentResult[]): IntentCard['bins'] {
  return Array.from({ length: BINS }, (_, at) => {
    const own = results.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at)
    const mean = (values: number[]) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0)
    const was = mean(own.map(({ meant, taken }) => Number(meant === taken)))
    return { from: at / BINS, said: mean(own.map(({ confidence }) => confidence)), was, of: own.length }
  })
}

function confusionsOf(results: readonly IntentResult[]): IntentCard['confusions'] {
  const pairs = new Map<string, number>()
  for (const { meant, taken } of results)
    if (meant !== taken) pairs.set(`${meant} ${taken}`, (pairs.get(`${meant} ${taken}`) ?? 0) + 1)
  return [...pairs]
    .map(([pair, times]) => ({ meant: pair.split(' ')[0] ?? '', taken: pair.split(' ')[1] ?? '', times }))
    .sort((a, b) => b.times - a.times)
    .slice(0, 20)
}
