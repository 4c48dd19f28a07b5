import { DIGIT_ROLES } from './digit-roles.ts'
import type { DrawnNumber } from './list-numbers.ts'
import type { Target } from './read-targets.ts'

/** Opens what a link leads to. */
export type Follow = (href: string) => Promise<Target>

const firstNumber = (text: string): string | null => /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? null

const anchorOf = (href: string): string => href.split('#')[1] ?? ''

/** Whether a link opens a page on which a sentence stands: the one it names, or those that a list holds. */
const leadsToSentence = async (href: string, follow: Follow): Promise<boolean> => {
  const { isThere, hasSentences, sentences } = await follow(href)
  const anchor = anchorOf(href)
  return isThere && (anchor.startsWith('claim-') ? (sentences.get(anchor)?.sentence ?? '') !== '' : hasSentences)
}

const digitsOf = (text: string): readonly string[] =>
  text.replaceAll(/(?<=\d)[,. \u00a0\u202f](?=\d{3})/g, '').match(/\d+/g) ?? []

/**
 * Whether the sentence at a claim’s anchor tells another number. Words ("twenty") are taken on trust, digits are not; "more
 * than 100" is recorded as at least 101.
 */
const tellsAnother = async (text: string, href: string, follow: Follow): Promise<boolean> => {
  const told = (await follow(href)).sentences.get(anchorOf(href))
  const said = digitsOf(told?.figure ?? '')
  return (
    said.length > 0 &&
    !digitsOf(text).some((digits) => said.some((number) => Math.abs(Number(number) - Number(digits)) <= 1))
  )
}

/** Counts are believed only where as many rows are listed, here or where they lead. */
const countsRows = async ({ text, rows, hasPages, href }: DrawnNumber, follow: Follow): Promise<boolean> => {
  const count = firstNumber(text) ?? ''
  if (href === null || href.startsWith('#')) return hasPages || rows.includes(Number(count.replaceAll(',', '')))
  const { isThere, counts } = await follow(href)
  return isThere && counts.split(/[^\d,]+/).includes(count)
}

const somewhere = async (hrefs: readonly string[], follow: Follow): Promise<boolean> => {
  for (const href of hrefs) if (await leadsToSentence(href, follow)) return true
  return false
}

/** What is wrong with a number on a screen; null where it leads to its sentence, or is no figure and says so. */
export const judgeNumber = async (drawn: DrawnNumber, follow: Follow): Promise<string | null> => {
  const { text, where, role, href, rowHrefs, isQuoted } = drawn
  const say = (fault: string): string => `${fault}: “${text.slice(0, 80)}” in ${where}`
  if (role !== null && !(role in DIGIT_ROLES)) return say(`no such role as “${role}”`)
  if (role === 'rows') return (await countsRows(drawn, follow)) ? null : say('rows that are not there')
  if ((role !== null && role !== 'ratio') || isQuoted) return null
  if (href !== null && role !== 'ratio' && (await tellsAnother(text, href, follow)))
    return say(`another number at ${href}`)
  if (href !== null) return (await leadsToSentence(href, follow)) ? null : say(`no sentence at ${href}`)
  return (await somewhere(rowHrefs, follow)) ? null : say('leads nowhere')
}
