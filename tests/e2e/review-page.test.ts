import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createPictureMaker } from '../../src/make-picture.ts'
import { createPreview } from '../../src/preview/create-preview.ts'
import { createPictureReader } from '../../src/read-picture.ts'
import { createReviewReader } from '../../src/read-review.ts'
import { browserTestsRun, openBrowser } from '../helpers/open-browser.ts'
import { NOW } from '../helpers/the-app.ts'

const LONG = 60_000
const PHONE = { viewport: { width: 390, height: 844 } }

/** The ids of the files of a folder, as they stand on the disk. */
const idsIn = (folder: string) => readdirSync(`content/en/${folder}`).map((name) => name.replace('.yaml', ''))
const answerOf = (id: string) => parse(readFileSync(`content/en/answers/${id}.yaml`, 'utf8')) as Record<string, string>

describe.runIf(browserTestsRun())('the review page', { timeout: LONG }, () => {
  let preview: Awaited<ReturnType<typeof createPreview>>
  let browser: Awaited<ReturnType<typeof openBrowser>>
  /** What most tests look at; none of them changes it. */
  let seen: Awaited<ReturnType<typeof visit>>
  beforeAll(async () => {
    const picture = createPictureReader({
      made: 'dist/pictures',
      content: 'content/pictures',
      draw: createPictureMaker('.'),
    })
    const review = { read: createReviewReader('.', () => NOW), picture }
    preview = await createPreview({ host: '127.0.0.1', port: 0, token: '1:preview', now: () => NOW, review })
    browser = await openBrowser()
    seen = await visit()
  }, LONG)
  afterAll(async () => {
    await browser?.close()
    await preview?.close()
  })

  const visit = (hash = '', options = {}) => browser.visit(`${preview.url}/review${hash}`, { ...PHONE, ...options })
  const ids = (page: Page, group: string) =>
    page.locator(`#${group} .sheet`).evaluateAll((all) => all.map((each) => each.id.replace(/^\w+-/, '')))

  it('lists every answer, every fixed reply and every exercise, and no message that Telegram would refuse', async () => {
    const { page, faults, origins } = seen
    expect((await ids(page, 'answers')).sort()).toEqual(idsIn('answers').sort())
    expect(await ids(page, 'answers')).toHaveLength(60)
    expect((await ids(page, 'replies')).sort()).toEqual(idsIn('replies').sort())
    expect((await ids(page, 'moves')).sort()).toEqual(idsIn('exercises').sort())
    expect(await page.locator('.fault').count()).toBe(0)
    expect(faults).toEqual([])
    expect([...origins]).toEqual([preview.url])
  })

  it('shows an answer in each of its forms: each trimester, week unknown, a partner, and what is behind "More"', async () => {
    const { page } = seen
    const sheet = page.locator('#answer-cause_general')
    const said = (await sheet.locator('.phone').allTextContents()).join('\n')
    const answer = answerOf('cause_general')
    for (const part of ['text', 'trimester1', 'trimester2', 'trimester3', 'partner', 'more', 'callIf']) {
      const last = answer[part]
        ?.trim()
        .split('\n')
        .at(-1)
        ?.replace(/<[^>]+>/g, '')
      expect([part, said.includes(last ?? '?')]).toEqual([part, true])
    }
    expect(await sheet.locator('h4').allTextContents()).toEqual([
      'Week unknown',
      'To week 13',
      'Weeks 14 to 27',
      'From week 28',
      'A partner asks',
      'Behind "More"',
    ])
    expect(await sheet.locator('.measure').first().textContent()).toMatch(/\d+ characters\s+grade \d+\.\d/)
  })

  it('shows each of the forty pictures, with what it shows in words', async () => {
    const { page } = seen
    const pictures = await page.locator('#moves .sheet').evaluateAll((sheets) =>
      Promise.all(
        sheets.map(async (sheet) => {
          const image = sheet.querySelector('img') as HTMLImageElement
          image.loading = 'eager'
          await image.decode()
          return { width: image.naturalWidth, alt: image.alt }
        }),
      ),
    )
    expect(pictures).toHaveLength(40)
    expect(pictures.filter(({ width, alt }) => width !== 1280 || alt.length < 20)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('fits a phone without scrolling sideways, when it is %s', async (colorScheme) => {
    const { page } = colorScheme === 'light' ? seen : await visit('', { colorScheme })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const wide = await page
      .locator('.sheet *')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().right > 391).map((each) => each.outerHTML.slice(0, 80)),
      )
    expect(wide).toEqual([])
    const theme = await page.evaluate(() => document.documentElement.dataset.theme)
    expect(theme).toBe(colorScheme === 'dark' ? 'night' : 'day')
  })

  it('finds texts by their words, by a claim and by a file, and says how many there are', async () => {
    const { page } = seen
    const box = page.getByRole('searchbox')
    const shown = () => page.locator('.sheet:visible').count()
    await box.fill('med_paracetamol.yaml')
    await expect.poll(shown).toBe(1)
    expect(await page.getByRole('status').textContent()).toMatch(/^1 of \d+ texts$/)
    await box.fill('answers/ C148')
    await expect.poll(shown).toBeGreaterThan(0)
    expect(await page.locator('.sheet:visible').first().textContent()).toContain('C148')
    await box.fill('shoes zzzz')
    await expect.poll(shown).toBe(0)
    await box.fill('')
  })

  it('can be used with the keyboard alone: from the index to a text, which a screen reader then reads', async () => {
    const { page } = seen
    await page.getByText('Index', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'EX07', exact: false }).first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^EX07/)
    expect(await page.getByRole('article').count()).toBeGreaterThan(100)
  })

  it('is white on paper with nothing folded up, and as it was afterwards', async () => {
    const { page } = await visit('', { colorScheme: 'dark' })
    const state = () =>
      page.evaluate(() => [
        document.documentElement.dataset.theme,
        document.querySelectorAll('.sheet details:not([open])').length > 0,
      ])
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await state()).toEqual(['day', false])
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await state()).toEqual(['night', true])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  })

  it('is read without scripts', async () => {
    const { page } = await visit('', { javaScriptEnabled: false })
    expect(await page.locator('.sheet').count()).toBeGreaterThan(100)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  })
})
