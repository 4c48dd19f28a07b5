import { StoreError } from '@reportedly/store'
import { groupSoon, isUngrouped } from '#lib/server/group-soon.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { whileAnswering } from '#lib/survey/work-in-turns.ts'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'

/** Tells readers of a store that cannot be read, in its own words; whatever else goes wrong is told to the log alone. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind !== 'unknown') return
  if (error instanceof StoreError) return { status: 503, message: error.message }
  console.error(error)
  return
}

/** Charts made to be put into other pages may be; nothing else is. */
export const handle: Handle = async ({ event, resolve }) => {
  const response = await whileAnswering(() => resolve(event))
  const policy = response.headers.get('content-security-policy')
  if (policy !== null && event.route.id?.startsWith('/embed/'))
    response.headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'))
  return response
}

/**
 * Begins to read the store before anyone asks; a store that cannot be read is told of when a page is asked for. Reports
 * that were kept and not grouped, because the server ended meanwhile, are grouped now.
 */
export const init: ServerInit = () => {
  void sharedSurvey().then(
    (survey) => (isUngrouped(survey) ? groupSoon() : null),
    () => null,
  )
}
