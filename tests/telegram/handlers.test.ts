import { expect, it } from 'vitest'
import { no, says } from './scripted-api.ts'
import { gate, openApi, say, startBot } from './start-bot.ts'
import { message, press } from './updates.ts'

it('apologises when an answer cannot be made, and goes on polling', async () => {
  const api = await openApi()
  api.deliver(message({ text: 'boom' }))
  const bot = await startBot(api, {
    hear({ text = '' }) {
      if (text === 'boom') throw new TypeError('boom')
      return Promise.resolve(say(text))
    },
  })
  await api.until(() => api.sent().length === 1)
  api.deliver(message({ text: 'again' }))
  await api.until(() => api.sent().length === 2)
  expect(api.sent()).toEqual(['sorry', 'again'])
  expect(bot.lines).toContainEqual({ event: 'telegram.update.failed', name: 'TypeError' })
})

it('apologises when an answer never comes, and her next message has its turn', async () => {
  const api = await openApi()
  const never = gate()
  api.deliver(message({ text: 'hang' }), message({ text: 'bleeding' }))
  await startBot(api, {
    limits: { hear: 10 },
    async hear({ text = '' }) {
      if (text === 'hang') await never.opened
      return say(text)
    },
  })
  await api.until(() => api.sent().length === 2)
  expect(api.sent()).toEqual(['sorry', 'bleeding'])
})

it('apologises when Telegram refuses every form of the answer', async () => {
  const api = await openApi()
  api.fail('sendMessage', no(400, 'Bad Request: nonsense'), no(400, 'Bad Request: nonsense'))
  api.deliver(message({ text: 'hello' }))
  const bot = await startBot(api)
  await api.until(() => api.sent().length === 3)
  expect(api.sent()).toEqual(['heard hello', 'heard hello', 'sorry'])
  expect(bot.events()).toContain('telegram.send.refused')
})

it('goes on polling when a hook or an update is broken', async () => {
  const api = await openApi()
  const group = message({ text: 'hello' })
  group.message.chat.type = 'supergroup'
  api.deliver(group, { update_id: 1_000, message: null }, message({ text: 'still here' }, { id: 1_001 }))
  const bot = await startBot(api, {
    onGroup() {
      throw new Error('hook')
    },
  })
  await api.until(() => api.sent().length === 1)
  expect(api.sent()).toEqual(['heard still here'])
  expect([bot.count('telegram.update.failed'), bot.count('telegram.update.broken')]).toEqual([1, 1])
})

it('acknowledges a press before its answer, even when an earlier message of hers is still being answered', async () => {
  const api = await openApi()
  const slow = gate()
  api.deliver(message({ text: 'slow' }), press('more'))
  await startBot(api, {
    async hear({ text, press: pressed }) {
      if (text) await slow.opened
      return say(`${text ?? pressed}`)
    },
  })
  await api.until(() => api.of('answerCallbackQuery').length === 1)
  expect(api.sent()).toEqual([])
  slow.open()
  await api.until(() => api.sent().length === 2)
  expect(api.sent()).toEqual(['slow', 'more'])
})

it('sends nothing before Telegram has taken the acknowledgement, and holds nobody else up', async () => {
  const api = await openApi()
  const held = gate()
  api.fail(
    'answerCallbackQuery',
    (res, call) => void held.opened.then(() => says({ ok: true, result: true })(res, call)),
  )
  api.deliver(press('more'))
  await startBot(api, { limits: { batch: 10 } })
  await api.until(() => api.of('answerCallbackQuery').length === 1)
  api.deliver(message({ text: 'hello' }, { chat: 8 }))
  await api.until(() => api.sent().length === 1)
  expect(api.sent()).toEqual(['heard hello'])
  held.open()
  await api.until(() => api.sent().length === 2)
})

it('answers a press that is too old to be acknowledged', async () => {
  const api = await openApi()
  api.fail('answerCallbackQuery', no(400, 'Bad Request: query is too old'))
  api.deliver(press('more'))
  await startBot(api)
  await api.until(() => api.sent().length === 1)
  expect(api.calls.map((call) => call.method).filter((method) => /^(answer|send)/.test(method))).toEqual([
    'answerCallbackQuery',
    'sendMessage',
  ])
})
