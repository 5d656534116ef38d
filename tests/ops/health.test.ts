import { expect, it, onTestFinished } from 'vitest'
import { type Check, createHealth } from '../../src/ops/health.ts'
import { createMetrics } from '../../src/ops/metrics/create-metrics.ts'
import { openServer } from '../../src/ops/open-server.ts'

/** A server that shows the health of these things. */
async function open(checks: Check[] = [], metrics = createMetrics()) {
  const server = await openServer({ host: '127.0.0.1', port: 0 })
  onTestFinished(server.close)
  server.serve(createHealth({ checks, metrics, patience: 20 }))
  return (path: string, method = 'GET') => fetch(`${server.url}${path}`, { method })
}

const well: Check = { name: 'well', fault: () => undefined }

it('lives whatever is wrong around it', async () => {
  const ask = await open([{ name: 'database', fault: () => 'gone' }])
  const answer = await ask('/healthz')
  expect([answer.status, await answer.json()]).toEqual([200, { alive: true }])
})

it('is ready when everything is well', async () => {
  const ask = await open([well])
  const answer = await ask('/readyz')
  expect([answer.status, await answer.json()]).toEqual([200, { ready: true, well: 'ok' }])
})

it('is not ready when one thing is not well, fails, or says nothing in time', async () => {
  const ask = await open([
    well,
    { name: 'told', fault: () => 'it is full' },
    { name: 'fails', fault: () => Promise.reject(new Error('secret')) },
    { name: 'hangs', fault: () => new Promise(() => {}) },
  ])
  const answer = await ask('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({
    ready: false,
    well: 'ok',
    told: 'it is full',
    fails: 'fails or takes too long',
    hangs: 'fails or takes too long',
  })
})

it('shows what was counted, with no more than the names of the program in its labels', async () => {
  const metrics = createMetrics()
  metrics.conversation.answered({
    kind: 'danger',
    intent: 'unsure',
    signs: [{ sign: 'DS08', level: 'urgent' }],
    ms: 12,
  })
  metrics.telegram.replied('sent', true, 40)
  metrics.telegram.called('sendMessage', '429', 30)
  metrics.tips.ended('sent', 3)
  metrics.tips.sent(400_000)
  metrics.logged('info', 'tips.done')
  metrics.logged('info', 'She said: my back')
  metrics.watch('bumpback_queue_length', 'What waits', () => ({ updates: 2, calls: undefined }))
  const text = await (await (await open([], metrics))('/metrics')).text()
  for (const line of [
    'bumpback_messages_total{kind="danger",intent="unsure"} 1',
    'bumpback_escalations_total{sign="DS08",level="urgent"} 1',
    'bumpback_replies_total{fate="sent",urgent="true"} 1',
    'bumpback_telegram_calls_total{method="sendMessage",outcome="429"} 1',
    'bumpback_tips_total{outcome="sent"} 3',
    'bumpback_tip_late_seconds_bucket{le="300"} 0',
    'bumpback_tip_late_seconds_bucket{le="600"} 1',
    'bumpback_log_events_total{level="info",event="other"} 1',
    'bumpback_queue_length{of="updates"} 2',
  ])
    expect(text).toContain(`${line}\n`)
  expect(text).not.toContain('of="calls"')
})

it('answers HEAD with the head alone, refuses to be written to, and leaves the rest to others', async () => {
  const ask = await open([well])
  expect(await (await ask('/readyz', 'HEAD')).text()).toBe('')
  expect((await ask('/readyz', 'POST')).status).toBe(405)
  expect((await ask('/elsewhere')).status).toBe(404)
})
