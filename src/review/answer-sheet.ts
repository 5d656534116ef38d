import type { Answer } from '../answering/answer.ts'
import { answerBubble } from '../answering/answer-bubble.ts'
import { moreBubble } from '../answering/more-bubble.ts'
import type { Bubble } from '../answering/reply.ts'
import type { Mother } from '../answering/seek-care.ts'
import type { Form, Sheet } from '../preview/review/sheet.ts'
import type { Material } from './material.ts'
import { measure } from './measure.ts'
import { sheetOf } from './sheet-of.ts'

type Part = 'text' | 'trimester1' | 'trimester2' | 'trimester3' | 'partner' | 'more'
interface Wanted {
  when: string
  part: Part
  bubble: Bubble
}

const WEEKS: [string, number | null, Part][] = [
  ['week unknown', null, 'text'],
  ['to week 13', 8, 'trimester1'],
  ['weeks 14 to 27', 20, 'trimester2'],
  ['from week 28', 32, 'trimester3'],
]
const nobody: Mother = { weeks: null, country: null }

/** An answer in every form: her week unknown, each trimester, a partner who asks, and the rest behind "More". */
export function answerSheet(entry: { file: string; value: Answer }, material: Material): Sheet {
  const { value: answer } = entry
  const { reading, data } = material
  const forms = together(wantedOf(answer, material)).map(
    ({ when, part, bubble }): Form => ({
      when,
      messages: [bubble],
      measure: measure(answer[part] ?? answer.text, reading),
    }),
  )
  const intents = data.intents.filter(({ value }) => value.answer === answer.id).map(({ value }) => value)
  const facts = [
    ...intents.map(({ about, phrases }) => `Asked: ${about} (${phrases.length} ways of asking)`),
    ...(answer.backPain
      ? ['Back pain: from week 14 on, and where the week is unknown, the line on pain in a pattern stands under it.']
      : []),
  ]
  return sheetOf(entry, { group: 'answers', title: `${answer.title} (${answer.id})`, forms, facts }, answer, material)
}

function wantedOf(answer: Answer, { library: { shelf } }: Material): Wanted[] {
  const own = (part: Part): Part => (answer[part] === undefined ? 'text' : part)
  return [
    ...WEEKS.map(([when, weeks, part]) => ({
      when,
      part: own(part),
      bubble: answerBubble(answer, shelf, { ...nobody, weeks }),
    })),
    ...(answer.partner === undefined
      ? []
      : [
          {
            when: 'a partner asks',
            part: 'partner' as const,
            bubble: answerBubble(answer, shelf, { ...nobody, partnerAsks: true }),
          },
        ]),
    ...(answer.more === undefined
      ? []
      : [{ when: 'behind "More"', part: 'more' as const, bubble: moreBubble(answer, shelf, nobody) }]),
  ]
}

/** Forms that read alike are one. */
function together(wanted: Wanted[]): Wanted[] {
  const byText = new Map<string, Wanted[]>()
  for (const one of wanted) byText.set(one.bubble.text, [...(byText.get(one.bubble.text) ?? []), one])
  return [...byText.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return [
      {
        ...first,
        when: same.length === WEEKS.length ? 'In any week' : capital(same.map(({ when }) => when).join(', ')),
      },
    ]
  })
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
