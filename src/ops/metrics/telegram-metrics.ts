import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** How it goes between us and Telegram. */
export function telegramMetrics(registry: Registry) {
  const registers = [registry]
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers })
  const updates = counter('bumpback_updates_total', 'Updates from Telegram, by what became of them', ['outcome'])
  const replies = counter('bumpback_replies_total', 'Replies, by what became of them', ['fate', 'urgent'])
  const kept = counter('bumpback_replies_kept_total', 'Replies kept until Telegram takes them', [])
  const calls = counter('bumpback_telegram_calls_total', 'Calls, by what Telegram said', ['method', 'outcome'])
  const waiting = new Gauge({
    name: 'bumpback_telegram_waiting_updates',
    help: 'Updates that wait at Telegram for the webhook',
    registers,
  })
  const replySeconds = new Histogram({
    name: 'bumpback_reply_seconds',
    help: 'From a reply being made to Telegram having taken it',
    labelNames: ['urgent'],
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers,
  })
  const callSeconds = new Histogram({
    name: 'bumpback_telegram_call_seconds',
    help: 'How long Telegram took to answer a call',
    labelNames: ['method'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  })

  return {
    updated: (outcome: string) => updates.inc({ outcome }),
    replied(fate: string, isUrgent: boolean, ms: number) {
      const urgent = String(isUrgent)
      replies.inc({ fate, urgent })
      if (fate === 'sent') replySeconds.observe({ urgent }, ms / 1000)
    },
    called(method: string, outcome: string, ms: number) {
      calls.inc({ method, outcome })
      // A poll waits on purpose.
      if (method !== 'getUpdates') callSeconds.observe({ method }, ms / 1000)
    },
    kept: () => kept.inc(),
    waiting: (count: number) => waiting.set(count),
  }
}
