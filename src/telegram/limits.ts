/** How long the room waits for what, in milliseconds. */
export interface Limits {
  /** A poll that brings nothing, not even an empty answer. Telegram itself answers after 50 s. */
  poll: number
  /** Any other call. */
  call: number
  /** Waiting for a picture that another tip is bringing to Telegram. */
  picture: number
  /** The last call, which tells Telegram what has been handled. */
  confirm: number
  /** Ending the waiting circle on a button that she pressed. */
  acknowledge: number
  /** Making a reply. After it she gets the apology, and her next message its turn. */
  hear: number
  /** How long one slow chat may hold up the next poll for everyone. */
  batch: number
  /** How long an ordinary reply is tried for. A reply that says to seek care is tried until the process ends. */
  reply: number
  /** How long another program may hold the polling before this one gives up. */
  conflict: number
  /** How long `stop` waits for what is being answered. */
  stop: number
}

export const usualLimits: Limits = {
  poll: 75_000,
  call: 20_000,
  picture: 3_000,
  confirm: 5_000,
  acknowledge: 2_000,
  hear: 10_000,
  batch: 5_000,
  reply: 600_000,
  conflict: 300_000,
  stop: 10_000,
}
