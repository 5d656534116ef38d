import { checkPictures } from './check-pictures.ts'
import { checkReading } from './check-reading.ts'
import { checkTipsReading } from './check-tips-reading.ts'
import { crossCheck } from './cross-check.ts'
import { dropConsequences } from './drop-consequences.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'
import { withLines } from './with-lines.ts'

/**
 * Everything that `npm run check` tells: what stops the bot, and what makes a text hard to read.
 *
 * @param root the folder that holds `content/`
 * @param today `YYYY-MM-DD`
 */
export const allFaults = (data: Data, root: string, today: string): Fault[] =>
  withLines(root, [
    ...data.faults,
    ...dropConsequences(data.faults, crossCheck(data, today)),
    ...checkReading(data),
    ...checkTipsReading(data),
    ...checkPictures(root),
  ])
