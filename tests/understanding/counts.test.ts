import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsFromText, countsToText } from '../../src/understanding/intents/counts-as-text.ts'
import { learn } from '../../src/understanding/intents/learn.ts'
import { mergeCounts } from '../../src/understanding/intents/merge-counts.ts'
import { numberExamples } from '../../src/understanding/intents/number-examples.ts'
import { createScorer } from '../../src/understanding/intents/scorer.ts'

const LABELS = ['heat', 'walk', 'sleep']
const features = fc.uniqueArray(
  fc.constantFrom('w:warm', 'w:pad', 'w:stairs', 'p:^ warm', 'g:_war', 'g:tair', 't:belt'),
  {
    minLength: 1,
  },
)
const examples = fc
  .array(fc.record({ features, label: fc.constantFrom(...LABELS) }), { minLength: 1, maxLength: 12 })
  .map((some) => [...LABELS.map((label) => ({ features: [`w:${label}`], label })), ...some])
const byName = (label: string) => (label === 'sleep' ? undefined : label === 'heat' ? 'warm' : 'other')

describe('learned counts', () => {
  it('are the same after they were kept as text, and a spoilt text gives none', () => {
    fc.assert(
      fc.property(examples, (some) => {
        const counts = learn(numberExamples(some))
        expect(countsFromText(countsToText(counts))).toEqual(counts)
        expect(countsFromText(countsToText(counts).slice(1))).toBeUndefined()
      }),
    )
  })

  it('with classes merged are those of a training under the new names', () => {
    fc.assert(
      fc.property(examples, features, (some, asked) => {
        const renamed = some.flatMap(({ features: own, label }) => {
          const name = byName(label)
          return name === undefined ? [] : [{ features: own, label: name }]
        })
        const merged = createScorer(mergeCounts(learn(numberExamples(some)), byName))
        const direct = createScorer(learn(numberExamples(renamed)))
        const odds = (of: typeof direct, label: string) => of.score(asked).odds[of.classes.indexOf(label)] ?? Number.NaN
        for (const label of ['warm', 'other']) expect(odds(merged, label)).toBeCloseTo(odds(direct, label), 5)
      }),
    )
  })
})
