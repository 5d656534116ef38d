import { createInterface } from 'node:readline'
import type { Button, Reply } from '../answering/reply.ts'
import type { Incoming } from '../conversation/incoming.ts'
import { printReply } from './print-reply.ts'

export interface TerminalTalk {
  /** Answers one message. */
  hear: (incoming: Incoming) => Promise<Reply>
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  /** The words around the talk. `prompt` stands where she types. */
  phrases: { hello: string; prompt: string; bye: string }
}

const CHAT = 'terminal'

/** A talk line by line, until `/quit` or the end of the input. The number of a button presses it. */
export async function talkInTerminal({ hear, input, output, phrases }: TerminalTalk): Promise<void> {
  const lines = createInterface({ input, output, prompt: phrases.prompt })
  let buttons: Button[] = []
  output.write(`${phrases.hello}\n\n`)
  lines.prompt()
  for await (const line of lines) {
    const said = line.trim()
    if (said === '/quit') break
    if (said) buttons = show(output, await hear(understood(said, buttons)))
    lines.prompt()
  }
  output.write(`\n${phrases.bye}\n`)
}

function understood(said: string, buttons: Button[]): Incoming {
  const number = /^\[?(\d{1,2})\]?$/.exec(said)?.[1]
  const button = buttons[Number(number) - 1]
  return button ? { chat: CHAT, press: button.press } : { chat: CHAT, text: said }
}

function show(output: NodeJS.WritableStream, reply: Reply): Button[] {
  const { text, buttons } = printReply(reply)
  output.write(`\n${text}`)
  return buttons
}
