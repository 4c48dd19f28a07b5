import type { Page } from 'playwright-core'

/** What a page that a number leads to has to say for it. */
export interface Target {
  readonly isThere: boolean
  /** Whether it shows sentences at all, each with a link to its place in the report, or the report itself. */
  readonly hasSentences: boolean
  /** The sentence of each claim that the page can be asked for by its anchor, and the words of its figure. */
  readonly sentences: ReadonlyMap<string, { readonly sentence: string; readonly figure: string }>
  /** What its heading and its first words count. */
  readonly counts: string
}

/** Runs in a page: reads the HTML of another. */
const readHtml = (html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const main = document.querySelector('main')
  const marks = [...(main?.querySelectorAll('[id^="claim-"]') ?? [])]
  return {
    hasSentences: main?.querySelector('blockquote, .sentence') instanceof Element,
    sentences: marks.map((mark) => {
      const sentence = mark.closest('.sentence')?.textContent ?? ''
      return [mark.id, { sentence, figure: mark.textContent }] as const
    }),
    counts: [...(main?.querySelectorAll('h1, h2, h1 ~ .lead, [role="status"]') ?? [])]
      .map(({ textContent }) => textContent)
      .join(' '),
  }
}

/** The pages that numbers lead to, each opened once. */
export interface Targets {
  readonly target: (address: string) => Promise<Target>
  /** Takes a page as it is, which came of a form and stands under no address. */
  readonly know: (address: string, html: string) => Promise<void>
}

/** Opens what numbers lead to, in the browser of a page. */
export const readTargets = (page: Page): Targets => {
  const read = new Map<string, Promise<Target>>()
  const withoutAnchor = (address: string): string => address.split('#')[0] ?? address
  const make = async (html: string, isThere: boolean): Promise<Target> => {
    const { sentences, ...rest } = await page.evaluate(readHtml, html)
    return { isThere, ...rest, sentences: new Map(sentences) }
  }
  const open = async (address: string): Promise<Target> => {
    const response = await page.request.get(address)
    return make(await response.text(), response.ok())
  }
  return {
    target: (address) => {
      const path = withoutAnchor(address)
      const known = read.get(path) ?? open(path)
      read.set(path, known)
      return known
    },
    know: async (address, html) => {
      const target = make(html, true)
      read.set(withoutAnchor(address), target)
      await target
    },
  }
}
