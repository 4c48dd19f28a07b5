import { StoreError } from '@reportedly/store'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'

/** Tells readers of a store that cannot be read, in its own words; whatever else goes wrong is told to the log alone. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind !== 'unknown') return
  if (error instanceof StoreError) return { status: 503, message: error.message }
  console.error(error)
  return
}

/** Charts made to be put into other pages may be; nothing else is. */
export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  const policy = response.headers.get('content-security-policy')
  if (policy !== null && event.route.id?.startsWith('/embed/'))
    response.headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'))
  return response
}
