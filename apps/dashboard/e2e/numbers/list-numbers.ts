import type { Page } from 'playwright-core'

/** A stretch of text with digits in it, as a screen draws it. */
export interface DrawnNumber {
  readonly text: string
  /** The elements around it, nearest first, so that it can be found. */
  readonly where: string
  /** What the markup says it is, if no figure. */
  readonly role: string | null
  /** Where the link leads that it is or stands in. */
  readonly href: string | null
  /** Where the links of its row lead. */
  readonly rowHrefs: readonly string[]
  /** Whether the sentence stands beside it, or behind the fold that it opens. */
  readonly isQuoted: boolean
  /** How many rows the lists in its part of the page have; whether more are on other pages. */
  readonly rows: readonly number[]
  readonly hasPages: boolean
}

/** Runs in the page: every text with digits inside its main part, also in drawings, tables and folds. */
const walk = (): DrawnNumber[] => {
  const NOT_DRAWN = 'script, style, template, title, desc, option, textarea, datalist'
  const main = document.querySelector('main') ?? document.body
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const found: DrawnNumber[] = []
  const hrefOf = (link: Element | null | undefined): string | null => link?.getAttribute('href') ?? null
  const isSentence = (element: Element | null): boolean =>
    element !== null && element.querySelector('blockquote, .sentence, a[href*="#claim-"]') !== null
  const nameOf = (element: Element): string =>
    [element.tagName.toLowerCase(), ...[...element.classList].filter((name) => !name.startsWith('s-'))].join('.')
  const around = (element: Element | null, most = 4): string =>
    element === null || element === main || most === 0
      ? ''
      : `${nameOf(element)} < ${around(element.parentElement, most - 1)}`
  const LISTS = 'tbody, ul, ol, article'
  const countRows = (element: Element): readonly number[] => {
    const holder = element.closest('details, table, section') ?? main
    const sizes = [...holder.querySelectorAll(LISTS)].map((list) =>
      list.matches('article') ? list.querySelectorAll('ul > li').length : list.children.length,
    )
    return [...sizes, holder.querySelectorAll('section tbody > tr').length]
  }
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    const text = (texts.currentNode.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    if (element === null || !/\p{Nd}/u.test(text) || element.closest(NOT_DRAWN)) continue
    const marked = element.closest('[data-digits]')?.getAttribute('data-digits') ?? null
    const fold = element.closest('summary')?.parentElement ?? null
    found.push({
      text,
      where: around(element),
      role: marked ?? (element.closest('blockquote, q') ? 'quoted' : element.closest('code') ? 'code' : null),
      href: hrefOf(element.closest('a[href]')),
      rowHrefs: [...(element.closest('tr, li')?.querySelectorAll('a[href]') ?? [])].flatMap(
        (link) => hrefOf(link) ?? [],
      ),
      isQuoted: isSentence(fold) || element.closest('[data-told]')?.querySelector('blockquote') instanceof Element,
      rows: countRows(element),
      hasPages: main.querySelector('nav a[rel="next"], nav a[rel="prev"]') !== null,
    })
  }
  return found
}

/** Every text with digits in it that a page draws. */
export const listNumbers = (page: Page): Promise<readonly DrawnNumber[]> => page.evaluate(walk)
