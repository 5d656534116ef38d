import { expect, it } from 'vitest'
import { createGate } from '../../src/telegram/gate.ts'
import { hang, no } from './scripted-api.ts'
import { gate, jumpingTiming, openApi, say, startBot } from './start-bot.ts'
import { message } from './updates.ts'

const urgent = (text: string) => say(text, { kind: 'seek-care', seekCare: 'full' })

it('sends a seek-care reply at once though an ordinary one before it is stuck', async () => {
  const api = await openApi()
  api.fail('sendMessage', hang)
  api.deliver(message({ text: 'hello' }), message({ text: 'bleeding' }))
  await startBot(api, { hear: async ({ text = '' }) => (text === 'bleeding' ? urgent('call now') : say(text)) })
  await api.until(() => api.sent().length === 2)
  expect(api.sent()).toEqual(['hello', 'call now'])
})

it('sends what comes after a seek-care reply only after it', async () => {
  const api = await openApi()
  api.fail('sendMessage', no(502, 'Bad Gateway'), no(502, 'Bad Gateway'))
  api.deliver(message({ text: 'bleeding' }), message({ text: 'thanks' }))
  await startBot(api, { hear: async ({ text = '' }) => (text === 'bleeding' ? urgent('call now') : say(text)) })
  await api.until(() => api.sent().length === 4)
  expect(api.sent()).toEqual(['call now', 'call now', 'call now', 'thanks'])
})

it('lets nobody through while Telegram refuses the whole bot, then the urgent first and the others one by one', async () => {
  const opened = gate()
  const passed: string[] = []
  const { timing } = jumpingTiming()
  const pauses: number[] = []
  const pause = async (ms: number) => {
    pauses.push(ms)
    if (pauses.length === 1) await opened.opened
    await timing.pause(ms, new AbortController().signal)
  }
  const door = createGate({ elapsed: timing.elapsed, pause }, new AbortController().signal)
  const pass = (name: string, isUrgent: boolean) => door.pass(isUrgent).then(() => passed.push(name))
  await pass('before', false)
  door.close(9_000)
  const all = [pass('calm 1', false), pass('calm 2', false), pass('urgent 1', true), pass('urgent 2', true)]
  expect(door.size()).toBe(4)
  expect(passed).toEqual(['before'])
  opened.open()
  await Promise.all(all)
  expect(passed).toEqual(['before', 'urgent 1', 'urgent 2', 'calm 1', 'calm 2'])
  expect(pauses.slice(0, 2)).toEqual([9_000, 40])
})

it('lets everybody go when nothing more may be sent', async () => {
  const closing = new AbortController()
  const { timing } = jumpingTiming()
  const door = createGate(timing, closing.signal)
  door.close(1_000_000)
  closing.abort()
  await Promise.all([door.pass(false), door.pass(true)])
  expect(door.size()).toBe(0)
})
