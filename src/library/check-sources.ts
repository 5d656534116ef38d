import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

const FILE = 'content/facts/sources.yaml'

/** Codes that stand twice: a reader would look up the wrong page. */
export function checkSources({ sources }: Data): Fault[] {
  const ids = (sources ?? []).map(({ id }) => id)
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ file: FILE, field: id, what: `"${id}" stands twice; keep one, or give the other a new code` }))
}
