import type { Reply } from '../answering/reply.ts'
import type { Outbox } from '../conversation/delivery/outbox.ts'
import type { UpdateLedger } from '../conversation/delivery/update-ledger.ts'
import type { Incoming } from '../conversation/incoming.ts'
import type { TelegramEvents } from './events.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { PictureParts } from './pictures.ts'
import type { Team } from './receive.ts'
import type { ProfileWords } from './set-up-profile.ts'
import type { Timing } from './timing.ts'
import type { Handle } from './webhook/create-webhook.ts'

/** What the room needs to be put on Telegram. */
export interface TelegramParts {
  token: string
  /** Where the Bot API is, such as `https://api.telegram.org`. */
  apiRoot: string
  /** Answers one thing that a mother sent. */
  hear: (incoming: Incoming) => Promise<Reply>
  /** What she reads when `hear` fails. */
  apology: Reply
  log: Log
  timing: Timing
  /** The bot's commands and descriptions, once for each language. */
  profile?: ProfileWords[]
  /** The midwife team's chat, and what is done with its replies. */
  team?: Team | undefined
  /** Called when she blocks the bot. */
  onBlocked?: (chat: string) => void | Promise<void>
  /** What is said to a group that speaks to the bot; the address of a private talk is given to it. */
  inPrivate?: (link: string) => Reply
  /** Called when something is written in a group, which is not heard. */
  onGroup?: () => void
  /** Called for each message that answers her, when it leaves. */
  onSent?: () => void
  /** Where pictures come from; without it the words go alone. */
  pictures?: PictureParts
  /** Takes updates by a webhook instead of polling. `serve` puts what answers Telegram behind the address. */
  webhook?: { url: string; secret: string; serve: (handle: Handle) => void }
  /** What outlives the process; without it an update may be answered twice after a crash. */
  delivery?: { ledger: UpdateLedger; outbox: Outbox }
  /** Who counts what happens. */
  events?: TelegramEvents
  limits?: Partial<Limits>
  /** Aborted to give up starting while Telegram cannot be reached. */
  signal?: AbortSignal
}
