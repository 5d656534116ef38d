import type { StoreParts } from '../../src/storage/open-store.ts'

export const A_KEY = Buffer.alloc(32, 'a')
export const ANOTHER_KEY = Buffer.alloc(32, 'b')
export const A_MOMENT = Date.UTC(2026, 10, 23)

/** What a store is opened with, but for what the test says. */
export const aStore = (databaseUrl: string, rest: Partial<StoreParts> = {}): StoreParts => ({
  databaseUrl,
  dataKey: A_KEY,
  now: () => A_MOMENT,
  ...rest,
})
