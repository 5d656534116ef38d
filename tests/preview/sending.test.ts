import { describe, expect, it } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

const open = async () => {
  const opened = await openBotApi()
  opened.api.say({ text: 'hello' })
  const send = (payload: object) => opened.call('sendMessage', { chat_id: 1, ...payload })
  return { ...opened, send }
}

const button = (callback_data: string) => ({ inline_keyboard: [[{ text: 'More', callback_data }]] })

describe('sendMessage', () => {
  it('puts the message into the chat and gives it back', async () => {
    const { api, send } = await open()
    const { result } = await send({ text: ' Rest <b>now</b> ', parse_mode: 'HTML' })
    expect(result).toMatchObject({ text: 'Rest now', entities: [{ type: 'bold', offset: 5, length: 3 }] })
    expect(api.chat(1).at(-1)).toEqual(result)
  })

  it.each([
    ['an empty text', { text: ' \n ' }, 'message text is empty'],
    ['a text that is empty once its marks are read', { text: '<b> </b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['4097 units', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['emoji that make more than 4096 units', { text: '\u{1f9d8}'.repeat(2049) }, 'message is too long'],
    ['half an emoji', { text: 'a\ud83d' }, 'strings must be encoded in UTF-8'],
    ['an unknown chat', { chat_id: 7, text: 'a' }, 'chat not found'],
    ['no chat', { chat_id: undefined, text: 'a' }, 'chat_id is empty'],
    ['markup of another kind', { text: '*a*', parse_mode: 'Markdown' }, 'unsupported parse_mode'],
    ['a button with 65 bytes', { text: 'a', reply_markup: button(`${'x'.repeat(63)}é`) }, 'BUTTON_DATA_INVALID'],
    ['a button with nothing', { text: 'a', reply_markup: button('') }, 'BUTTON_DATA_INVALID'],
    [
      'a button that does nothing',
      { text: 'a', reply_markup: { inline_keyboard: [[{ text: 'a' }]] } },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button that dials',
      { text: 'a', reply_markup: { inline_keyboard: [[{ text: 'a', url: 'tel:999' }]] } },
      "inline keyboard button URL 'tel:999' is invalid: Unsupported URL protocol",
    ],
    ['an answer to no message', { text: 'a', reply_parameters: { message_id: 99 } }, 'message to be replied not found'],
    [
      'entities past the end',
      { text: 'abc', entities: [{ type: 'bold', offset: 1, length: 5 }] },
      'entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 6',
    ],
    [
      'entities that cut an emoji',
      { text: 'a\u{1f9d8}', entities: [{ type: 'bold', offset: 0, length: 2 }] },
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at UTF-16 offset 2',
    ],
  ])('refuses %s', async (_what, payload, description) => {
    const { api, send } = await open()
    expect(await send(payload)).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${description}` })
    expect(api.chat(1)).toHaveLength(1)
  })

  it('takes exactly 4096 units after the marks are read, and 64 bytes of data', async () => {
    const { send } = await open()
    const text = `<b>${'x'.repeat(4096)}</b>`
    expect((await send({ text, parse_mode: 'HTML', reply_markup: button('x'.repeat(64)) })).ok).toBe(true)
  })

  it('finds telephone numbers, addresses and commands by itself, and no dates', async () => {
    const { send } = await open()
    const { result } = await send({
      text: 'Call 0800 0147 800 or +44 20 7946 0018. Reviewed 2026-11-23. www.nhs.uk /help',
    })
    const found = result.entities.map(({ type, offset, length }: { type: string; offset: number; length: number }) => [
      type,
      result.text.slice(offset, offset + length),
    ])
    expect(found).toEqual([
      ['phone_number', '0800 0147 800'],
      ['phone_number', '+44 20 7946 0018'],
      ['url', 'www.nhs.uk'],
      ['bot_command', '/help'],
    ])
  })

  it('names the message that it answers', async () => {
    const { api, send } = await open()
    const [hers] = api.chat(1)
    const { result } = await send({ text: 'a', reply_parameters: { message_id: hers?.message_id } })
    expect(result.reply_to_message.text).toBe('hello')
  })

  it('shows a keyboard in place of hers, and takes it away', async () => {
    const { api, send } = await open()
    await send({ text: 'a', reply_markup: { keyboard: [['Yes', { text: 'Where I am', request_location: true }]] } })
    expect(api.keyboard(1)?.keyboard).toEqual([[{ text: 'Yes' }, { text: 'Where I am', request_location: true }]])
    await send({ text: 'a', reply_markup: { remove_keyboard: true } })
    expect(api.keyboard(1)).toBeNull()
  })

  it('is refused with 403 once she has blocked the bot', async () => {
    const { api, send } = await open()
    api.block(1)
    expect(await send({ text: 'a' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
  })
})

describe('every call', () => {
  it('is refused with 401 for another token, with 404 for an unknown method', async () => {
    const { call } = await open()
    expect(await call('getMe', {}, '1:wrong')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
    expect(await call('sendDice', { chat_id: 1 })).toMatchObject({ ok: false, error_code: 404 })
    expect(await call('constructor')).toMatchObject({ ok: false, error_code: 404 })
  })

  it('may come as JSON, as a form, or in the address, its name in any case', async () => {
    const { api, address } = await open()
    const form = new URLSearchParams({ chat_id: '1', text: 'as a form', reply_markup: JSON.stringify(button('a')) })
    await fetch(address('sendMessage'), { method: 'POST', body: form })
    await fetch(address('SENDMESSAGE?chat_id=1&text=in%20the%20address'))
    const [, first, second] = api.chat(1)
    expect([first?.text, first?.reply_markup, second?.text]).toEqual(['as a form', button('a'), 'in the address'])
  })

  it('is refused where its body is no JSON', async () => {
    const { address } = await open()
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address('getMe'), { method: 'POST', headers, body: '{' })
    expect([response.status, await response.json()]).toMatchObject([400, { ok: false, error_code: 400 }])
  })

  it('is written down with its time', async () => {
    const { api, call } = await openBotApi({ now: () => 5000 })
    await call('getMe', { a: 1 })
    expect(api.calls).toEqual([{ method: 'getMe', payload: { a: 1 }, at: 5000 }])
  })
})

describe('sendChatAction', () => {
  it('is told to whoever looks at the chat', async () => {
    const { api, call } = await open()
    const seen: unknown[] = []
    api.onChange((change) => seen.push(change))
    await call('sendChatAction', { chat_id: 1, action: 'typing' })
    expect(seen).toEqual([{ kind: 'action', chat: 1, action: 'typing' }])
    expect((await call('sendChatAction', { chat_id: 1, action: 'dancing' })).error_code).toBe(400)
  })
})
