import type { BotCommand } from '../about-bot.ts'
import { type Payload, readInteger, readObject, readText } from '../payload.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from '../world.ts'

const language = (payload: Payload) => readText(payload, 'language_code') ?? ''

/** `default`, `all_private_chats` or `chat:ID`, as the key under which a list of commands is kept. */
function scopeOf(payload: Payload) {
  const given = readObject(payload, 'scope', "can't parse BotCommandScope JSON object")
  const { type = 'default', chat_id } = (given ?? {}) as { type?: string; chat_id?: number }
  return chat_id === undefined ? type : `${type}:${chat_id}`
}

function readCommands(payload: Payload): BotCommand[] {
  const given = readObject(payload, 'commands', "can't parse commands list JSON object")
  if (!Array.isArray(given)) throw badRequest("can't parse commands list: expected an Array")
  if (given.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  return given.map(readCommand)
}

function readCommand(given: BotCommand): BotCommand {
  const command = String(given.command).replace(/^\//, '')
  const description = String(given.description ?? '').trim()
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description }
}

/** The pair of methods for one text that the bot says of itself. */
const textMethods = (field: string, key: string, most: number): Record<string, Method> => ({
  [`getmy${key.replaceAll('_', '')}`]: (payload, { about }) => ({ [key]: about.text(field, language(payload)) }),
  [`setmy${key.replaceAll('_', '')}`](payload, { about, tell }) {
    const text = readText(payload, key) ?? ''
    if (text.length > most) throw badRequest(`bot ${key.replaceAll('_', ' ')} is too long`)
    about.setText(field, language(payload), text)
    tell({ kind: 'settings', chat: 0 })
    return true
  },
})

/** What the bot says of itself: its name, its descriptions, its commands, its menu button. */
export const aboutMethods: Record<string, Method> = {
  ...textMethods('name', 'name', 64),
  ...textMethods('description', 'description', 512),
  ...textMethods('short', 'short_description', 120),

  getmycommands: (payload, { about }) => about.commands(scopeOf(payload), language(payload)) ?? [],

  setmycommands(payload, { about, tell }) {
    about.setCommands(scopeOf(payload), language(payload), readCommands(payload))
    tell({ kind: 'settings', chat: 0 })
    return true
  },

  deletemycommands(payload, { about, tell }) {
    about.setCommands(scopeOf(payload), language(payload), [])
    tell({ kind: 'settings', chat: 0 })
    return true
  },

  getchatmenubutton: (payload, { about }) => about.menuButton(readInteger(payload, 'chat_id') ?? 0),

  setchatmenubutton(payload, { about, tell }) {
    const fault = "can't parse MenuButton JSON object"
    const button = readObject(payload, 'menu_button', fault) as { type?: string } | undefined
    if (!['commands', 'default', 'web_app', undefined].includes(button?.type)) throw badRequest(fault)
    about.setMenuButton(readInteger(payload, 'chat_id') ?? 0, button ?? { type: 'default' })
    tell({ kind: 'settings', chat: 0 })
    return true
  },
}
