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
  return reviewed(data)
    .filter(({ value }) => value.reviewBy < today)
    .map(({ file, value }) => ({
      file,
      field: 'reviewBy',
      what: `${value.reviewBy} has passed; review it and set both dates`,
    }))
}
