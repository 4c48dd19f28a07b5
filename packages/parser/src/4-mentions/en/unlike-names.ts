/** Words that end the name of a body, a place or a day, never a person's. */
export const NO_SURNAME =
  /^(forces|front|state|army|brigade|movement|council|agency|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gaza|province|city|hospital|news|times|sources|services|affairs|nations|states|rights|watch|observers|observatory|reuters|twitter|facebook|telegram|whatsapp|youtube)$/

const ENDINGS =
  /(tions?|sions?|ments?|ness|ities|ity|isms?|ists?|ships?|[ae]nces?|ical|ous|ive|ful|less|able|ible|ways?|ology)$/

const PLAIN: ReadonlySet<string> = new Set(
  `liberal conservative social socialist democratic democrat communist christian catholic jesuit political national
  international regional federal central presidential military armed public private general special popular leftist
  rightist left-wing right-wing leftwing rightwing urban rural foreign domestic local supreme high low new old big
  small heavy light innocent young main major minor human civil labor labour trade union legal illegal secret top
  senior junior chief deputy vice assistant associate acting next last past present current recent early late great
  good bad long short full free open white black red green blue gray grey first second third fourth fifth
  well-known prominent outstanding notorious famous unknown strong powerful true false real several certain different
  own same total dignity honor honour freedom justice democracy peace hope life trust truth violence terror terrorism
  hunger poverty disease cholera malaria aids famine drought cold heat
  anything nothing everything something everybody everyone nobody anybody somebody`.split(/\s+/),
)

/** Whether a word that the lexicons do not list is plain English all the same, by its ending or by its meaning. */
export const isPlainEnglish = (word: string): boolean => PLAIN.has(word) || ENDINGS.test(word)
