import { compose } from '../../answering/compose.ts'
import { fill } from '../../answering/fill.ts'
import { localTime } from '../../tips/time/local.ts'
import { escalates } from '../../understanding/dangers/find-dangers.ts'
import type { Delivery } from '../tips/subscription.ts'
import { type Screen, screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** What she presses under a tip. `day` is the tip's own, as `YYYY-MM-DD`. */
export async function react(hearing: TipsHearing, how: string, day: string): Promise<Screen | undefined> {
  const { tips, chat, data } = hearing
  const { said } = data.words
  if (how === 'hurts') return await askWhere(hearing, day)
  if (how === 'later') return await later(hearing)
  if (how !== 'done' && how !== 'easy' && how !== 'hard') return undefined
  const given = await tips.on(chat, day)
  if (given === undefined) return screen(said.noneToday)
  await tips.react(chat, day, how)
  if (how === 'done') return screen(said.done)
  return screen(how === 'easy' ? easyWords(given, hearing) : hardWords(given, hearing))
}

/** What is promised must come: nothing easier follows the easiest form, and nothing is added late in pregnancy. */
function hardWords({ tip, boost = 0 }: Delivery, { data: { words, exercises } }: TipsHearing): string {
  const hasEasier = boost >= 0 || exercises.get(tip ?? '')?.facts.easier !== undefined
  return hasEasier ? words.said.tooHard : words.said.alreadyEasiest
}

function easyWords({ boost = 0 }: Delivery, { data: { words, plan }, weeks }: TipsHearing): string {
  const mayGrow = boost < 0 || (weeks ?? plan.holdFrom) < plan.holdFrom
  return mayGrow ? words.said.tooEasy : words.said.alreadyFull
}

async function later({ tips, chat, data }: TipsHearing): Promise<Screen> {
  const { said } = data.words
  const due = await tips.later(chat)
  const zone = (await tips.find(chat))?.subscription.zone
  return screen(due && zone ? fill(said.later, { TIME: localTime(due.at, zone) }) : said.tooLateToday)
}

/** "It hurts" holds the tips first, whatever she answers next. */
async function askWhere({ tips, chat, data }: TipsHearing, day: string): Promise<Screen> {
  await tips.hold(chat)
  await tips.react(chat, day, 'hurts')
  const { where, places } = data.words.sore
  return screen(
    where,
    data.plan.sore.map(({ id }) => ({ label: places[id] ?? id, press: `tip:sore:${id}` })),
  )
}

/** Where it hurts: some places are a danger sign by themselves, the others ask for one. */
export function hearWhere(hearing: TipsHearing, id: string): Screen | undefined {
  const { data } = hearing
  const place = data.plan.sore.find((one) => one.id === id)
  if (place === undefined) return undefined
  if (place.leadsTo === 'seek-care') return seekCare(hearing, place.sign)
  const { sign, yes, no } = data.words.sore
  return screen(sign, [
    { label: yes, press: 'tip:sign:yes' },
    { label: no, press: `tip:sign:no:${id}` },
  ])
}

/** After the question for a danger sign. "No" frees the tips, without what hurt. */
export async function hearSign(hearing: TipsHearing, answer: string, id: string): Promise<Screen | undefined> {
  const { tips, chat, data } = hearing
  if (answer === 'yes') return seekCare(hearing, 'DS38')
  const place = data.plan.sore.find((one) => one.id === id)
  if (place === undefined) return undefined
  await tips.release(chat)
  if (place.leadsTo !== 'filter') return screen(data.words.sore.easier)
  const filters = (await tips.find(chat))?.subscription.filters ?? []
  await tips.change(chat, { filters: [...new Set([...filters, ...place.filters])] })
  return screen(data.words.sore.filtered)
}

/** The seek-care reply of a sign, at the level that its own label has when she writes it; never lower than a call. */
function seekCare({ shelf, understand, weeks, country }: TipsHearing, sign: string): Screen {
  const heard = understand(shelf.labels.get(sign) ?? '')
  const level = heard.dangers.find((danger) => danger.sign === sign && escalates(danger))?.level ?? 'S'
  const dangers = [{ sign, level, negated: false, evidence: { from: 0, to: 0 } }]
  return { reply: compose({ ...heard, language: 'en', dangers }, shelf, { weeks, country }) }
}
