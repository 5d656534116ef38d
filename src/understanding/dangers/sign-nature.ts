import type { SignFacts } from '../danger-sign.ts'
import type { Level } from '../level.ts'

/** What of the past silences a sign. */
export interface SignNature {
  /** Whether it is over when somebody looked and found nothing; violence, thoughts of harm and poison are not. */
  canSettle: (sign: string) => boolean
  /** Whether what was once counts now too: cancer years ago, for a spine that hurts today. */
  keepsPast: (sign: string) => boolean
}

/** Levels of signs that no check-up settles: crisis, violence and poison. */
const PERSONAL: ReadonlySet<Level> = new Set<Level>(['C', 'V', 'P'])

export function signNature(facts: readonly SignFacts[]): SignNature {
  const idsOf = (test: (sign: SignFacts) => boolean) => new Set(facts.filter(test).map(({ id }) => id))
  const bodily = idsOf(({ level }) => !PERSONAL.has(level))
  const pasts = idsOf(({ history }) => history)
  return { canSettle: (sign) => bodily.has(sign), keepsPast: (sign) => pasts.has(sign) }
}
