import type { Intent } from '../intent.ts'

/** So many neighbouring phrases of a broad intent make one class. */
const PHRASES = 100
const MARK = '/'

/** An intent for all that is not about her back. */
export const isOutside = (intent: string): boolean => intent.startsWith('oos_')

/**
 * The class that a phrase is learned under: its intent, but for the broad ones a part of it ("oos_general/3"). Weather and
 * banks have no words in common, so one class for both would say little of either; neighbours are mostly of one topic.
 */
export function classOf({ id, phrases }: Pick<Intent, 'id' | 'phrases'>, at: number): string {
  if (!isOutside(id)) return id
  const parts = Math.max(1, Math.round(phrases.length / PHRASES))
  return `${id}${MARK}${Math.floor((at * parts) / phrases.length)}`
}

/** The intent of a class. */
export const intentOf = (label: string): string => label.split(MARK)[0] ?? label
