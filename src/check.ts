import { root } from './app.ts'
import { allFaults } from './library/all-faults.ts'
import { dueReviews } from './library/due-reviews.ts'
import { faultLine, faultMark } from './library/fault.ts'
import { readData } from './library/read-data.ts'

/**
 * The door for authors: every fault of `intents/` and `content/`, one a line; ends with 1 where there is one. With
 * `--review` the files that a reviewer should look at next, the oldest first.
 */
const data = readData(root)
const today = new Date().toISOString().slice(0, 10)
if (process.argv.includes('--review')) {
  for (const line of dueReviews(data, today)) console.log(line)
  console.error('Look at each on the page /review of the preview (npm start), then set its "reviewed" and "reviewBy".')
} else {
  const faults = allFaults(data, root, today)
  for (const fault of faults) console.log(faultLine(fault))
  if (process.env.GITHUB_ACTIONS === 'true') for (const fault of faults) console.log(faultMark(fault))
  if (faults.length === 0)
    console.error(
      `${data.intents.length} intents, ${data.answers.length} answers, ${data.signs.length} danger signs: nothing wrong.`,
    )
  process.exitCode = faults.length > 0 ? 1 : 0
}
