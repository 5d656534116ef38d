import type { Profile } from './profile-store.ts'

/** Whether she got a seek-care reply and has not said since that she called or was checked. */
export const isWaiting = ({ escalatedAt = 0, checkedAt = 0 }: Profile): boolean => escalatedAt > checkedAt
