// Only this path: the root of `natural` reads .env, prints to stdout and loads database drivers (tests/understanding/natural.test.ts).
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'

/** What `natural` has learned: in how many documents of each class every feature stood. */
export interface Counts {
  classes: string[]
  /** Documents of each class, in the order of `classes`. */
  documents: number[]
  /** Every feature that was seen, by its number. */
  features: string[]
  /** For each feature, by its number: the classes it was seen in, and how often. */
  seenIn: { classAt: number; times: number }[][]
}

export interface Example {
  features: string[]
  label: string
}

const NATURALS_OWN_EXTRA = 1e-9

/**
 * Trains `natural`'s naive-Bayes classifier on examples, in its sparse observation format, and reads the counts from it.
 * The stock product of probabilities underflows on long messages and builds a vector over the whole vocabulary for each
 * one, so only the learning is `natural`'s; the scoring is in `score.ts`.
 */
export function learn(examples: readonly Example[]): Counts {
  const numbers = new Map<string, number>()
  const numberOf = (feature: string) => {
    const number = numbers.get(feature) ?? numbers.size
    numbers.set(feature, number)
    return number
  }
  const classifier = new BayesClassifier(undefined, NATURALS_OWN_EXTRA)
  // A sparse observation is anything but an array whose values are the numbers of the features: a typed array will do.
  classifier.textToFeatures = (ids) => ids
  for (const { features, label } of examples) classifier.addDocument(Int32Array.from(features, numberOf), label)
  classifier.train()
  const learned = classifier.classifier.classFeatures
  const classes = Object.keys(learned)
  const seenIn: Counts['seenIn'] = Array.from(numbers, () => [])
  for (const [classAt, label] of classes.entries()) {
    const counts = learned[label] ?? {}
    for (const feature in counts) seenIn[Number(feature)]?.push({ classAt, times: Math.round(counts[feature] ?? 0) })
  }
  const documents = classes.map(() => 0)
  for (const { label } of examples) documents[classes.indexOf(label)] = (documents[classes.indexOf(label)] ?? 0) + 1
  return { classes, documents, features: [...numbers.keys()], seenIn }
}
