import path from 'node:path'
import { lastChange } from './ops/last-change.ts'
import type { Review } from './preview/review/sheet.ts'
import { makeReview } from './review/make-review.ts'

/**
 * Makes what reads everything to be reviewed: anew when a file or the day has changed, else as it was.
 *
 * @param root the folder that holds `intents/` and `content/`
 * @param now epoch milliseconds
 */
export function createReviewReader(root: string, now: () => number): () => Review {
  let kept: { state: string; review: Review } | undefined
  return () => {
    const today = new Date(now()).toISOString().slice(0, 10)
    const state = [today, ...['intents', 'content'].map((folder) => lastChange(path.join(root, folder)))].join(' ')
    if (kept?.state !== state) kept = { state, review: makeReview(root, today) }
    return kept.review
  }
}
