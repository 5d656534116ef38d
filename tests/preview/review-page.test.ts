import { describe, expect, it, onTestFinished } from 'vitest'
import { createPageServer } from '../../src/preview/page-server.ts'
import type { Review, Sheet } from '../../src/preview/review/sheet.ts'
import { openBotApi } from '../helpers/open-bot-api.ts'

const EVIL = '<img src=x onerror="alert(1)">\'&'
const sheet: Sheet = {
  id: 'answer-shoes',
  group: 'answers',
  title: EVIL,
  file: EVIL,
  facts: [EVIL],
  alt: EVIL,
  forms: [],
  sources: [{ id: 'NHS', name: EVIL, title: EVIL, urls: ['https://a.uk/"onclick="x'] }],
  claims: [{ id: 'C001', say: EVIL }],
  reviewed: '2026-11-23',
  reviewBy: '2027-11-23',
  due: 'later',
}

async function pageOf(forms: Sheet['forms'], more: Partial<Review> = {}) {
  const { api } = await openBotApi()
  const limits = { characters: 900, grade: 6, sentence: 20 }
  const read = () => ({ sheets: [{ ...sheet, forms }], faults: [EVIL], due: [EVIL], limits, ...more })
  const picture = async (name: string) => (name === 'EX01' ? new Uint8Array([1, 2]) : undefined)
  const page = await createPageServer({ api, host: '127.0.0.1', port: 0, review: { read, picture } })
  onTestFinished(() => page.close())
  return { url: page.url, html: await (await fetch(`${page.url}/review`)).text() }
}
const formOf = (text: string, more = {}) => [
  { when: EVIL, messages: [{ text, html: true, buttons: [[{ label: EVIL, press: `open:${EVIL}` }]], ...more }] },
]

describe('the review page', () => {
  it('escapes every word that it is given, wherever it stands', async () => {
    const { html } = await pageOf(formOf('<b>a</b> &lt;img src=x onerror=alert(1)&gt;', { picture: 'EX01' }))
    expect(html.match(/<img [^>]*>/g)).toHaveLength(1)
    expect(html).not.toMatch(/onclick="|<img src=x/)
    expect(html).toContain('<strong>a</strong> &lt;img src=x onerror=alert(1)&gt;')
  })

  it('says what Telegram would refuse, in its words', async () => {
    expect((await pageOf(formOf('<b>not closed'))).html).toMatch(/Telegram would refuse this: .*end tag/)
    expect((await pageOf(formOf('x'.repeat(1025), { picture: 'EX01' }))).html).toContain('caption is too long')
  })

  it('marks what is too long or too hard, and no more than that', async () => {
    const measure = { characters: 901, grade: 5.9, longestSentence: 21, meanSentence: 9 }
    const { html } = await pageOf([{ when: 'In any week', messages: [], measure }])
    expect([...html.matchAll(/class="over">([^<]*)/g)].map(([, words]) => words)).toEqual([
      '901 characters, too much',
      'sentences: longest 21 words, average 9.0, too much',
    ])
  })

  it('serves the pictures, and is not there where there is nothing to review', async () => {
    const { url } = await pageOf([])
    const picture = await fetch(`${url}/pictures/EX01.png`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect((await fetch(`${url}/pictures/EX99.png`)).status).toBe(404)
    expect((await fetch(`${url}/pictures/..%2Fsecret.png`)).status).toBe(404)
    const { api } = await openBotApi()
    const bare = await createPageServer({ api, host: '127.0.0.1', port: 0 })
    onTestFinished(() => bare.close())
    expect((await fetch(`${bare.url}/review`)).status).toBe(404)
  })
})
