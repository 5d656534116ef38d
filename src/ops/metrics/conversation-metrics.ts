import { Counter, Histogram, type Registry } from 'prom-client'

interface Answered {
  kind: string
  intent: string
  signs: { sign: string; level: string }[]
  ms: number
}

/** What mothers ask and get. */
export function conversationMetrics(registry: Registry) {
  const registers = [registry]
  const messages = new Counter({
    name: 'bumpback_messages_total',
    help: 'Messages answered, by the kind of reply and by what was asked',
    labelNames: ['kind', 'intent'],
    registers,
  })
  const escalations = new Counter({
    name: 'bumpback_escalations_total',
    help: 'Danger signs for which the full seek-care reply was made',
    labelNames: ['sign', 'level'],
    registers,
  })
  const seconds = new Histogram({
    name: 'bumpback_answer_seconds',
    help: 'How long a reply took to make',
    labelNames: ['kind'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })

  return {
    answered({ kind, intent, signs, ms }: Answered) {
      messages.inc({ kind, intent })
      seconds.observe({ kind }, ms / 1000)
      for (const { sign, level } of signs) escalations.inc({ sign, level })
    },
  }
}
