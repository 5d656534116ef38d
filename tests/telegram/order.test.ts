import { expect, it } from 'vitest'
import { gate, openApi, say, startBot } from './start-bot.ts'
import { message } from './updates.ts'

it('answers her messages of one batch in the order she wrote them, though the first takes longest', async () => {
  const api = await openApi()
  const first = gate()
  const heard: unknown[] = []
  api.deliver(message({ text: 'one' }), message({ text: 'two' }), message({ text: 'else' }, { chat: 8 }))
  await startBot(api, {
    async hear({ text = '' }) {
      heard.push(text)
      if (text === 'one') await first.opened
      return say(text)
    },
  })
  await api.until(() => api.sent().includes('else'))
  expect(heard).toEqual(['one', 'else'])
  first.open()
  await api.until(() => api.sent().length === 3)
  expect(api.sent()).toEqual(['else', 'one', 'two'])
})

it('polls on while one chat takes long, so that other mothers are heard', async () => {
  const api = await openApi()
  const slow = gate()
  api.deliver(message({ text: 'slow' }))
  await startBot(api, {
    limits: { batch: 10 },
    async hear({ text = '' }) {
      if (text === 'slow') await slow.opened
      return say(text)
    },
  })
  await api.until(() => api.of('getUpdates').length === 2)
  api.deliver(message({ text: 'quick' }, { chat: 8 }))
  await api.until(() => api.sent().length === 1)
  expect(api.sent()).toEqual(['quick'])
  slow.open()
  await api.until(() => api.sent().length === 2)
})

it('sends what answers nothing in its turn, never between two bubbles of an answer', async () => {
  const api = await openApi()
  const bubble = (text: string) => ({ text, html: false, buttons: [] })
  const thinking = gate()
  const bot = await startBot(api, {
    async hear() {
      thinking.open()
      return say('', { bubbles: [bubble('first'), bubble('second')] })
    },
  })
  api.deliver(message({ text: 'hello' }))
  await thinking.opened
  expect(await bot.send('7', say('tip'))).toBe('sent')
  expect(api.sent()).toEqual(['first', 'second', 'tip'])
})
