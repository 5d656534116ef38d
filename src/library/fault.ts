/** One thing that is wrong in `intents/` or `content/`. */
export interface Fault {
  /** From the project's root, with forward slashes. */
  file: string
  field: string
  /** What is wrong, and what to do. */
  what: string
  /** Counted from 1, where it is known. */
  line?: number | undefined
}

/** A fault as it is printed: `file: field: what`, and the line at the end. */
export const faultLine = ({ file, field, what, line }: Fault) =>
  `${file}: ${field}: ${what}${line === undefined ? '' : ` (line ${line})`}`

/** A fault as GitHub shows it beside the line itself, where the check runs for a change that is proposed there. */
export const faultMark = ({ file, field, what, line = 1 }: Fault) =>
  `::error file=${file},line=${line}::${`${field}: ${what}`.replace(/%/g, '%25').replace(/\r?\n/g, '%0A')}`
