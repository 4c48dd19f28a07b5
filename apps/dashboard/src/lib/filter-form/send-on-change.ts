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

/** Milliseconds from leaving a field by a press on the button to the click that this makes. */
const ONE_PRESS = 600

/**
 * Who leaves a field by pressing the button sends the form twice, by the change and by the press: two visits, of which
 * one would be gone back to in vain.
 */
const makeLeaveOutRepeat = (form: HTMLFormElement): ((event: SubmitEvent) => void) => {
  let sent = { words: '', at: -Infinity }
  return (event) => {
    const words = JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    const isRepeat = words === sent.words && event.timeStamp - sent.at < ONE_PRESS
    if (isRepeat) event.preventDefault()
    else sent = { words, at: event.timeStamp }
  }
}

/**
 * Sends a form as soon as a choice in it changes, also one made while the page's script was still on its way.
 * The form wants `autocomplete="off"`, or a browser that restores fields on the way back would send it again.
 */
export const sendOnChange: Attachment<HTMLFormElement> = (form) => {
  const send = (): void => form.requestSubmit()
  const leaveOutRepeat = makeLeaveOutRepeat(form)
  form.addEventListener('change', send)
  form.addEventListener('submit', leaveOutRepeat)
  if ([...form.elements].some(isChosenAnew)) send()
  return () => {
    form.removeEventListener('change', send)
    form.removeEventListener('submit', leaveOutRepeat)
  }
}
