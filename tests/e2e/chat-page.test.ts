import type { Page } from 'playwright-core'
import { Telegraf } from 'telegraf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPreview } from '../../src/preview/create-preview.ts'
import { browserTestsRun, openBrowser } from '../helpers/open-browser.ts'

const LONG = 30_000
const TOKEN = '1:preview'
const LINES = Array.from({ length: 60 }, (_, i) => `line ${i}`).join('\n')

/** A bot that says back what it hears, and does a few things on demand. */
async function startBot(apiRoot: string) {
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot, webhookReply: false } })
  const keys = { inline_keyboard: [['strip', 'box', 'change'].map((text) => ({ text, callback_data: text }))] }
  const other = { inline_keyboard: [[{ text: 'changed', callback_data: 'strip' }]] }
  await bot.telegram.setMyCommands(
    ['start', 'help', 'help_me'].map((command) => ({ command, description: `about ${command}` })),
  )
  await bot.telegram.setMyDescription('What I am for')
  bot.action('strip', (ctx) => ctx.answerCbQuery('words in a strip'))
  bot.action('box', (ctx) => ctx.answerCbQuery('words in a box', { show_alert: true }))
  bot.action('change', async (ctx) => {
    await ctx.editMessageText('another text', { reply_markup: other })
    await ctx.answerCbQuery()
  })
  bot.hears('keys', (ctx) => ctx.reply('choose', { reply_markup: keys }))
  bot.hears('long', (ctx) => ctx.reply(LINES))
  bot.hears('think', (ctx) => ctx.sendChatAction('typing'))
  bot.hears('marks', (ctx) =>
    ctx.reply('<b>bold</b> <a href="https://a.uk/">link</a> 0800 0147 800 /help &lt;img src=x onerror=alert(1)&gt;', {
      parse_mode: 'HTML',
    }),
  )
  bot.on('edited_message', (ctx) => ctx.reply(`edited: ${JSON.stringify(ctx.editedMessage)}`))
  bot.on('message', (ctx) => ctx.reply(`heard: ${Object.keys(ctx.message).at(-1)} ${ctx.text ?? ''}`))
  const run = bot.launch({ allowedUpdates: ['message', 'edited_message', 'callback_query'] })
  return async () => {
    bot.stop()
    await run
  }
}

