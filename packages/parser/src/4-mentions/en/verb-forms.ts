export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

const BITS: Readonly<Record<VerbForm, number>> = { base: 1, s: 2, past: 4, participle: 8, ing: 16 }
const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing']

/** Which forms of its verb a word can be: asked several times for every verb of a text, and so no set of strings. */
export class VerbForms implements Iterable<VerbForm> {
  private readonly bits: number

  constructor(forms: Iterable<VerbForm>) {
    this.bits = [...forms].reduce((bits, form) => bits | BITS[form], 0)
  }

  has(form: VerbForm): boolean {
    return (this.bits & BITS[form]) !== 0
  }

  [Symbol.iterator](): Iterator<VerbForm> {
    return FORMS.filter((form) => this.has(form)).values()
  }
}
