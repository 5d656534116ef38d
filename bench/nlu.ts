import { parseArgs } from 'node:util'
import { root } from '../src/app.ts'
import { loadLibrary } from '../src/library/load.ts'
import { measure, type NluCard } from './nlu/measure.ts'
import { nlpJs } from './nlu/nlp-js.ts'
import { ours } from './nlu/ours.ts'
import { ownSet, publicSet } from './nlu/sets.ts'
import { stockNatural } from './nlu/stock-natural.ts'

/**
 * Prints our classifier beside stock `natural` and nlp.js, trained on the same phrases in the same run. `--set FILE` takes
 * a public intent set in CLINC150's form instead of ours.
 */
const { values } = parseArgs({ options: { set: { type: 'string' } } })
const library = loadLibrary(root, new Date().toISOString().slice(0, 10))
const set = values.set === undefined ? ownSet(library) : publicSet(values.set)
console.log(
  `${set.name}: ${set.train.length} phrases to learn, ${set.test.length} held out, ${set.outside.length} outside`,
)
console.log(`${''.padEnd(34)}accuracy  typos  OOS AUROC  median µs   p99 µs  train ms    MB`)
const cards: NluCard[] = []
for (const candidate of [ours(library.knowledge.spelling), stockNatural, nlpJs]) {
  const card = await measure(candidate, set)
  cards.push(card)
  console.log(
    `${card.name.padEnd(34)}${card.accuracy.toFixed(3).padStart(8)}${card.withTypos.toFixed(3).padStart(7)}${card.outsideAuc.toFixed(3).padStart(11)}${card.median.toFixed(1).padStart(11)}${card.p99.toFixed(1).padStart(9)}${card.trainMilliseconds.toFixed(0).padStart(10)}${card.megabytes.toFixed(0).padStart(6)}`,
  )
}
const [own, ...others] = cards
for (const other of others)
  console.log(`ours is ${(other.median / (own?.median ?? 1)).toFixed(1)} times as fast as ${other.name} at the median`)
