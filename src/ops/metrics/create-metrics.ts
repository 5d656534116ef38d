import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { conversationMetrics } from './conversation-metrics.ts'
import { logMetrics } from './log-metrics.ts'
import { telegramMetrics } from './telegram-metrics.ts'
import { tipMetrics } from './tip-metrics.ts'

export type Metrics = ReturnType<typeof createMetrics>

/** Everything that is counted, in the form that Prometheus reads. No label holds an id or a word of hers. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    conversation: conversationMetrics(registry),
    telegram: telegramMetrics(registry),
    tips: tipMetrics(registry),
    logged: logMetrics(registry),

    /** Shows a figure that is read when it is asked for; undefined shows nothing. */
    watch(name: string, help: string, read: () => Record<string, number | undefined>) {
      const gauge = new Gauge({
        name,
        help,
        labelNames: ['of'],
        registers: [registry],
        collect() {
          gauge.reset()
          for (const [of, value] of Object.entries(read())) if (value !== undefined) gauge.set({ of }, value)
        },
      })
    },

    contentType: registry.contentType,
    text: () => registry.metrics(),
    /** The names of all metrics, as a scrape shows them. */
    names: () => registry.getMetricsAsArray().map(({ name }) => name),
  }
}
