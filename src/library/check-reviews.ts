import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

/** Everything that a reviewer signs with a date. */
export const reviewed = ({ answers, replies, signs, otherLanguages, exerciseWords }: Data) => [
  ...answers,
  ...replies,
  ...signs,
  ...otherLanguages,
  ...exerciseWords,
]

/** Review dates that have passed. Start-up goes on with them: an old answer beats none. */
export function checkReviews(data: Data, today: string): Fault[] {
  return reviewed(data).flatMap(({ file, value: { reviewed: on, reviewBy } }) => {
    const fault = (what: string) => [{ file, field: 'reviewBy', what }]
    if (reviewBy < on) return fault(`${reviewBy} is before the day of the review; set a later one, within a year`)
    return reviewBy < today ? fault(`${reviewBy} has passed; review it and set both dates`) : []
  })
}
