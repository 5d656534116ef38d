import { dateInWords } from '../../answering/date-in-words.ts'
import { fill } from '../../answering/fill.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import type { Dating } from '../../understanding/dates/dating.ts'
import type { Settled } from '../../understanding/dates/settle-dating.ts'
import type { ConversationParts } from '../parts.ts'
import { notedReply } from './noted-reply.ts'

/** The answer that replies about her date count as. */
const ANSWER = 'set_due_date'

/** What she reads of a date: that it is noted, which one is meant, or what is wrong with it. */
export function settledReply(settled: Settled, { of }: Pick<Dating, 'of'>, parts: ConversationParts): Reply {
  const { dates } = parts.shelf.talk
  const { months } = parts.shelf.phrases
  if (settled.kind === 'due') return notedReply(settled.date, parts)
  if (settled.kind === 'fault') return plainReply('action', dates[settled.fault], { answer: ANSWER })
  if (settled.kind === 'needsDay')
    return plainReply('action', fill(dates.needsDay, { MONTH: months[settled.month - 1] ?? '' }), { answer: ANSWER })
  const choices = settled.options.map(({ written, date }) => [
    { label: dateInWords(written, months), press: `due:${date}` },
  ])
  const ask = choices.length < 2 ? dates.isIt : of === 'period' ? dates.whichPeriod : dates.which
  const buttons = of === 'unsaid' ? [...choices, [{ label: dates.buttons.noDate, press: 'else' }]] : choices
  return plainReply('action', ask, { answer: ANSWER, buttons })
}
