import { hasContext, setContext } from 'svelte'

const ALONE = Symbol('chart that stands alone')

/** Said by a page that is one chart and no more: its title is the page’s own, and it leads to no other page of itself. */
export const standAlone = (): void => {
  setContext(ALONE, true)
}

/** Whether a chart stands alone on its page. */
export const isAlone = (): boolean => hasContext(ALONE)
