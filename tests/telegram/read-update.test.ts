import type { Update } from 'telegraf/types'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../src/telegram/read-update.ts'
import { edited, membership, message, press } from './updates.ts'

const read = (update: object) => readUpdate(update as Update)
const heard = (what: object) => ({ kind: 'incoming', incoming: { chat: '7', ...what } })

describe('what she wrote', () => {
  it.each([
    ['a text', message({ text: 'hi' }), { text: 'hi' }],
    ['the words under a photo', message({ photo: [], caption: 'I bleed' }), { text: 'I bleed' }],
    ['an edited message', edited({ text: 'I bleed' }), { text: 'I bleed' }],
    ['edited words under a photo', edited({ photo: [], caption: 'I bleed' }), { text: 'I bleed' }],
    ['a forwarded message', message({ text: 'hi', forward_origin: { type: 'hidden_user' } }), { text: 'hi' }],
    ['a command', message({ text: '/start' }), { text: '/start' }],
    ['a rich message', message({ rich_message: { blocks: [{ type: 'paragraph', text: 'hi' }] } }), { text: 'hi' }],
  ])('is heard from %s', (_what, update, expected) => {
    expect(read(update)).toEqual(heard(expected))
  })

  it('carries what she quotes on a line of its own, so that a danger in it is seen', () => {
    const quote = { text: 'I bleed', position: 0 }
    expect(read(message({ text: 'normal?', quote }))).toEqual(heard({ text: 'normal?\nI bleed' }))
    const external_reply = { origin: { type: 'hidden_user' } }
    expect(read(message({ text: 'normal?', external_reply, quote }))).toEqual(heard({ text: 'normal?\nI bleed' }))
    expect(read(message({ voice: {}, quote }))).toEqual(heard({ text: 'I bleed', unreadable: true }))
  })

  it('carries the language of her app', () => {
    expect(read(message({ text: 'hi' }, { from: { language_code: 'pt-br' } }))).toEqual(
      heard({ text: 'hi', languageTag: 'pt-br' }),
    )
  })
})

describe('what cannot be read', () => {
  const kinds = ['voice', 'photo', 'video', 'sticker', 'video_note', 'audio', 'document', 'animation', 'contact']
  it.each([...kinds, 'location', 'a_kind_of_tomorrow'])('is said to be so: %s', (kind) => {
    expect(read(message({ [kind]: {} }))).toEqual(heard({ unreadable: true }))
  })
})

describe('a press', () => {
  it('carries what the button holds, and the id that Telegram waits for', () => {
    expect(read(press('more', { id: 5 }))).toEqual({ ...heard({ press: 'more', message: '1' }), pressed: 'query-5' })
  })

  it('in a group is not heard', () => {
    const update = press('more')
    update.callback_query.message.chat.type = 'group'
    expect(read(update)).toEqual({ kind: 'group' })
  })

  it('without a chat or without data is nothing', () => {
    const { message: _shown, ...query } = press('more').callback_query
    expect(read({ update_id: 1, callback_query: query })).toEqual({ kind: 'nothing' })
    const { data: _data, ...game } = press('more').callback_query
    expect(read({ update_id: 1, callback_query: game })).toEqual({ kind: 'nothing' })
  })
})

describe('what is not hers to be answered', () => {
  it('is what is written in a group', () => {
    const update = message({ text: 'I bleed' })
    update.message.chat.type = 'supergroup'
    expect(read(update)).toEqual({ kind: 'group' })
  })

  it.each([
    ['a post in a channel', { update_id: 1, channel_post: { text: 'hi' } }],
    ['what another bot writes', message({ text: 'hi' }, { from: { is_bot: true } })],
    ['a notice of Telegram', message({ pinned_message: {} })],
    ['a live place that moves', edited({ location: {} })],
    ['her coming back', membership('member')],
    ['a kind of update that is not known', { update_id: 1, of_tomorrow: {} }],
  ])('is %s', (_what, update) => {
    expect(read(update)).toEqual({ kind: 'nothing' })
  })

  it('tells when she has blocked the bot', () => {
    expect(read(membership('kicked'))).toEqual({ kind: 'blocked', chat: '7' })
    expect(read(membership('kicked', 'group'))).toEqual({ kind: 'group' })
  })
})

describe('a place that she shares', () => {
  it('comes along, and counts as something that cannot be read for whoever did not ask for it', () => {
    expect(read(message({ location: { latitude: 51.5, longitude: -0.1 } }))).toEqual(
      heard({ unreadable: true, place: { latitude: 51.5, longitude: -0.1 } }),
    )
    expect(read(message({ location: { latitude: null } }))).toEqual(heard({ unreadable: true }))
  })
})

describe('a group', () => {
  const inGroup = (text: string, type = 'supergroup') => {
    const update = message({ text })
    Object.assign(update.message.chat, { id: -5, type })
    return read(update)
  }
  const joined = (type: string, before: string, now: string) =>
    read({
      my_chat_member: { chat: { id: -5, type }, old_chat_member: { status: before }, new_chat_member: { status: now } },
    })

  it('is not heard, and is asked to talk in private where it speaks to the bot', () => {
    expect(inGroup('I am bleeding')).toEqual({ kind: 'group' })
    expect(inGroup('/start')).toEqual({ kind: 'group', chat: '-5' })
    expect(joined('group', 'left', 'member')).toEqual({ kind: 'group', chat: '-5' })
    expect(joined('group', 'member', 'administrator')).toEqual({ kind: 'group' })
  })

  it('that is a channel hears nothing at all', () => {
    expect(inGroup('/start', 'channel')).toEqual({ kind: 'group' })
    expect(joined('channel', 'left', 'administrator')).toEqual({ kind: 'group' })
  })
})
