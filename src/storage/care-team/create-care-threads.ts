import { randomInt } from 'node:crypto'
import { z } from 'zod'
import type { CareThreads } from '../../conversation/care-team/care-team.ts'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'
import { places } from '../places.ts'
import { readJson, writeJson } from '../sealed-json.ts'
import type { Vault } from '../vault.ts'

interface Parts {
  engine: Engine
  vault: Vault
  /** Epoch milliseconds. */
  now: () => number
}

const KEPT = 7 * 86_400_000
/** Letters and digits that are not taken for each other. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const threadSchema = z.object({ chat: z.string() })

const newCode = () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The cases of the midwife team, in an open database: her chat is sealed, the code is of chance. */
export function createCareThreads({ engine: { db, sweep }, vault, now }: Parts): CareThreads {
  return {
    open: (chat) =>
      guarded('open a case', async () => {
        const code = newCode()
        const record = vault.seal(writeJson({ chat }, threadSchema), places.careThread(code))
        const row = { code, chat_key: vault.nameOf(chat), record, opened_at: now() }
        await db.insertInto('care_threads').values(row).execute()
        return code
      }),

    find: (code) =>
      guarded('find a case', async () => {
        const open = db.selectFrom('care_threads').select('record').where('code', '=', code)
        const row = await open.where('opened_at', '>=', now() - KEPT).executeTakeFirst()
        return row && readJson(vault.open(row.record, places.careThread(code)), threadSchema).chat
      }),

    prune: () =>
      guarded('remove old cases', async () => {
        const old = db.deleteFrom('care_threads').where('opened_at', '<', now() - KEPT)
        if ((await old.executeTakeFirst()).numDeletedRows > 0) await sweep()
      }),
  }
}
