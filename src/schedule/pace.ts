/** One tip on its way. */
export interface Departure {
  /** To be called when Telegram has answered: how long that took tells how late the tip may have arrived. */
  arrived: () => void
}

/** The pace of the tips. Replies never wait for it. */
export interface Pace {
  /** Resolves when the next tip may leave, which it must do at once; undefined where it must not. */
  turn: (signal: AbortSignal) => Promise<Departure | undefined>
  /** A reply has left. What is over its own share comes off the share of the tips. */
  noteReply: () => void
  /** Lets nothing leave for so many milliseconds. */
  close: (ms: number) => void
  /** For how many more milliseconds nothing may leave. */
  closedFor: () => number
}

export interface PaceParts {
  /** So many tips, at most, in any second. */
  perSecond: number
  /** Milliseconds on a clock that never jumps. */
  now: () => number
  /** Resolves after `ms`; may reject when the signal is aborted. */
  pause: (ms: number, signal: AbortSignal) => Promise<unknown>
}

const SECOND = 1000
const LOOK_AGAIN = 50
/** How much later than `perSecond` departures ago the next one leaves, beyond a second: so much is given up for safety. */
const MARGIN = 4
/** How much later a tip may have arrived that has no answer yet, while others after it have theirs: it alone hangs. */
const HANGS = 250
/** The same where nobody after it has an answer: then Telegram is slow, and more would only pile up there. */
const SLOW = 5_000
/** How far a departure that came late may be made up for, in milliseconds. */
const MADE_UP = 20
/** What replies may send, as a part of the pace, before tips give way: Telegram takes 30 messages a second, we send 25. */
const REPLIES_SHARE = 0.2

/** A tip that has left, and how long it took until Telegram had answered. */
interface Left {
  at: number
  took?: number
}

/**
 * Spreads tips evenly, and never lets more than `perSecond` arrive in any second: the next one leaves a second after the
 * one that left so many before it, and later still where that one was long on its way.
 */
export function createPace({ perSecond, now, pause }: PaceParts): Pace {
  const spacing = (SECOND + MARGIN) / perSecond
  const most = perSecond + Math.max(1, Math.round(perSecond * REPLIES_SHARE))
  const tips: Left[] = []
  const all: number[] = []
  let slot = Number.NEGATIVE_INFINITY
  let closedUntil = Number.NEGATIVE_INFINITY
  let quickest = Number.POSITIVE_INFINITY
  let lastAnswered = Number.NEGATIVE_INFINITY
  let queue: Promise<unknown> = Promise.resolve()

  function earliest(): number {
    const [first] = tips
    const afterTips = first === undefined || tips.length < perSecond ? slot : first.at + SECOND + lateness(first)
    const afterAll = all.length < most ? slot : (all[0] ?? 0) + SECOND + MARGIN
    return Math.max(slot, afterTips, afterAll)
  }

  function depart(): Departure {
    const tip: Left = { at: now() }
    slot = Math.max(slot, tip.at - Math.max(MADE_UP, 2 * spacing)) + spacing
    tips.push(tip)
    if (tips.length > perSecond) tips.shift()
    note(tip.at)
    return { arrived: () => arrive(tip) }
  }

  function arrive(tip: Left): void {
    tip.took = now() - tip.at
    lastAnswered = Math.max(lastAnswered, tip.at)
    quickest = Math.min(tip.took, quickest + 0.01)
  }

  /** How much later than the quickest it may have arrived. Asked late, when the quickest is known best. */
  function lateness({ at, took }: Left): number {
    if (took !== undefined) return MARGIN + took - quickest
    return lastAnswered > at ? HANGS : SLOW
  }

  function note(at: number): void {
    all.push(at)
    if (all.length > most) all.shift()
  }

  async function next(signal: AbortSignal): Promise<Departure | undefined> {
    for (;;) {
      if (signal.aborted || closedUntil > now()) return undefined
      const wait = earliest() - now()
      if (wait <= 0) return depart()
      // An answer that comes meanwhile may make it sooner.
      await pause(Math.min(wait, LOOK_AGAIN), signal).catch(() => {})
    }
  }

  return {
    turn(signal) {
      const turn = queue.then(() => next(signal))
      queue = turn.catch(() => {})
      return turn
    },
    noteReply: () => note(now()),
    close: (ms) => {
      closedUntil = Math.max(closedUntil, now() + ms)
    },
    closedFor: () => Math.max(0, closedUntil - now()),
  }
}
