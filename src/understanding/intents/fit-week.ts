/** "Why does my back hurt" has an answer for each trimester, and one for a week that is not known. */
const BY_TRIMESTER = ['cause_t1', 'cause_t2', 'cause_t3'] as const
const FAMILY: ReadonlySet<string> = new Set(['cause_general', ...BY_TRIMESTER])

/** Last weeks of the first and of the second trimester (clinical.md section 4). */
const FIRST_ENDS = 13
const SECOND_ENDS = 27

/** The member of the family that fits a week; any other intent, and any without a week, stays. */
export function ofWeek(intent: string, weeks: number | null): string {
  if (weeks === null || !FAMILY.has(intent)) return intent
  return BY_TRIMESTER[weeks <= FIRST_ENDS ? 0 : weeks <= SECOND_ENDS ? 1 : 2]
}

/**
 * Letters cannot tell week 18 from week 32; the week can. What the classifier holds for the members of the family goes to
 * the one of the week that the message names, and without a week to the likeliest of them.
 *
 * @returns changes probabilities, in the order of `classes`, in place
 */
export function createWeekFitter(classes: readonly string[]): (chances: Float64Array, weeks: number | null) => void {
  const family = classes.flatMap((intent, at) => (FAMILY.has(intent) ? [at] : []))
  return (chances, weeks) => {
    const [first] = family
    if (first === undefined) return
    const likeliest = family.reduce((best, at) => ((chances[at] ?? 0) > (chances[best] ?? 0) ? at : best), first)
    const sum = family.reduce((total, at) => total + (chances[at] ?? 0), 0)
    const fitting = classes.indexOf(ofWeek(classes[likeliest] ?? '', weeks))
    for (const at of family) chances[at] = 0
    chances[fitting < 0 ? likeliest : fitting] = sum
  }
}
