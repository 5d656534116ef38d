import { describe, expect, it } from 'vitest'
import type { Store, StoreParts } from '../../src/storage/open-store.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { A_MOMENT, aStore } from './a-store.ts'

const DAY = 86_400_000

/** What is promised of feedback and of the midwife team's cases, whatever they are kept in. `newUrl` gives an empty database. */
export function feedbackContract(name: string, newUrl: () => Promise<string>): void {
  const open = async (parts: Partial<StoreParts> = {}): Promise<Store> => openStore(aStore(await newUrl(), parts))

  describe(`what mothers tell of answers, on ${name}`, () => {
    it('is counted by answer and version', async () => {
      const store = await open()
      for (const verdict of ['helped', 'helped', 'missed'] as const)
        await store.feedback.count('a', '0000000a', verdict)
      await store.feedback.count('a', '0000000b', 'missed')
      expect(await store.feedback.counts()).toEqual([
        { answer: 'a', version: '0000000a', helped: 2, missed: 1 },
        { answer: 'a', version: '0000000b', helped: 0, missed: 1 },
      ])
      await store.close()
    })

    it('is kept for 30 days where it is a question', async () => {
      let now = A_MOMENT
      const store = await open({ now: () => now })
      await store.feedback.keepQuestion('may I eat rhubarb')
      now += 29 * DAY
      await store.feedback.prune()
      const day = Math.floor(A_MOMENT / DAY) * DAY
      expect(await store.feedback.questions()).toEqual([{ text: 'may I eat rhubarb', day }])
      now += 2 * DAY
      await store.feedback.prune()
      now = A_MOMENT
      expect(await store.feedback.questions()).toEqual([])
      await store.close()
    })
  })

  describe(`a case of the midwife team, on ${name}`, () => {
    it('finds her chat by its code for a week, and not once she is forgotten', async () => {
      let now = A_MOMENT
      const store = await open({ now: () => now })
      const [one, two] = [await store.careThreads.open('42'), await store.careThreads.open('43')]
      expect(one).toMatch(/^[A-Z2-9]{6}$/)
      expect(one).not.toBe(two)
      expect(await store.careThreads.find(one)).toBe('42')
      await store.forget('42')
      expect(await store.careThreads.find(one)).toBeUndefined()
      now += 8 * DAY
      expect(await store.careThreads.find(two)).toBeUndefined()
      await store.careThreads.prune()
      now = A_MOMENT
      expect(await store.careThreads.find(two)).toBeUndefined()
      await store.close()
    })
  })
}
