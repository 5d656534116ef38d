import type { Reply } from '../../answering/reply.ts'

/** Which mother a case is about, so that the team's answer finds her. Kept for a week, sealed. */
export interface CareThreads {
  /** @returns the case's code: six letters and digits that tell nothing */
  open(chat: string): Promise<string>
  /** Her chat; undefined where the case is too old, or she was forgotten. */
  find(code: string): Promise<string | undefined>
  prune(): Promise<void>
}

/** The midwife team that the operator has named. There is none unless it was set. */
export interface CareTeam {
  threads: CareThreads
  /** Brings a text to the team's chat. @returns whether it arrived */
  tell(text: string): Promise<boolean>
  /** Brings her what answers nothing that she wrote. */
  toHer(chat: string, reply: Reply): Promise<unknown>
}

/** What somebody of the team wrote under a case. Empty words: something that cannot be passed on. */
export interface TeamReply {
  code: string
  words: string
}

/** What a team's reply leads to. */
export interface Forwarded {
  /** Her chat; undefined for the team's own. */
  chat?: string | undefined
  reply: Reply
  /** What the team reads where it does not reach her. */
  otherwise?: Reply
}
