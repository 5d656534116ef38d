import type { Button, Reply, ReplyKind } from './reply.ts'

/** A reply of one plain message. */
export function plainReply(
  kind: ReplyKind,
  text: string,
  { answer = null, buttons = [] }: { answer?: string | null; buttons?: Button[][] } = {},
): Reply {
  return { kind, seekCare: 'none', answer, bubbles: [{ text, html: false, buttons }] }
}
