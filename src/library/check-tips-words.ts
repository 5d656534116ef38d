import type { TipsPlan } from '../tips/plan.ts'
import type { TipsWords } from '../tips/tips-words.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

const FILE = 'content/en/tips.yaml'
const PLACES = [
  '{TIME}',
  '{FIRST}',
  '{LAST}',
  '{MINUTES}',
  '{MOST}',
  '{REPS}',
  '{TITLE}',
  '{TITLES}',
  '{DAYS}',
  '{LABEL}',
]
type WordsFault = Omit<Fault, 'file'>

/** Words of the tips that the plan asks for and that are missing, places nobody fills, marks, sources that do not exist. */
export function checkTipsWords({ tipsWords: words, tipsPlan: plan, sources }: Data): Fault[] {
  if (!words) return []
  const known = new Set((sources ?? []).map(({ id }) => id))
  return [
    ...(plan ? unworded(words, plan) : []),
    ...words.sources
      .filter((id) => !known.has(id))
      .map((id) => ({
        field: 'sources',
        what: `there is no source "${id}" in content/facts/sources.yaml; add it or mend the code`,
      })),
    ...leavesOf(words).flatMap(([field, text]) => textFaults(field, text)),
  ].map((fault) => ({ file: FILE, ...fault }))
}

/** Both ways: what the plan asks for is worded, and what is worded is asked for. */
function unworded(words: TipsWords, plan: TipsPlan): WordsFault[] {
  const topics = [...plan.base.map(({ rest }) => rest), ...plan.later.rest].flatMap((rest) => rest.topics)
  const unsaid = plan.signUp.filter(({ id, yes }) => yes === 'seek-care' && !words.signUp.questions[id]?.say)
  return [
    ...apart(
      'signUp.questions',
      Object.keys(words.signUp.questions),
      plan.signUp.map(({ id }) => id),
    ),
    ...apart(
      'sore.places',
      Object.keys(words.sore.places),
      plan.sore.map(({ id }) => id),
    ),
    ...apart('rest', Object.keys(words.rest), topics),
    ...apart('kit.things', Object.keys(words.kit.things), plan.askedKit),
    ...unsaid.map(({ id }) => ({
      field: `signUp.questions.${id}`,
      what: 'needs "say" for the seek-care reply; add it',
    })),
  ]
}

function apart(field: string, worded: readonly string[], asked: readonly string[]): WordsFault[] {
  return [
    ...[...new Set(asked)]
      .filter((id) => !worded.includes(id))
      .map((id) => ({ field, what: `"${id}" is missing; word it` })),
    ...worded
      .filter((id) => !asked.includes(id))
      .map((id) => ({ field, what: `"${id}" is not in the plan; take it out` })),
  ]
}

function textFaults(field: string, text: string): WordsFault[] {
  const strange = [...text.matchAll(/\{[^}]*\}/g)].map(([place]) => place).filter((place) => !PLACES.includes(place))
  return [
    ...strange.map((place) => ({ field, what: `${place} is filled in by nothing; use ${PLACES.join(', ')}` })),
    ...(/[<>&]/.test(text) ? [{ field, what: 'has a mark of "<", ">" or "&"; write it without' }] : []),
  ]
}

/** Every text, with the way that leads to it. */
export function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
}
