/**
 * Puts values into the places of a text. A place without a value is a fault of the content, which `check` finds, and is
 * never shown: it is left out.
 *
 * @param text words with places such as `{WEEKS}`
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([A-Z_]+)\}/g, (_, name: string) => values[name] ?? '')
}

/** Marks off what means something in Telegram's HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
