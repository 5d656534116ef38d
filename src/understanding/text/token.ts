/** One word of a message after normalising. `start` and `end` are offsets into the text as it came in. */
export interface Token {
  word: string
  start: number
  end: number
  /** Which clause of the message it stands in, counted from 0; punctuation and words such as "but" end a clause. */
  clause: number
  /** Which sentence it stands in, counted from 0. */
  sentence: number
}
