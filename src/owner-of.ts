import { plainReply } from './answering/plain-reply.ts'
import { createOwnerTeller } from './ops/tell-owner.ts'
import type { RunningTelegram } from './telegram/start-telegram.ts'

/**
 * Tells the operator of faults in the chat that was set. Nothing where none was.
 *
 * @param telegram undefined until Telegram knows the bot; a fault before that is in the log alone
 */
export function ownerOf(
  chat: string | undefined,
  telegram: () => Pick<RunningTelegram, 'send'> | undefined,
): (level: string, event: string) => void {
  if (chat === undefined) return () => {}
  const tell = async (text: string) => (await telegram()?.send(chat, plainReply('action', text))) === 'sent'
  return createOwnerTeller({ tell, now: Date.now })
}
