import { fill } from '../../answering/fill.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { ConversationParts } from '../parts.ts'
import type { Forwarded, TeamReply } from './care-team.ts'

/** Finds whom the team's words are for. She reads that a person wrote them; what cannot be passed on is told to the team. */
export async function forwardTeamReply({ code, words }: TeamReply, parts: ConversationParts): Promise<Forwarded> {
  const { team, shelf, log } = parts
  const say = shelf.talk.team
  if (words.trim() === '') return { reply: plainReply('action', say.wordsOnly) }
  try {
    const chat = await team?.threads.find(code)
    if (chat === undefined) return { reply: plainReply('action', say.unknownCase) }
    const reply = plainReply('action', fill(say.fromPerson, { WORDS: words }))
    return { chat, reply, otherwise: plainReply('action', say.undelivered) }
  } catch (error) {
    log.error({ event: 'team.unforwarded', reason: (error as Error).name })
    return { reply: plainReply('action', say.undelivered) }
  }
}
