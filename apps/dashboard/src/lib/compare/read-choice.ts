/** The texts pasted on either side. */
export interface Typed {
  readonly a: string
  readonly b: string
}

/** What the form of a comparison was sent with. */
export interface ChoiceSent {
  readonly typed: Typed
  /** The address it asks for: the reports chosen, and the words that others are looked for by. */
  readonly state: URLSearchParams
  /** Whether the two are to be compared; else one of them is being chosen. */
  readonly isComparison: boolean
}

const SIDE_NAMES = ['a', 'b'] as const

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * Reads the one form that both sides of a comparison share, sent from the address `before`. A button names what it does:
 * `pick-a` chooses a report by its id, `drop` lets the report of a side go, `find` looks for the words `find-a` and
 * `find-b`, and none of them compares.
 */
export const readChoice = (form: FormData, before: URLSearchParams): ChoiceSent => {
  const state = new URLSearchParams(before)
  const put = (name: string, value: string): void => (value === '' ? state.delete(name) : state.set(name, value))
  for (const side of SIDE_NAMES) {
    const picked = textOf(form, `pick-${side}`)
    if (form.has(`find-${side}`)) put(`find-${side}`, textOf(form, `find-${side}`))
    if (picked !== '') {
      put(side, picked)
      put(`find-${side}`, '')
    }
    if (textOf(form, 'drop') === side) put(side, '')
  }
  const isChoice = ['find', 'drop', 'pick-a', 'pick-b'].some((name) => textOf(form, name) !== '')
  return { typed: { a: textOf(form, 'text-a'), b: textOf(form, 'text-b') }, state, isComparison: !isChoice }
}
