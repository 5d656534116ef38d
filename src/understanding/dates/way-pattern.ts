const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** The source of a pattern for any of these words or phrases, the longest first, not inside of other words. */
export const wayPattern = (ways: readonly string[]): string =>
  `(?<![a-z'])(?:${[...ways]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![a-z'])`
