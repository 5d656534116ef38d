import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { deriveKeys, type Keys } from './derive-keys.ts'
import { StorageError } from './storage-error.ts'

const VERSION = 'v1'
const NONCE = 12
const TAG = 16

/** Hides what is stored. `place` says where a sealed text belongs: moved to another row, it does not open. */
export interface Vault {
  /** The name under which a chat is kept. */
  nameOf(chat: string): string
  seal(text: string, place: string): string
  /** Throws a StorageError when the key is another one, or the text was changed or moved. */
  open(sealed: string, place: string): string
}

/** @param dataKey The 32 bytes of DATA_KEY. */
export function createVault(dataKey: Uint8Array): Vault {
  if (dataKey.length !== 32) throw new StorageError('DATA_KEY is not 32 bytes long; set one that is.')
  const keys = deriveKeys(dataKey)
  return {
    nameOf: (chat) => createHmac('sha256', keys.index).update(chat).digest('hex'),
    seal: (text, place) => seal(keys, text, place),
    open: (sealed, place) => open(keys, sealed, place),
  }
}

function seal(keys: Keys, text: string, place: string): string {
  const header = `${VERSION}.${keys.id}`
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce).setAAD(Buffer.from(`${header} ${place}`))
  const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${header}.${body.toString('base64url')}`
}

function open(keys: Keys, sealed: string, place: string): string {
  const [version, keyId, encoded = ''] = sealed.split('.')
  if (version !== VERSION)
    throw new StorageError('A record is in a form not known here; run the version that wrote it.')
  if (keyId !== keys.id)
    throw new StorageError('A record was sealed with another DATA_KEY; set the one it was made with.')
  try {
    return unseal(keys, Buffer.from(encoded, 'base64url'), `${version}.${keyId} ${place}`)
  } catch (cause) {
    throw new StorageError('A record is broken and does not open; restore it from the last backup.', { cause })
  }
}

function unseal(keys: Keys, body: Buffer, label: string): string {
  const decipher = createDecipheriv('aes-256-gcm', keys.seal, body.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(label)).setAuthTag(body.subarray(-TAG))
  return decipher.update(body.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8')
}
