/** A process of its own that opens the store at the address and with the key given, and saves one mother. */
import { openStore } from '../../src/storage/open-store.ts'

const [databaseUrl = '', key = '', chat = ''] = process.argv.slice(2)
const store = await openStore({ databaseUrl, dataKey: Buffer.from(key, 'base64'), now: () => 1 })
await store.save(chat, { misses: 1 })
await store.close()
