import { z } from 'zod'
import type { Counts } from './counts.ts'

const schema = z.object({
  classes: z.array(z.string()),
  documents: z.array(z.int()),
  features: z.string(),
  words: z.string(),
  starts: z.base64(),
  classAt: z.base64(),
  times: z.base64(),
})
/** Stands in no feature: they are made of words. */
const BETWEEN = '\n'

/** Learned counts as text, to be kept between runs. */
export function countsToText({ classes, documents, features, words, starts, classAt, times }: Counts): string {
  return JSON.stringify({
    classes,
    documents,
    features: features.join(BETWEEN),
    words: words.join(BETWEEN),
    starts: packed(starts),
    classAt: packed(classAt),
    times: packed(times),
  })
}

/** The counts of such a text; undefined for a text of any other kind. */
export function countsFromText(text: string): Counts | undefined {
  try {
    const { classes, documents, features, words, starts, classAt, times } = schema.parse(JSON.parse(text))
    return {
      classes,
      documents,
      features: features.split(BETWEEN),
      words: words === '' ? [] : words.split(BETWEEN),
      starts: new Uint32Array(unpacked(starts)),
      classAt: new Uint16Array(unpacked(classAt)),
      times: new Uint32Array(unpacked(times)),
    }
  } catch {
    return undefined
  }
}

/** As bytes in the order of this machine, on which the cache lies. */
const packed = ({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

const unpacked = (text: string): ArrayBuffer => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
