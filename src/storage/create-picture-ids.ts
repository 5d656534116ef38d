import type { PictureIds } from '../conversation/tips/picture-ids.ts'
import type { Engine } from './engine.ts'
import { guarded } from './guarded.ts'

/** The pictures that Telegram already has. They tell nothing about anybody and are not sealed. */
export function createPictureIds({ db }: Engine): PictureIds {
  return {
    find: (bot, digest) =>
      guarded('find a picture', async () => {
        const found = db.selectFrom('pictures').select('file_id').where('bot', '=', bot).where('digest', '=', digest)
        return (await found.executeTakeFirst())?.file_id
      }),

    save: (bot, digest, fileId) =>
      guarded('note a picture', async () => {
        await db
          .insertInto('pictures')
          .values({ bot, digest, file_id: fileId })
          .onConflict((conflict) => conflict.columns(['bot', 'digest']).doUpdateSet({ file_id: fileId }))
          .execute()
      }),
  }
}
