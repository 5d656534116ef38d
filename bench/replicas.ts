import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createBotApi } from '../src/preview/bot-api.ts'
import { pick } from './fuzz/strange-text.ts'
import { seeded } from './measure/noises.ts'
import { countTips } from './replicas/count-tips.ts'
import { createHandOver, WEBHOOK } from './replicas/hand-over.ts'
import { printRun } from './replicas/print-run.ts'
import { createReplica, type Replica } from './replicas/replica.ts'
import { signUp, whyNothing } from './replicas/sign-up.ts'
import { createTakeOvers } from './replicas/take-overs.ts'
import { makeTrouble, startAgain, type Trouble } from './replicas/trouble.ts'
import { ownPostgres } from './scale/own-postgres.ts'
import { createCounter } from './soak/count-replies.ts'

/**
 * Replicas as real processes on a real PostgreSQL behind one webhook: mothers ask and get their moves, while replicas are
 * killed and started again, connections are cut and PostgreSQL is restarted. Prints what was lost and doubled, and how long nobody led.
 * Ends with 1 when anything was lost or doubled that lies outside the window that `src/telegram/README.md` tells of.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    rate: { type: 'string', default: '200' },
    subscribers: { type: 'string', default: '20000' },
    replicas: { type: 'string', default: '3' },
    /** Something goes wrong every so many seconds. */
    every: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
})
const [seconds, rate, subscribers] = [Number(values.seconds), Number(values.rate), Number(values.subscribers)]
const chance = seeded(Number(values.seed))
const QUESTIONS = [
  'can I use a heat pad on my back',
  'how should I sleep at 30 weeks',
  'why does my back hurt',
  'thanks',
]
const DANGERS = ['I am bleeding', 'my waters broke', 'baby is not moving today']
/** Where nothing has come for so long nothing will, in milliseconds: what a dead replica kept is taken over after a minute. */
const QUIET = 90_000
const TICK = 20

const token = '4242:replicas'
const dataKey = Buffer.alloc(32, 7)
const server = await ownPostgres()
const api = await createBotApi({ token })
const targets: string[] = []
const secret = 'for-the-bench-only'
const handOver = createHandOver({ targets, secret })
const takeOvers = createTakeOvers()
const told: Record<string, number> = {}
const settings = {
  BOT_TOKEN: token,
  TELEGRAM_API_ROOT: api.url,
  DATA_KEY: dataKey.toString('base64'),
  DATABASE_URL: server.url,
  WEBHOOK_URL: WEBHOOK,
  WEBHOOK_SECRET: secret,
  // Answers count, too: they are sent first.
  TIPS_PER_SECOND: String(Math.min(1_000, Math.ceil((1.5 * subscribers) / seconds + rate))),
}
const replicas: Replica[] = []
for (let at = 0; at < Number(values.replicas); at += 1) {
  const replica = await createReplica(settings, ({ level, event }) => {
    if (event === 'leader.taken') takeOvers.taken(at)
    if (level === 'warn' || level === 'error' || level === 'fatal') told[event] = (told[event] ?? 0) + 1
  })
  targets.push(replica.url)
  replicas.push(replica)
}
await Promise.all(replicas.map((replica) => replica.start()))
const begin = Date.now()
await signUp({ databaseUrl: server.url, dataKey, count: subscribers, from: begin, until: begin + seconds * 1000 })
const tips = countTips(api, subscribers)
const counter = createCounter(api, subscribers + 1, (said) => {
  api.meet(said.chat)
  handOver.say(said)
})

const troubles: Trouble[] = []
const underway = new Set<Promise<void>>()
const started = performance.now()
const elapsed = () => (performance.now() - started) / 1000
let said = 0
for (let nextTrouble = Number(values.every); elapsed() < seconds; await pause(TICK)) {
  while (said < elapsed() * rate) {
    said += 1
    const isDanger = chance() < 0.05
    counter.say(pick(isDanger ? DANGERS : QUESTIONS, chance), isDanger)
  }
  if (elapsed() < nextTrouble) continue
  nextTrouble += Number(values.every) * (0.5 + chance())
  const before = (killed?: number) => takeOvers.trouble(killed)
  const parts = { replicas, databaseUrl: server.url, restartPostgres: server.restart, chance, before }
  const one: Promise<void> = makeTrouble(parts).then((trouble) => {
    troubles.push(trouble)
    underway.delete(one)
  })
  underway.add(one)
}
await Promise.all(underway)
await Promise.all(replicas.filter((replica) => !replica.isUp()).map(startAgain))
const last = performance.now()
const isOpen = () => counter.waiting() > 0 || tips.arrived() < subscribers
while (isOpen() && Math.min(counter.silence(), tips.silence()) < QUIET) await pause(100)
const closing = performance.now() - last
handOver.stop()
await pause(1_000)
const codes = await Promise.all(replicas.map((replica) => replica.stop()))
const missing = await whyNothing(tips.missing(), server.url, dataKey)
await api.close()
await server.stop()

console.log(
  `${replicas.length} replicas, ${seconds} s, ${rate} messages a second, ${subscribers} subscribers, seed ${values.seed}`,
)
const isWell = printRun({
  messages: counter.result(),
  again: handOver.sum.again,
  closing,
  moves: { due: subscribers, came: tips.arrived(), doubled: tips.doubled(), missing },
  troubles,
  takeOvers: takeOvers.found,
})
console.log(`in the logs: ${JSON.stringify(told)}; exit codes ${codes.join(', ')}`)
process.exitCode = isWell && codes.every((code) => code === 0) ? 0 : 1
