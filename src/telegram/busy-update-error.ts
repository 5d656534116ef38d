/** Another replica is answering this update. Should it die, Telegram is to send the update again. */
export class BusyUpdateError extends Error {
  override name = 'BusyUpdateError'
}
