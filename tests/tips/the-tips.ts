import { loadLibrary } from '../../src/library/load.ts'

/** The real exercises, plan, words and places. */
export const theTips = loadLibrary('.', '2026-11-23').tips
