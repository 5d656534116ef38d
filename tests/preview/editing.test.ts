import { describe, expect, it } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

const keyboard = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] }

const open = async (now = () => 1_000_000) => {
  const opened = await openBotApi({ now })
  opened.api.say({ text: 'hello' })
  const { result } = await opened.call('sendMessage', { chat_id: 1, text: 'old', reply_markup: keyboard })
  const at = { chat_id: 1, message_id: result.message_id }
  return { ...opened, at, last: () => opened.api.chat(1).at(-1) }
}

describe('a message of the bot', () => {
  it('gets another text, and loses the buttons that are not named again', async () => {
    const { call, at, last } = await open()
    await call('editMessageText', { ...at, text: 'new', reply_markup: keyboard })
    expect(last()).toMatchObject({ text: 'new', edit_date: 1000, reply_markup: keyboard })
    await call('editMessageText', { ...at, text: 'newer' })
    expect(last()?.reply_markup).toBeUndefined()
  })

  it('is refused an edit that changes nothing', async () => {
    const { call, at } = await open()
    const answer = await call('editMessageText', { ...at, text: 'old', reply_markup: keyboard })
    expect(answer.description).toMatch(/^Bad Request: message is not modified: specified new message content/)
    await call('editMessageReplyMarkup', at)
    expect((await call('editMessageReplyMarkup', at)).description).toMatch(/^Bad Request: message is not modified/)
  })

  it('loses its buttons alone, and does not count as edited', async () => {
    const { call, at, last } = await open()
    await call('editMessageReplyMarkup', { ...at, reply_markup: { inline_keyboard: [] } })
    expect([last()?.text, last()?.reply_markup, last()?.edit_date]).toEqual(['old', undefined, undefined])
  })

  it('has no caption to edit', async () => {
    const { call, at } = await open()
    const answer = await call('editMessageCaption', { ...at, caption: 'a' })
    expect(answer.description).toBe('Bad Request: there is no caption in the message to edit')
  })

  it('can be deleted for two days', async () => {
    let now = 1_000_000
    const { call, at, api } = await open(() => now)
    expect((await call('deleteMessage', at)).ok).toBe(true)
    expect((await call('deleteMessage', at)).description).toBe('Bad Request: message to delete not found')
    now += 49 * 60 * 60 * 1000
    const [hers] = api.chat(1)
    const answer = await call('deleteMessage', { chat_id: 1, message_id: hers?.message_id })
    expect(answer.description).toBe("Bad Request: message can't be deleted for everyone")
  })
})

describe('any other message', () => {
  it('cannot be edited', async () => {
    const { api, call } = await open()
    const [hers] = api.chat(1)
    const edit = (message_id: unknown) => call('editMessageText', { chat_id: 1, message_id, text: 'a' })
    expect((await edit(hers?.message_id)).description).toBe("Bad Request: message can't be edited")
    expect((await edit(99)).description).toBe('Bad Request: message to edit not found')
    expect((await edit(undefined)).description).toBe('Bad Request: message identifier is not specified')
  })
})
