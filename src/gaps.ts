import { appOrExit } from './app-or-exit.ts'
import { gapLines } from './gaps-report.ts'
import { openOwnStore } from './open-own-store.ts'

/** The door for the team: the questions that were not answered and that mothers allowed us to keep, for 30 days. */
const { understander } = appOrExit()
const store = await openOwnStore()
await store.feedback.prune()
const lines = gapLines(await store.feedback.questions(), understander)
for (const line of lines) console.log(line)
if (lines.length === 0) console.error('No question is kept.')
await store.close()
