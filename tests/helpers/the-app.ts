import { type App, createApp } from '../../src/app.ts'

/** 23 November 2026, noon, UTC: the day that all tests live on. */
export const NOW = Date.UTC(2026, 10, 23, 12)

let app: App | undefined

/** The whole program over the real `intents/` and `content/`, made once for a test file. */
export function theApp(): App {
  app ??= createApp(() => NOW)
  return app
}
