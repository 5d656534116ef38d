import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featuresOf } from '../../src/understanding/intents/features.ts'
import { learn } from '../../src/understanding/intents/learn.ts'
import { numberExamples } from '../../src/understanding/intents/number-examples.ts'
import { createFeatureNumbers } from '../../src/understanding/intents/number-features.ts'
import { createNumberTable } from '../../src/understanding/intents/number-table.ts'
import { createScorer } from '../../src/understanding/intents/scorer.ts'
import { withoutRarePairs } from '../../src/understanding/intents/without-rare-pairs.ts'
import type { Token } from '../../src/understanding/text/token.ts'

const tokensOf = (words: readonly string[]): Token[] =>
  words.map((word, at) => ({ word, start: at, end: at + 1, clause: 0, sentence: 0 }))
const PHRASES = [
  { label: 'heat', words: ['can', 'i', 'use', 'a', 'heat', 'pad', 'on', 'my', 'back'] },
  { label: 'heat', words: ['can', 'i', 'use', 'a', 'hot', 'bottle'] },
  { label: 'walk', words: ['how', 'far', 'can', 'i', 'walk', 'at', '30', 'weeks'] },
  { label: 'walk', words: ['how', 'far', 'can', 'i', 'walk'] },
  { label: 'sleep', words: ['which', 'side', 'do', 'i', 'sleep', 'on'] },
]
const examples = PHRASES.map(({ label, words }) => ({ label, features: featuresOf(tokensOf(words)) }))
const counts = learn(withoutRarePairs(numberExamples(examples)))
const scorer = createScorer(counts)
const numbersOf = createFeatureNumbers(counts.features)

const word = fc.oneof(
  fc.constantFrom(...PHRASES.flatMap(({ words }) => words)),
  fc.constantFrom('walks', 'heating', 'côte', '7', 'constructor', 'i'),
  fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll(' ', '') || 'x'),
)
const message = fc.array(word, { maxLength: 40 })

describe('the features of a message', () => {
  it('are words and their letters, pairs, triples and pairs with another word between', () => {
    expect(featuresOf(tokensOf(['sore', 'hips', '30'])).sort()).toEqual(
      ['g:_sor', 'g:sore', 'g:ore_', 'g:_hip', 'g:hips', 'g:ips_', 'w:sore', 'w:hip', 'w:#']
        .concat(['p:^ sore', 'p:sore hip', 'p:hip #', 'p:# $', 'r:^ sore hip', 'r:sore hip #', 'r:hip # $', 's:sore #'])
        .sort(),
    )
  })

  it('say the same by their numbers as they are written', () => {
    fc.assert(
      fc.property(message, (words) => {
        const written = scorer.score(featuresOf(tokensOf(words)))
        const numbered = scorer.scoreNumbered(numbersOf(tokensOf(words)))
        expect(numbered.size).toBe(written.size)
        expect(numbered.seen).toBeCloseTo(written.seen, 10)
        for (const [at, odds] of numbered.odds.entries()) expect(odds).toBeCloseTo(written.odds[at] ?? Number.NaN, 3)
      }),
    )
  })
})

describe('a table of numbers', () => {
  const key = fc.integer({ min: -3, max: 2 ** 31 - 1 })
  it('finds what was set and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, key), { selector: String }), fc.tuple(key, key), (keys, other) => {
        const table = createNumberTable(keys.length)
        for (const [number, [one, two]] of keys.entries()) table.set(one, two, number)
        expect(keys.map(([one, two]) => table.find(one, two))).toEqual(keys.map((_, number) => number))
        expect(table.find(...other)).toBe(keys.findIndex((own) => String(own) === String(other)))
      }),
    )
  })
})
