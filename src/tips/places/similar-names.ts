import { edits } from '../../understanding/dangers/misspellings.ts'

const SHORTEST = 5
const TWO_EDITS_FROM = 8
const LONGEST = 40

/** The names that are nearest to what was written: one letter off, two in a long name. */
export function similarNames(written: string, names: Iterable<string>): string[] {
  if (written.length < SHORTEST || written.length > LONGEST) return []
  const most = written.length < TWO_EDITS_FROM ? 1 : 2
  const near = [...names]
    .filter((name) => name.length >= SHORTEST && Math.abs(name.length - written.length) <= most)
    .map((name) => ({ name, off: edits(written, name) }))
    .filter(({ off }) => off <= most)
  const best = Math.min(...near.map(({ off }) => off))
  return near.filter(({ off }) => off === best).map(({ name }) => name)
}
