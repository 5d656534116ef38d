import { expect, it } from 'vitest'
import { apiRootOf } from '../../src/telegram/api-root.ts'

it.each([
  ['https://api.telegram.org', 'https://api.telegram.org/'],
  ['https://proxy.example/telegram', 'https://proxy.example/telegram/'],
  ['https://proxy.example/telegram/', 'https://proxy.example/telegram/'],
])('writes %s as %s', (given, expected) => {
  expect(apiRootOf(given)).toBe(expected)
})
