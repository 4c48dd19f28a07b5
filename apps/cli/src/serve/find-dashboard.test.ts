import { expect, test } from 'vitest'
import { findDashboard } from './find-dashboard.ts'

test('gives the handler that is there', () => {
  expect(findDashboard(import.meta.url)).toBe(import.meta.url)
})

test('says how to build a dashboard that is not there', () => {
  const missing = new URL('nothing/handler.js', import.meta.url).href
  expect(() => findDashboard(missing)).toThrow(/not built yet; run "npm run build"/)
})
