/** One thing that is wrong in `intents/` or `content/`. Printed as `file: field: what`. */
export interface Fault {
  /** From the project's root, with forward slashes. */
  file: string
  field: string
  what: string
}

export const faultLine = ({ file, field, what }: Fault) => `${file}: ${field}: ${what}`
