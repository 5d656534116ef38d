/** Telegram does not know the token. Trying again cannot help. */
export class WrongTokenError extends Error {
  override name = 'WrongTokenError'

  constructor() {
    super(
      'Telegram does not know this bot token. Copy it again from @BotFather into BOT_TOKEN (or the file of ' +
        'BOT_TOKEN_FILE), and see that TELEGRAM_API_ROOT is the address of a Bot API.',
    )
  }
}
