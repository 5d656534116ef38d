import type { App } from '../../src/app.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { type Chance, misspelt, pick, strangeText } from './strange-text.ts'

interface Result {
  messages: number
  dangers: number
  /** Danger sentences in the midst of noise that did not get the full seek-care reply. */
  missed: number
  /** Messages that got no words at all, or more than fit into a message. */
  unanswered: number
  /** Messages for which something failed on the way, by what the log says. */
  failed: number
}

/** The longest text that a bubble may have. */
const LONGEST = 4096
/** One message in so many is a hundred kilobytes long. */
const HUGE_EVERY = 20_000
const PEOPLE = 500
/** How the data of buttons begins, and what every object has. */
const BUTTONS =
  `do: open: more: good: bad: due: keep: team: delete: else called tip: tip:at: tip:in: tip:tick: tip:safe: tip:show:
  tip:more: tip:hurts: tip:done: tip:sore: tip:pause: constructor __proto__ do:constructor tip:constructor open:__proto__`.split(
    /\s+/,
  )

/** Sends so many made-up messages through the conversation, over a real store, and looks at each reply. */
export async function fuzzMessages(app: App, count: number, chance: Chance, onThousand: () => void): Promise<Result> {
  const result: Result = { messages: 0, dangers: 0, missed: 0, unanswered: 0, failed: 0 }
  const store = await openStore({ databaseUrl: 'file::memory:', dataKey: new Uint8Array(32), now: Date.now })
  const log = { info() {}, error: () => void (result.failed += 1) }
  const { hear } = app.converse({
    store,
    tips: app.tips(store).tips,
    feedback: store.feedback,
    held: store.held,
    log,
    defaultCountry: null,
  })
  const { dangers, phrases } = sentencesOf(app)
  for (; result.messages < count; result.messages += 1) {
    const isDanger = chance() < 0.1
    // Whoever is in danger is new: a week that noise has told for her would change what a sign means.
    const chat = isDanger ? `new ${result.messages}` : String(Math.floor(chance() * PEOPLE))
    const text = isDanger ? surrounded(pick(dangers, chance), chance) : harmless(phrases, result.messages, chance)
    const press = !isDanger && chance() < 0.2 ? pick(BUTTONS, chance) + strangeText(chance).slice(0, 30) : undefined
    const reply = await hear(press === undefined ? { chat, text } : { chat, press, message: '1' })
    const words = reply.bubbles.map((bubble) => bubble.text)
    if (words.length === 0 || words.some((one) => one.trim() === '' || one.length > LONGEST)) result.unanswered += 1
    result.dangers += Number(isDanger)
    if (isDanger && reply.seekCare !== 'full') result.missed += 1
    if (result.messages % 1000 === 999) onThousand()
  }
  await store.close()
  return result
}

/** Our own sentences of danger that get the full reply, and our own questions. */
function sentencesOf({ library, understander }: App) {
  const { signs, signFacts, intents } = library.knowledge
  const quiet = new Set(signFacts.filter(({ level }) => level === 'I').map(({ id }) => id))
  const escalating = signs.filter(({ id }) => !quiet.has(id)).flatMap(({ is }) => is)
  return {
    dangers: escalating.filter((text) => understander.understand(text).dangers.length > 0),
    phrases: intents.flatMap(({ phrases: own }) => own.map(({ say }) => say)),
  }
}

const surrounded = (sentence: string, chance: Chance) => `${strangeText(chance)}\n${sentence}\n${strangeText(chance)}`

function harmless(phrases: readonly string[], at: number, chance: Chance): string {
  if (at % HUGE_EVERY === 0) return strangeText(chance).padEnd(100, 'x ').repeat(1000)
  return chance() < 0.5 ? strangeText(chance) : misspelt(pick(phrases, chance), chance)
}
