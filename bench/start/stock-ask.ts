import { root } from '../../src/app.ts'
import { readData } from '../../src/library/read-data.ts'
import { stockNatural } from '../nlu/stock-natural.ts'

/** What `ask` would be with nothing but stock natural: our phrases are read, learned, and one message is classified. */
const { intents } = readData(root)
const classify = await stockNatural.train(
  intents.flatMap(({ value: { id, phrases } }) => phrases.map(({ say }) => ({ text: say, label: id }))),
)
console.log(await classify(process.argv[2] ?? ''))
