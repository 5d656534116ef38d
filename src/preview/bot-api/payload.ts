import { badRequest } from './refusal.ts'

/** The fields of one call. A form's fields are all text, a JSON body's are not: the readers below take both. */
export type Payload = Record<string, unknown>

/** A file that came in a form. */
export interface Upload {
  name: string
  bytes: Buffer
}

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && Buffer.isBuffer((value as { bytes?: unknown }).bytes)

/** A field as text, or undefined where it is absent. Half of a surrogate pair is refused, as Telegram does. */
export function readText(payload: Payload, name: string): string | undefined {
  const value = payload[name]
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return undefined
  if (/\p{Surrogate}/u.test(value)) throw badRequest('strings must be encoded in UTF-8')
  return value
}

/** A field as a whole number, or undefined where it is absent or none. */
export function readInteger(payload: Payload, name: string): number | undefined {
  const value = readText(payload, name)?.trim()
  return value !== undefined && /^-?\d{1,16}$/.test(value) ? Number(value) : undefined
}

/** A field as yes or no. */
export const readBoolean = (payload: Payload, name: string) => ['true', '1', 'yes'].includes(String(payload[name]))

/** A field that is an object or a list, whether it came as such or as JSON text. */
export function readObject(payload: Payload, name: string, fault: string): unknown {
  const value = payload[name]
  if (typeof value !== 'string') return value ?? undefined
  if (value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(fault)
  }
}
