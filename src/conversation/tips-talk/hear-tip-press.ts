import type { Bubble } from '../../answering/reply.ts'
import { fixedText } from '../../answering/seek-care.ts'
import { aboutMove, shownMove } from '../tips/about-move.ts'
import { askTime, askZone, unpacked } from './ask-time.ts'
import { begin } from './begin.ts'
import { askKit, noteKit } from './kit.ts'
import { noteNausea } from './nausea.ts'
import { askCleared, clear, overview, resume } from './overview.ts'
import { askPause, pause } from './pause.ts'
import { hearSign, hearWhere, react } from './react.ts'
import { type Screen, screen } from './screen.ts'
import { afterClearance, afterSafety, askSafety } from './sign-up.ts'
import type { TipsHearing } from './tips-talk.ts'

type Handler = (hearing: TipsHearing, args: readonly string[]) => Screen | undefined | Promise<Screen | undefined>

const HANDLERS: Record<string, Handler> = {
  show: (hearing, [id]) => (id === undefined ? overview(hearing) : ofMove(hearing, shownMove(id, hearing.data))),
  more: (hearing, [id = '']) => ofMove(hearing, aboutMove(id, hearing.data)),
  rules: ({ data }) => screen(data.words.rules),
  tick: (hearing, [ticks]) => askSafety(hearing, Number(ticks) || 0),
  safe: (hearing, [ticks]) => afterSafety(hearing, Number(ticks) || 0),
  cleared: (hearing) => askCleared(hearing, 'tip:go'),
  clear: (hearing) => clear(hearing),
  go: (hearing) => afterClearance(hearing, 0),
  at: (hearing, [goal = '0', time = '']) => (isTime(time) ? askZone(hearing, goal, unpacked(time)) : undefined),
  in: (hearing, [goal = '0', time = '', zone = 'UTC']) =>
    isTime(time) && isZone(zone) ? begin(hearing, goal, unpacked(time), zone) : undefined,
  time: (hearing) => askTime(hearing, 'change'),
  pause: (hearing, [days]) => (days === undefined ? askPause(hearing) : pause(hearing, days)),
  kit: (hearing, [ticks]) => askKit(hearing, ticks),
  have: (hearing, [ticks = '']) => noteKit(hearing, ticks),
  sick: (hearing, [wish]) => noteNausea(hearing, wish === 'on'),
  weekly: (hearing, [wish]) => wishWeekly(hearing, wish === 'on'),
  stop,
  resume: (hearing) => resume(hearing),
  sore: (hearing, [place = '']) => hearWhere(hearing, place),
  sign: (hearing, [answer = '', place = '']) => hearSign(hearing, answer, place),
}

const isTime = (digits: string) => /^([01]\d|2[0-3])[0-5]\d$/.test(digits)

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** What a button of the tips gives: `tip:<verb>:<what it carries>`. Nothing for one that means nothing any more. */
export async function hearTipPress(hearing: TipsHearing, press: string): Promise<Screen | undefined> {
  const [, verb = '', ...args] = press.split(':')
  const handler = Object.hasOwn(HANDLERS, verb) ? HANDLERS[verb] : undefined
  return handler ? await handler(hearing, args) : await react(hearing, verb, args[0] ?? '')
}

/** What she reads of a move beside that of the day. Nobody is shown any while her moves are held, paused or ended. */
async function ofMove(hearing: TipsHearing, bubble: Bubble | undefined): Promise<Screen | undefined> {
  const { chat, tips, shelf, weeks, country, dangerOpen } = hearing
  if (dangerOpen) return screen(fixedText('reminder', shelf, { weeks, country }))
  const kept = await tips.find(chat)
  const isRunning = kept?.due !== undefined && kept.subscription.heldAt === undefined
  return isRunning ? bubble && screenOf(bubble) : await overview(hearing)
}

const screenOf = (bubble: Bubble): Screen => ({
  reply: { kind: 'action', seekCare: 'none', answer: null, bubbles: [bubble] },
})

async function stop({ tips, chat, data }: TipsHearing): Promise<Screen> {
  await tips.end(chat, 'asked')
  return screen(data.words.said.stopped, [{ label: data.words.buttons.resume, press: 'tip:resume' }])
}

/** The line about her week, on her rest day: only for those who want it. */
async function wishWeekly({ tips, chat, data: { words } }: TipsHearing, weekly: boolean): Promise<Screen> {
  const kept = await tips.find(chat)
  if (kept === undefined || kept.subscription.ended) return screen(words.said.notOn)
  await tips.change(chat, { weekly })
  return screen(weekly ? words.said.weeklyOn : words.said.weeklyOff)
}
