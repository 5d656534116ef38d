import { parseArgs } from 'node:util'
import { createApp } from '../src/app.ts'
import { bringUpdates } from './fuzz/bring-updates.ts'
import { fuzzMessages } from './fuzz/fuzz-messages.ts'
import { seeded } from './measure/noises.ts'

/**
 * Throws made-up messages at the conversation and mutated updates at the webhook of a running bot, and prints what
 * became of them. Ends with 1 when anything crashed, a danger sign was missed, or a message got no answer.
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    updates: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})
const chance = seeded(Number(values.seed))
const unhandled: string[] = []
process.on('unhandledRejection', (reason) => unhandled.push(String(reason)))

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const memory: number[] = []
const started = performance.now()
const found = await fuzzMessages(createApp(Date.now), Number(values.messages), chance, () => {
  memory.push(process.memoryUsage().rss)
})
const seconds = (performance.now() - started) / 1000
console.log(
  `messages     ${found.messages} in ${seconds.toFixed(0)} s (${(found.messages / seconds).toFixed(0)} a second)`,
)
console.log(`  with a danger sign in noise  ${found.dangers}, missed ${found.missed}`)
console.log(
  `  unanswered ${found.unanswered}, failed on the way ${found.failed}, unhandled rejections ${unhandled.length}`,
)
console.log(
  `  memory ${memory
    .filter((_, at) => at % Math.ceil(memory.length / 8) === 0)
    .map(megabytes)
    .join(', ')}`,
)

const brought = await bringUpdates(Number(values.updates), chance)
console.log(`updates      ${values.updates}, by the code of the answer: ${JSON.stringify(brought.codes)}`)
console.log(`  memory ${brought.memory.map(megabytes).join(', ')}`)
console.log(
  `  errors in the log ${brought.failed.length} (${[...new Set(brought.failed)].join(', ')}), exit code ${brought.exit}`,
)
console.log(`  a danger sign after all that: ${brought.isAnswered ? 'answered' : 'NOT answered'}`)
// Figures in the noise may be read as her week or her temperature, and so change what a sentence of ours says.
const MISSED_BY_FIGURES = 0.001
const isWell =
  found.missed <= found.dangers * MISSED_BY_FIGURES &&
  found.unanswered + found.failed + unhandled.length + brought.failed.length === 0
process.exitCode = isWell && brought.isAnswered && brought.exit === 0 ? 0 : 1
