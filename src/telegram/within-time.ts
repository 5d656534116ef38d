import { HungCallError } from './hung-call-error.ts'

/**
 * Runs the call, and rejects when it takes longer than `ms` or the outer signal is aborted, whichever comes first; the
 * call's own signal is aborted then. Telegraf would wait 500 s, and its callers would wait with it.
 */
export async function withinTime<T>(
  ms: number,
  outer: AbortSignal,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted()
  const own = new AbortController()
  const { promise, give, fail } = promised<T>()
  const stop = () => fail(outer.reason)
  const timer = setTimeout(() => fail(new HungCallError('not answered in time')), ms)
  outer.addEventListener('abort', stop, { once: true })
  call(own.signal).then(give, fail)
  return promise.finally(() => {
    clearTimeout(timer)
    outer.removeEventListener('abort', stop)
    own.abort()
  })
}

function promised<T>() {
  let give: (value: T) => void = () => {}
  let fail: (error: unknown) => void = () => {}
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve
    fail = reject
  })
  return { promise, give, fail }
}
