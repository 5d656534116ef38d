import type { SignFacts } from '../danger-sign.ts'
import type { Token } from '../text/token.ts'
import type { Danger } from './danger.ts'
import { decideLevels } from './decide-levels.ts'
import type { Mention, Mentions } from './mention.ts'
import { saidOf } from './named.ts'
import type { SecondNet } from './second-net.ts'

/** Levels at which the seek-care reply is sent: all but `I`, which is an answer with the safety line. */
export const escalates = ({ level, negated }: Danger) => !negated && level !== 'I'

/**
 * Every danger sign in a message: by the rules, and where they find none by the second net. A failing net costs nothing:
 * what the rules found stands.
 *
 * @param weeks her week, or null where it is unknown
 */
export function createDangerFinder(facts: readonly SignFacts[], net: SecondNet | undefined) {
  const byId = new Map(facts.map((sign) => [sign.id, sign]))
  return ({ mentions, named, audible }: Mentions, tokens: readonly Token[], weeks: number | null): Danger[] => {
    const details = () => saidOf(named())
    const byRules = decideLevels(mentions, details, weeks, byId)
    const leveled = byRules.some((mention) => escalates(toDanger(mention, tokens)))
      ? byRules
      : [...byRules, ...decideLevels(caught(net, tokens, { audible, named }), details, weeks, byId)]
    return leveled.map((mention) => toDanger(mention, tokens))
  }
}

function caught(
  net: SecondNet | undefined,
  tokens: readonly Token[],
  { audible, named }: Pick<Mentions, 'audible' | 'named'>,
): Mention[] {
  try {
    const heard = net?.(audible(), named())
    if (!heard) return []
    const from = tokens.findIndex(({ start }) => start === heard.words[0]?.start)
    const to = tokens.findLastIndex(({ end }) => end === heard.words.at(-1)?.end) + 1
    return [{ sign: heard.sign, strong: false, negated: false, evidence: { from, to } }]
  } catch {
    return []
  }
}

const toDanger = (
  { sign, level, negated, evidence }: Mention & { level: Danger['level'] },
  tokens: readonly Token[],
): Danger => ({
  sign,
  level,
  negated,
  evidence: { from: tokens[evidence.from]?.start ?? 0, to: tokens[evidence.to - 1]?.end ?? 0 },
})
