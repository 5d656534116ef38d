import { dayLater, localDay, momentOf } from './local.ts'

/** When she wants her tip: the time on her own clock, and where that clock is. */
export interface When {
  /** `HH:MM` */
  time: string
  /** IANA name. */
  zone: string
}

/** One tip that is to come: the moment in epoch milliseconds, and her local day at that moment as `YYYY-MM-DD`. */
export interface Due {
  at: number
  day: string
}

export interface DueLimits {
  /** The last tip that she got. None comes on the same day again, by the clock of then or by that of now. */
  last?: Due | undefined
  /** The first day on which one may come, such as the end of a pause. */
  notBefore?: string | undefined
}

/**
 * The next moment after `now` at which her clock shows her time. Always from the wall clock, never 24 hours on: where
 * the clock jumps over her time the tip comes that much later, and where it shows her time twice it comes the first
 * time.
 */
export function nextDue(when: When, now: number, { last, notBefore }: DueLimits = {}): Due {
  let day = latest(
    localDay(now, when.zone),
    notBefore,
    last && dayLater(latest(last.day, localDay(last.at, when.zone)), 1),
  )
  for (;;) {
    const due = dueOn(day, when)
    // A zone that changed sides of the date line has a day that never was; what was due then falls on the next.
    if (due.at > now && due.day === day) return due
    day = dayLater(day, 1)
  }
}

/** The moment on a local day at which her clock shows her time. */
export function dueOn(day: string, when: When): Due {
  const at = momentOf(day, when)
  return { at, day: localDay(at, when.zone) }
}

/** Days as `YYYY-MM-DD` sort as text. */
const latest = (first: string, ...others: (string | undefined)[]) =>
  others.reduce<string>((so, day) => (day !== undefined && day > so ? day : so), first)
