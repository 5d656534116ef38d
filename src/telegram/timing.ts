/** Time and chance, handed in so that a test can hold them. */
export interface Timing {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after `ms`, or rejects as soon as the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<unknown>
  /** A number from 0 up to 1. */
  chance(): number
}
