import type { Concepts } from './concept.ts'
import { expandPhrases } from './expand-phrases.ts'
import { createItems, type Items } from './items.ts'
import { NEGATION_LISTS, type NegationItems } from './negation-marks.ts'
import type { NegationWords } from './negation-words.ts'
import { READINGS } from './readings/reading.ts'
import type { Rule, SignWay, Wording } from './rule.ts'
import { readWay, type Way, withItems } from './way.ts'

/** What the data says, with its items numbered. */
export interface ReadRules {
  items: Items
  rules: Rule[]
  lookAlikes: SignWay[]
  denied: SignWay[]
  negation: NegationItems
  /** The number of each concept's item. */
  concepts: Map<string, number>
  /** What raises a level, by its name: the number of each concept's and each reading's item. */
  details: Map<string, number>
}

const HELPING = new Set(['can', 'could', 'will', 'longer', 'able'])

/**
 * Reads the ways to say danger signs and signals.
 *
 * @throws Error naming the sign and the line that cannot be read
 */
export function readRules(signs: readonly Wording[], concepts: Concepts, negation: NegationWords): ReadRules {
  const items = createItems(concepts)
  const read = (sign: string, line: string): SignWay => {
    try {
      return { sign, way: readWay(line, items.numberOf) }
    } catch (error) {
      throw new Error(`${sign}: ${line}: ${(error as Error).message}`)
    }
  }
  const split = negativeSplitter(items, new Set(negation.negators))
  const ruleOf = (sign: string, line: string, strong: boolean): Rule[] =>
    split(read(sign, line).way).map((one) => ({ ...one, sign, strong }))
  const all = (key: 'lookAlikes' | 'denied') => signs.flatMap((sign) => sign[key].map((line) => read(sign.id, line)))
  const rules = signs.flatMap(({ id, strong, say }) => [
    ...strong.flatMap((line) => ruleOf(id, line, true)),
    ...say.flatMap((line) => ruleOf(id, line, false)),
  ])
  const lookAlikes = all('lookAlikes')
  const denied = all('denied')
  const conceptItems = new Map(Object.keys(concepts).map((name) => [name, items.numberOf(`<${name}>`)]))
  return {
    items,
    rules,
    lookAlikes,
    denied,
    negation: negationItems(items, negation),
    concepts: conceptItems,
    details: new Map([...conceptItems, ...READINGS.map((name) => [name, items.numberOf(`<${name}>`)] as const)]),
  }
}

/**
 * Parts a way whose items hold words that deny beside others ("can not" or "trouble", then "breathe"): where the negation
 * stands within the way no other one denies it, and where it does not, "no trouble breathing" does.
 */
function negativeSplitter(items: Items, negators: ReadonlySet<string>) {
  const denies = (phrase: string) => {
    const words = phrase.split(' ')
    return words.every((word) => negators.has(word) || HELPING.has(word)) && words.some((word) => negators.has(word))
  }
  const part = (item: number, keeps: (phrase: string) => boolean) =>
    items.numberOf((items.phrases[item] ?? []).filter(keeps).join('|'))
  return (way: Way): Pick<Rule, 'way' | 'negative'>[] => {
    const denying = way.items.filter((item) => items.phrases[item]?.some(denies))
    if (denying.some((item) => items.phrases[item]?.every(denies))) return [{ way, negative: true }]
    const plain = (item: number) => (denying.includes(item) ? part(item, (phrase) => !denies(phrase)) : item)
    const negative = denying.map((one) => withItems(way, (item) => (item === one ? part(one, denies) : item)))
    return [...negative.map((own) => ({ way: own, negative: true })), { way: withItems(way, plain), negative: false }]
  }
}

/** The lists of negation join the items under names that no way can ask for. */
function negationItems(items: Items, negation: NegationWords): NegationItems {
  const numbers = {} as NegationItems
  for (const name of NEGATION_LISTS) {
    numbers[name] = items.names.push(`#${name}`) - 1
    items.phrases.push(negation[name].flatMap(expandPhrases))
  }
  return numbers
}
