import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserTestsRun, openBrowser } from '../helpers/open-browser.ts'
import { startBot } from '../helpers/start-bot.ts'

const LONG = 60_000
const PHONE = { width: 390, height: 844 }

/** Sends words, and waits for the first thing that the bot says after them. */
async function ask(page: Page, words: string) {
  const before = await page.locator('.row.in').count()
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.keyboard.press('Enter')
  const answer = page.locator('.row.in').nth(before)
  await answer.waitFor()
  return answer
}

describe.runIf(browserTestsRun())('the preview, as npm start shows it', { timeout: LONG }, () => {
  let bot: Awaited<ReturnType<typeof startBot>>
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    bot = await startBot()
    browser = await openBrowser()
  }, LONG)
  afterAll(async () => {
    await browser?.close()
    await bot?.stop()
  })

  const begin = async (options = {}) => {
    const visit = await browser.visit(bot.url, options)
    await visit.page.getByRole('button', { name: 'Start', exact: true }).click()
    await visit.page.locator('.row.in').first().waitFor()
    return visit
  }

  it('says what the bot is before the first message', async () => {
    const { page } = await browser.visit(bot.url)
    await page.getByText('What can this bot do?').waitFor()
    expect(await page.locator('#description').textContent()).toMatch(/not for emergencies/i)
  })

  it('answers why her back hurts at 32 weeks, with sources and the day of review', async () => {
    const { page, faults, origins } = await begin()
    const answer = await ask(page, 'why does my back hurt at 32 weeks')
    expect(await answer.textContent()).toMatch(/Reviewed \d{1,2} \w+ \d{4}/)
    expect(await answer.getByRole('button').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    expect([...origins]).toEqual([new URL(bot.url).origin])
  })

  it('answers a danger sign with the seek-care reply, first and alone, with two buttons at the most', async () => {
    const { page } = await begin()
    const answer = await ask(page, "my waters broke and I'm 30 weeks")
    expect(await answer.textContent()).toMatch(/call .*\bNOW\b/i)
    expect(await answer.locator('.key').count()).toBeLessThanOrEqual(2)
    const next = await ask(page, 'how should I sleep')
    expect(await page.locator('.row.in').count()).toBe(3)
    expect(await next.textContent()).not.toBe('')
  })

  it('serves the review page with its pictures, whether or not they were built', async () => {
    expect(await (await fetch(`${bot.url}/review`)).text()).toContain('id="move-EX40"')
    const picture = await fetch(`${bot.url}/pictures/EX40.png`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('says kindly what it can do when asked about a match', async () => {
    const { page } = await begin()
    const answer = await ask(page, 'who won the match')
    expect(await answer.textContent()).toMatch(/back/i)
  })

  it('can be used with the keyboard alone', async () => {
    const { page } = await browser.visit(bot.url)
    const start = page.getByRole('button', { name: 'Start', exact: true })
    await start.waitFor()
    for (let i = 0; i < 20 && !(await start.evaluate((node) => node === document.activeElement)); i++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.locator('.row.in').first().waitFor()
    await page.keyboard.type('why does my back hurt at 32 weeks')
    await page.keyboard.press('Enter')
    const answer = page.locator('.row.in').nth(1)
    await answer.locator('.key').first().waitFor()
    for (let i = 0; i < 20 && (await page.locator('.row.in:last-child .key:focus').count()) === 0; i++) {
      await page.keyboard.press('Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.row.in').count()).toBeGreaterThan(2)
  })

  it.each([320, 390])('fits a screen of %i points without scrolling sideways', async (width) => {
    const { page } = await begin({ viewport: { ...PHONE, width }, hasTouch: true, isMobile: true })
    await ask(page, 'why does my back hurt at 32 weeks')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.evaluate(() => document.getElementById('scroller')?.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('is dark at night', async () => {
    const { page } = await begin({ viewport: PHONE, colorScheme: 'dark' })
    const answer = await ask(page, 'why does my back hurt at 32 weeks')
    const colour = await answer.locator('.bubble').evaluate((node) => getComputedStyle(node).backgroundColor)
    const light = [...colour.matchAll(/\d+/g)].slice(0, 3).reduce((sum, [part]) => sum + Number(part), 0)
    expect(light).toBeLessThan(300)
  })
})
