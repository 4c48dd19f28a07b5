import { foldName } from '../gazetteer/fold-name.ts'
import { remember } from '../../engine/remember.ts'

/** `foldName`, without a leading article and with American spellings made British, so that one alias covers both. */
export const foldOrganisation = remember((name: string): string =>
  foldName(name)
    .replace(/[(),]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bcenter\b/g, 'centre')
    .replace(/iz(ations?|ed?|ing)\b/g, 'is$1'),
)
