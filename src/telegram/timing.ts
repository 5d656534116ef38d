/** Time and chance, handed in so that a test can hold them. */
export interface Timing {
  /** Epoch milliseconds: the time of day, which somebody may set. Only for what is kept beyond the process. */
  now(): number
  /** Milliseconds on a clock that never jumps. How long something takes is measured with it. */
  elapsed(): number
  /** Resolves after `ms`, or rejects as soon as the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<unknown>
  /** A number from 0 up to 1. */
  chance(): number
}
