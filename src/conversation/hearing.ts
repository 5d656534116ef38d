import type { Mother } from '../answering/seek-care.ts'
import type { Profile } from './profile-store.ts'

/** Who is heard: her chat, what is stored of her, and what a reply may know. */
export interface Hearing {
  chat: string
  profile: Profile
  mother: Mother
  /** The door's own id of the message whose button she pressed. */
  message?: string | undefined
  /** The language her app is set to. */
  languageTag?: string | undefined
}
