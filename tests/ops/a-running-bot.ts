/** A process that runs until it is told to stop. Its argument says how: `well`, `badly`, `slowly`, `stuck` or `crash`. */
import { createLog } from '../../src/log.ts'
import { createShutDown, type Step } from '../../src/ops/shut-down.ts'

const how = process.argv[2] ?? 'well'
const log = createLog({ level: 'info' })
const alive = setInterval(() => {}, 1000)

const never = () => new Promise(() => {})
const intakes: Record<string, Step> = {
  badly: { name: 'intake', deadline: 50, stop: () => Promise.reject(new Error('no')) },
  slowly: { name: 'intake', deadline: 50, stop: never },
  stuck: { name: 'intake', deadline: 60_000, stop: never },
}
const intake = intakes[how] ?? { name: 'intake', deadline: 1000, stop: () => {} }
const store = { name: 'store', deadline: 1000, stop: async () => clearInterval(alive) }

createShutDown({ log, steps: [intake, store] })
log.info({ event: 'running' })
if (how === 'crash') setImmediate(() => void Promise.reject(new Error('nobody caught this')))
