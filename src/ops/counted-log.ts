/** A log, as far as it is counted. */
type Line = (fields: { event: string; [fact: string]: unknown }) => void
type Log<Level extends string> = Record<Level, Line>

/** The same log, each of its lines counted by level and event. */
export function countedLog<Level extends string>(
  log: Log<Level>,
  count: (level: string, event: string) => void,
): Log<Level> {
  const counted = (Object.entries(log) as [Level, Line][]).map(([level, write]) => {
    const line: Line = (fields) => {
      count(level, fields.event)
      write(fields)
    }
    return [level, line]
  })
  return Object.fromEntries(counted) as Log<Level>
}
