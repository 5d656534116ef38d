import { Telegraf } from 'telegraf'
import { describe, expect, it } from 'vitest'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'

/** One grey dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

const open = async () => {
  const opened = await openBotApi()
  opened.api.say({ text: 'hello' })
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot: opened.api.url, webhookReply: false } })
  return { ...opened, bot, telegram: bot.telegram }
}

describe('a bot made with telegraf', () => {
  it('hears, answers, and stops', async () => {
    const { api, bot } = await open()
    bot.command('start', (ctx) =>
      ctx.reply('welcome', { reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] } }),
    )
    bot.action('b', (ctx) => ctx.answerCbQuery('done'))
    const answered: string[] = []
    api.onChange((change) => change.kind === 'answered' && answered.push(change.text))
    const run = bot.launch({ allowedUpdates: ['message', 'callback_query'] })
    api.say({ text: '/start' })
    await expect.poll(() => api.chat(1).at(-1)?.text).toBe('welcome')
    api.press({ data: 'b' })
    await expect.poll(() => answered).toEqual(['done'])
    bot.stop()
    await run
  })

  it('sends a photo, and sends it again by its id', async () => {
    const { api, telegram, address } = await open()
    const sent = await telegram.sendPhoto(1, { source: PNG }, { caption: '<b>Cat</b> stretch', parse_mode: 'HTML' })
    expect(sent).toMatchObject({ caption: 'Cat stretch', photo: [{ width: 1, height: 1 }] })
    const id = sent.photo[0]?.file_id ?? ''
    expect((await telegram.sendPhoto(1, id)).photo[0]?.file_id).toBe(id)
    expect(api.file(id)?.bytes).toEqual(PNG)
    const { file_path } = await telegram.getFile(id)
    const file = await fetch(address('').replace('/bot', '/file/bot') + file_path)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG)
  })

  it('sends a document', async () => {
    const { telegram } = await open()
    const sent = await telegram.sendDocument(1, { source: Buffer.from('{}'), filename: 'export.json' })
    expect(sent.document.file_name).toBe('export.json')
  })

  it('edits the caption of a photo', async () => {
    const { api, telegram } = await open()
    const { message_id } = await telegram.sendPhoto(1, { source: PNG }, { caption: 'a' })
    await telegram.editMessageCaption(1, message_id, undefined, 'b')
    expect(api.chat(1).at(-1)?.caption).toBe('b')
    await expect(telegram.editMessageText(1, message_id, undefined, 'b')).rejects.toThrow(
      'there is no text in the message',
    )
  })

  it('pins a message', async () => {
    const { api, telegram } = await open()
    const { message_id } = await telegram.sendMessage(1, 'a')
    await telegram.pinChatMessage(1, message_id)
    expect(api.chat(1).at(-1)?.pinned_message?.text).toBe('a')
  })

  it.each([
    ['no picture', { source: Buffer.from('<svg/>') }, 'IMAGE_PROCESS_FAILED'],
    ['an empty file', { source: Buffer.alloc(0) }, 'file must be non-empty'],
    ['an id that never was', 'AgAAA', 'wrong remote file identifier specified'],
    ['an address', 'https://example.org/a.png', 'failed to get HTTP URL content'],
  ])('is refused %s', async (_what, photo, description) => {
    const { telegram } = await open()
    await expect(telegram.sendPhoto(1, photo)).rejects.toThrow(description)
  })

  it('is refused a caption over 1024 units, before the photo stands in the chat', async () => {
    const { api, telegram } = await open()
    const caption = 'x'.repeat(1025)
    await expect(telegram.sendPhoto(1, { source: PNG }, { caption })).rejects.toThrow('message caption is too long')
    expect(api.chat(1)).toHaveLength(1)
  })
})
