import { describe, expect, it } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

const keyboard = {
  inline_keyboard: [
    [
      { text: 'More', callback_data: 'more:1' },
      { text: 'Site', url: 'https://a.uk' },
    ],
  ],
}
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

const open = async (now?: () => number) => {
  const opened = await openBotApi(now ? { now } : {})
  opened.api.say({ text: 'hello' })
  await opened.call('sendMessage', { chat_id: 1, text: 'a', reply_markup: keyboard })
  return opened
}

describe('a pressed button', () => {
  it('comes to the bot with its data and the message under which it stands', async () => {
    const { api, call } = await open()
    const id = api.press({ label: 'More' })
    const { result } = await call('getUpdates')
    expect(result.at(-1).callback_query).toMatchObject({ id, data: 'more:1', message: { text: 'a' }, from: { id: 1 } })
  })

  it('must exist', async () => {
    const { api } = await open()
    expect(() => api.press({ data: 'less' })).toThrow('has no such button')
    expect(() => api.press({ label: 'Site' })).toThrow('has no such button')
  })

  it('is answered once, in a strip or a box', async () => {
    const { api, call } = await open()
    const seen: unknown[] = []
    api.onChange((change) => seen.push(change))
    const query = api.press({ data: 'more:1' })
    expect((await call('answerCallbackQuery', { callback_query_id: query, text: 'Saved', show_alert: true })).ok).toBe(
      true,
    )
    expect(seen).toEqual([{ kind: 'answered', chat: 1, query, text: 'Saved', alert: true }])
    expect((await call('answerCallbackQuery', { callback_query_id: query })).description).toBe(TOO_OLD)
  })

  it('cannot be answered after a quarter of a minute, nor with more than 200 units, nor under an id that never was', async () => {
    let now = 1000
    const { api, call } = await open(() => now)
    const callback_query_id = api.press({ data: 'more:1' })
    const long = await call('answerCallbackQuery', { callback_query_id, text: 'x'.repeat(201) })
    expect(long.description).toBe('Bad Request: MESSAGE_TOO_LONG')
    now += 15_001
    expect((await call('answerCallbackQuery', { callback_query_id })).description).toBe(TOO_OLD)
    expect((await call('answerCallbackQuery', { callback_query_id: '1' })).description).toBe(TOO_OLD)
  })
})
