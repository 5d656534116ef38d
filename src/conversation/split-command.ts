/**
 * A Telegram command and the words after it: what follows `/start` may be a danger sign and is read like any message.
 *
 * @returns `command` in lower case without the bot's name; undefined where there is none
 */
export function splitCommand(text: string): { command: string | undefined; text: string } {
  const [, command, rest] = /^\/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? []
  return command === undefined
    ? { command: undefined, text: text.trim() }
    : { command: command.toLowerCase(), text: (rest ?? '').trim() }
}
