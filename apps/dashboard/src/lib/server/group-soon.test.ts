import { expect, test } from 'vitest'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { isUngrouped, workOnce } from './group-soon.ts'

test('works once more for all who ask while it works, and never twice at once', async () => {
  const log: string[] = []
  const finish: (() => void)[] = []
  const work = workOnce(async () => {
    log.push('begins')
    await new Promise<void>((resolve) => finish.push(resolve))
    log.push('ends')
  })
  const first = work()
  const asked = [work(), work(), work()]
  finish.shift()?.()
  await new Promise(setImmediate)
  expect(log).toEqual(['begins', 'ends', 'begins'])
  finish.shift()?.()
  await Promise.all([first, ...asked])
  expect(log).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('works again for who asks after it has ended, also where it failed', async () => {
  let times = 0
  const work = workOnce(() => {
    times += 1
    return times === 1 ? Promise.reject(new Error('not now')) : Promise.resolve()
  })
  await expect(work()).rejects.toThrow('not now')
  await work()
  expect(times).toBe(2)
})

test('sees that a store has claims of no event', () => {
  const survey = makeUpSurvey()
  expect(isUngrouped(survey)).toBe(false)
  expect(isUngrouped({ ...survey, happenings: survey.happenings.slice(1) })).toBe(true)
})
