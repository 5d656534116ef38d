import type { ServerResponse } from 'node:http'
import type { BotApi } from '../bot-api.ts'

/** Sends a picture to be shown, and any other file to be saved. */
export function sendFile(response: ServerResponse, id: string, api: BotApi) {
  const file = api.file(id)
  if (file === undefined) return void response.writeHead(404).end()
  const { file_name: name } = file.object
  if (name !== undefined) {
    response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  }
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length }).end(file.bytes)
}
