/** A piece of a page. Only `html` makes one, so that what stands in it was escaped. */
export interface Html {
  readonly markup: string
}

type Value = Html | string | number | undefined | readonly Value[]

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeText = (text: string) => text.replace(/[&<>"']/g, (char) => NAMED[char] ?? char)

/** Makes a piece of a page: every value is escaped, but for pieces made before. `undefined` is left out. */
export function html(literals: TemplateStringsArray, ...values: Value[]): Html {
  return { markup: literals.map((literal, at) => literal + written(values[at])).join('') }
}

function written(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value))
  return 'markup' in value ? value.markup : value.map(written).join('')
}
