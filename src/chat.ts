import { appOrExit } from './app-or-exit.ts'
import { createLog } from './log.ts'
import { openStore } from './storage/open-store.ts'
import { talkInTerminal } from './terminal/talk-in-terminal.ts'

/** The door for a talk in the terminal: nothing is sent and nothing is kept. */
const app = appOrExit()
const store = await openStore({
  databaseUrl: 'file::memory:',
  dataKey: crypto.getRandomValues(new Uint8Array(32)),
  now: Date.now,
})
const conversation = app.converse({ store, log: createLog({ level: 'silent' }), defaultCountry: null })
const { prompt, hint, goodbye } = app.library.shelf.phrases.terminal
await talkInTerminal({
  hear: conversation.hear,
  input: process.stdin,
  output: process.stdout,
  phrases: { hello: hint, prompt, bye: goodbye },
})
await store.close()
