import { versionOf } from './answering/version-of.ts'
import { appOrExit } from './app-or-exit.ts'
import { feedbackLines } from './feedback-report.ts'
import { openOwnStore } from './open-own-store.ts'

/** The door for the team: how often each answer helped and missed. */
const { answers } = appOrExit().library.shelf
const store = await openOwnStore()
const lines = feedbackLines(await store.feedback.counts(), (id) => {
  const answer = answers.get(id)
  return answer && versionOf(answer)
})
for (const line of lines) console.log(line)
if (lines.length === 0) console.error('No answer has been rated yet.')
await store.close()
