/** Telegram's "no": thrown by the methods, written out as Telegram's error JSON. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: Record<string, unknown> | undefined

  constructor(code: number, description: string, parameters?: Record<string, unknown>) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** Code 400, with the prefix that Telegram gives it. */
export const badRequest = (what: string) => new Refusal(400, `Bad Request: ${what}`)
