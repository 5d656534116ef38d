import { Counter, Histogram, type Registry } from 'prom-client'

/** How the daily tips go out. */
export function tipMetrics(registry: Registry) {
  const registers = [registry]
  const tips = new Counter({
    name: 'bumpback_tips_total',
    help: 'Tips that were due, by what became of them (sent, late, skipped …)',
    labelNames: ['outcome'],
    registers,
  })
  const late = new Histogram({
    name: 'bumpback_tip_late_seconds',
    help: 'How long after its time a tip was sent',
    buckets: [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200],
    registers,
  })

  return {
    /** So many tips came to this. */
    ended: (outcome: string, count = 1) => tips.inc({ outcome }, count),
    /** A tip was sent so many milliseconds after its time. */
    sent: (lateMs: number) => late.observe(Math.max(0, lateMs) / 1000),
  }
}
