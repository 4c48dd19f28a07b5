import { keep } from './keep.ts'
import type { Survey } from './survey.ts'

/** So many views of a survey are remembered; the oldest gives way. */
const MOST = 200

const remembered = keep<Survey, Map<string, unknown>>(() => new Map())

/**
 * What a pure function makes of a survey for an address, made once: `name` tells its views from those of others, and the
 * state of an address is all that a view depends on besides.
 */
export const remember =
  <View>(name: string, make: (survey: Survey, state: URLSearchParams) => View) =>
  (survey: Survey, state: URLSearchParams): View => {
    const views = remembered(survey)
    const key = `${name} ${state.toString()}`
    // Only this name writes under this key, so that what stands there is a view of this kind.
    if (views.has(key)) return views.get(key) as View
    const view = make(survey, state)
    const [oldest] = views.keys()
    if (views.size >= MOST && oldest !== undefined) views.delete(oldest)
    views.set(key, view)
    return view
  }
