import { parseDocument, type YAMLError } from 'yaml'

/** What a data file holds, or what is wrong with it, with the line, counted from 1, where there is one. */
export type Parsed = { value: unknown } | { wrong: string; line?: number | undefined }

/** A whole file of binary rubbish is no data: YAML would read part of it. */
const isRubbish = (text: string) => text.includes('\u0000') || text.includes('\ufffd')

/** @param text of a `.yaml` file */
export function parseYaml(text: string): Parsed {
  if (isRubbish(text)) return { wrong: 'is no text; save it as UTF-8' }
  const document = parseDocument(text, { uniqueKeys: true })
  const [error] = document.errors
  return error ? { wrong: inWords(error), line: error.linePos?.[0].line } : { value: document.toJS() }
}

/** What is wrong, and what to do, without the words of those who read YAML for a living. */
function inWords({ code }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'a field stands twice; keep one of the two'
  if (code === 'MISSING_CHAR' || code === 'BAD_DQ_ESCAPE')
    return 'a quote or a bracket is not closed here or above; close it'
  return 'cannot be read here; let the line start with as many spaces as its neighbours, and put words with a colon in "double quotes"'
}
