/** Telegram does not take the address of the webhook. Trying again cannot help. */
export class WrongWebhookError extends Error {
  override name = 'WrongWebhookError'

  constructor(options?: ErrorOptions) {
    super(
      'Telegram does not take WEBHOOK_URL. Give an https:// address with a name that it can look up, on port 443, 80, ' +
        '88 or 8443, or unset WEBHOOK_URL to poll instead.',
      options,
    )
  }
}
