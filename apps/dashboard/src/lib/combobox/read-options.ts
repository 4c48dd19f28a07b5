import type { Option } from './option.ts'

/** Checked by hand: a schema library would double what a page with a field loads. */
const isOption = (value: unknown): value is Option =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'string' &&
  'words' in value &&
  typeof value.words === 'string' &&
  'note' in value &&
  (value.note === null || typeof value.note === 'string')

/** Reads what the server offers; what is no option is passed over. */
export const readOptions = (answer: unknown): readonly Option[] =>
  Array.isArray(answer) ? answer.filter((each) => isOption(each)) : []
