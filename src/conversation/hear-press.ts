import { answerBubble } from '../answering/answer-bubble.ts'
import { fallbackReply } from '../answering/fallback-reply.ts'
import { moreBubble } from '../answering/more-bubble.ts'
import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import { hearTeamPress } from './care-team/hear-team-press.ts'
import { saveProfile } from './careful-store.ts'
import { hearDuePress } from './dating/hear-due-press.ts'
import { hearEndingPress } from './endings/hear-ending-press.ts'
import { hearKeep, withKeepOffer } from './feedback/keep-question.ts'
import { rate } from './feedback/rate.ts'
import { hearCommand } from './hear-command.ts'
import type { Hearing } from './hearing.ts'
import { noteOutcome } from './note-outcome.ts'
import type { ConversationParts } from './parts.ts'
import { talkOfTips } from './tips-talk/talk-of-tips.ts'

/**
 * What a button gives: `verb` or `verb:answer`. A button of an older version that means nothing any more gets a kind
 * answer and no silence.
 */
export async function hearPress(press: string, hearing: Hearing, parts: ConversationParts): Promise<Reply> {
  const { shelf, store } = parts
  const { chat, profile, mother } = hearing
  const [verb = '', ...args] = press.split(':')
  const [id = ''] = args
  const ofEnding = await hearEndingPress(press, hearing, parts)
  if (ofEnding) return ofEnding
  const ofTips = await talkOfTips({ press }, hearing, parts)
  if (ofTips) return ofTips
  if (press === 'delete:yes') {
    await store.forget(chat)
    return plainReply('action', shelf.phrases.deleted)
  }
  if (press === 'delete:no') return plainReply('action', shelf.phrases.nothingDeleted)
  if (press === 'called') return await noteOutcome('called', hearing, parts)
  if (verb === 'home') return await hearCommand('start', hearing, parts)
  if (verb === 'do') return await hearCommand(id, hearing, parts)
  if (verb === 'due') return await hearDuePress(id, hearing, parts)
  if (verb === 'good' || verb === 'bad') return await rate(verb === 'good' ? 'helped' : 'missed', args, hearing, parts)
  if (verb === 'team') return await hearTeamPress(args, hearing, parts)
  if (verb === 'keep') return await hearKeep(id, hearing, parts)
  if (verb === 'else') return withKeepOffer(fallbackReply(shelf, 0), chat, parts)
  const answer = shelf.answers.get(id)
  if (answer === undefined || (verb !== 'open' && verb !== 'more')) return plainReply('fallback', shelf.phrases.tooOld)
  await saveProfile(chat, profile, { misses: 0, ...(answer.sources.length > 0 && { lastAnswer: answer.id }) }, parts)
  const bubble = verb === 'more' ? moreBubble(answer, shelf, mother) : answerBubble(answer, shelf, mother)
  return { kind: 'answer', seekCare: 'none', answer: answer.id, bubbles: [bubble] }
}
