import { isDeepStrictEqual } from 'node:util'
import type { Telegram } from 'telegraf'
import { keepTrying, type Trying } from './keep-trying.ts'
import { safeError } from './safe-error.ts'

/** What Telegram shows of the bot before and beside a talk. */
export interface ProfileWords {
  /** Two letters; none for everyone whose language has no words of its own. */
  language?: string
  commands: { command: string; description: string }[]
  /** Shown in the empty chat, at most 512 characters. */
  description: string
  /** Shown on the profile and where the bot is shared, at most 120 characters. */
  shortDescription: string
}

export interface ProfileParts extends Trying {
  telegram: Telegram
  words: ProfileWords[]
}

/** Sets what differs from what Telegram has. It never throws: a bot without a menu still answers. */
export async function setUpProfile({ telegram, words, ...trying }: ProfileParts): Promise<void> {
  for (const step of words.flatMap((one) => stepsOf(telegram, one))) {
    try {
      await keepTrying(step, trying)
    } catch (error) {
      if (!trying.signal.aborted) trying.log.warn({ event: 'telegram.profile.failed', ...safeError(error) })
    }
  }
}

function stepsOf(telegram: Telegram, words: ProfileWords): (() => Promise<void>)[] {
  return [
    () => setCommands(telegram, words),
    () => setDescription(telegram, words),
    () => setShortDescription(telegram, words),
  ]
}

async function setCommands(telegram: Telegram, { language, commands }: ProfileWords): Promise<void> {
  const extra = language === undefined ? {} : { language_code: language }
  if (isDeepStrictEqual(await telegram.getMyCommands(extra), commands)) return
  await telegram.setMyCommands(commands, extra)
}

async function setDescription(telegram: Telegram, { language, description }: ProfileWords): Promise<void> {
  const now = await telegram.getMyDescription(language)
  if (now.description !== description) await telegram.setMyDescription(description, language)
}

async function setShortDescription(telegram: Telegram, { language, shortDescription }: ProfileWords): Promise<void> {
  const now = await telegram.getMyShortDescription(language)
  if (now.short_description !== shortDescription) await telegram.setMyShortDescription(shortDescription, language)
}
