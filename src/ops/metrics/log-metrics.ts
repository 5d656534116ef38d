import { Counter, type Registry } from 'prom-client'

/** Counts the lines of the log by their events: what the log reports can be seen and alarmed on without reading it. */
export function logMetrics(registry: Registry) {
  const lines = new Counter({
    name: 'bumpback_log_events_total',
    help: 'Lines of the log, by level and event',
    labelNames: ['level', 'event'],
    registers: [registry],
  })
  return (level: string, event: string) => lines.inc({ level, event: isName(event) ? event : 'other' })
}

/** An event is a fixed name; whatever else came here by mistake is not shown. */
const isName = (event: string) => /^[a-z][a-z.-]{0,59}$/.test(event)
