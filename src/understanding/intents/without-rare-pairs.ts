import { groupOf } from './features.ts'
import type { NumberedExamples } from './number-examples.ts'

const isOfSeveral = (feature: string) => ['pair', 'skip', 'triple', 'terms'].includes(groupOf(feature))
const LEFT_OUT = -1

/**
 * Examples without what several words or things make together and that stands in one example alone: most of all features,
 * which say nothing about a message that was never seen (measured with `npm run eval`: no difference).
 */
export function withoutRarePairs({ features, documents }: NumberedExamples): NumberedExamples {
  const times = new Uint32Array(features.length)
  for (const { ids } of documents) for (const id of ids) times[id] = (times[id] ?? 0) + 1
  const kept = features.flatMap((feature, id) => (times[id] === 1 && isOfSeveral(feature) ? [] : [id]))
  const renumbered = new Int32Array(features.length).fill(LEFT_OUT)
  for (const [at, id] of kept.entries()) renumbered[id] = at
  return {
    features: kept.map((id) => features[id] ?? ''),
    documents: documents.map(({ ids, label }) => ({
      label,
      ids: ids.map((id) => renumbered[id] ?? LEFT_OUT).filter((id) => id !== LEFT_OUT),
    })),
  }
}