describe.runIf(browserTestsRun())('the chat page', { timeout: LONG }, () => {
  let preview: Awaited<ReturnType<typeof createPreview>>
  let stopBot: () => Promise<void>
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    preview = await createPreview({ host: '127.0.0.1', port: 0, token: TOKEN, now: Date.now })
    stopBot = await startBot(preview.apiRoot)
    browser = await openBrowser()
  }, LONG)
  afterAll(async () => {
    await browser?.close()
    await stopBot?.()
    await preview?.close()
  })

  const begin = async (options = {}, query = '') => {
    const visit = await browser.visit(preview.url + query, options)
    await visit.page.getByRole('button', { name: 'Start', exact: true }).click()
    await visit.page.getByText('heard: entities /start').waitFor()
    return visit
  }
  const say = async (page: Page, words: string) => {
    await page.getByRole('textbox', { name: 'Message' }).fill(words)
    await page.keyboard.press('Enter')
  }

  it('starts with what the bot says of itself, and hands on the word of a deep link', async () => {
    const { page } = await browser.visit(`${preview.url}?start=clinic42`)
    await page.getByText('What I am for').waitFor()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('heard: entities /start clinic42').waitFor()
  })

  it('shows words as words, never as markup, and links what is a link', async () => {
    const { page, faults } = await begin()
    await say(page, 'marks')
    const answer = page.locator('.row.in').last()
    await answer.locator('strong', { hasText: 'bold' }).waitFor()
    expect(await answer.locator('img').count()).toBe(0)
    expect(await answer.textContent()).toContain('<img src=x onerror=alert(1)>')
    const links = await answer.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    expect(links).toEqual(['https://a.uk/', 'tel:08000147800'])
    await answer.getByRole('button', { name: '/help' }).click()
    await page.getByText('heard: entities /help').waitFor()
    expect(faults).toEqual([])
  })

  it('shows the answer to a button in a strip or in a box, and goes on with the keyboard where it was', async () => {
    const { page } = await begin()
    await say(page, 'keys')
    await page.getByRole('button', { name: 'strip' }).click()
    await page.getByRole('status').getByText('words in a strip').waitFor()
    await page.getByRole('button', { name: 'box' }).click()
    await page.getByRole('dialog').getByText('words in a box').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'change' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('another text').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('changed')
  })

  it('offers the commands while she types a slash', async () => {
    const { page } = await begin()
    const box = page.getByRole('textbox', { name: 'Message' })
    await box.pressSequentially('/he')
    const options = page.getByRole('option')
    await expect.poll(() => options.count()).toBe(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => options.count()).toBe(0)
    await box.pressSequentially('l')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('heard: entities /help_me').waitFor()
    expect(await box.inputValue()).toBe('')
  })

  it('opens the commands behind "Menu", and goes back from them with Escape', async () => {
    const { page } = await begin()
    const opener = page.getByRole('button', { name: 'Menu' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('heard: entities /help').waitFor()
  })

  it('makes a new line with Shift and Enter, and the box grows with it', async () => {
    const { page } = await begin()
    const box = page.getByRole('textbox', { name: 'Message' })
    const low = (await box.boundingBox())?.height ?? 0
    await box.pressSequentially('one')
    await page.keyboard.press('Shift+Enter')
    await box.pressSequentially('two')
    expect((await box.boundingBox())?.height).toBeGreaterThan(low)
    await page.keyboard.press('Enter')
    await page.getByText('heard: text one\ntwo').waitFor()
  })

  it.each([
    ['Voice note', 'heard: voice'],
    ['Photo with words', 'heard: photo is this normal'],
    ['Sticker', 'heard: sticker'],
  ])('sends a make-believe: %s', async (item, heard) => {
    const { page } = await begin()
    await page.getByRole('button', { name: 'Send something else' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    if (item.startsWith('Photo')) await page.keyboard.type('is this normal')
    if (item !== 'Voice note') await page.keyboard.press('Enter')
    await page.getByText(heard).waitFor()
  })

  it('edits her last message, and marks it', async () => {
    const { page } = await begin()
    await say(page, 'my bak hurts')
    await page.getByText('heard: text my bak hurts').waitFor()
    await page.keyboard.press('ArrowUp')
    const box = page.getByRole('textbox', { name: 'Message' })
    expect(await box.inputValue()).toBe('my bak hurts')
    await box.fill('my back hurts')
    await page.keyboard.press('Enter')
    await page.getByText(/edited: .*my back hurts/).waitFor()
    expect(await page.locator('.row.out').last().textContent()).toContain('edited')
  })

  it('shows that the bot is typing, and that it has seen what she sent', async () => {
    const { page } = await begin()
    await say(page, 'think')
    await page.locator('#status', { hasText: 'typing' }).waitFor()
    await page.locator('.row.out').last().locator('.ticks.taken').waitFor()
  })

  it('keeps her question in view above a long answer, and offers the way down', async () => {
    const { page } = await begin()
    await say(page, 'long')
    const down = page.getByRole('button', { name: /newest message/ })
    await down.waitFor()
    await expect
      .poll(() =>
        page
          .locator('.row.out')
          .last()
          .evaluate((node) => node.getBoundingClientRect().top),
      )
      .toBeLessThan(140)
    expect(
      await page
        .locator('.row.out')
        .last()
        .evaluate((node) => node.getBoundingClientRect().top),
    ).toBeGreaterThan(50)
    await down.click()
    await down.waitFor({ state: 'hidden' })
  })

  it('keeps her chat and her theme from one visit to the next, until she wants a new chat', async () => {
    const { page } = await begin()
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    await page.getByRole('button', { name: 'Night theme' }).click()
    await page.reload()
    await page.getByText('heard: entities /start').waitFor()
    expect(await theme()).toBe('night')
    await page.getByRole('button', { name: 'New chat' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'New chat' }).click()
    await page.getByText('What can this bot do?').waitFor()
    expect(await page.getByText('heard:').count()).toBe(0)
  })

  it('tells a screen reader of what is new, and of nothing else', async () => {
    const { page } = await begin()
    const log = page.getByRole('log')
    await expect.poll(() => log.getAttribute('aria-live')).toBe('polite')
    expect(await page.locator('.row.in .unseen').first().textContent()).toBe('Bumpback: ')
  })

  it('says what the bot says of itself behind its name, over the chat on a phone', async () => {
    const { page } = await begin({ viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: /Bumpback/ }).click()
    await page.getByRole('complementary').getByText('about help', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'hidden' })
  })

  it('asks nothing of any other server', async () => {
    const { origins, faults } = await begin()
    expect([...origins]).toEqual([preview.url])
    expect(faults).toEqual([])
  })
})
