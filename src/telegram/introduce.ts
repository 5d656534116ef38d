import type { Telegram } from 'telegraf'
import { BrokenAnswerError } from './broken-answer-error.ts'
import { errorCode } from './error-code.ts'
import { keepTrying, type Trying } from './keep-trying.ts'
import { WrongTokenError } from './wrong-token-error.ts'

/**
 * Asks Telegram who the bot is, before anything else: a wrong token shows here, and telegraf needs the answer to take
 * its first batch in order. Waits for a Telegram that is not there yet.
 *
 * @throws WrongTokenError
 */
export async function introduce(telegram: Telegram, trying: Omit<Trying, 'patience'>) {
  try {
    return await keepTrying(() => getMe(telegram), { ...trying, patience: Number.POSITIVE_INFINITY })
  } catch (error) {
    const code = errorCode(error)
    throw code === 401 || code === 404 ? new WrongTokenError() : error
  }
}

async function getMe(telegram: Telegram) {
  const me = await telegram.getMe()
  if (typeof me?.username !== 'string') throw new BrokenAnswerError('a bot expected')
  return me
}
