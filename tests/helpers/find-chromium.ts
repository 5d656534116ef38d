import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium stands on this machine: `CHROMIUM_PATH`, else the usual places. */
export const findChromium = (): string | undefined => [process.env.CHROMIUM_PATH ?? '', ...PLACES].find(existsSync)
