/** The pictures that Telegram already has: by bot, and by what is in the file. */
export interface PictureIds {
  find: (bot: string, digest: string) => Promise<string | undefined>
  save: (bot: string, digest: string, fileId: string) => Promise<void>
}
