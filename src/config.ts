import { z } from 'zod'

/** The settings are wrong. The message lists every fault as `NAME: what is wrong; what to do`, never a value. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly faults: string[]

  constructor(faults: string[]) {
    super(`The settings need attention (see .env.example):\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

const MAKE_KEY = `make one with: node -p "crypto.randomBytes(32).toString('base64')"`
const chatId = z.string().regex(/^-?\d+$/, 'is not a chat id; give the number of the chat')
const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address; start it with https://' })
const dataKey = z
  .string()
  .regex(/^[\w+/-]{43}=?$/, `is not 32 bytes in base64; ${MAKE_KEY}`)
  .transform((text) => Buffer.from(text, 'base64'))
const wholeNumber = (least: number, most: number) => {
  const error = `is not a whole number from ${least} to ${most}; give one`
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.int(error).min(least, error).max(most, error))
}

/** Every setting: what it may be, and what it is when it is not set. */
const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'does not look like a token; copy it again from @BotFather')
    .optional(),
  BOT_TOKEN_FILE: z.string().optional(),
  TELEGRAM_API_ROOT: webAddress.default('https://api.telegram.org'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'is no database; give file:PATH or postgres://USER:PASSWORD@HOST/NAME')
    .default('file:data/bumpback.db'),
  DATA_KEY: dataKey.optional(),
  DATA_KEY_FILE: z.string().optional(),
  NEW_DATA_KEY: dataKey.optional(),
  NEW_DATA_KEY_FILE: z.string().optional(),
  WEBHOOK_URL: webAddress.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'is not a secret that Telegram takes; use 1 to 256 letters, digits, _ and -')
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is not a host; give a name or an address such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65535).default(8080),
  TIPS_PER_SECOND: wholeNumber(1, 1000).default(25),
  OWNER_CHAT_ID: chatId.optional(),
  CARE_TEAM_CHAT_ID: chatId.optional(),
  DEFAULT_COUNTRY: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'is not a country; give its two letters, such as GB')
    .toUpperCase()
    .optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'is not a level; give trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),
})

type Env = Record<string, string | undefined>
type ReadFile = (path: string) => string

/** The names of all settings, in the order of `.env.example`. */
export const settingNames = Object.keys(schema.shape)

/** What the program runs with. */
export type Config = Readonly<ReturnType<typeof toConfig>>

/** Reads the settings. Empty counts as not set. Throws a ConfigError that lists every fault at once. */
export function readConfig(env: Env, readFile: ReadFile): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  )
  const faults: string[] = []
  for (const name of ['BOT_TOKEN', 'DATA_KEY', 'NEW_DATA_KEY']) readSecretFile(name, given, readFile, faults)
  const result = schema.safeParse(given)
  for (const issue of result.error?.issues ?? []) faults.push(`${String(issue.path[0])}: ${issue.message}`)
  if ((given.BOT_TOKEN || given.BOT_TOKEN_FILE) && !given.DATA_KEY && !given.DATA_KEY_FILE)
    faults.push(`DATA_KEY: is not set, and what is stored must be encrypted; ${MAKE_KEY}`)
  if (faults.length > 0 || !result.success) throw new ConfigError(faults)
  return Object.freeze(toConfig(result.data))
}

/** Puts what stands in the file of `NAME_FILE` in the place of `NAME`. */
function readSecretFile(name: string, given: Record<string, string>, readFile: ReadFile, faults: string[]): void {
  const file = given[`${name}_FILE`]
  if (!file) return
  if (given[name]) faults.push(`${name}_FILE: is set, and so is ${name}; set only one of them`)
  else {
    const secret = readOrNothing(file, readFile)
    if (secret) given[name] = secret
    else faults.push(`${name}_FILE: names a file that is empty or cannot be read; check the path and who may read it`)
  }
}

function readOrNothing(file: string, readFile: ReadFile): string {
  try {
    return readFile(file).trim()
  } catch {
    return ''
  }
}

function toConfig(settings: z.infer<typeof schema>) {
  return {
    botToken: settings.BOT_TOKEN,
    /** Ends in a slash: without it the client would drop the last part of the path. */
    telegramApiRoot: settings.TELEGRAM_API_ROOT.replace(/\/*$/, '/'),
    databaseUrl: settings.DATABASE_URL,
    /** 32 bytes; always there when there is a token. */
    dataKey: settings.DATA_KEY,
    dataKeyFile: settings.DATA_KEY_FILE,
    /** Only for changing the key. */
    newDataKey: settings.NEW_DATA_KEY,
    webhookUrl: settings.WEBHOOK_URL,
    webhookSecret: settings.WEBHOOK_SECRET,
    host: settings.HOST,
    port: settings.PORT,
    tipsPerSecond: settings.TIPS_PER_SECOND,
    ownerChatId: settings.OWNER_CHAT_ID,
    careTeamChatId: settings.CARE_TEAM_CHAT_ID,
    defaultCountry: settings.DEFAULT_COUNTRY,
    logLevel: settings.LOG_LEVEL,
  }
}
