import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserTestsRun, openBrowser } from '../helpers/open-browser.ts'
import { startBot } from '../helpers/start-bot.ts'

const LONG = 60_000
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** Where CI finds what she sees; not part of the project. */
const SHOTS = path.resolve('artifacts/screens')

const bubbles = (page: Page) => page.locator('.row.in')

/** A picture of what she sees once nothing moves any more. */
async function shot(page: Page, name: string): Promise<void> {
  const place = () => page.locator('#scroller').evaluate((node) => node.scrollTop)
  let before = -1
  await expect
    .poll(
      async () => {
        const [was, is] = [before, await place()]
        before = is
        return is === was
      },
      { interval: 150, timeout: 10_000 },
    )
    .toBe(true)
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), animations: 'disabled' })
}

/** Says something and waits for the first words that come back. */
async function say(page: Page, words: string): Promise<string> {
  const before = await bubbles(page).count()
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.keyboard.press('Enter')
  await bubbles(page).nth(before).waitFor()
  return (await bubbles(page).last().textContent()) ?? ''
}

/** Presses a button of the last message and waits until that, or a new one, shows what is expected. */
async function press(page: Page, label: string, shows: RegExp): Promise<void> {
  await bubbles(page).last().getByRole('button', { name: label, exact: true }).click()
  await expect.poll(() => bubbles(page).last().textContent(), { timeout: 10_000 }).toMatch(shows)
}

describe.runIf(browserTestsRun())('her talk, at the width of a phone', { timeout: LONG }, () => {
  let bot: Awaited<ReturnType<typeof startBot>>
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    bot = await startBot()
    browser = await openBrowser()
  }, LONG)
  afterAll(async () => {
    await browser?.close()
    await bot?.stop()
  })

  const begin = async () => {
    const { page } = await browser.visit(bot.url, PHONE)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await bubbles(page).first().waitFor()
    return page
  }

  it('goes from the first screen to every other in place, and home again', async () => {
    const page = await begin()
    await shot(page, 'start')
    expect(await bubbles(page).last().getByRole('button').count()).toBe(4)
    await press(page, 'More about me', /You can ask me/)
    await shot(page, 'help')
    await press(page, 'Settings', /look at or change/)
    await shot(page, 'settings')
    await press(page, 'My week', /do not know your week/)
    await shot(page, 'week')
    await press(page, 'Back to settings', /look at or change/)
    await press(page, 'What you keep', /Your words are yours/)
    await shot(page, 'privacy')
    await press(page, 'Back to settings', /look at or change/)
    await press(page, 'Language', /English only/)
    await press(page, 'Home', /I am Bumpback/)
    await press(page, 'My back hurts', /help you most/)
    await shot(page, 'back')
    expect(await bubbles(page).count()).toBe(1)
    await press(page, 'How to sleep', /side/)
    expect(await bubbles(page).count()).toBe(2)
  })

  it('takes her week in words, and answers for it', async () => {
    const page = await begin()
    expect(await say(page, 'my last period was 8 weeks ago')).not.toBe('')
    expect(await say(page, "I'm 26 weeks and 4 days")).toMatch(/26 weeks and 4 days/)
    await shot(page, 'week-noted')
    expect(await say(page, '/week')).toMatch(/26 weeks and 4 days/)
  })

  it('answers two questions in one message, and leans on the last one', async () => {
    const page = await begin()
    const before = await bubbles(page).count()
    await say(page, 'How should I sleep at night? And can I take paracetamol?')
    await expect.poll(() => bubbles(page).count()).toBeGreaterThan(before + 1)
    await shot(page, 'two-answers')
    expect(await say(page, 'why?')).not.toMatch(/did not understand/)
  })

  it('counts whether an answer helped', async () => {
    const page = await begin()
    await say(page, 'can I use a heat pad on my back')
    await press(page, 'This helped', /Thank you/)
    await shot(page, 'helped')
  })

  it('shows the warning signs, and nothing but the seek-care reply after a danger sign', async () => {
    const page = await begin()
    await press(page, 'Warning signs', /call/i)
    await shot(page, 'warning-signs')
    expect(await say(page, 'I am bleeding and it will not stop')).toMatch(/NOW/)
    await shot(page, 'seek-care')
  })

  it('signs her up for one move a day, by buttons', async () => {
    const page = await begin()
    await say(page, "I'm 26 weeks")
    await say(page, '/tips')
    await shot(page, 'tips')
    expect(await bubbles(page).last().getByRole('button').count()).toBeGreaterThan(1)
  })

  it('sends what is kept as a file, and deletes it when asked', async () => {
    const page = await begin()
    await say(page, "I'm 26 weeks")
    expect(await say(page, '/export')).toMatch(/bumpback\.json/)
    await shot(page, 'export')
    await press(page, 'Delete everything', /cannot be undone/)
    await shot(page, 'delete')
    await press(page, 'Yes, delete it all', /deleted everything/)
    expect(await say(page, '/export')).toMatch(/hold nothing/)
  })
})
