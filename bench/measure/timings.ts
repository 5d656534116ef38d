/** Times of single calls, in microseconds. */
export interface Timings {
  median: number
  p99: number
}

const WARM_UP = 300

/** Calls `job` for every input in turn, `rounds` times, after a warm-up that is not counted. */
export function timeEach<T>(inputs: readonly T[], rounds: number, job: (input: T) => unknown): Timings {
  for (let at = 0; at < WARM_UP; at++) job(inputs[at % inputs.length] as T)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const input of inputs) {
      const started = process.hrtime.bigint()
      job(input)
      times.push(Number(process.hrtime.bigint() - started) / 1000)
    }
  }
  times.sort((a, b) => a - b)
  return { median: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 }
}
