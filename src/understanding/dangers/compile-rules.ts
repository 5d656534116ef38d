import type { Concepts } from './concept.ts'
import { NEGATION_ITEMS, negationItem } from './find-denied.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import type { NegationWords } from './negation-words.ts'
import { READINGS } from './readings/reading.ts'
import { readWay, type Way } from './way.ts'

/** How something is said: a danger sign, or a signal. */
export interface Wording {
  id: string
  say: readonly string[]
  /** Ways that make it an emergency by themselves. */
  strong: readonly string[]
  lookAlikes: readonly string[]
  denied: readonly string[]
}

/** One way to say a sign, ready to be matched. */
export interface Rule {
  sign: string
  /** Whether this way alone makes it an emergency. */
  strong: boolean
  way: Way
  /** Whether a negation stands within the way itself ("not kicking"), so that no other one can deny it. */
  negative: boolean
}

export interface Rules {
  lexicon: Lexicon
  rules: Rule[]
  lookAlikes: Map<string, Way[]>
  denied: Map<string, Way[]>
  /** The items of the concepts, which the reach of a negation does not count. */
  concepts: Set<string>
  /** The items of those concepts that carry a sign. */
  carriers: Set<string>
  /** For each reading, the items that take it as one of several ("<fever>|<fever_reading>"). */
  ofReading: Map<string, string[]>
}

/** All words of a concept, with the concepts it takes in. */
export function wordsOf(name: string, concepts: Concepts, above: string[] = []): string[] {
  const concept = concepts[name]
  if (!concept) throw new Error(`there is no concept <${name}>`)
  if (above.includes(name)) throw new Error(`the concept <${name}> takes in itself`)
  return concept.words.flatMap((word) =>
    /^<.+>$/.test(word) ? wordsOf(word.slice(1, -1), concepts, [...above, name]) : [word],
  )
}

const isReading = (name: string) => (READINGS as readonly string[]).includes(name)
const alternatives = (item: string, concepts: Concepts) =>
  item
    .split('|')
    .flatMap((one) =>
      /^<.+>$/.test(one) ? (isReading(one.slice(1, -1)) ? [] : wordsOf(one.slice(1, -1), concepts)) : [one],
    )

/**
 * Makes the danger rules of one language ready.
 *
 * @param guarded words that fuzzy matching must not take for a misspelt carrier
 * @throws Error naming the sign and the line that cannot be read
 */
export function compileRules(
  signs: readonly Wording[],
  concepts: Concepts,
  negation: NegationWords,
  guarded: readonly string[],
): Rules {
  const read = (sign: Wording, line: string) => {
    try {
      const way = readWay(line)
      for (const item of way.items) alternatives(item, concepts)
      return way
    } catch (error) {
      throw new Error(`${sign.id}: ${line}: ${(error as Error).message}`)
    }
  }
  const negators = new Set(negation.negators)
  const helping = new Set(['can', 'could', 'will', 'longer', 'able'])
  const denying = (phrase: string) =>
    phrase.split(' ').every((word) => negators.has(word) || helping.has(word)) &&
    phrase.split(' ').some((word) => negators.has(word))
  const isNegative = (way: Way) => way.items.some((item) => alternatives(item, concepts).some(denying))
  const ruleOf = (sign: Wording, line: string, strong: boolean): Rule => {
    const way = read(sign, line)
    return { sign: sign.id, strong, way, negative: isNegative(way) }
  }
  const rules = signs.flatMap((sign) => [
    ...sign.strong.map((line) => ruleOf(sign, line, true)),
    ...sign.say.map((line) => ruleOf(sign, line, false)),
  ])
  const table = (key: 'lookAlikes' | 'denied') =>
    new Map(signs.map((sign) => [sign.id, sign[key].map((line) => read(sign, line))]))
  const lookAlikes = table('lookAlikes')
  const denied = table('denied')
  const ways = [...rules.map(({ way }) => way), ...[...lookAlikes.values(), ...denied.values()].flat()]
  const conceptItems = Object.keys(concepts).map((name) => `<${name}>`)
  const items = new Map(
    [...new Set([...ways.flatMap(({ items: own }) => own), ...conceptItems])].map((item) => [
      item,
      alternatives(item, concepts),
    ]),
  )
  for (const name of NEGATION_ITEMS) items.set(negationItem(name), negation[name])
  const carrying = Object.keys(concepts).filter((name) => concepts[name]?.carries)
  const carriers = carrying.flatMap((name) => wordsOf(name, concepts).filter((word) => !word.includes(' ')))
  return {
    lexicon: createLexicon(items, new Set(carriers), new Set(guarded)),
    rules,
    lookAlikes,
    denied,
    concepts: new Set(conceptItems),
    carriers: new Set(carrying.map((name) => `<${name}>`)),
    ofReading: new Map(
      READINGS.map((reading) => [
        `<${reading}>`,
        [...items.keys()].filter((item) => item.includes('|') && item.split('|').includes(`<${reading}>`)),
      ]),
    ),
  }
}
