import { type BrowserContextOptions, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

/** Off: what Chromium asks of the network for itself, and what a machine without a screen does not have. */
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const executablePath = findChromium()

/** Whether the tests in a browser can run here; says so where they cannot. */
export function browserTestsRun(): boolean {
  if (executablePath === undefined) {
    console.warn('Browser tests were skipped: no Chromium found. Install one, or set CHROMIUM_PATH to it.')
  }
  return executablePath !== undefined
}

/** A browser without a window, and a way to open a page in a visit of its own that notes what goes wrong on it. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: QUIET.split(' ') })
  const visit = async (url: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const faults: string[] = []
    const origins = new Set<string>()
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    await page.goto(url)
    return { page, faults, origins }
  }
  return { visit, close: () => browser.close() }
}
