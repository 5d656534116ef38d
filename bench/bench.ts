import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { createApp } from '../src/app.ts'
import { timeEach } from './measure/timings.ts'

/**
 * Prints how long one message takes, on this machine, in this run. The messages are our own phrases, joined to about
 * thirty words. Stock `natural`, trained on the same phrases, stands beside our classifier as a ratio.
 */
const WORDS = 30
const ROUNDS = 20

const started = performance.now()
const { understander, library } = createApp(Date.now)
const start = performance.now() - started
const phrases = library.knowledge.intents.flatMap(({ id, phrases: own }) => own.map(({ say }) => ({ say, id })))
const messages = messagesOf(phrases.map(({ say }) => say))

const stock = new BayesClassifier()
for (const { say, id } of phrases) stock.addDocument(say, id)
stock.train()

const whole = timeEach(messages, ROUNDS, (text) => understander.understand(text))
const ours = timeEach(messages, ROUNDS, (text) => understander.scorer.score(understander.features(text)))
const theirs = timeEach(messages.slice(0, 40), 2, (text) => stock.getClassifications(text))

const row = (name: string, { median, p99 }: { median: number; p99: number }) =>
  console.log(`${name.padEnd(44)} ${median.toFixed(0).padStart(8)} µs ${p99.toFixed(0).padStart(8)} µs`)
console.log(
  `start-up, training included: ${start.toFixed(0)} ms; ${phrases.length} phrases, ${messages.length} messages of ${WORDS} words`,
)
console.log(`${''.padEnd(44)}   median         p99`)
row('understanding, all layers', whole)
row('classifying a question', ours)
row('the same by stock natural 8.1.1', theirs)
console.log(`ours is ${(theirs.median / ours.median).toFixed(1)} times as fast as stock natural at the median`)

function messagesOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(' '))
  return Array.from({ length: Math.min(200, Math.floor(words.length / WORDS)) }, (_, at) =>
    words.slice(at * WORDS, (at + 1) * WORDS).join(' '),
  )
}
