/** What the bot says of itself, by language; the empty language is for everybody else. */
export interface BotCommand {
  command: string
  description: string
}

export type AboutBot = ReturnType<typeof createAboutBot>

/** Names, descriptions, commands and menu buttons, as the bot sets them. */
export function createAboutBot(name: string) {
  const texts = new Map<string, string>()
  const commands = new Map<string, BotCommand[]>()
  const menuButtons = new Map<number, unknown>()

  return {
    text: (field: string, language: string) => texts.get(`${field}:${language}`) ?? (field === 'name' ? name : ''),
    setText: (field: string, language: string, value: string) => void texts.set(`${field}:${language}`, value),
    commands: (scope: string, language: string) => commands.get(`${scope}:${language}`),
    setCommands(scope: string, language: string, list: BotCommand[]) {
      if (list.length === 0) commands.delete(`${scope}:${language}`)
      else commands.set(`${scope}:${language}`, list)
    },
    menuButton: (chat: number) => menuButtons.get(chat) ?? menuButtons.get(0) ?? { type: 'commands' },
    setMenuButton: (chat: number, button: unknown) => void menuButtons.set(chat, button),

    /** The text that she is shown: in her language, else in the one for everybody. */
    shownText: (field: string, language: string) =>
      texts.get(`${field}:${language}`) ?? texts.get(`${field}:`) ?? (field === 'name' ? name : ''),

    /** The commands that she is shown: the nearest scope first, her language before the one for everybody. */
    shownCommands(chat: number, language: string): BotCommand[] {
      for (const scope of [`chat:${chat}`, 'all_private_chats', 'default']) {
        const list = commands.get(`${scope}:${language}`) ?? commands.get(`${scope}:`)
        if (list !== undefined) return list
      }
      return []
    },
  }
}
