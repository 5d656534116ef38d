const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Telegram HTML without its marks: the same words, and a link's address behind its label. */
export function plainText(html: string): string {
  return html
    .replace(/<a\s+href="([^"]*)"\s*>([^<]*)<\/a>/gi, '$2 ($1)')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
