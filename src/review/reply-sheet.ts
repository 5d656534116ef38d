import type { FixedReply } from '../answering/fixed-reply.ts'
import { plainReply } from '../answering/plain-reply.ts'
import type { Bubble } from '../answering/reply.ts'
import { fixedText, type Mother, seekCareReply } from '../answering/seek-care.ts'
import { REPLY_IDS, type ReplyId, type Shelf } from '../answering/shelf.ts'
import type { Sheet } from '../preview/review/sheet.ts'
import { levelSchema } from '../understanding/level.ts'
import type { Material } from './material.ts'
import { measure } from './measure.ts'
import { sheetOf } from './sheet-of.ts'

const MOTHERS: [string, Mother][] = [
  ['Week and country unknown', { weeks: null, country: null }],
  ['Week 32, in Britain', { weeks: 32, country: 'GB' }],
]

/** A fixed reply with what is filled in, for a mother of whom nothing is known and for one of whom all is. */
export function replySheet(entry: { file: string; value: FixedReply }, material: Material): Sheet {
  const { reading, library } = material
  const id = REPLY_IDS.find((known) => known === entry.value.id)
  const forms = MOTHERS.flatMap(([when, mother]) => {
    const messages = id === undefined ? [] : messagesOf(id, library.shelf, mother, material)
    return messages.length === 0 ? [] : [{ when, messages, measure: measure(messages[0]?.text ?? '', reading) }]
  })
  const [first, second] = forms
  const differing = first?.messages[0]?.text === second?.messages[0]?.text ? forms.slice(0, 1) : forms
  return sheetOf(entry, { group: 'replies', title: `Reply ${entry.value.id}`, forms: differing }, entry.value, material)
}

/** The replies to danger signs come with their buttons, named for the first sign of their level. */
function messagesOf(id: ReplyId, shelf: Shelf, mother: Mother, { data }: Material): Bubble[] {
  const { data: level } = levelSchema.safeParse(id)
  const sign = data.signFacts?.find((fact) => fact.level === level)
  if (level === undefined || sign === undefined) return plainReply('action', fixedText(id, shelf, mother)).bubbles
  const danger = { sign: sign.id, level, negated: false, evidence: { from: 0, to: 0 } }
  return seekCareReply([danger], shelf, mother)?.bubbles ?? []
}
