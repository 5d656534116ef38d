import { plainReply } from '../../answering/plain-reply.ts'
import type { Button, Reply } from '../../answering/reply.ts'

/** What a talk about tips gives back: what she reads, and the question that her next words may answer. */
export interface Screen {
  reply: Reply
  /** `time:…` or `place:…`; undefined where nothing is asked. */
  asks?: string
  /** She says that a professional has cleared her. */
  checked?: true
}

/** A screen of one message. Buttons stand one a row. */
export function screen(text: string, buttons: readonly Button[] = [], asks?: string): Screen {
  const rows = buttons.map((button) => [button])
  return { reply: plainReply('action', text, { buttons: rows }), ...(asks === undefined ? {} : { asks }) }
}
