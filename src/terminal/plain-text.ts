const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Telegram HTML as one reads it on a page without marks; the address of a link stands behind its words. */
export function plainText(html: string): string {
  return html
    .replace(/<a\s+href="([^"]*)"[^>]*>(.*?)<\/a>/gis, (_link, address: string, words: string) =>
      words === address ? words : `${words} (${address})`,
    )
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot));/gi, decode)
}

function decode(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? entity
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return point <= 0x10ffff ? String.fromCodePoint(point) : entity
}
