import { root } from './app.ts'
import { crossCheck } from './library/cross-check.ts'
import { faultLine } from './library/fault.ts'
import { readData } from './library/read-data.ts'

/** The door for authors: every fault of `intents/` and `content/`, one a line; ends with 1 where there is one. */
const data = readData(root)
const faults = [...data.faults, ...crossCheck(data, new Date().toISOString().slice(0, 10))]
for (const fault of faults) console.log(faultLine(fault))
if (faults.length === 0)
  console.error(
    `${data.intents.length} intents, ${data.answers.length} answers, ${data.signs.length} danger signs: nothing wrong.`,
  )
process.exitCode = faults.length > 0 ? 1 : 0
