/** One kind of fault is told of no more often than this, in milliseconds: a chat that never rests is not read. */
const HOUR = 3_600_000
const GRAVE = new Set(['error', 'fatal'])

export interface OwnerParts {
  /** Sends a text to the operator's chat; resolves to whether it arrived. */
  tell: (text: string) => Promise<boolean>
  /** Epoch milliseconds. */
  now: () => number
}

/**
 * Tells the operator of faults in a chat: each event at its first time, and after that once an hour with how often it
 * happened. Events are names out of the program, so no word and no id of a mother can be among them.
 *
 * @returns what is to be called with each line of the log; it never throws and never waits
 */
export function createOwnerTeller({ tell, now }: OwnerParts): (level: string, event: string) => void {
  const faults = new Map<string, { count: number; toldAt: number }>()
  return (level, event) => {
    if (!GRAVE.has(level)) return
    const fault = faults.get(event) ?? { count: 0, toldAt: Number.NEGATIVE_INFINITY }
    fault.count += 1
    faults.set(event, fault)
    if (now() - fault.toldAt < HOUR) return
    // Noted before it is sent: a fault of sending must not be told of because the telling failed.
    const { count } = fault
    Object.assign(fault, { count: 0, toldAt: now() })
    tell(textOf(event, count)).then(
      (isTold) => {
        if (!isTold) fault.count += count
      },
      () => {
        fault.count += count
      },
    )
  }
}

const textOf = (event: string, count: number) =>
  `Bumpback, a fault: ${event}${count > 1 ? `, ${count} times` : ''}. Look for this event in the log; npm run doctor says what to do.`
