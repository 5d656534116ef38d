import { NOISES, seeded } from '../measure/noises.ts'
import { areaUnderCurve } from './area-under-curve.ts'
import type { Candidate, Example, Verdict } from './candidate.ts'
import type { IntentSet } from './sets.ts'

export interface NluCard {
  name: string
  accuracy: number
  withTypos: number
  outsideAuc: number
  /** Microseconds for one message. */
  median: number
  p99: number
  trainMilliseconds: number
  megabytes: number
}

const ROUNDS = 3

/** Trains one candidate and measures it; one message at a time, its own reading of the words included. */
export async function measure(
  { name, train }: Candidate,
  { train: examples, test, outside }: IntentSet,
): Promise<NluCard> {
  const before = process.memoryUsage().rss
  const started = performance.now()
  const classify = await train(examples)
  const trainMilliseconds = performance.now() - started
  const megabytes = (process.memoryUsage().rss - before) / 2 ** 20
  const verdicts: Verdict[] = []
  for (const { text } of test) verdicts.push(await classify(text))
  const strangers: Verdict[] = []
  for (const text of outside) strangers.push(await classify(text))
  return {
    name,
    accuracy: share(verdicts, test),
    withTypos: share(await readAll(classify, misspelt(test)), test),
    outsideAuc: areaUnderCurve(verdicts.map(scoreOf), strangers.map(scoreOf)),
    ...(await times(classify, test)),
    trainMilliseconds,
    megabytes,
  }
}

const scoreOf = ({ inScope }: Verdict) => inScope
const share = (verdicts: readonly Verdict[], test: readonly Example[]) =>
  verdicts.filter(({ label }, at) => label === test[at]?.label).length / test.length

function misspelt(test: readonly Example[]): string[] {
  const chance = seeded(7)
  return test.map(({ text }) => NOISES['typo']?.(text, chance) ?? text)
}

async function readAll(classify: (text: string) => Verdict | Promise<Verdict>, texts: readonly string[]) {
  const verdicts: Verdict[] = []
  for (const text of texts) verdicts.push(await classify(text))
  return verdicts
}

async function times(classify: (text: string) => Verdict | Promise<Verdict>, test: readonly Example[]) {
  const all: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { text } of test) {
      const started = process.hrtime.bigint()
      const verdict = classify(text)
      if (verdict instanceof Promise) await verdict
      if (round > 0) all.push(Number(process.hrtime.bigint() - started) / 1000)
    }
  }
  all.sort((a, b) => a - b)
  return { median: all[all.length >> 1] ?? 0, p99: all[Math.floor(all.length * 0.99)] ?? 0 }
}
