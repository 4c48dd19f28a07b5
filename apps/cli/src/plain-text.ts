/**
 * Makes words of a report fit for one line of a terminal: control characters, line breaks and marks that turn the
 * direction of writing would let a text redraw the screen around it, so they go.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
