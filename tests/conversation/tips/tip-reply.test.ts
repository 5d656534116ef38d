import { describe, expect, it } from 'vitest'
import type { Bubble } from '../../../src/answering/reply.ts'
import { createTipWords } from '../../../src/conversation/tips/tip-reply.ts'
import type { MoveTip, RestTip } from '../../../src/tips/choose/tip.ts'
import { openBotApi } from '../../helpers/open-bot-api.ts'
import { theTips } from '../../tips/the-tips.ts'

const DAY = '2026-11-23'
const words = createTipWords(theTips)
const MOVE: MoveTip = { kind: 'move', id: 'EX18', amount: 'usual', small: false, late: false, notes: [] }
const REST: RestTip = { kind: 'rest', topics: ['shoes', 'support_belt'], checkIn: false }

function bubbleOf(tip: MoveTip | RestTip, late = false): Bubble {
  const [bubble, ...others] = words.tip(tip, { day: DAY, late }).bubbles
  expect(others).toEqual([])
  if (bubble === undefined) throw new Error('nothing is said')
  return bubble
}
const move = (more: Partial<MoveTip> = {}, late = false) => bubbleOf({ ...MOVE, ...more }, late)
const presses = ({ buttons }: Bubble) => buttons.map((row) => row.map(({ press }) => press).join(' '))

describe('a move', () => {
  it('is a picture with its title, steps, amount and reasons to stop, and buttons', () => {
    const bubble = move()
    expect(bubble).toMatchObject({ html: true, picture: 'EX18' })
    const said = theTips.exercises.get('EX18')?.words
    const order = [said?.title, ...(said?.steps ?? []), said?.dose, theTips.words.stopLine].map((line) =>
      bubble.text.indexOf(line ?? '?'),
    )
    expect(order.every((at) => at >= 0)).toBe(true)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
    expect(presses(bubble)).toEqual([
      `tip:done:${DAY} tip:hurts:${DAY}`,
      `tip:hard:${DAY} tip:easy:${DAY}`,
      `tip:later:${DAY} tip:pause`,
      'tip:more:EX18',
    ])
  })

  it('says how much, on this day', () => {
    const said = theTips.exercises.get('EX18')?.words
    expect(move({ amount: 'half' }).text).toContain(said?.doseEasy)
    expect(move({ addReps: 4 }).text).toContain('12')
    expect(move({ id: 'EX28', minutes: 15 }).text).toContain('15 minutes')
    expect(move({ id: 'EX28', minutes: 20, upTo: 30 }).text).toMatch(/20 minutes.*30/)
    expect(move({ id: 'EX28', minutes: 25, addMinutes: 5 }).text).toContain('25 minutes')
  })

  it('says its form, what goes with it, and that it is late', () => {
    const book = theTips.exercises.get('EX15')?.words
    expect(move({ id: 'EX15', late: true }).text).toContain(book?.late)
    expect(move({ id: 'EX15' }).text).not.toContain(book?.late)
    expect(move({ id: 'EX07', small: true }).text).toContain(theTips.exercises.get('EX07')?.words.small)
    expect(move({ notes: ['easyWeek', 'askPhysio'] }).text).toContain(theTips.words.today.easyWeek)
    expect(move({}, true).text.startsWith(theTips.words.today.late)).toBe(true)
    const both = move({ id: 'EX27', followUp: 'EX38' })
    expect(both.text).toContain(theTips.exercises.get('EX38')?.words.title)
    expect(presses(both).at(-1)).toBe('tip:show:EX38')
  })
})

describe('a rest day', () => {
  it('has a word of comfort for each topic, and no exercise', () => {
    const bubble = bubbleOf(REST)
    for (const topic of REST.topics) expect(bubble.text).toContain(theTips.words.rest[topic])
    expect(bubble.picture).toBeUndefined()
    expect(presses(bubble)).toEqual(['open:shoes tip:pause'])
  })

  it('tells what she did that week by the names of the moves, and is as kind where she did none', () => {
    const of = (did: string[]) => words.tip(REST, { day: DAY, late: false, did }).bubbles[0]?.text ?? ''
    const titles = ['EX20', 'EX28'].map((id) => theTips.exercises.get(id)?.words.title)
    expect(of(['EX20', 'EX28'])).toContain(`This week you did: ${titles.join(', ')}.`)
    expect(of([])).toContain(theTips.words.weekly.line)
    expect(of([])).not.toContain('you did')
  })

  it('offers a habit to practise, and asks how it goes', () => {
    const bubble = bubbleOf({ ...REST, practise: 'EX40', checkIn: true })
    expect(bubble.text).toContain(theTips.words.checkIn.ask)
    expect(presses(bubble)).toEqual([
      `tip:done:${DAY} tip:hard:${DAY}`,
      `tip:hurts:${DAY}`,
      'tip:show:EX40',
      'open:shoes tip:pause',
    ])
  })
})

it('asks one question at the end, which needs no answer', () => {
  expect(words.lastOne().bubbles).toMatchObject([{ text: theTips.words.ends.dueDatePassed }])
})

it('is taken by Telegram whole, with every line that may be added, for every exercise and every rest day', async () => {
  const { api, call } = await openBotApi()
  api.meet(1)
  const notes: MoveTip['notes'] = ['easyWeek', 'nausea', 'comfort', 'askPhysio']
  const moves = [...theTips.exercises.keys()].map((id) =>
    move({ id, amount: 'half', small: true, late: true, followUp: 'EX38', notes }, true),
  )
  const rests = [...theTips.plan.base.map(({ rest }) => rest), ...theTips.plan.later.rest]
  const all = rests.map((rest) => bubbleOf({ ...REST, ...rest, practise: 'EX39', checkIn: true }, true))
  for (const { text, html, buttons } of [...moves, ...all, ...words.lastOne().bubbles]) {
    expect(text).not.toMatch(/[{}]|undefined/)
    expect(text.length).toBeLessThanOrEqual(1024)
    const inline_keyboard = buttons.map((row) => row.map(({ label, press }) => ({ text: label, callback_data: press })))
    const answer = await call('sendMessage', {
      chat_id: 1,
      text,
      ...(html && { parse_mode: 'HTML' }),
      reply_markup: { inline_keyboard },
    })
    expect(answer.description).toBeUndefined()
  }
})
