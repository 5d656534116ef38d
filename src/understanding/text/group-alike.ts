/** Texts that are about the same, the first one first. */
export type Group = string[]

/** From this share of what they have in common on, two texts are alike. */
const ALIKE = 0.4

/**
 * Puts texts together that share most of their words, the largest group first.
 *
 * @param wordsOf what counts of a text
 */
export function groupAlike(texts: readonly string[], wordsOf: (text: string) => readonly string[]): Group[] {
  const groups: { members: Group; words: ReadonlySet<string> }[] = []
  for (const text of texts) {
    const words = new Set(wordsOf(text))
    const [nearest] = groups
      .map((group) => ({ group, share: shared(words, group.words) }))
      .sort((a, b) => b.share - a.share)
    if (nearest && nearest.share >= ALIKE) nearest.group.members.push(text)
    else groups.push({ members: [text], words })
  }
  return groups.map(({ members }) => members).sort((a, b) => b.length - a.length)
}

/** How much two sets have in common, from 0 to 1: cosine. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0
  const both = [...one].filter((word) => other.has(word)).length
  return both / Math.sqrt(one.size * other.size)
}
