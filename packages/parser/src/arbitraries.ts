import fc from 'fast-check'

const pieces = (list: string): readonly string[] =>
  list
    .split('|')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

const GROUPS = pieces(`
  two soldiers | at least 12 civilians | up to 100 militants | more than a dozen of them | three of the five men | 45 of 52
  drones | several insurgents | none of the hostages | a commander named Abu Omar | 1,200 people | 20-30 fighters | (31)
  others | 15 tanks | two tonnes of explosives | Rs 25,000 | 21 civilians, 11 of them children | a soldier | both pilots |
  dozens | hundreds, if not thousands, of villagers | an AK-47 | 4.2 kg of heroin | the army | ISIS | the dead | no one |
  the death toll | six | five AK-47 rifles | a total of 948 terrorists | 10,000 rounds of 7.62 mm | 3 (three) persons`)

const VERBS = pieces(`
  were killed | killed | was injured | destroyed | seized | were captured | shot down | rose to 57 from 49 | lost 17 men |
  died | fled | said | claimed to have killed | denied killing | may have been wounded | took part in | leaving | including |
  were abducted | surrendered | were freed | fired | reported | put the toll at 36 | left dead | in the killing of |
  the destruction of | the seizure of | wounding | are missing | according to`)

const LINKS = pieces(`
  , | . | ; | : | and | or | , including | , while | who | of whom | — | ( | ) | “ | ” | " | ' | [ | ? | on Monday | on August 5
  , | in Mali | near Kyiv | by the army | said the U.N. | , the army said. | per day | respectively | , among them | since 2019 |
  earlier | separately, | meanwhile | not | but | with | from | to | than | of | 's | aged 12 | , 40, | at 4 a.m. | - | – | … | • |
  U.S. | Gen. | No. 47 | 50% | %`).concat(['\n', '\n\n', '\r\n', '\n- ', '\u00a0', '\u202f', '\u2028', '\u200b'])

const STRANGE = pieces(`
  😀 | 𝗞𝗜𝗟𝗟𝗘𝗗 | العربية | עברית | 中文 | İ | ß | ﬁ | é | ½ | ² | #5 | @user | https://t.co/x | 7.62x39mm | $ | KILLED 12 | AT LEAST
  FIVE SOLDIERS | ’s | ‘ | ’ | ''''`).concat(['\ud83d', '\udc4d', '\u0301', '\u0000', '\ufeff'])

const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', '', '\n')
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...GROUPS) },
  { weight: 4, arbitrary: fc.constantFrom(...VERBS) },
  { weight: 4, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
)

/** Texts made of the field's phrases and marks in random order, some in capitals: grammatical by accident only. */
export const fieldText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(piece, gap), { maxLength: 50 }), fc.constantFrom(false, false, false, true))
  .map(([parts, upper]) => {
    const text = parts.map(([words, behind]) => words + behind).join('')
    return upper ? text.toUpperCase() : text
  })

/** Any text at all: every UTF-16 code unit, lone surrogates and emoji, right-to-left scripts, and the field's words. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join('')),
  fieldText,
)
