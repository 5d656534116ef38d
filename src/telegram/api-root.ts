/**
 * The address of the Bot API in the form that telegraf needs. It resolves `./bot…` against it, and without the slash at
 * the end the last part of a path (`https://proxy.example/telegram`) would be dropped.
 */
export function apiRootOf(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}
