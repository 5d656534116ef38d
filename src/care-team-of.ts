import { plainReply } from './answering/plain-reply.ts'
import type { CareTeam } from './conversation/care-team/care-team.ts'
import type { Store } from './storage/open-store.ts'
import type { RunningTelegram } from './telegram/start-telegram.ts'

/**
 * The midwife team in its chat on Telegram. Nothing where the operator has named none.
 *
 * @param telegram undefined until Telegram knows the bot
 */
export function careTeamOf(
  chat: string | undefined,
  { careThreads }: Pick<Store, 'careThreads'>,
  telegram: () => Pick<RunningTelegram, 'send'> | undefined,
): { team?: CareTeam } {
  if (chat === undefined) return {}
  const tell = async (text: string) => (await telegram()?.send(chat, plainReply('action', text))) === 'sent'
  return { team: { threads: careThreads, tell, toHer: async (hers, reply) => await telegram()?.send(hers, reply) } }
}
