import { spawnSync } from 'node:child_process'
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { describe, expect, it } from 'vitest'
import type { Counts } from '../../src/understanding/intents/counts.ts'
import { learn } from '../../src/understanding/intents/learn.ts'
import { numberExamples } from '../../src/understanding/intents/number-examples.ts'
import { probabilities } from '../../src/understanding/intents/probabilities.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander } = theApp()

/** In how many documents of a class a feature stood. */
function timesIn({ features, starts, classAt, times }: Counts, feature: string, at: number): number {
  const row = features.indexOf(feature)
  const place = row < 0 ? -1 : classAt.subarray(starts[row], starts[row + 1]).indexOf(at)
  return place < 0 ? 0 : (times[(starts[row] ?? 0) + place] ?? 0)
}

describe('naive Bayes on natural', () => {
  it('loads by its deep path without printing, reading .env or loading a database driver', () => {
    const script = `import('natural/lib/natural/classifiers/bayes_classifier.js').then(() => {
      const loaded = Object.keys(require('module')._cache).filter((file) => /node_modules.(pg|redis|mongoose|dotenv)./.test(file))
      if (loaded.length > 0) process.exitCode = 1
    })`
    const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  })

  it('learns the same counts as the stock classifier counts', () => {
    const examples = [
      { features: ['w:heat', 'w:pad'], label: 'heat' },
      { features: ['w:heat'], label: 'heat' },
      { features: ['w:walk'], label: 'walk' },
    ]
    const counts = learn(numberExamples(examples))
    const { classes, documents } = counts
    const times = (feature: string, label: string) => timesIn(counts, feature, classes.indexOf(label))
    expect({
      documents: documents[classes.indexOf('heat')],
      heat: times('w:heat', 'heat'),
      pad: times('w:pad', 'heat'),
      none: times('w:walk', 'heat'),
    }).toEqual({ documents: 2, heat: 2, pad: 1, none: 0 })
  })

  it('ranks as the stock classifier does on short messages, with plain features and the same smoothing', () => {
    const phrases = {
      heat: ['heat pad', 'warm pad'],
      walk: ['long walk', 'walk stairs'],
      sleep: ['left side', 'sleep side'],
    }
    const stock = new BayesClassifier(undefined, 1)
    const examples = Object.entries(phrases).flatMap(([label, texts]) =>
      texts.map((text) => ({ features: text.split(' '), label })),
    )
    for (const { features, label } of examples) stock.addDocument(features, label)
    stock.train()
    const counts = learn(numberExamples(examples))
    const { classes, documents, features } = counts
    const score = (words: string[], at: number) =>
      words.reduce(
        (sum, word) => {
          if (!features.includes(word)) return sum
          const times = timesIn(counts, word, at)
          return sum + Math.log((times > 0 ? times + 1 : 1) / ((documents[at] ?? 0) + 1))
        },
        Math.log((documents[at] ?? 0) + 1),
      )
    for (const message of [
      ['warm', 'heat'],
      ['long', 'stairs'],
      ['sleep', 'left'],
      ['walk', 'pad', 'pad2'],
    ]) {
      const ours = classes.map((label, at) => ({ label, value: score(message, at) })).sort((a, b) => b.value - a.value)
      expect(ours[0]?.label).toBe(stock.getClassifications(message)[0]?.label)
    }
  })

  it('still classifies a message of 4,000 characters, with finite scores that sum to one', () => {
    const text = 'can I use a hot water bottle or a heating pad on my sore lower back at night '
      .repeat(52)
      .slice(0, 4000)
    const { odds, size } = understander.scorer.score(understander.features(text))
    const chances = probabilities(odds, size, 0.35)
    expect([...odds].every(Number.isFinite)).toBe(true)
    expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10)
    expect(understander.understand(text).questions[0]?.guesses[0]?.intent).toBe('heat_cold')
  })

  it.each(['', '   ', '😀😀😀', '\u0000\u0001', 'zzzzqx wrrrbl ttkpf', '؟؟؟'])(
    'does not guess at noise: %j',
    (text) => {
      expect(understander.understand(text).questions[0]?.certainty).toBe('unsure')
    },
  )
})
