import { StoreError } from '@reportedly/store'
import type { HandleServerError } from '@sveltejs/kit/hooks'

/** Tells readers of a store that cannot be read, in its own words; whatever else goes wrong is told to the log alone. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind !== 'unknown') return
  if (error instanceof StoreError) return { status: 503, message: error.message }
  console.error(error)
  return
}
