/** A button under a message: what it says, and what comes back when it is pressed (at most 64 bytes, never her words). */
export interface Button {
  label: string
  press: string
}

/** One message that she reads. `html` tells whether the text carries Telegram's HTML marks or is plain. */
export interface Bubble {
  text: string
  html: boolean
  /** Rows of buttons. */
  buttons: Button[][]
  /** The name of a picture above the text, such as `EX01`. What it shows is said in the text, too. */
  picture?: string
  /** A file that comes with the text. */
  file?: { name: string; content: string }
}

export type ReplyKind = 'seek-care' | 'answer' | 'choices' | 'fallback' | 'action'

/** What is sent back for one message of hers. `bubbles` are sent in order. */
export interface Reply {
  kind: ReplyKind
  /** `full`: the fixed seek-care reply; `appended`: its short form under an answer. */
  seekCare: 'full' | 'appended' | 'none'
  /** The id of the answer that was given, where there was one. */
  answer: string | null
  bubbles: Bubble[]
  /** The door's own id of the message whose place it takes: she looked at another screen. */
  replaces?: string
}
