import type { Fault } from './fault.ts'

/** The id of a file must be its name: whoever looks for one finds the other. */
export function checkNames(entries: readonly { file: string; value: { id: string } }[]): Fault[] {
  return entries
    .filter(({ file, value }) => !file.endsWith(`/${value.id}.yaml`))
    .map(({ file, value }) => ({
      file,
      field: 'id',
      what: `"${value.id}" is not the name of the file; make them the same`,
    }))
}
