import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Due, Subscription } from '../../src/conversation/tips/subscription.ts'
import type { Claim, TipStore } from '../../src/conversation/tips/tip-store.ts'
import type { Store } from '../../src/storage/open-store.ts'
import { StorageError } from '../../src/storage/storage-error.ts'

const HOUR = 3_600_000
/** 23 November 2026, 8 in the morning in London. */
const EIGHT = Date.UTC(2026, 10, 23, 8)
const TODAY: Due = { at: EIGHT, day: '2026-11-23' }
const TOMORROW: Due = { at: EIGHT + 24 * HOUR, day: '2026-11-24' }
const WANTED: Subscription = {
  time: '08:00',
  zone: 'Europe/London',
  filters: ['pgp'],
  kit: ['ball'],
  since: '2026-11-22',
}
const A_TIP = { step: 0, boost: 0 }
const FULL: Subscription = {
  ...WANTED,
  pausedUntil: '2026-12-01',
  heldAt: EIGHT,
  weekly: true,
  nausea: true,
  ended: { why: 'asked', at: EIGHT },
}

/** What every tip store promises, whatever it stands on. `open` gives a new and empty one. */
export function tipStoreContract(name: string, open: () => Promise<Store>): void {
  describe(`the tip store on ${name}`, () => {
    let store: Store
    let tips: TipStore
    beforeEach(async () => {
      store = await open()
      tips = store.tips
    })
    afterEach(() => store.close())

    const claim = (now = EIGHT, limit = 100) => tips.claimDue({ now, until: now + HOUR, limit })
    const claimed = async (now?: number, limit?: number) => (await claim(now, limit)).claims.map(({ chat }) => chat)
    /** Signs her up for today and claims her tip. */
    const due = async (chat = '42', subscription = WANTED): Promise<Claim> => {
      await tips.save(chat, subscription, TODAY)
      const { claims } = await claim()
      const [one] = claims.filter((each) => each.chat === chat)
      if (one === undefined) throw new Error('nothing was claimed')
      return one
    }
    const states = async (chat = '42') => (await tips.history(chat)).map(({ day, state }) => `${day} ${state}`)

    describe('a subscription', () => {
      it('is not there for a mother who never asked for tips', async () => {
        expect(await tips.find('42')).toBeUndefined()
        expect(await tips.history('42')).toEqual([])
      })

      it('is given back down to the last field, and is replaced as a whole', async () => {
        await tips.save('42', FULL, 'none')
        expect(await tips.find('42')).toEqual({ subscription: FULL, due: undefined })
        await tips.save('42', WANTED, TODAY)
        expect(await tips.find('42')).toEqual({ subscription: WANTED, due: TODAY })
      })

      it('keeps what a later version put into it', async () => {
        await tips.save('42', { ...WANTED, voice: true } as Subscription, 'none')
        expect(await tips.find('42')).toMatchObject({ subscription: { ...WANTED, voice: true } })
      })

      it('that could not be read again is refused, and the one before is kept', async () => {
        await tips.save('42', WANTED, TODAY)
        await expect(tips.save('42', { ...WANTED, time: 'eight' }, TODAY)).rejects.toThrow(StorageError)
        expect(await tips.find('42')).toMatchObject({ subscription: WANTED })
      })

      it('is gone with everything that was delivered when she asks to be forgotten, and no other is', async () => {
        for (const chat of ['42', '43']) {
          const one = await due(chat)
          await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        }
        await store.forget('42')
        expect([await tips.find('42'), await tips.history('42')]).toEqual([undefined, []])
        expect([(await tips.find('43'))?.subscription, await states('43')]).toEqual([WANTED, ['2026-11-23 sending']])
        expect(await claimed(TOMORROW.at)).toEqual(['43'])
      })
    })

    describe('claiming', () => {
      it('gives what is due and nothing else, the longest due first', async () => {
        await tips.save('late', WANTED, { ...TODAY, at: EIGHT - 2 * HOUR })
        await tips.save('now', WANTED, TODAY)
        await tips.save('soon', WANTED, { ...TODAY, at: EIGHT + 1 })
        await tips.save('never', WANTED, 'none')
        await tips.save('later', WANTED, { ...TODAY, at: EIGHT - HOUR })
        expect(await claimed()).toEqual(['late', 'later', 'now'])
      })

      it('gives what is needed to send, and her subscription as it is now', async () => {
        const { token, ...one } = await due('42', WANTED)
        expect(one).toEqual({ chat: '42', subscription: WANTED, due: TODAY })
        expect(token).toMatch(/.{8}/)
      })

      it('gives no more than was asked for, and the rest next time', async () => {
        for (let chat = 0; chat < 7; chat += 1)
          await tips.save(String(chat), WANTED, { ...TODAY, at: EIGHT - 10 + chat })
        expect(await claimed(EIGHT, 3)).toEqual(['0', '1', '2'])
        expect(await claimed(EIGHT, 3)).toEqual(['3', '4', '5'])
        expect(await claimed(EIGHT, 3)).toEqual(['6'])
        expect(await claimed(EIGHT, 3)).toEqual([])
      })

      it('gives a claim to others only when its time is over', async () => {
        await due()
        expect(await claimed(EIGHT + HOUR - 1)).toEqual([])
        expect(await claimed(EIGHT + HOUR)).toEqual(['42'])
      })

      it('gives nobody twice to two that claim at once', async () => {
        const chats = Array.from({ length: 60 }, (_, chat) => String(chat))
        await Promise.all(chats.map((chat) => tips.save(chat, WANTED, TODAY)))
        const all = (await Promise.all(Array.from({ length: 12 }, () => claimed(EIGHT, 10)))).flat()
        const rest = await claimed()
        expect([...all, ...rest].sort()).toEqual([...chats].sort())
      })

      it('is freed at once for what a dead process left, and what was begun stays', async () => {
        await due('begun').then((one) => tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW }))
        await due('left')
        await tips.save('waiting', WANTED, TOMORROW)
        expect(await tips.releaseClaims()).toBe(1)
        expect(await claimed()).toEqual(['left'])
        expect(await states('begun')).toEqual(['2026-11-23 sending'])
      })

      it('is taken from whoever has it when she changes what she wants', async () => {
        const before = await due()
        await tips.save('42', { ...WANTED, filters: [] }, 'unchanged')
        expect(await tips.startSending(before, { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(false)
        const { claims } = await claim()
        expect(claims.map(({ subscription, due: promised }) => [subscription.filters, promised])).toEqual([[[], TODAY]])
      })

      it('is taken from whoever has it when she stops', async () => {
        const before = await due()
        await tips.save('42', FULL, 'none')
        expect(await tips.startSending(before, { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(false)
        await tips.putBack(before, EIGHT)
        await tips.recordSkipped(before, 'late', TOMORROW)
        expect(await claimed(TOMORROW.at)).toEqual([])
        expect(await states()).toEqual([])
      })

      it('can be given up for others', async () => {
        const one = await due()
        await tips.putBack(one, EIGHT + 5)
        expect(await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(false)
        expect(await claimed(EIGHT + 4)).toEqual([])
        expect(await claimed(EIGHT + 5)).toEqual(['42'])
      })
    })

    describe('sending', () => {
      it('goes from claimed to sending to sent, and on to the next day', async () => {
        const one = await due()
        expect(await tips.startSending(one, { tip: 'EX01', step: 3, boost: -1, next: TOMORROW })).toBe(true)
        expect(await states()).toEqual(['2026-11-23 sending'])
        await tips.recordSent(one)
        expect(await tips.history('42')).toMatchObject([
          { day: TODAY.day, state: 'sent', tip: 'EX01', step: 3, boost: -1 },
        ])
        expect(await claimed(TOMORROW.at - 1)).toEqual([])
        expect(await claimed(TOMORROW.at)).toEqual(['42'])
      })

      it('happens once a day, whoever claims and whatever has died in between', async () => {
        const one = await due()
        expect(await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(true)
        expect(await tips.startSending(one, { ...A_TIP, tip: 'EX02', next: TOMORROW })).toBe(false)
        for (const died of [true, false]) {
          if (!died) await tips.recordSent(one)
          await tips.releaseClaims()
          const again = await due()
          expect(await tips.startSending(again, { ...A_TIP, tip: 'EX02', next: TOMORROW })).toBe(false)
        }
        expect(await tips.history('42')).toMatchObject([{ state: 'sent', tip: 'EX01' }])
        expect(await claimed(TOMORROW.at)).toEqual(['42'])
      })

      it('happens once where two begin at once', async () => {
        const one = await due()
        const begun = await Promise.all(
          [1, 2, 3, 4].map(() => tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })),
        )
        expect(begun.filter(Boolean)).toHaveLength(1)
      })

      it('can be the last one', async () => {
        const one = await due()
        await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: undefined })
        await tips.recordSent(one)
        expect(await claimed(EIGHT + 400 * 24 * HOUR)).toEqual([])
      })

      it('is tried again on the same day where it did not arrive', async () => {
        const one = await due()
        await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        await tips.recordUnsent(one, EIGHT + 60_000)
        expect(await states()).toEqual(['2026-11-23 again'])
        expect(await claimed(EIGHT + 59_999)).toEqual([])
        const { claims } = await claim(EIGHT + 60_000)
        expect(claims[0]?.due).toEqual(TODAY)
        if (claims[0]) expect(await tips.startSending(claims[0], { ...A_TIP, tip: 'EX02', next: TOMORROW })).toBe(true)
        if (claims[0]) await tips.recordSent(claims[0])
        expect(await tips.history('42')).toMatchObject([{ state: 'sent', tip: 'EX02' }])
      })

      it('that did not arrive is not forced on one who stopped meanwhile', async () => {
        const one = await due()
        await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        await tips.save('42', FULL, 'none')
        await tips.recordUnsent(one, EIGHT)
        expect(await claimed(TOMORROW.at)).toEqual([])
      })

      it('that was refused keeps why, and is not tried again', async () => {
        const one = await due()
        await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        await tips.recordFailed(one, 'refused')
        expect(await tips.history('42')).toMatchObject([{ state: 'failed', why: 'refused' }])
        expect(await tips.startSending(await due(), { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(false)
      })

      it('that is skipped keeps why, and may still happen where she chose a later time for that day', async () => {
        await tips.recordSkipped(await due(), 'late', TOMORROW)
        expect(await tips.history('42')).toMatchObject([{ state: 'skipped', why: 'late' }])
        expect(await claimed(TOMORROW.at)).toEqual(['42'])
        expect(await tips.startSending(await due(), { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(true)
        expect(await states()).toEqual(['2026-11-23 sending'])
      })

      it('that is skipped leaves a day alone that has its tip', async () => {
        const one = await due()
        await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        await tips.recordSent(one)
        await tips.recordSkipped(await due(), 'late', TOMORROW)
        expect(await states()).toEqual(['2026-11-23 sent'])
      })
    })

    describe('what she makes of it', () => {
      const sent = async () => {
        const one = await due()
        await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        await tips.recordSent(one)
        return one
      }

      it('is noted, and replaced where she thinks again', async () => {
        await sent()
        expect(await tips.react('42', TODAY.day, 'done')).toBe(true)
        expect(await tips.react('42', TODAY.day, 'hard')).toBe(true)
        expect(await tips.history('42')).toMatchObject([{ tip: 'EX01', state: 'sent', reaction: 'hard' }])
      })

      it('is not noted for a day without a tip', async () => {
        await sent()
        expect(await tips.react('42', '2026-11-22', 'done')).toBe(false)
        expect(await tips.react('43', TODAY.day, 'done')).toBe(false)
        await tips.recordSkipped(await due('44'), 'late', TOMORROW)
        expect(await tips.react('44', TODAY.day, 'done')).toBe(false)
      })

      const LATER = { at: EIGHT + 3 * HOUR, day: TODAY.day }

      it('may be "later today": then it comes once more, and only once', async () => {
        const before = await sent()
        await tips.react('42', TODAY.day, 'easy')
        expect(await tips.sendLater('42', LATER)).toBe(true)
        expect(await claimed(LATER.at - 1)).toEqual([])
        const { claims } = await claim(LATER.at)
        const [again] = claims
        if (again === undefined) throw new Error('nothing was claimed')
        expect(again.due).toEqual(LATER)
        expect(await tips.startSending(before, { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(false)
        expect(await tips.startSending(again, { ...A_TIP, tip: 'EX01', next: TOMORROW })).toBe(true)
        expect(await states()).toEqual(['2026-11-23 repeating'])
        await tips.recordSent(again)
        expect(await tips.history('42')).toMatchObject([{ state: 'sent', tip: 'EX01', reaction: 'easy' }])
        expect(await claimed(TOMORROW.at - 1)).toEqual([])
        expect(await claimed(TOMORROW.at)).toEqual(['42'])
      })

      it.each(['unsent', 'failed', 'skipped'])('still counts as had where the second time is %s', async (fate) => {
        await sent()
        await tips.sendLater('42', LATER)
        const [again] = (await claim(LATER.at)).claims
        if (again === undefined) throw new Error('nothing was claimed')
        if (fate === 'skipped') await tips.recordSkipped(again, 'late', TOMORROW)
        else await tips.startSending(again, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        if (fate === 'unsent') await tips.recordUnsent(again, LATER.at + 1)
        if (fate === 'failed') await tips.recordFailed(again, 'refused')
        expect(await tips.history('42')).toMatchObject([{ state: fate === 'unsent' ? 'later' : 'sent', tip: 'EX01' }])
      })

      it('is no "later today" without a tip today, or where tips have stopped', async () => {
        await tips.save('42', WANTED, TOMORROW)
        expect(await tips.sendLater('42', LATER)).toBe(false)
        await sent()
        await tips.save('42', FULL, 'none')
        expect(await tips.sendLater('42', LATER)).toBe(false)
        expect(await tips.sendLater('43', LATER)).toBe(false)
      })
    })

    describe('the history', () => {
      it('is in order, goes back as far as it is asked, and is hers alone', async () => {
        for (const day of ['2026-11-20', '2026-11-22', '2026-11-21']) {
          await tips.save('42', WANTED, { at: EIGHT, day })
          const [one] = (await claim()).claims
          if (one) await tips.startSending(one, { ...A_TIP, tip: 'EX01', next: TOMORROW })
        }
        expect((await tips.history('42')).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22'])
        expect((await tips.history('42', 2)).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22'])
        expect(await tips.history('43')).toEqual([])
        expect(await tips.prune('2026-11-22')).toBe(2)
        expect((await tips.history('42')).map(({ day }) => day)).toEqual(['2026-11-22'])
      })
    })

    it('knows a picture by the bot and by what is in it', async () => {
      await store.pictures.save('1', 'abc', 'file-1')
      await store.pictures.save('2', 'abc', 'file-2')
      await store.pictures.save('1', 'abc', 'file-3')
      expect(await store.pictures.find('1', 'abc')).toBe('file-3')
      expect(await store.pictures.find('2', 'abc')).toBe('file-2')
      expect(await store.pictures.find('1', 'abd')).toBeUndefined()
    })

    it('says so when it is used after it was closed', async () => {
      await store.close()
      await expect(tips.find('42')).rejects.toThrow(StorageError)
      await expect(claim()).rejects.toThrow(StorageError)
    })
  })
}
