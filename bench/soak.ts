import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createBotApi } from '../src/preview/bot-api.ts'
import { pick } from './fuzz/strange-text.ts'
import { seeded } from './measure/noises.ts'
import { readMetric } from './process/read-metric.ts'
import { startProgram } from './process/start-program.ts'
import { createCounter } from './soak/count-replies.ts'
import { makeTrouble } from './soak/trouble.ts'

/**
 * Talks to a bot that runs as a process, over the loopback Bot API with long polling, while Telegram and the database
 * make trouble. Prints what was sent, answered, lost and doubled, and how long replies took. Ends with 1 when anything
 * was lost or doubled.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '1800' },
    rate: { type: 'string', default: '200' },
    trouble: { type: 'string', default: '0.3' },
    seed: { type: 'string', default: '1' },
  },
})
const [seconds, rate, troubles] = [Number(values.seconds), Number(values.rate), Number(values.trouble)]
const chance = seeded(Number(values.seed))
const QUESTIONS = [
  'can I use a heat pad on my back',
  'how should I sleep at 30 weeks',
  'why does my back hurt',
  'thanks',
]
const DANGERS = ['I am bleeding', 'my waters broke', 'baby is not moving today']
/** How long after the last message everything must have been answered, in milliseconds. A call that hangs takes 20 s. */
const PATIENCE = 90_000

const api = await createBotApi({ token: '4242:soak' })
const settings = {
  BOT_TOKEN: '4242:soak',
  TELEGRAM_API_ROOT: api.url,
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  LOG_LEVEL: 'info',
}
const bot = await startProgram(settings, undefined, 'bench/soak/with-jumping-clock.ts')
const counter = createCounter(api)
const happened: Record<string, number> = {}
const memory: number[] = []
const started = performance.now()
for (let second = 1; second <= seconds; second += 1) {
  for (let count = 0; count < rate; count += 1) {
    const isDanger = chance() < 0.05
    counter.say(pick(isDanger ? DANGERS : QUESTIONS, chance), isDanger)
    if (chance() < troubles / rate) {
      const what = makeTrouble(api, bot, chance)
      happened[what] = (happened[what] ?? 0) + 1
    }
    await pause(Math.max(0, (second - 1 + count / rate) * 1000 - (performance.now() - started)))
  }
  if (second % Math.ceil(seconds / 10) === 0) memory.push(await readMetric(bot.url, 'process_resident_memory_bytes'))
}
const last = performance.now()
while (counter.waiting() > 0 && performance.now() - last < PATIENCE) await pause(100)
await pause(1000)
const { ordinary, danger, doubledAt: _, ...counts } = counter.result()
const exit = await bot.stop()
await api.close()

console.log(`${seconds} s at ${rate} messages a second; trouble: ${JSON.stringify(happened)}`)
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', '),
)
for (const [name, took] of Object.entries({ ordinary, danger })) {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`
  console.log(`${name.padEnd(9)} ${sorted.length} replies: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.99999)}`)
}
const told: Record<string, number> = {}
for (const { level, event } of bot.log)
  if (level === 'warn' || level === 'error' || level === 'fatal')
    told[`${level} ${event}`] = (told[`${level} ${event}`] ?? 0) + 1
console.log(`in the log: ${JSON.stringify(told)}`)
console.log(`memory ${memory.map((bytes) => `${Math.round(bytes / 1e6)} MB`).join(', ')}; exit code ${exit}`)
process.exitCode = counts.lost + counts.doubled === 0 && exit === 0 ? 0 : 1
