/** Knows whether a database has gone silent, so that not everybody who asks has to find out by waiting. */
export interface Silence {
  /** @throws when nothing has been heard lately of what was asked; now and then it lets somebody try all the same */
  check: () => void
  /** Waits for an answer, and notes that it came. */
  heard: <T>(answer: Promise<T>) => Promise<T>
}

/** What the database or the machine says has a code. An error without one says that nobody has said anything. */
export const isRefusal = (error: unknown) => error instanceof Error && 'code' in error

/** So long a question may be open while nothing else is answered either, in milliseconds. */
const SILENT_AFTER = 1_000
/** How often somebody may try. */
const TRY_EVERY = 2_000

/** @param elapsed milliseconds on a clock that never jumps */
export function createSilence(elapsed: () => number): Silence {
  const asked = new Set<{ at: number }>()
  let answeredAt = Number.NEGATIVE_INFINITY
  let triedAt = Number.NEGATIVE_INFINITY

  function isSilent(): boolean {
    const [oldest] = asked
    const since = elapsed() - SILENT_AFTER
    return oldest !== undefined && oldest.at < since && answeredAt < since
  }

  return {
    check() {
      if (isSilent() && elapsed() - triedAt < TRY_EVERY)
        throw Object.assign(new Error('the database has gone silent'), { code: 'ETIMEDOUT' })
      triedAt = elapsed()
    },
    async heard(answer) {
      const question = { at: elapsed() }
      asked.add(question)
      try {
        const result = await answer
        answeredAt = elapsed()
        return result
      } catch (error) {
        if (isRefusal(error)) answeredAt = elapsed()
        throw error
      } finally {
        asked.delete(question)
      }
    },
  }
}
