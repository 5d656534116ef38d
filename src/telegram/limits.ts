/** How long the room waits for what, in milliseconds. */
export interface Limits {
  /** A poll that brings nothing, not even an empty answer. Telegram itself answers after 10 s. */
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
  /** How long a reply is only tried before it is kept, too, so that it outlives the process. */
  keep: number
  /** How old an ordinary reply may be when it is sent at last. One that says to seek care is sent whenever it can be. */
  stale: number
  /** How often it is looked whether another process has left replies, and whether the webhook still stands. */
  round: number
  /** How long the database may take to say whether an update was answered before; then it counts as new. */
  look: number
  /** How long an ordinary reply is tried for. A reply that says to seek care is tried until the process ends. */
  reply: number
  /** How long another program may hold the polling before this one gives up. */
  conflict: number
  /** How long `stop` waits for what is being answered. */
  stop: number
  /** How long `stop` goes on trying to send what is kept anyway. */
  linger: number
}

export const usualLimits: Limits = {
  poll: 15_000,
  call: 10_000,
  picture: 3_000,
  confirm: 2_000,
  acknowledge: 2_000,
  hear: 10_000,
  batch: 5_000,
  keep: 1_500,
  stale: 86_400_000,
  round: 30_000,
  look: 1_500,
  reply: 600_000,
  conflict: 300_000,
  stop: 8_000,
  linger: 1_000,
}
