import type { Amount, Dose } from './dose.ts'

const half = ({ start }: Amount): Amount => ({ start: Math.ceil(start / 2), buildTo: Math.ceil(start / 2) })
const least = ({ start }: Amount): Amount => ({ start, buildTo: start })

/**
 * The dose of the first week and of "too hard": half of the reps, or of the minutes where there are no reps. Holds stay as
 * long, and nothing builds up.
 */
export function halfDose({ reps, minutes, holdSeconds, perDay, ...rest }: Dose): Dose {
  return {
    ...rest,
    ...(reps && { reps: half(reps) }),
    ...(minutes && { minutes: half(minutes) }),
    ...(holdSeconds && { holdSeconds: least(holdSeconds) }),
    ...(perDay && { perDay: least(perDay) }),
  }
}
