import { openStore } from '../../src/storage/open-store.ts'
import { A_MOMENT, aStore } from './a-store.ts'

const DUE = { at: A_MOMENT, day: '2026-11-23' }
const WANTED = { time: '08:00', zone: 'Europe/London', filters: [], kit: [], since: '2026-11-22' }
const REPLY = { kind: 'seek-care', seekCare: 'full', answer: null, bubbles: [] } as const

/** A store with something in nearly every table: two mothers, of whom one gets moves. */
export async function aFullStore(url: string) {
  const store = await openStore(aStore(url))
  await store.save('42', { dueDate: '2027-02-01' })
  await store.save('43', { misses: 1 })
  await store.feedback.keepQuestion('may I fly')
  const code = await store.careThreads.open('42')
  await store.tips.save('42', WANTED, DUE)
  const { claims } = await store.tips.claimDue({ now: A_MOMENT, until: A_MOMENT + 1000, limit: 10 })
  for (const claim of claims) {
    await store.tips.startSending(claim, { tip: 'EX01', step: 0, boost: 0, next: undefined })
    await store.tips.recordSent(claim)
  }
  await store.delivery('7').outbox.keep('42', { ...REPLY, bubbles: [] })
  return { store, code }
}

/** What is known of both, under a key. */
export async function readFullStore(url: string, dataKey: Uint8Array) {
  const store = await openStore(aStore(url, { dataKey, now: () => A_MOMENT + 600_000 }))
  try {
    return {
      profiles: [await store.find('42'), await store.find('43')],
      tips: await store.tips.find('42'),
      history: await store.tips.history('42'),
      questions: await store.feedback.questions(),
      waiting: (await store.delivery('7').outbox.takeOver()).map(({ chat, reply }) => ({ chat, kind: reply.kind })),
    }
  } finally {
    await store.close()
  }
}
