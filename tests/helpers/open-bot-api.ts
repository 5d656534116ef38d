import { onTestFinished } from 'vitest'
import { type BotApiOptions, createBotApi } from '../../src/preview/bot-api.ts'

export const TOKEN = '4242:for-tests-only'

export interface Answer {
  ok: boolean
  // What a method gives back is as different as the methods are; a test knows what it asked for.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  result?: any // oxlint-disable-line no-explicit-any
  error_code?: number
  description?: string
  parameters?: { retry_after?: number }
}

/** A Bot API server for one test, in whose chat 1 she has said hello, and a way to call its methods over HTTP. */
export async function openBotApi(options: Partial<BotApiOptions> = {}) {
  const api = await createBotApi({ token: TOKEN, ...options })
  onTestFinished(() => api.close())
  const address = (method: string, token = TOKEN) => `${api.url}/bot${token}/${method}`
  const call = async (method: string, payload: object = {}, token = TOKEN): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address(method, token), { method: 'POST', headers, body: JSON.stringify(payload) })
    return (await response.json()) as Answer
  }
  return { api, address, call }
}
