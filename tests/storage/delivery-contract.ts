import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import { openStore, type Store } from '../../src/storage/open-store.ts'
import { A_MOMENT, aStore } from './a-store.ts'

const BOT = '4242'
const HER = '7'
const A_MINUTE = 60_000

const aReply = (text: string): Reply => ({
  kind: 'seek-care',
  seekCare: 'full',
  answer: null,
  bubbles: [{ text, html: false, buttons: [[{ label: 'Yes', press: 'called' }]] }],
})

/** What is promised of updates and of replies that wait, whatever they are kept in. `newUrl` gives an empty database. */
export function deliveryContract(name: string, newUrl: () => Promise<string>): void {
  describe(`the delivery on ${name}`, () => {
    let url: string
    let now = A_MOMENT
    let stores: Store[] = []
    const open = async (bot = BOT) => {
      const store = await openStore(aStore(url, { now: () => now }))
      stores.push(store)
      return { ...store, ...store.delivery(bot) }
    }
    beforeEach(async () => {
      url = await newUrl()
      now = A_MOMENT
    })
    afterEach(async () => {
      for (const store of stores) await store.close()
      stores = []
    })

    it('knows after a restart which updates were answered', async () => {
      const before = await open()
      expect(await before.ledger.take(7, HER)).toBe('new')
      await before.ledger.done(7)
      await before.ledger.done(7)
      const after = await open()
      expect(await after.ledger.take(7, HER)).toBe('done')
      expect(await after.ledger.take(8, HER)).toBe('new')
    })

    it('takes an update again that was taken by a process that died', async () => {
      await (await open()).ledger.take(7, HER)
      now += A_MINUTE
      expect(await (await open()).ledger.take(7, HER)).toBe('new')
    })

    it('does not mix up the updates of two bots', async () => {
      await (await open('1')).ledger.done(7)
      expect(await (await open('2')).ledger.take(7, HER)).toBe('new')
    })

    it('takes numbers as large as Telegram gives them', async () => {
      const { ledger } = await open()
      await ledger.done(2 ** 52)
      expect(await ledger.take(2 ** 52, HER)).toBe('done')
      expect(await ledger.take(2 ** 52 + 1, HER)).toBe('new')
    })

    it('forgets updates that Telegram cannot send again', async () => {
      const { ledger } = await open()
      await ledger.done(7)
      now += 86_400_000
      await ledger.prune()
      expect(await ledger.take(7, HER)).toBe('done')
      now += 86_400_001
      await ledger.prune()
      expect(await ledger.take(7, HER)).toBe('new')
    })

    it('gives what waits to whoever comes after, oldest first, when its keeper has left or died', async () => {
      const first = await open()
      await first.outbox.keep('7', aReply('one'))
      now += 1
      await first.outbox.keep('8', aReply('two'))
      const second = await open()
      expect(await second.outbox.takeOver()).toEqual([])
      now += A_MINUTE + 1
      const taken = await second.outbox.takeOver()
      expect(taken.map(({ chat, reply }) => ({ chat, reply }))).toEqual([
        { chat: '7', reply: aReply('one') },
        { chat: '8', reply: aReply('two') },
      ])
      expect(await first.outbox.takeOver()).toEqual([])
      await second.outbox.release()
      now += 1
      expect(await first.outbox.takeOver()).toHaveLength(2)
    })

    it('leaves what waits with a keeper who is alive', async () => {
      const first = await open()
      await first.outbox.keep('7', aReply('one'))
      now += A_MINUTE - 1
      await first.outbox.renew()
      now += A_MINUTE - 1
      expect(await (await open()).outbox.takeOver()).toEqual([])
    })

    it('keeps what is left of a reply, and nothing of one that was sent', async () => {
      const { outbox } = await open()
      const id = await outbox.keep('7', aReply('one'))
      const other = await outbox.keep('7', aReply('two'))
      await outbox.replace(id, '7', aReply('the rest'))
      await outbox.drop(other)
      await outbox.release()
      now += 1
      expect((await (await open()).outbox.takeOver()).map(({ reply }) => reply)).toEqual([aReply('the rest')])
    })

    it('forgets what waits for a mother who asks to be forgotten', async () => {
      const { outbox, forget } = await open()
      await outbox.keep('7', aReply('one'))
      await outbox.keep('8', aReply('two'))
      await forget('7')
      await outbox.release()
      now += 1
      expect((await (await open()).outbox.takeOver()).map(({ chat }) => chat)).toEqual(['8'])
    })
  })
}
