import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { createApp } from '../src/app.ts'
import { timeEach } from './measure/timings.ts'
import { measureReplies } from './reply/measure-replies.ts'
import { timeStart } from './start/time-start.ts'

/**
 * Prints the README's table of speed: everything measured on this machine, in this run, each beside a named alternative
 * where one exists. The messages to understand are our own phrases, joined to about thirty words.
 */
const WORDS = 30
const ROUNDS = 20
const QUESTION = 'can I use a heat pad on my back'

const { understander, library } = createApp(Date.now)
const phrases = library.knowledge.intents.flatMap(({ id, phrases: own }) => own.map(({ say }) => ({ say, id })))
const messages = messagesOf(phrases.map(({ say }) => say))
const stock = new BayesClassifier()
for (const { say, id } of phrases) stock.addDocument(say, id)
stock.train()

const whole = timeEach(messages, ROUNDS, (text) => understander.understand(text))
const dangers = timeEach(messages, ROUNDS, (text) => understander.findDangers(text))
const ours = timeEach(messages, ROUNDS, (text) => understander.classify(text))
const theirs = timeEach(messages.slice(0, 40), 2, (text) => stock.getClassifications(text))
const bot = await measureReplies('src/main.ts', QUESTION)
const urgent = await measureReplies('src/main.ts', 'I am bleeding')
const echo = await measureReplies('bench/reply/echo-bot.ts', QUESTION)
const ask = timeStart('src/ask.ts', QUESTION)
const stockAsk = timeStart('bench/start/stock-ask.ts', QUESTION)

const two = (of: (part: number) => string, a: number, b: number) => `${of(a)} / ${of(b)}`
const micro = (value: number) => `${value.toFixed(0)} µs`
const milli = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const NATURAL = 'stock natural 8.1.1'
const ECHO = 'a bare telegraf bot that echoes'
const rows = [
  ['what', 'Bumpback', 'beside it', ''],
  ['---', '---', '---', '---'],
  [
    `to look for danger signs in ${WORDS} words, all layers: median / p99`,
    two(micro, dangers.median, dangers.p99),
    '',
    '',
  ],
  [`to understand all of it: median / p99`, two(micro, whole.median, whole.p99), '', ''],
  [
    'to classify it as one question: median / p99',
    two(micro, ours.median, ours.p99),
    two(micro, theirs.median, theirs.p99),
    NATURAL,
  ],
  ['from a question to its answer: median / p99', two(milli, bot.p50, bot.p99), two(milli, echo.p50, echo.p99), ECHO],
  ['from a danger sign to the seek-care reply', two(milli, urgent.p50, urgent.p99), '', ''],
  [
    'seek-care replies a second when 2,000 write at once',
    urgent.throughput.toFixed(0),
    echo.throughput.toFixed(0),
    ECHO,
  ],
  ['memory after 3,000 messages', `${urgent.memory.toFixed(0)} MB`, `${echo.memory.toFixed(0)} MB`, ECHO],
  ['from nothing until the bot takes messages', milli(bot.start), milli(echo.start), ECHO],
  [`from nothing to the answer of \`ask\``, milli(ask), milli(stockAsk), `${NATURAL} on the same phrases`],
]
for (const row of rows) console.log(`| ${row.join(' | ')} |`)

function messagesOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(' '))
  return Array.from({ length: Math.min(200, Math.floor(words.length / WORDS)) }, (_, at) =>
    words.slice(at * WORDS, (at + 1) * WORDS).join(' '),
  )
}
