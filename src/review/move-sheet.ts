import { aboutMove } from '../conversation/tips/about-move.ts'
import { createTipWords } from '../conversation/tips/tip-reply.ts'
import { textsOf } from '../library/tip-text-faults.ts'
import type { Form, Sheet } from '../preview/review/sheet.ts'
import type { MoveTip } from '../tips/choose/tip.ts'
import type { ExerciseWords } from '../tips/exercise-words.ts'
import type { Exercise } from '../tips/tip-shelf.ts'
import type { Material } from './material.ts'
import { measure } from './measure.ts'
import { sheetOf } from './sheet-of.ts'

/** An exercise as the tip of a day in each of its forms, and what stands behind "More". */
export function moveSheet(entry: { file: string; value: ExerciseWords }, material: Material): Sheet | undefined {
  const { value: words } = entry
  const { library, reading, today } = material
  const exercise = library.tips.exercises.get(words.id)
  if (exercise === undefined) return undefined
  const say = createTipWords(library.tips)
  const tips = tipsOf(exercise).map(
    ([when, tip]): Form => ({ when, messages: say.tip(tip, { day: today, late: false }).bubbles }),
  )
  const about = aboutMove(words.id, library.tips)
  const all = textsOf(words)
    .map(([, text]) => text)
    .join('\n')
  const more = { when: 'Behind "More about this move"', messages: about ? [about] : [], measure: measure(all, reading) }
  const { title, picture } = words
  const own = {
    group: 'moves' as const,
    title: `${words.id} ${title}`,
    forms: [...tips, more],
    facts: factsOf(exercise),
    alt: picture.alt,
  }
  return sheetOf(entry, own, exercise.facts, material)
}

function tipsOf({ facts, words }: Exercise): [string, MoveTip][] {
  const minutes = facts.slot === 'walk' && facts.dose.minutes ? { minutes: facts.dose.minutes.start } : {}
  const usual: MoveTip = {
    kind: 'move',
    id: words.id,
    amount: 'usual',
    small: false,
    late: false,
    notes: [],
    ...minutes,
  }
  return [
    ['Usual amount', usual],
    ['Half of it, as in the first week', { ...usual, amount: 'half' }],
    ...(words.late === undefined
      ? []
      : [[`From week ${facts.lateFrom}`, { ...usual, late: true }] as [string, MoveTip]]),
    ...(words.small === undefined
      ? []
      : [['Small form, for pelvic girdle pain', { ...usual, small: true }] as [string, MoveTip]]),
  ]
}

function factsOf({ facts }: Exercise): string[] {
  const { weeks, slot, positions, kit, filters, needsSupport, easier, harder } = facts
  const yesNo = needsSupport ? 'yes' : 'no'
  return [
    `Sent in weeks ${weeks.from} to ${weeks.to}, on days of ${slot}. Positions: ${positions.join(', ')}.`,
    `Needs: ${kit.join(', ') || 'nothing'}. Something firm in reach: ${yesNo}.`,
    `With pelvic girdle pain: ${filters.pgp}; sore wrists: ${filters.wrist}; sore knees: ${filters.knee}.`,
    `Too hard: ${easier ?? 'half of it'}. Too easy: ${harder ?? 'more of it'}.`,
  ]
}
