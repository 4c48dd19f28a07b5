import type { Attachment } from 'svelte/attachments'

/** A field whose choice is other than the page was written with: chosen before the script was ready. */
const isChosenAnew = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement) {
    const written = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options.item(0)
    return field.value !== (written?.value ?? '')
  }
  // Who is still typing is not interrupted: the change is sent when the field is left.
  return field instanceof HTMLInputElement && field !== document.activeElement && field.value !== field.defaultValue
}

/**
 * Sends a form as soon as a choice in it changes, also one made while the page's script was still on its way.
 * The form wants `autocomplete="off"`, or a browser that restores fields on the way back would send it again.
 */
export const sendOnChange: Attachment<HTMLFormElement> = (form) => {
  const send = (): void => form.requestSubmit()
  form.addEventListener('change', send)
  if ([...form.elements].some(isChosenAnew)) send()
  return () => form.removeEventListener('change', send)
}
