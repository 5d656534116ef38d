/** One step of a way to say a sign: the number of an item, at most `gap` words after the step before it. */
export interface Step {
  item: number
  gap: number
}

/** Steps in order; the parts stand in any order, each at most `reach` words from the first. */
export interface Way {
  parts: { steps: Step[]; reach: number }[]
  /** Every item that it asks for: a message without one of them cannot match. */
  items: number[]
}

const JOINS = new Map([
  ['+', 8],
  ['++', Number.POSITIVE_INFINITY],
])
const GAPS = new Map([
  ['..', 4],
  ['...', 8],
])

/** `come_and_go` is a phrase of three words; names of concepts keep their underscores. */
const spaced = (item: string) =>
  item
    .split('|')
    .map((one) => (one.startsWith('<') ? one : one.replaceAll('_', ' ')))
    .join('|')

/**
 * Reads the notation of the data (`content/README.md`): `a b` follow each other, `a .. b` up to four words between,
 * `a ... b` up to eight, `a + b` in any order within eight words, `a ++ b` anywhere in the message.
 * `<name>` is a concept, `a|b` either, `all_day` a phrase that stands as one of them.
 *
 * @param numberOf gives an item ("<pain>", "a|b") its number
 * @throws Error naming what cannot be read
 */
export function readWay(line: string, numberOf: (item: string) => number): Way {
  const parts: Way['parts'] = [{ steps: [], reach: 0 }]
  let gap = 0
  for (const piece of line.trim().split(/\s+/)) {
    const join = JOINS.get(piece)
    const part = parts.at(-1)
    if (join !== undefined) parts.push({ steps: [], reach: join })
    else if (GAPS.has(piece)) gap = GAPS.get(piece) ?? 0
    else {
      part?.steps.push({ item: numberOf(spaced(piece)), gap })
      gap = 0
    }
  }
  if (gap > 0 || parts.some(({ steps }) => steps.length === 0))
    throw new Error(`"${line}" ends or starts with a sign that joins words`)
  return { parts, items: [...new Set(parts.flatMap(({ steps }) => steps.map(({ item }) => item)))] }
}

/** The same way with other items in the places of its own. */
export const withItems = ({ parts, items }: Way, other: (item: number) => number): Way => ({
  parts: parts.map(({ steps, reach }) => ({
    reach,
    steps: steps.map((step) => ({ ...step, item: other(step.item) })),
  })),
  items: [...new Set(items.map(other))],
})
