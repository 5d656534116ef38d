import { expect, it } from 'vitest'
import type { Store } from '../../../src/storage/open-store.ts'
import { theApp } from '../../helpers/the-app.ts'
import { openTalk } from '../open-talk.ts'

const WANTED = { time: '08:00', zone: 'Europe/London', filters: [], kit: [] }
const { plan } = theApp().library.tips
const labels = (reply: { bubbles: readonly { buttons: readonly (readonly { label: string; press: string }[])[] }[] }) =>
  reply.bubbles.flatMap(({ buttons }) => buttons.flat())

/** A mother with tips, so many weeks along. */
async function withTips(weeks: number) {
  const talk = await openTalk()
  const { tips } = theApp().tips(talk.store as Store)
  await talk.says(`I'm ${weeks} weeks`)
  await tips.subscribe('42', WANTED)
  return { ...talk, hers: async () => (await tips.find('42'))?.subscription }
}

it('notes the things that she ticks, shows them ticked, and forgets what she takes back', async () => {
  const { presses, hers } = await withTips(20)
  const [first] = labels(await presses('tip:kit'))
  const ticked = labels(await presses(first?.press ?? ''))
  expect(ticked[0]?.label).not.toBe(first?.label)
  await presses(ticked.find(({ press }) => press.startsWith('tip:have'))?.press ?? '')
  expect((await hers())?.kit).toEqual([plan.askedKit[0]])
  expect(labels(await presses('tip:kit'))[0]?.label).toBe(ticked[0]?.label)
  await presses('tip:have:0')
  expect((await hers())?.kit).toEqual([])
})

it('keeps only things that it asks for, whatever an old button carries', async () => {
  const { presses, hers } = await withTips(20)
  await presses('tip:have:999999')
  expect((await hers())?.kit).toEqual(plan.askedKit)
  await presses('tip:have:x')
  expect((await hers())?.kit).toEqual([])
})

it('offers shorter moves to a mother who feels sick, in the first weeks only, and takes them back', async () => {
  const { says, presses, hers } = await withTips(plan.nausea.to)
  const sick = labels(await says('/tips')).find(({ press }) => press.startsWith('tip:sick'))
  await presses(sick?.press ?? '')
  expect((await hers())?.nausea).toBe(true)
  const better = labels(await says('/tips')).find(({ press }) => press.startsWith('tip:sick'))
  await presses(better?.press ?? '')
  expect((await hers())?.nausea).toBe(false)
  const later = await withTips(plan.nausea.to + 1)
  expect(labels(await later.says('/tips')).some(({ press }) => press.startsWith('tip:sick'))).toBe(false)
})
