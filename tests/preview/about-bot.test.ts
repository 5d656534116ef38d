import { describe, expect, it } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

const help = [{ command: 'help', description: 'What I can do' }]
const hilfe = [{ command: 'help', description: 'Was ich kann' }]

describe('the commands of the bot', () => {
  it('are kept by scope and language, and shown from the nearest', async () => {
    const { api, call } = await openBotApi()
    await call('setMyCommands', { commands: help })
    await call('setMyCommands', { commands: hilfe, language_code: 'de' })
    await call('setMyCommands', { commands: hilfe, scope: { type: 'chat', chat_id: 5 } })
    expect((await call('getMyCommands')).result).toEqual(help)
    expect((await call('getMyCommands', { language_code: 'fr' })).result).toEqual([])
    expect(api.about.shownCommands(1, 'fr')).toEqual(help)
    expect(api.about.shownCommands(1, 'de')).toEqual(hilfe)
    expect(api.about.shownCommands(5, 'en')).toEqual(hilfe)
    await call('deleteMyCommands', { scope: { type: 'chat', chat_id: 5 } })
    expect(api.about.shownCommands(5, 'en')).toEqual(help)
  })

  it.each([
    [[{ command: 'Help me', description: 'a' }], 'BOT_COMMAND_INVALID'],
    [[{ command: 'x'.repeat(33), description: 'a' }], 'BOT_COMMAND_INVALID'],
    [[{ command: 'help', description: '' }], 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [Array.from({ length: 101 }, () => help[0]), 'BOT_COMMANDS_TOO_MUCH'],
  ])('are refused where Telegram refuses them', async (commands, description) => {
    const { call } = await openBotApi()
    expect((await call('setMyCommands', { commands })).description).toBe(`Bad Request: ${description}`)
  })
})

describe('what the bot says of itself', () => {
  it('is kept by language, within the limits', async () => {
    const { api, call } = await openBotApi()
    await call('setMyDescription', { description: 'For your back' })
    await call('setMyShortDescription', { short_description: 'Short' })
    expect((await call('getMyDescription')).result).toEqual({ description: 'For your back' })
    expect((await call('getMyShortDescription')).result).toEqual({ short_description: 'Short' })
    expect((await call('getMyName')).result).toEqual({ name: 'Bumpback' })
    expect(api.about.shownText('description', 'de')).toBe('For your back')
    expect((await call('setMyDescription', { description: 'x'.repeat(513) })).error_code).toBe(400)
    expect((await call('setMyShortDescription', { short_description: 'x'.repeat(121) })).error_code).toBe(400)
  })

  it('includes the button beside her keyboard', async () => {
    const { call } = await openBotApi()
    expect((await call('getChatMenuButton')).result).toEqual({ type: 'commands' })
    await call('setChatMenuButton', { menu_button: { type: 'default' } })
    expect((await call('getChatMenuButton')).result).toEqual({ type: 'default' })
    expect((await call('setChatMenuButton', { menu_button: { type: 'none' } })).error_code).toBe(400)
  })

  it('is a bot with a name', async () => {
    const { call } = await openBotApi()
    expect((await call('getMe')).result).toMatchObject({ id: 4242, is_bot: true, first_name: 'Bumpback' })
  })
})
