import { describe, expect, it } from 'vitest'
import type { Said } from '../../src/preview/bot-api/said.ts'
import { openBotApi } from '../helpers/open-bot-api.ts'

describe('what she sends', () => {
  it.each<[string, Said, object]>([
    ['a text', { text: 'my back hurts' }, { text: 'my back hurts' }],
    ['a command', { text: '/start clinic' }, { entities: [{ type: 'bot_command', offset: 0, length: 6 }] }],
    ['a photo with words', { photo: true, caption: 'is this normal?' }, { photo: [{}], caption: 'is this normal?' }],
    ['a photo without words', { photo: true }, { photo: [{}] }],
    ['a video', { video: true, caption: 'a' }, { video: { duration: 3 }, caption: 'a' }],
    ['a document', { document: true }, { document: {} }],
    ['a voice note', { voice: 4 }, { voice: { duration: 4 } }],
    ['a sticker', { sticker: '\u{1f44d}' }, { sticker: { emoji: '\u{1f44d}' } }],
    ['where she is', { location: { latitude: 51.5, longitude: -0.1 } }, { location: { latitude: 51.5 } }],
    ['a contact', { contact: { phone_number: '123', first_name: 'Bea' } }, { contact: { first_name: 'Bea' } }],
    ['what another wrote', { text: 'a', forwardedFrom: 'Bea' }, { forward_origin: { sender_user_name: 'Bea' } }],
  ])('%s comes to the bot', async (_what, said, expected) => {
    const { api, call } = await openBotApi()
    api.say({ ...said, chat: 5, name: 'Mia', languageCode: 'pt-br' })
    const [update] = (await call('getUpdates')).result
    expect(update.message).toMatchObject({
      ...expected,
      chat: { id: 5, type: 'private' },
      from: { id: 5, is_bot: false, first_name: 'Mia', language_code: 'pt-br' },
    })
  })

  it('may answer a message and quote from it', async () => {
    const { api, call } = await openBotApi()
    const { message_id } = api.say({ text: 'my back hurts' })
    api.say({ text: 'still', replyTo: message_id, quote: 'back' })
    const [, update] = (await call('getUpdates')).result
    expect(update.message).toMatchObject({ reply_to_message: { message_id }, quote: { text: 'back' } })
  })

  it('may be changed afterwards: a text or a caption', async () => {
    const { api, call } = await openBotApi({ now: () => 9000 })
    const text = api.say({ text: 'bak' })
    const photo = api.say({ photo: true, caption: 'bak' })
    for (const { message_id } of [text, photo]) api.edit({ message: message_id, text: 'back' })
    const edited = (await call('getUpdates')).result.slice(2)
    expect(edited).toMatchObject([
      { edited_message: { text: 'back', edit_date: 9 } },
      { edited_message: { caption: 'back' } },
    ])
  })

  it('may be said in a group', async () => {
    const { api, call } = await openBotApi()
    api.say({ chat: -5, text: 'hello' })
    const [update] = (await call('getUpdates')).result
    expect(update.message).toMatchObject({ chat: { id: -5, type: 'group' }, from: { id: 5 } })
  })
})

describe('blocking the bot', () => {
  it('is told to it, and so is the end of it', async () => {
    const { api, call } = await openBotApi()
    api.block(1)
    api.block(1)
    api.say({ text: '/start' })
    const { result } = await call('getUpdates')
    expect(result.map((update: object) => Object.keys(update)[1])).toEqual([
      'my_chat_member',
      'my_chat_member',
      'message',
    ])
    const states = result.slice(0, 2).map((update: { my_chat_member: { new_chat_member: { status: string } } }) => {
      return update.my_chat_member.new_chat_member.status
    })
    expect(states).toEqual(['kicked', 'member'])
  })
})

describe('a chat that she has opened without a word', () => {
  it('can be written to', async () => {
    const { api, call } = await openBotApi()
    expect((await call('sendMessage', { chat_id: 8, text: 'a' })).description).toBe('Bad Request: chat not found')
    api.meet(8)
    expect((await call('sendMessage', { chat_id: 8, text: 'a' })).ok).toBe(true)
  })
})
