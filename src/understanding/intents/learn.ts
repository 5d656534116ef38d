// Only this path: the root of `natural` reads .env, prints to stdout and loads database drivers (tests/understanding/natural.test.ts).
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { type Counts, startsOf } from './counts.ts'
import type { NumberedExamples } from './number-examples.ts'

type Learned = InstanceType<typeof BayesClassifier>['classifier']['classFeatures']

const NATURALS_OWN_EXTRA = 1e-9

/**
 * Trains `natural`'s naive-Bayes classifier on examples, in its sparse observation format, and reads the counts from it.
 * The stock product of probabilities underflows on long messages and builds a vector over the whole vocabulary for each
 * one, so only the learning is `natural`'s; the scoring is in `scorer.ts`.
 */
export function learn({ features, documents: examples }: NumberedExamples, words: readonly string[] = []): Counts {
  const classifier = new BayesClassifier(undefined, NATURALS_OWN_EXTRA)
  // A sparse observation is anything but an array whose values are the numbers of the features: a typed array will do.
  classifier.textToFeatures = (ids) => ids
  for (const { ids, label } of examples) classifier.addDocument(ids, label)
  classifier.train()
  const learned = classifier.classifier.classFeatures
  const classes = Object.keys(learned)
  const documents = classes.map((own) => examples.reduce((sum, { label }) => sum + (label === own ? 1 : 0), 0))
  return { classes, documents, features, words, ...rowsOf(learned, classes, features.length) }
}

/** What was learned of each class, turned round to a row for each feature. */
function rowsOf(
  learned: Learned,
  classes: readonly string[],
  size: number,
): Pick<Counts, 'starts' | 'classAt' | 'times'> {
  const lengths = new Uint32Array(size)
  for (const label of classes)
    for (const feature in learned[label]) lengths[Number(feature)] = (lengths[Number(feature)] ?? 0) + 1
  const starts = startsOf(lengths)
  const next = starts.slice()
  const classAt = new Uint16Array(starts[size] ?? 0)
  const times = new Uint32Array(starts[size] ?? 0)
  for (const [at, label] of classes.entries()) {
    const counts = learned[label] ?? {}
    for (const feature in counts) {
      const place = next[Number(feature)] ?? 0
      next[Number(feature)] = place + 1
      classAt[place] = at
      times[place] = Math.round(counts[feature] ?? 0)
    }
  }
  return { starts, classAt, times }
}
