import type { HeardLanguage } from '../languages/create-language-finder.ts'
import { orElse } from '../or-else.ts'
import type { Token } from '../text/token.ts'
import { findWeeks } from '../weeks/find-weeks.ts'
import type { NamedWeek } from '../weeks/named-week.ts'
import type { Danger } from './danger.ts'
import type { createDangerFinder } from './find-dangers.ts'
import type { Mention, Mentions } from './mention.ts'

/** What is heard in a message before its questions are looked at. */
export interface Heard {
  tokens: Token[]
  dangers: Danger[]
  /** All that the rules found, the signals among them. */
  mentions: Mention[]
  /** The week that it names. */
  week: NamedWeek | null
  /** That week where it can be hers. */
  weeks: number | null
  language: string
}

interface Parts {
  read: (text: string) => Token[]
  findMentions: (tokens: readonly Token[]) => Mentions
  findLanguage: (text: string) => HeardLanguage
  findDangers: ReturnType<typeof createDangerFinder>
}

const NO_LANGUAGE: HeardLanguage = { language: 'en', signs: [] }

/** Makes the danger check with all its layers: words, numbers and weeks, rules, other languages, the second net. */
export function createDangerHearing({ read, findMentions, findLanguage, findDangers }: Parts) {
  return (text: string, known?: { weeks?: number | null }): Heard => {
    const tokens = read(text)
    const week = orElse(null, () => findWeeks(tokens))
    const weeks = week?.isPossible ? week.weeks : null
    const found = findMentions(tokens)
    const { language, signs } = orElse(NO_LANGUAGE, () => findLanguage(text))
    const mentions = found.mentions.concat(signs.map((sign) => mentionOf(sign, tokens.length)))
    const dangers = findDangers({ ...found, mentions }, tokens, weeks ?? known?.weeks ?? null)
    return { tokens, dangers, mentions: found.mentions, week, weeks, language }
  }
}

/** A sign that is named in another language: the whole message bears it out. */
const mentionOf = (sign: string, length: number): Mention => ({
  sign,
  strong: false,
  negated: false,
  evidence: { from: 0, to: length },
})
