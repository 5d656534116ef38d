import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/answering/reply.ts'
import { versionOf } from '../../../src/answering/version-of.ts'
import { createPendingQuestions } from '../../../src/conversation/feedback/pending-questions.ts'
import { withoutContacts } from '../../../src/conversation/feedback/without-contacts.ts'
import { feedbackLines } from '../../../src/feedback-report.ts'
import { gapLines } from '../../../src/gaps-report.ts'
import { theApp } from '../../helpers/the-app.ts'
import { openTalk } from '../open-talk.ts'

const pressOf = (reply: Reply, start: string) =>
  reply.bubbles
    .flatMap(({ buttons }) => buttons.flat())
    .map(({ press }) => press)
    .find((press) => press.startsWith(start)) ?? 'none'
const pressesOf = (reply: Reply) => reply.bubbles.flatMap(({ buttons }) => buttons.flat().map(({ press }) => press))
const NONSENSE = 'zzzqx'

describe('the buttons under an answer', () => {
  it('count it once for each message, by its version', async () => {
    const { says, presses, feedback } = await openTalk()
    const reply = await says('can I use a heat pad on my back')
    const good = pressOf(reply, 'good:')
    expect(good.length).toBeLessThanOrEqual(64)
    await presses(good, '7')
    await presses(good, '7')
    await presses(pressOf(reply, 'bad:'), '7')
    await presses(good, '8')
    const answer = theApp().library.shelf.answers.get('heat_cold')
    const version = answer && versionOf(answer)
    expect(await feedback?.counts()).toEqual([{ answer: 'heat_cold', version, helped: 2, missed: 0 }])
  })

  it('offer what else she may have meant and the warning signs when it missed', async () => {
    const { says, presses } = await openTalk()
    const missed = await presses(pressOf(await says('can I use a heat pad on my back'), 'bad:'), '7')
    expect(missed.kind).toBe('choices')
    const offered = pressesOf(missed)
    expect(offered).toContain('open:when_to_call')
    expect(offered.filter((press) => press.startsWith('open:')).length).toBeGreaterThanOrEqual(2)
    expect(offered).not.toContain('open:heat_cold')
  })

  it('are still understood from an older version, and count under no version', async () => {
    const { presses, feedback } = await openTalk()
    expect((await presses('good:heat_cold', '7')).kind).toBe('action')
    expect((await presses('bad:no_such_answer', '7')).kind).toBe('fallback')
    expect(await feedback?.counts()).toEqual([{ answer: 'heat_cold', version: '', helped: 1, missed: 0 }])
  })

  it('change their version with every word of the answer', () => {
    const answer = theApp().library.shelf.answers.get('heat_cold')
    if (answer === undefined) throw new Error('no answer')
    expect(versionOf(answer)).toMatch(/^[\da-f]{8}$/)
    expect(versionOf({ ...answer, text: `${answer.text}.` })).not.toBe(versionOf(answer))
  })
})

describe('a question that was not understood', () => {
  it('is kept after a yes, without contacts, and only then', async () => {
    const { says, presses, feedback } = await openTalk({ chat: '987654321' })
    expect(pressesOf(await says(NONSENSE))).toContain('keep')
    await says(`${NONSENSE} 07700 900123 a@b.example`)
    expect(pressesOf(await presses('else'))).toContain('keep')
    expect((await presses('keep')).bubbles[0]?.text).toContain('30 days')
    expect(await feedback?.questions()).toEqual([])
    await presses('keep:yes')
    expect((await feedback?.questions())?.map(({ text }) => text)).toEqual([`${NONSENSE} … …`])
    expect((await presses('keep:yes')).bubbles[0]?.text).toContain('no longer have')
    expect(await feedback?.questions()).toHaveLength(1)
  })

  it('is not kept after a no', async () => {
    const { says, presses, feedback } = await openTalk()
    await says(NONSENSE)
    await presses('keep')
    await presses('keep:no')
    await presses('keep:yes')
    expect(await feedback?.questions()).toEqual([])
  })

  it('is never one that names a danger sign', async () => {
    const { says, presses, feedback } = await openTalk()
    await says(NONSENSE)
    await says('I am bleeding')
    await presses('keep:yes')
    expect(await feedback?.questions()).toEqual([])
  })

  it('is held in memory for minutes, of few chats, and given once', () => {
    let now = 0
    const pending = createPendingQuestions(() => now)
    pending.note('1', 'one')
    now = 16 * 60_000
    expect(pending.take('1')).toBeUndefined()
    for (let chat = 0; chat < 600; chat++) pending.note(String(chat), 'words')
    expect(pending.has('0')).toBe(false)
    expect(pending.take('599')).toBe('words')
    expect(pending.take('599')).toBeUndefined()
  })

  it.each([
    ['ring +44 7700 900 123 now', 'ring … now'],
    ['at 32+4 weeks 10 times', 'at 32+4 weeks 10 times'],
    ['see https://a.example/x and @someone', 'see … and …'],
  ])('loses what leads to a person: %s', (text, left) => {
    expect(withoutContacts(text)).toBe(left)
  })
})

describe('what the team reads', () => {
  it('groups questions that are alike, the most frequent first', () => {
    const texts = [
      'can I fly with backache',
      'my cat sat on the sofa',
      'backache: can I fly?',
      'can i fly with backache please',
    ]
    const lines = gapLines(
      texts.map((text) => ({ text, day: 0 })),
      theApp().understander,
    )
    expect(lines).toEqual([
      '3×  can I fly with backache',
      '    backache: can I fly?',
      '    can i fly with backache please',
      '1×  my cat sat on the sofa',
    ])
  })

  it('shows what missed most first, and what was said in older words', () => {
    const lines = feedbackLines(
      [
        { answer: 'a', version: '1', helped: 3, missed: 1 },
        { answer: 'b', version: '2', helped: 0, missed: 4 },
      ],
      (answer) => (answer === 'a' ? '1' : 'new'),
    )
    expect(lines[0]).toMatch(/^b +helped +0 +missed +4 +0 % +\(older words\)$/)
    expect(lines[1]).toMatch(/^a +helped +3 +missed +1 +75 %$/)
  })
})
