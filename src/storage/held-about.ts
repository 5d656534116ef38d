import type { Engine } from './engine.ts'
import { guarded } from './guarded.ts'
import { places } from './places.ts'
import type { Vault } from './vault.ts'

interface Tables {
  engine: Engine
  vault: Vault
}

/**
 * Makes what gathers everything that is held about her, opened, for her own eyes.
 *
 * @returns undefined when it is nothing
 */
export function createHeldAbout({ engine: { db }, vault }: Tables): (chat: string) => Promise<object | undefined> {
  const opened = (sealed: string, place: string) => JSON.parse(vault.open(sealed, place)) as Record<string, unknown>
  return (chat) =>
    guarded('gather what is held', async () => {
      const name = vault.nameOf(chat)
      const mother = await db.selectFrom('mothers').selectAll().where('chat_key', '=', name).executeTakeFirst()
      const wants = db.selectFrom('subscriptions').selectAll().where('chat_key', '=', name)
      const subscription = await wants.executeTakeFirst()
      const deliveries = await db.selectFrom('deliveries').selectAll().where('chat_key', '=', name).execute()
      const waiting = (await db.selectFrom('outbox').select('id').where('chat_key', '=', name).execute()).length
      const cases = await db.selectFrom('care_threads').selectAll().where('chat_key', '=', name).execute()
      if (!mother && !subscription && deliveries.length + waiting + cases.length === 0) return undefined
      return {
        chat,
        profile: mother && opened(mother.profile, places.profile(name)).profile,
        moves: subscription && opened(subscription.record, places.subscription(name)).subscription,
        movesSent: deliveries.map(({ day, state, record }) => ({
          day,
          state,
          ...opened(record, places.delivery(name, day)),
        })),
        repliesThatWait: waiting,
        toldTheMidwifeTeam: cases.map(({ opened_at }) => ({ at: new Date(opened_at).toISOString() })),
      }
    })
}
