/**
 * What digits on a screen may be without being a figure, and why no sentence stands behind them. The markup says so, by
 * `data-digits` on the digits or around them; a report’s own words need no mark where they stand in a quotation.
 */
export const DIGIT_ROLES = {
  date: 'when something happened, was told or came out',
  name: 'belongs to the name of a source, an event or a report',
  place: 'where something is, or how closely that is known',
  axis: 'the scale of a drawing, or how to read it',
  page: 'which page of how many',
  rows: 'how many rows stand right there, or on the page it leads to; held against them',
  ratio: 'how many times one figure is another; leads to the sentence of either',
  quoted: 'the text of a report itself',
  code: 'to be copied or typed as it is',
  limit: 'what this machine takes',
  done: 'how many reports were just added',
} as const

export type DigitRole = keyof typeof DIGIT_ROLES
