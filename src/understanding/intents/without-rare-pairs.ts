import { groupOf } from './features.ts'
import type { Example } from './learn.ts'

const isPair = (feature: string) => ['pair', 'terms'].includes(groupOf(feature))

/**
 * Examples without the pairs of words, and of things, that stand in one of them alone: a third of all features, which say nothing about a
 * message that was never seen (measured with `npm run eval`: no difference).
 */
export function withoutRarePairs(examples: readonly Example[]): Example[] {
  const times = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) if (isPair(feature)) times.set(feature, (times.get(feature) ?? 0) + 1)
  return examples.map(({ features, label }) => ({ features: features.filter((one) => times.get(one) !== 1), label }))
}
