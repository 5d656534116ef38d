import { expect, it } from 'vitest'
import { withinTime } from '../../src/telegram/within-time.ts'

const never = new AbortController().signal
const silent = () => new Promise(() => {})

it('gives what the call gives, or fails as it fails', async () => {
  expect(await withinTime(1_000, never, async () => 'yes')).toBe('yes')
  await expect(withinTime(1_000, never, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})

it('fails under the name that telegraf tries again, and ends the call', async () => {
  let seen: AbortSignal | undefined
  const call = (signal: AbortSignal) => {
    seen = signal
    return silent()
  }
  await expect(withinTime(1, never, call)).rejects.toMatchObject({ name: 'FetchError' })
  expect(seen?.aborted).toBe(true)
})

it('fails as aborted when the outer signal is, before or during the call', async () => {
  const outer = new AbortController()
  const running = withinTime(1_000, outer.signal, silent)
  outer.abort()
  await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  await expect(withinTime(1_000, outer.signal, silent)).rejects.toMatchObject({ name: 'AbortError' })
})
