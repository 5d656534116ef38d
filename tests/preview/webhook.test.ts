import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

interface Delivery {
  secret: unknown
  update: { update_id: number; message: { text: string } }
}

/** A bot behind a webhook that answers with the given codes in turn, and with 200 after them. */
const openBot = async (codes: number[] = []) => {
  const got: Delivery[] = []
  const server = createServer((request, response) => {
    void json(request).then((update) => {
      got.push({ secret: request.headers['x-telegram-bot-api-secret-token'], update: update as Delivery['update'] })
      response.writeHead(codes.shift() ?? 200).end()
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}

describe('a webhook', () => {
  it('gets what is waiting and what comes, one after the other, with its secret', async () => {
    const bot = await openBot()
    const { api, call } = await openBotApi()
    api.say({ text: 'waiting' })
    await call('setWebhook', { url: bot.url, secret_token: 'abc' })
    api.say({ text: 'coming' })
    await expect.poll(() => bot.got.length).toBe(2)
    expect(bot.got.map(({ update }) => update.message.text)).toEqual(['waiting', 'coming'])
    expect(bot.got[0]?.secret).toBe('abc')
    await expect.poll(async () => (await call('getWebhookInfo')).result.pending_update_count).toBe(0)
  })

  it('gets an update again until it answers with 2xx', async () => {
    const bot = await openBot([500])
    const { api, call } = await openBotApi()
    await call('setWebhook', { url: bot.url })
    api.say({ text: 'a' })
    await expect.poll(() => bot.got.length).toBe(2)
    expect(bot.got[0]?.update).toEqual(bot.got[1]?.update)
    expect((await call('getWebhookInfo')).result.last_error_message).toMatch(/^Wrong response from the webhook: 500/)
  })

  it('rules out polling until it is deleted', async () => {
    const { call } = await openBotApi()
    await call('setWebhook', { url: 'https://bumpback.invalid/hook' })
    expect((await call('getWebhookInfo')).result.url).toBe('https://bumpback.invalid/hook')
    expect(await call('getUpdates')).toMatchObject({
      error_code: 409,
      description: /can't use getUpdates method while webhook/,
    })
    await call('deleteWebhook')
    expect((await call('getUpdates')).ok).toBe(true)
  })

  it('ends a poll that is waiting, and can throw away what is waiting', async () => {
    const { api, call } = await openBotApi()
    const poll = call('getUpdates', { timeout: 20 })
    await expect.poll(() => api.calls.length).toBe(1)
    await call('setWebhook', { url: 'https://bumpback.invalid/hook' })
    expect(await poll).toMatchObject({ error_code: 409, description: 'Conflict: terminated by setWebhook request' })
    await call('deleteWebhook', { drop_pending_updates: true })
    expect((await call('getUpdates')).result).toEqual([])
  })

  it('must be reached over HTTPS unless it is on this machine', async () => {
    const { call } = await openBotApi()
    const answer = await call('setWebhook', { url: 'http://example.org/hook' })
    expect(answer.description).toBe('Bad Request: bad webhook: An HTTPS URL must be provided for webhook')
  })
})
