import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Profile, ProfileStore } from '../../src/conversation/profile-store.ts'
import { StorageError } from '../../src/storage/storage-error.ts'

const FULL: Profile = {
  dueDate: '2027-02-14',
  country: 'GB',
  lastAnswer: 'why_back_hurts',
  misses: 1,
  escalatedAt: 1_795_000_000_000,
  checkedAt: 1_795_000_100_000,
}

/** What every profile store promises, whatever it stands on. `open` gives a new and empty one. */
export function profileStoreContract(name: string, open: () => Promise<ProfileStore>): void {
  describe(`the profile store on ${name}`, () => {
    let store: ProfileStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('knows nothing of a mother who never told anything', async () => {
      expect(await store.find('42')).toBeUndefined()
    })

    it('gives back what was saved, down to the last field', async () => {
      await store.save('42', FULL)
      expect(await store.find('42')).toEqual(FULL)
    })

    it('keeps the profile of a mother who told nothing', async () => {
      await store.save('42', {})
      expect(await store.find('42')).toEqual({})
    })

    it('replaces the whole profile, so that a field can be taken back', async () => {
      await store.save('42', FULL)
      await store.save('42', { country: 'FR' })
      expect(await store.find('42')).toEqual({ country: 'FR' })
    })

    it('keeps fields that a later version put into a profile', async () => {
      const later = { country: 'GB', quietHours: ['22:00', '07:00'] }
      await store.save('42', later)
      expect(await store.find('42')).toEqual(later)
    })

    it('never mixes up two mothers', async () => {
      const chats = ['1', '11', '-1', '01', ' 1', 'é', '💛', "x' or '1'='1", 'long'.repeat(2500)]
      await Promise.all(chats.map((chat, misses) => store.save(chat, { misses })))
      expect(await Promise.all(chats.map((chat) => store.find(chat)))).toEqual(
        chats.map((_chat, misses) => ({ misses })),
      )
    })

    it('forgets one mother and no other, and may do so twice', async () => {
      await store.save('42', FULL)
      await store.save('43', FULL)
      await store.forget('42')
      await store.forget('42')
      expect(await store.find('42')).toBeUndefined()
      expect(await store.find('43')).toEqual(FULL)
    })

    it('takes a mother back who was forgotten', async () => {
      await store.save('42', FULL)
      await store.forget('42')
      await store.save('42', { misses: 0 })
      expect(await store.find('42')).toEqual({ misses: 0 })
    })

    it('keeps one of many profiles saved at once for one mother', async () => {
      await Promise.all(Array.from({ length: 50 }, (_each, misses) => store.save('42', { misses })))
      expect((await store.find('42'))?.misses).toBeLessThan(50)
    })

    it('refuses a profile that it could not read again, and keeps the one before', async () => {
      await store.save('42', FULL)
      await expect(store.save('42', { country: 'Great Britain' })).rejects.toThrow(StorageError)
      expect(await store.find('42')).toEqual(FULL)
    })

    it('says so when it is used after it was closed', async () => {
      await store.close()
      await expect(store.find('42')).rejects.toThrow(StorageError)
      await expect(store.save('42', {})).rejects.toThrow(StorageError)
    })
  })
}
