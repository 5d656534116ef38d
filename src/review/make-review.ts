import { allFaults } from '../library/all-faults.ts'
import { dueReviews } from '../library/due-reviews.ts'
import { faultLine } from '../library/fault.ts'
import { LibraryError } from '../library/library-error.ts'
import { libraryOf } from '../library/load.ts'
import { readData } from '../library/read-data.ts'
import type { Review, Sheet } from '../preview/review/sheet.ts'
import { answerSheet } from './answer-sheet.ts'
import type { Material } from './material.ts'
import { moveSheet } from './move-sheet.ts'
import { languageSheets, signSheets } from './other-sheets.ts'
import { replySheet } from './reply-sheet.ts'

/**
 * Everything that is said, for whoever reviews it.
 *
 * @param root the folder that holds `intents/` and `content/`
 * @param today `YYYY-MM-DD`
 */
export function makeReview(root: string, today: string): Review {
  const data = readData(root)
  const { reading } = data
  return {
    sheets: reading ? sheetsOf({ data, reading, today }) : [],
    faults: allFaults(data, root, today).map(faultLine),
    due: dueReviews(data, today),
    limits: { characters: reading?.longest ?? 0, grade: reading?.grade ?? 0, sentence: reading?.sentence ?? 0 },
  }
}

/** A file that is wrong is left out; where a whole part is missing there is nothing to show but the faults. */
function sheetsOf(read: Omit<Material, 'library'>): Sheet[] {
  const material = materialOf(read)
  if (material === undefined) return []
  const { answers, replies, exerciseWords } = read.data
  return [
    ...answers.map((entry) => answerSheet(entry, material)),
    ...replies.map((entry) => replySheet(entry, material)),
    ...exerciseWords.flatMap((entry) => moveSheet(entry, material) ?? []),
    ...signSheets(material),
    ...languageSheets(material),
  ]
}

function materialOf(read: Omit<Material, 'library'>): Material | undefined {
  try {
    return { ...read, library: libraryOf(read.data) }
  } catch (error) {
    if (error instanceof LibraryError) return undefined
    throw error
  }
}
