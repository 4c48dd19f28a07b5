/** Reads JSON; where it is none, says why, with the place counted from the start of the text given. */
export const parseJson = (text: string): { readonly value: unknown } | { readonly reason: string } => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
