import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Bubble } from '../../src/answering/reply.ts'
import { openStore } from '../../src/storage/open-store.ts'
import type { Limits } from '../../src/telegram/limits.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { keptLog, say } from './start-bot.ts'

/** A small picture, the same for the same shade. */
function png(shade: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0])
  const rows = deflateSync(Buffer.from([0, shade, shade, 0, shade, shade]))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

const BUTTONS = [[{ label: 'Done', press: 'tip:done' }]]
const tip = (more: Partial<Bubble> = {}) =>
  say('', { bubbles: [{ text: '<b>Sit tall</b>', html: true, buttons: BUTTONS, picture: 'EX01', ...more }] })

async function aBot() {
  const { api } = await openBotApi()
  const store = await openStore({ databaseUrl: ':memory:', dataKey: randomBytes(32), now: Date.now })
  const files = new Map([['EX01', png(1)]])
  const start = async (limits: Partial<Limits> = {}) => {
    const { log, events } = keptLog()
    const bot = await startTelegram({
      token: TOKEN,
      apiRoot: api.url,
      hear: async () => tip(),
      apology: say('sorry'),
      log,
      timing: { now: Date.now, elapsed: () => performance.now(), chance: () => 0, pause: async () => {} },
      pictures: { read: async (name) => files.get(name), ids: store.pictures },
      limits: { stop: 2_000, ...limits },
    })
    onTestFinished(bot.stop)
    return { ...bot, events }
  }
  for (const chat of [1, 2, 3]) api.meet(chat)
  const photos = () => api.calls.filter(({ method }) => method === 'sendPhoto').map(({ payload }) => payload.photo)
  onTestFinished(() => store.close())
  return {
    api,
    store,
    files,
    start,
    photos,
    uploads: () => photos().filter((photo) => typeof photo !== 'string').length,
  }
}

const shown = (api: Awaited<ReturnType<typeof aBot>>['api'], chat: number) =>
  api
    .chat(chat)
    .map(({ photo, caption, text, reply_markup }) => [photo ? 'photo' : 'text', caption ?? text, Boolean(reply_markup)])

describe('a picture', () => {
  it('is brought to Telegram once, and sent by its id after', async () => {
    const { api, start, photos, uploads } = await aBot()
    const bot = await start()
    for (const chat of ['1', '2', '1']) expect(await bot.tips.send(chat, tip())).toEqual({ kind: 'sent' })
    expect(uploads()).toBe(1)
    expect(photos().slice(1)).toEqual([expect.any(String), expect.any(String)])
    expect(shown(api, 2)).toEqual([['photo', 'Sit tall', true]])
  })

  it('is still known to Telegram when the program starts again', async () => {
    const { start, uploads } = await aBot()
    const first = await start()
    await first.tips.send('1', tip())
    await first.stop()
    const second = await start()
    expect(await second.tips.send('2', tip())).toEqual({ kind: 'sent' })
    expect(uploads()).toBe(1)
  })

  it('is brought again when the file has changed', async () => {
    const { files, start, uploads } = await aBot()
    const first = await start()
    await first.tips.send('1', tip())
    await first.stop()
    files.set('EX01', png(2))
    await (await start()).tips.send('1', tip())
    expect(uploads()).toBe(2)
  })

  it('is brought again when Telegram does not know its id any more', async () => {
    const { api, start, uploads } = await aBot()
    const bot = await start()
    await bot.tips.send('1', tip())
    api.failNext('sendPhoto', {
      kind: 'status',
      code: 400,
      description: 'Bad Request: wrong file identifier specified',
    })
    expect(await bot.tips.send('2', tip())).toEqual({ kind: 'sent' })
    expect(uploads()).toBe(2)
    expect(shown(api, 2)).toEqual([['photo', 'Sit tall', true]])
  })

  it('that somebody else is bringing is waited for', async () => {
    const { start, uploads } = await aBot()
    const bot = await start()
    const sendWhenReady = async (chat: string) => {
      await bot.tips.ready(tip())
      return await bot.tips.send(chat, tip())
    }
    await Promise.all(['1', '2', '3'].map(sendWhenReady))
    expect(uploads()).toBe(1)
  })

  it('is waited for only so long', async () => {
    const { start, uploads } = await aBot()
    const bot = await start({ picture: 20 })
    await bot.tips.ready(tip()) // and then does not send it
    await bot.tips.ready(tip())
    expect(await bot.tips.send('2', tip())).toEqual({ kind: 'sent' })
    await bot.tips.ready(tip({ picture: 'EX99' }))
    expect(uploads()).toBe(1)
  })

  it('that is missing is left out: she gets the words and the buttons', async () => {
    const { api, start, photos } = await aBot()
    const bot = await start()
    expect(await bot.tips.send('1', tip({ picture: 'EX99' }))).toEqual({ kind: 'sent' })
    expect(photos()).toEqual([])
    expect(shown(api, 1)).toEqual([['text', 'Sit tall', true]])
  })

  it('that Telegram refuses is left out: she gets the words and the buttons', async () => {
    const { api, files, start } = await aBot()
    files.set('EX01', Buffer.from('no picture'))
    expect(await (await start()).tips.send('1', tip())).toEqual({ kind: 'sent' })
    expect(shown(api, 1)).toEqual([['text', 'Sit tall', true]])
  })

  it('is left out where the words would not fit under it', async () => {
    const { api, start } = await aBot()
    expect(await (await start()).tips.send('1', tip({ text: 'long '.repeat(300) }))).toEqual({ kind: 'sent' })
    expect(shown(api, 1)[0]?.[0]).toBe('text')
  })

  it('does not keep the words back when the store fails', async () => {
    const { api, store, start } = await aBot()
    const bot = await start()
    await store.close()
    expect(await bot.tips.send('1', tip())).toEqual({ kind: 'sent' })
    expect(shown(api, 1)).toEqual([['text', 'Sit tall', true]])
  })

  it('comes with an ordinary reply, too', async () => {
    const { api, start } = await aBot()
    await start()
    api.say({ chat: 1, text: 'show me one' })
    await expect.poll(() => shown(api, 1).at(-1)).toEqual(['photo', 'Sit tall', true])
  })
})
