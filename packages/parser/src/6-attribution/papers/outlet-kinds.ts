/** Kinds of sources that report what others say. */
export const OUTLET_KINDS: ReadonlySet<string> = new Set(['news-agency', 'news-outlet', 'state-media'])
