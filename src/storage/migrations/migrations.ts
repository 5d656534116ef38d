import type { Migration } from 'kysely'
import { mothers } from './001-mothers.ts'
import { tips } from './002-tips.ts'
import { delivery } from './003-delivery.ts'
import { feedback } from './005-feedback.ts'
import { careThreads } from './006-care-threads.ts'
import { replicas } from './007-replicas.ts'

/** Every migration in its order. One that was released is never changed; there is no way back, only forward. */
export const migrations: Record<string, Migration> = {
  '001-mothers': mothers,
  '002-tips': tips,
  '003-delivery': delivery,
  '005-feedback': feedback,
  '006-care-threads': careThreads,
  '007-replicas': replicas,
}
