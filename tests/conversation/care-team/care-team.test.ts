import { expect, it, onTestFinished } from 'vitest'
import { careTeamOf } from '../../../src/care-team-of.ts'
import { createBotApi } from '../../../src/preview/bot-api.ts'
import { openStore } from '../../../src/storage/open-store.ts'
import { type RunningTelegram, startTelegram } from '../../../src/telegram/start-telegram.ts'
import { NOW, theApp } from '../../helpers/the-app.ts'
import { jumpingTiming, keptLog, say, TOKEN } from '../../telegram/start-bot.ts'

const TEAM = 900

/** The bot on a Bot API over loopback, with a team in a chat of its own unless there is none. */
async function open({ team = true } = {}) {
  const api = await createBotApi({ token: TOKEN })
  onTestFinished(() => api.close())
  const store = await openStore({ databaseUrl: ':memory:', dataKey: new Uint8Array(32).fill(7), now: () => NOW })
  onTestFinished(() => store.close())
  let telegram: RunningTelegram | undefined
  const { log } = keptLog()
  const chat = team ? String(TEAM) : undefined
  const { hear, fromTeam } = theApp().converse({
    store,
    ...careTeamOf(chat, store, () => telegram),
    log,
    defaultCountry: null,
  })
  api.meet(TEAM)
  telegram = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    hear,
    apology: say('sorry'),
    log,
    timing: jumpingTiming().timing,
    team: chat === undefined ? undefined : { chat, hear: fromTeam },
  })
  onTestFinished(telegram.stop)
  const read = (of: number) => api.chat(of).flatMap(({ from, text }) => (from?.is_bot && text ? [text] : []))
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!condition()) return
        ignore()
        resolve()
      }
      const ignore = api.onChange(look)
      look()
    })
  /** Resolves when she, or the team, has read these words. */
  const reads = (words: string, of = 1) => until(() => read(of).some((text) => text.includes(words)))
  const labels = () =>
    api.chat().flatMap(({ reply_markup }) => reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [])
  return { api, store, read, reads, labels }
}

/** She writes a sign and agrees that the team is told. */
async function shared() {
  const talk = await open()
  talk.api.say({ text: "I am bleeding, it's Marmaduke, and I'm 30 weeks" })
  await talk.reads('call')
  talk.api.press({ label: 'Tell my midwife team' })
  await talk.reads('May I tell your midwife team?')
  expect(talk.read(TEAM)).toEqual([])
  talk.api.press({ label: 'Yes, tell them this' })
  await talk.reads('has my message')
  return talk
}

it('tells the team the sign and the week and nothing else, and brings her their answer as from a person', async () => {
  const { api, read, reads } = await shared()
  const [message = ''] = read(TEAM)
  expect(message).toMatch(/^#[A-Z2-9]{6} .*Sign: .*[Bb]leeding.* Week: 30\./)
  expect(message).not.toMatch(/Marmaduke|\b1\b/)
  const [told] = api.chat(TEAM)
  api.say({ chat: TEAM, text: 'Come to the unit now, we expect you', ...(told && { replyTo: told.message_id }) })
  await reads('Come to the unit now')
  expect(read(1).at(-1)).toMatch(/^From your midwife team\. A person wrote this/)
})

it('answers a danger sign while the team cannot be reached, and says so kindly', async () => {
  const { api, read, reads } = await open()
  api.say({ text: 'I am bleeding' })
  await reads('call')
  api.press({ label: 'Tell my midwife team' })
  await reads('May I tell')
  api.block(TEAM)
  api.press({ label: 'Yes, tell them this' })
  api.say({ text: 'and now my waters broke' })
  await reads('could not reach your midwife team')
  expect(read(1).filter((text) => /call/i.test(text)).length).toBeGreaterThan(2)
  expect(read(TEAM)).toEqual([])
})

it('tells nobody after a no', async () => {
  const { api, read, reads } = await open()
  api.say({ text: 'I am bleeding' })
  await reads('call')
  api.press({ label: 'Tell my midwife team' })
  await reads('May I tell')
  api.press({ label: 'No, tell nobody' })
  await reads('I have told nobody')
  expect(read(TEAM)).toEqual([])
})

it('asks about nothing where the operator has named no team, nor of violence', async () => {
  const off = await open({ team: false })
  off.api.say({ text: 'I am bleeding' })
  await off.reads('call')
  expect(off.labels()).not.toContain('Tell my midwife team')
  const on = await open()
  on.api.say({ text: 'my partner hits me' })
  await on.reads('call')
  expect(on.labels()).not.toContain('Tell my midwife team')
})

it('tells the team when its words cannot be brought to her', async () => {
  const { api, store, reads } = await shared()
  const [told] = api.chat(TEAM)
  await store.forget('1')
  api.say({ chat: TEAM, text: 'how are you?', ...(told && { replyTo: told.message_id }) })
  await reads('do not know this case', TEAM)
})
