import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compose } from './answering/compose.ts'
import { appOrExit } from './app-or-exit.ts'
import { type Ask, answerJsonLine } from './ask-json.ts'
import { whyLines } from './ask-why.ts'
import { plainText } from './terminal/plain-text.ts'

/**
 * The door for scripts and evaluation: one message, or JSON lines with `--jsonl`. Only the reply goes to stdout. With
 * `--why`, for authors: what was understood, and what decided.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, why: { type: 'boolean' } },
})
const app = appOrExit()
const ask: Ask = (text, profile) => {
  const understanding = app.understander.understand(text, { weeks: profile.weeks ?? null })
  const weeks = understanding.weeks ?? profile.weeks ?? null
  return {
    understanding,
    weeks,
    reply: compose(understanding, app.library.shelf, {
      weeks,
      country: profile.country ?? null,
      partnerAsks: understanding.signals.includes('partner'),
    }),
  }
}

if (values.jsonl) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '' && !process.stdout.write(`${answerJsonLine(line, ask)}\n`))
      await once(process.stdout, 'drain')
  }
} else if (values.why) {
  for (const line of whyLines(positionals.join(' '), app.understander)) console.log(line)
} else {
  const { reply } = ask(positionals.join(' '), {})
  console.log(reply.bubbles.map(({ text, html }) => (html ? plainText(text) : text)).join('\n\n'))
}
