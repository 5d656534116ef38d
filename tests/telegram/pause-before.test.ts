import { TelegramError } from 'telegraf'
import { expect, it } from 'vitest'
import { pauseBefore } from '../../src/telegram/pause-before.ts'

const busy = (retry_after?: unknown) =>
  new TelegramError({ error_code: 429, description: 'x', parameters: { retry_after: retry_after as number } })

it('doubles from one second to thirty, and stays there', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 6, 5_000].map((failures) => pauseBefore(failures, new Error('x'), 0))
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
})

it('lets chance shorten a pause by up to a half', () => {
  expect(pauseBefore(3, new Error('x'), 1)).toBe(4_000)
})

it('is what Telegram asks for or a little more, never less', () => {
  expect(pauseBefore(0, busy(40), 0)).toBe(40_000)
  expect(pauseBefore(0, busy(40), 1)).toBe(41_000)
  expect(pauseBefore(9, busy(0), 0)).toBe(0)
})

it.each([undefined, 'soon', -1, Number.NaN])('does not trust a wish of %s', (wish) => {
  expect(pauseBefore(1, busy(wish), 0)).toBe(2_000)
})
