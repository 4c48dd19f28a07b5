const article = /\b(al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez) /g

/**
 * The consonants of a folded name, with those that romanisations waver between made one: two spellings of one name
 * ("Kyiv", "Kiev"; "Al-Hudaydah", "Hodeidah") sound the same, a translation or another name does not.
 */
export const soundOf = (folded: string): string =>
  folded
    .replace(article, '')
    .replace(/[aeiouyhw ]/g, '')
    .replace(/[qkcx]/g, 'k')
    .replace(/[zs]/g, 's')
    .replace(/dj|[gj]/g, 'j')
    .replace(/(.)\1+/g, '$1')
