import { intentOf } from './understanding/intents/class-of.ts'
import { createChances } from './understanding/intents/create-chances.ts'
import type { Understander } from './understanding/understand.ts'

const INTENTS = 3
const FEATURES = 8

/**
 * Why a message is understood as it is, for authors: the danger signs with the words that bear them out, then the best
 * intents with the features that spoke for each the loudest. `w:` is a word's stem, `p:` a pair of words, `g:` four
 * letters, `t:` a thing that is named.
 */
export function whyLines(text: string, { understand, features, scorer, calibration }: Understander): string[] {
  const { dangers, weeks, questions, signals, language, followUp } = understand(text)
  const own = features(text)
  const { odds, seen, size } = scorer.score(own)
  const { intents, of } = createChances(scorer.classes, calibration)
  const chances = of(odds, size)
  const ranked = intents
    .map((intent, at) => ({ intent, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, INTENTS)
  const likeliestClass = (intent: string) =>
    scorer.classes.reduce(
      (best, label, at) =>
        intentOf(label) === intent && (odds[at] ?? 0) > (odds[scorer.classes.indexOf(best)] ?? -Infinity)
          ? label
          : best,
      '',
    )
  return [
    `language ${language}, week ${weeks ?? 'unknown'}, follow-up ${followUp ?? 'none'}, signals ${signals.join(' ') || 'none'}`,
    ...dangers.map(
      ({ sign, level, negated, evidence }) =>
        `danger ${sign} level ${level}${negated ? ' denied' : ''}: "${text.slice(evidence.from, evidence.to)}"`,
    ),
    ...questions.map(
      ({ certainty, guesses }) =>
        `${certainty}: ${guesses.map(({ intent, confidence }) => `${intent} ${confidence.toFixed(2)}`).join(', ')}`,
    ),
    `known share of the message: ${seen.toFixed(2)}`,
    ...ranked.map(({ intent, chance }) => {
      const loudest = scorer.explain(own, likeliestClass(intent)).slice(0, FEATURES)
      return `${intent} ${chance.toFixed(2)}: ${loudest.map(({ feature, adds }) => `${feature} ${adds.toFixed(1)}`).join(', ')}`
    }),
  ]
}
