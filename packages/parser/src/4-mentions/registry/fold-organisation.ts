import { foldName } from '../gazetteer/fold-name.ts'
import { remember } from '../../engine/remember.ts'

/** What stands before a handle: "@front_news", "t.me/front_news", "https://x.com/front_news". */
const handle = /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|x\.com|twitter\.com)\/(?:s\/)?|^@/i

/** What a folded name has for one of the steps below to change anything; most have nothing. */
const unsettled = /[(),]|^the |\bdefense\b|\bcenter\b|iz(ations?|ed?|ing)\b/

/**
 * `foldName`, without a leading article or the marks of a handle and with American spellings made British, so that one
 * alias covers them all.
 */
export const foldOrganisation = remember((name: string): string => {
  const folded = foldName(name.startsWith('@') || name.includes('/') ? name.replace(handle, '') : name)
  if (!unsettled.test(folded)) return folded
  return folded
    .replace(/[(),]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bcenter\b/g, 'centre')
    .replace(/iz(ations?|ed?|ing)\b/g, 'is$1')
})
