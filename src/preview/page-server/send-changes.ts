import type { ServerResponse } from 'node:http'
import type { BotApi } from '../bot-api.ts'
import { readChatId } from './read-chat-id.ts'

interface Parts {
  api: BotApi
  /** The messages that the bot has fetched. */
  taken: ReadonlySet<number>
}

/** How often an empty line shows both sides that the connection is alive, in milliseconds. */
const ALIVE = 20_000

/** Sends what stands in her chat, and then every change of it, until she goes. */
export function sendChanges(response: ServerResponse, query: URLSearchParams, { api, taken }: Parts) {
  const chat = readChatId(query.get('chat'))
  if (chat === undefined) return void response.writeHead(400).end()
  const language = query.get('language')?.slice(0, 35).toLowerCase() ?? ''
  if (query.get('started') === 'yes') api.meet(chat, { languageCode: language })
  const send = (event: string, data: object) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  const sendSettings = () => send('settings', settings(api, chat, language.split('-')[0] ?? ''))

  response.writeHead(200, { 'content-type': 'text/event-stream' })
  sendSettings()
  const messages = api.chat(chat)
  send('messages', { messages, taken: messages.map(({ message_id }) => message_id).filter((id) => taken.has(id)) })
  const forget = api.onChange((change) => {
    if (change.kind === 'settings') sendSettings()
    else if (change.chat === chat) send('change', change)
  })
  const alive = setInterval(() => response.write(':\n\n'), ALIVE)
  response.once('close', () => {
    clearInterval(alive)
    forget()
  })
}

function settings({ bot, about, keyboard }: BotApi, chat: number, language: string) {
  return {
    name: about.shownText('name', language),
    username: bot.username,
    description: about.shownText('description', language),
    short: about.shownText('short', language),
    commands: about.shownCommands(chat, language),
    menuButton: about.menuButton(chat),
    keyboard: keyboard(chat),
  }
}
