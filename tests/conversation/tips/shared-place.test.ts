import { expect, it } from 'vitest'
import type { Store } from '../../../src/storage/open-store.ts'
import { openTalk } from '../open-talk.ts'

const KARACHI = { latitude: 24.8607, longitude: 67.0011 }

it('gives the time zone when it was asked for, and is not kept', async () => {
  const { says, presses, hear, store } = await openTalk()
  await says("I'm 20 weeks")
  await presses('tip:safe:0')
  await presses('tip:at:0:0830')
  const reply = await hear({ chat: '42', unreadable: true, place: KARACHI })
  expect(reply.bubbles[0]?.text).toMatch(/08:30 \(Asia\/Karachi\)[^]*let go of the place at once/)
  expect(JSON.stringify(await (store as Store).held('42'))).not.toMatch(/24\.86|67\.00/)
})

it('is something that cannot be read at any other time, or where no zone is', async () => {
  const { hear, presses, says } = await openTalk()
  expect((await hear({ chat: '42', unreadable: true, place: KARACHI })).bubbles[0]?.text).toMatch(/emergency number/)
  await says("I'm 20 weeks")
  await presses('tip:at:0:0830')
  const nowhere = { latitude: 500, longitude: 0 }
  expect((await hear({ chat: '42', unreadable: true, place: nowhere })).bubbles[0]?.text).toMatch(/emergency number/)
})
