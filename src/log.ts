import pino, { type DestinationStream, type LevelWithSilent } from 'pino'

/** One line: what happened, and facts about it such as counts, kinds and durations. Never words, never ids of people. */
export interface Fields {
  event: string
  [fact: string]: unknown
}

/** There is no free text on purpose: a sentence is the easiest way for her words to get into a log. */
export interface Log {
  debug(fields: Fields): void
  info(fields: Fields): void
  warn(fields: Fields): void
  error(fields: Fields): void
  fatal(fields: Fields): void
}

/** Names under which her words, her id or a secret can come along. They are left out at any depth. */
const PRIVATE = new Set(
  `text caption message edited_message callback_query update ctx payload press said words evidence bubbles
  chat chat_id chatid from user user_id userid username first_name last_name phone contact location
  profile duedate weeks token bottoken datakey webhooksecret databaseurl`.split(/\s+/),
)
const DEEPEST = 6

/** JSON lines on stderr (stdout belongs to the doors), without host name and process id. */
export function createLog(options: { level: LevelWithSilent; destination?: DestinationStream }): Log {
  const { level, destination = pino.destination({ fd: 2, sync: true }) } = options
  const timestamp = pino.stdTimeFunctions.isoTime
  const formatters = { level: (label: string) => ({ level: label }) }
  const out = pino({ level, base: null, timestamp, formatters, serializers: { err: (err) => err } }, destination)
  const line = (name: keyof Log) => (fields: Fields) => out[name](quietFields(fields, 0))
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error'), fatal: line('fatal') }
}

function quiet(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutIds(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) return '…'
  if (value instanceof Error) return quietError(value, depth)
  if (Array.isArray(value)) return value.map((item) => quiet(item, depth + 1))
  return quietFields(value, depth)
}

function quietFields(value: object, depth: number): Record<string, unknown> {
  const kept = Object.entries(value).filter(([name]) => !PRIVATE.has(name.toLowerCase()))
  return Object.fromEntries(kept.map(([name, item]) => [name, quiet(item, depth + 1)]))
}

/** Of an error only what is known to be harmless: whoever threw it may have hung a whole message on it. */
function quietError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error ? error.code : undefined
  const cause = error.cause === undefined ? undefined : quiet(error.cause, depth + 1)
  return { type: error.name, message: withoutIds(error.message), code, stack: withoutIds(error.stack ?? ''), cause }
}

/** Tokens, chat ids and phone numbers: six digits or more in a row, with what hangs on them. */
function withoutIds(text: string): string {
  return text.replace(/\d{6,}(:[\w-]+)?/g, '[id]')
}
