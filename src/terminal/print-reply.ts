import type { Button, Reply } from '../answering/reply.ts'
import { plainText } from './plain-text.ts'

/** A reply as lines for the terminal, and its buttons in the order of their numbers. */
export function printReply(reply: Reply): { text: string; buttons: Button[] } {
  const buttons: Button[] = []
  const bubbles = reply.bubbles.map((bubble) => {
    const rows = bubble.buttons.map((row) =>
      row.map((button) => `[${buttons.push(button)}] ${button.label}`).join('  '),
    )
    return [bubble.html ? plainText(bubble.text) : bubble.text, ...rows].join('\n')
  })
  return { text: `${bubbles.join('\n\n')}\n\n`, buttons }
}
