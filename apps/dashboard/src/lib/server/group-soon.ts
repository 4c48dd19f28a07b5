import { freshSurvey } from './shared-survey.ts'
import type { Survey } from '../survey/survey.ts'
import { groupAside } from './work-aside.ts'

/** Says whether the store holds claims of no event, since reports were added that it has not been grouped with yet. */
export const isUngrouped = ({ happenings, claims }: Pick<Survey, 'happenings' | 'claims'>): boolean =>
  happenings.reduce((grouped, happening) => grouped + happening.claims.length, 0) < claims.size

/** Makes a function that calls `work` again and again for as long as it is called meanwhile, and never twice at once. */
export const workOnce = (work: () => Promise<void>): (() => Promise<void>) => {
  let working: Promise<void> | null = null
  let isAsked = false
  const goOn = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false
        await work()
      }
    } finally {
      working = null
    }
  }
  return () => {
    isAsked = true
    working ??= goOn()
    return working
  }
}

let underWay = 0

/** Whether events are being made anew. */
export const isGrouping = (): boolean => underWay > 0

/**
 * Makes all events of the store anew beside the server, then the survey. Reports added meanwhile are grouped once more
 * after that, all of them together. Never rejects: what went wrong is told to the log, and the next to add a report, or
 * the next start, tries again.
 */
export const groupSoon = workOnce(async () => {
  underWay += 1
  try {
    await groupAside()
    await freshSurvey()
  } catch (error) {
    console.error(error)
  } finally {
    underWay -= 1
  }
})
