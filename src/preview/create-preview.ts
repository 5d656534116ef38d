import type { IncomingMessage, ServerResponse } from 'node:http'
import { createBotApi } from './bot-api.ts'
import { createPageServer } from './page-server.ts'
import type { ReviewParts } from './review/review-parts.ts'

export interface PreviewOptions {
  /** Where the chat page is served. The Bot API behind it is on loopback whatever this says. */
  host: string
  port: number
  token: string
  /** The clock, in epoch milliseconds. */
  now: () => number
  /** What a reviewer is shown; without it there is no review page. */
  review?: ReviewParts | undefined
  /** Answers what is not the page's, such as a question for its health. */
  also?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined
}

/** Starts a Bot API on loopback and the chat page in front of it. */
export async function createPreview({ host, port, token, now, review, also }: PreviewOptions) {
  const api = await createBotApi({ token, now })
  try {
    const page = await createPageServer({ api, host, port, review, also })
    return {
      /** What the bot is given as the root of the Bot API. */
      apiRoot: api.url,
      /** Where the chat is opened in a browser. */
      url: page.url,
      async close() {
        await page.close()
        await api.close()
      },
    }
  } catch (error) {
    await api.close()
    throw error
  }
}
