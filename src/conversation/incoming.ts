/** One thing a mother sent, as every door hands it over. */
export interface Incoming {
  /** The door's own id of her chat, as text. */
  chat: string
  /** What she wrote: a text, a caption, an edited message, a command. */
  text?: string
  /** What the button that she pressed carries. */
  press?: string
  /** The door's own id of the message under which that button stands. */
  message?: string
  /** A place on Earth that she shared, in degrees. It is looked at once and never kept. */
  place?: { latitude: number; longitude: number }
  /** True for what cannot be read: a voice note, a photo without words, a video, a sticker. */
  unreadable?: boolean
  /** The language her app is set to, as a tag such as `en` or `pt-br`. */
  languageTag?: string
}
