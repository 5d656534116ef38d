/** One lane for each chat: the jobs of a lane run one after another, other lanes do not wait. */
export interface Lanes {
  /** Runs the job when the lane's earlier ones have ended, well or badly. */
  run<T>(lane: string, job: () => Promise<T>): Promise<T>
  /** Resolves when the jobs that the lane has now have ended. */
  after(lane: string): Promise<void>
  /** Resolves when no lane has a job left. */
  idle(): Promise<void>
  /** Whether a lane has a job. */
  busy(lane: string): boolean
  /** How many lanes have jobs. An empty lane is forgotten. */
  size(): number
}

/** Telegraf hands over a whole batch at once; without lanes a mother's second message can overtake her first. */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()

  function run<T>(lane: string, job: () => Promise<T>): Promise<T> {
    const result = (tails.get(lane) ?? Promise.resolve()).then(job)
    const tail = result
      .catch(() => {})
      .then(() => {
        if (tails.get(lane) === tail) tails.delete(lane)
      })
    tails.set(lane, tail)
    return result
  }

  async function after(lane: string): Promise<void> {
    await tails.get(lane)
  }

  async function idle(): Promise<void> {
    while (tails.size > 0) await Promise.all(tails.values())
  }

  return { run, after, idle, busy: (lane) => tails.has(lane), size: () => tails.size }
}
