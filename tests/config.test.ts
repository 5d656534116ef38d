import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, settingNames } from '../src/config.ts'

const KEY = Buffer.alloc(32, 'k').toString('base64')
const noFile = () => {
  throw new Error('no such file')
}
const faultsOf = (env: Record<string, string>, readFile: (path: string) => string = noFile): string[] => {
  try {
    readConfig(env, readFile)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}
const namesOf = (faults: string[]) => faults.map((fault) => fault.split(':')[0])

describe('the settings', () => {
  it('have defaults for everything when nothing is set', () => {
    expect(readConfig({}, noFile)).toEqual({
      telegramApiRoot: 'https://api.telegram.org/',
      databaseUrl: 'file:data/bumpback.db',
      host: '127.0.0.1',
      port: 8080,
      tipsPerSecond: 25,
      logLevel: 'info',
    })
  })

  it('are read, each into its own form', () => {
    const env = {
      BOT_TOKEN: ' 123456:AAF-abc_def\n',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/prefix',
      DATABASE_URL: 'postgres://bump:back@db/bumpback',
      DATA_KEY: KEY,
      WEBHOOK_URL: 'https://bot.example.org/hook',
      WEBHOOK_SECRET: 'open-sesame_1',
      HOST: '::',
      PORT: '0',
      TIPS_PER_SECOND: '5',
      OWNER_CHAT_ID: '987654321',
      CARE_TEAM_CHAT_ID: '-1001234567890',
      DEFAULT_COUNTRY: 'gb',
      LOG_LEVEL: 'debug',
      SOMETHING_ELSE: 'is none of ours',
    }
    expect(readConfig(env, noFile)).toEqual({
      botToken: '123456:AAF-abc_def',
      telegramApiRoot: 'http://127.0.0.1:8081/prefix/',
      databaseUrl: 'postgres://bump:back@db/bumpback',
      dataKey: Buffer.alloc(32, 'k'),
      webhookUrl: 'https://bot.example.org/hook',
      webhookSecret: 'open-sesame_1',
      host: '::',
      port: 0,
      tipsPerSecond: 5,
      ownerChatId: '987654321',
      careTeamChatId: '-1001234567890',
      defaultCountry: 'GB',
      logLevel: 'debug',
    })
  })

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}, noFile))).toBe(true)
  })

  it('count as not set when they are empty or blank', () => {
    const blank = Object.fromEntries(settingNames.map((name, at) => [name, at % 2 ? '' : '  ']))
    expect(readConfig(blank, noFile)).toEqual(readConfig({}, noFile))
  })

  it('take secrets from files', () => {
    const files: Record<string, string> = { '/run/token': '1:abc\n', '/run/key': `${KEY}\n` }
    const env = { BOT_TOKEN_FILE: '/run/token', DATA_KEY_FILE: '/run/key' }
    const config = readConfig(env, (path) => files[path] ?? '')
    expect(config).toMatchObject({ botToken: '1:abc', dataKey: Buffer.alloc(32, 'k') })
  })

  it('stand in .env.example, all of them and no other', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n')
    const listed = lines.flatMap((line) => /^#?\s?([A-Z_]+)=/.exec(line)?.[1] ?? [])
    expect(listed).toEqual(settingNames)
  })
})

describe('wrong settings', () => {
  const WRONG = {
    BOT_TOKEN: 'sekret-token',
    TELEGRAM_API_ROOT: 'sekret.example.org',
    DATABASE_URL: 'mysql://sekret@db/x',
    DATA_KEY: 'sekret+key',
    WEBHOOK_URL: 'ftp://sekret',
    WEBHOOK_SECRET: 'sekret secret!',
    HOST: 'sekret host',
    PORT: 'sekret80',
    TIPS_PER_SECOND: '99999',
    OWNER_CHAT_ID: '@sekret',
    CARE_TEAM_CHAT_ID: 'sekret team',
    DEFAULT_COUNTRY: 'sekretland',
    LOG_LEVEL: 'sekret',
  }

  it('are told all at once, in the form NAME: what is wrong; what to do', () => {
    const faults = faultsOf(WRONG)
    expect(namesOf(faults)).toEqual(Object.keys(WRONG))
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+: is .+; .+|^BOT_TOKEN: does not look like a token; .+/)
  })

  it('are told without their values', () => {
    const error = new ConfigError(faultsOf({ ...WRONG, BOT_TOKEN_FILE: '/run/sekret', DATA_KEY_FILE: '/run/sekret' }))
    expect(error.message).toMatch(/^The settings need attention \(see \.env\.example\):\n {2}BOT_TOKEN_FILE: /)
    for (const value of ['sekret', '99999', '/run']) expect(error.message).not.toContain(value)
  })

  it.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['TIPS_PER_SECOND', '0'],
    ['DATA_KEY', KEY.slice(4)],
    ['DATA_KEY', `${KEY.slice(0, -2)}!=`],
    ['DATABASE_URL', 'file:'],
    ['TELEGRAM_API_ROOT', 'not an address'],
  ])('are found: %s=%s, and told once', (name, value) => {
    expect(namesOf(faultsOf({ [name]: value }))).toEqual([name])
  })

  it('include a token without a key, whether it comes straight, from a file, or from a file that is not there', () => {
    expect(namesOf(faultsOf({ BOT_TOKEN: '1:abc' }))).toEqual(['DATA_KEY'])
    expect(namesOf(faultsOf({ BOT_TOKEN_FILE: '/run/token' }, () => '1:abc'))).toEqual(['DATA_KEY'])
    expect(namesOf(faultsOf({ BOT_TOKEN_FILE: '/run/token' }))).toEqual(['BOT_TOKEN_FILE', 'DATA_KEY'])
    expect(faultsOf({ BOT_TOKEN: '1:abc', DATA_KEY: KEY })).toEqual([])
  })

  it('include a secret given in both ways, and a file that is empty', () => {
    const both = { BOT_TOKEN: '1:abc', BOT_TOKEN_FILE: '/run/token', DATA_KEY: KEY }
    expect(namesOf(faultsOf(both, () => '1:abc'))).toEqual(['BOT_TOKEN_FILE'])
    expect(namesOf(faultsOf({ DATA_KEY_FILE: '/run/key' }, () => ' \n'))).toEqual(['DATA_KEY_FILE'])
  })
})
