import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { Reply } from '../../../src/answering/reply.ts'
import type { Prepared } from '../../../src/conversation/tips/broadcast-ports.ts'
import { createTips, type Wanted } from '../../../src/conversation/tips/create-tips.ts'
import { createPrepare } from '../../../src/conversation/tips/prepare-tip.ts'
import { openStore } from '../../../src/storage/open-store.ts'
import { nameOfTip } from '../../../src/tips/choose/tip.ts'
import { theTips } from '../../tips/the-tips.ts'

export const CHAT = '42'
export const WANTED: Wanted = { time: '08:00', zone: 'Europe/London', filters: [], kit: [] }

/** A moment by London's clock in winter, such as `2026-11-23T08:00`. */
export const at = (moment: string) => Date.parse(`${moment}Z`)

const say = (text: string): Reply => ({
  kind: 'action',
  seekCare: 'none',
  answer: null,
  bubbles: [{ text, html: false, buttons: [] }],
})

/** Tips over a real store, at noon of 22 November 2026 on a clock that a test moves; her due date is 19 weeks away. */
export async function herTips() {
  let now = at('2026-11-22T12:00')
  let did: readonly string[] | undefined
  const clock = () => now
  const store = await openStore({ databaseUrl: ':memory:', dataKey: randomBytes(32), now: clock })
  onTestFinished(() => store.close())
  await store.save(CHAT, { dueDate: '2027-04-04' })
  const parts = {
    store: store.tips,
    profiles: store,
    data: theTips,
    words: {
      tip: (tip: Parameters<typeof nameOfTip>[0], about: { late: boolean; did?: readonly string[] }) => {
        did = about.did
        return say(`${nameOfTip(tip)}${about.late ? ' late' : ''}`)
      },
      lastOne: () => say('are you well?'),
    },
    now: clock,
  }
  const tips = createTips(parts)
  const prepare = createPrepare(parts)
  const claim = async () => (await store.tips.claimDue({ now, until: now + 60_000, limit: 10 })).claims[0]
  return {
    store,
    tips,
    prepare,
    claim,
    /** What was told of her week with the last tip. */
    did: () => did,
    set: (moment: string) => {
      now = at(moment)
    },
    /** What is decided about her tip that is due now; undefined where none is. */
    due: async (): Promise<Prepared | undefined> => {
      const one = await claim()
      return one && (await prepare(one))
    },
    /** Sends her tip that is due now, and tells what it was. */
    send: async (): Promise<string | undefined> => {
      const one = await claim()
      const prepared = one && (await prepare(one))
      if (one === undefined || prepared?.kind !== 'send') return undefined
      if (!(await store.tips.startSending(one, prepared.sending))) return undefined
      await store.tips.recordSent(one)
      return prepared.reply.bubbles[0]?.text
    },
  }
}

/** When something is due, as text. */
export const when = (due: { at: number; day: string } | undefined) => due && new Date(due.at).toISOString().slice(0, 16)
