import type { Attachment } from 'svelte/attachments'

/** So long nothing must have been typed before it is sent: longer than between two keys, shorter than a pause to look. */
const PAUSE_MS = 250

/** Sends a form while its reader types, so that what is found is seen at once. */
export const sendAsTyped: Attachment<HTMLFormElement> = (form) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => form.requestSubmit(), PAUSE_MS)
  }
  const stop = (): void => clearTimeout(waiting)
  form.addEventListener('input', wait)
  form.addEventListener('submit', stop)
  return () => {
    stop()
    form.removeEventListener('input', wait)
    form.removeEventListener('submit', stop)
  }
}
