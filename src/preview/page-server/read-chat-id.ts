/** The number of her chat, as the page made it: whole, above zero, and within what Telegram uses. */
export function readChatId(value: unknown): number | undefined {
  const id = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id < 2 ** 52 ? id : undefined
}
