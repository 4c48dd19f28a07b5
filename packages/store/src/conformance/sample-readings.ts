import { sampleClaim, sampleReport } from './sample-records.ts'

export const first = sampleReport('Five people were killed and 20 hurt.', { publishedAt: '2025-05-12' })
export const second = sampleReport('Six people were killed.', { publishedAt: '2025-05-11T23:00:00-02:00' })
export const killed = sampleClaim(first, 'killed', 0, 11)
export const injured = sampleClaim(first, 'injured', 28, 30)
export const six = sampleClaim(second, 'killed', 0, 10)

/** Two reports and their three claims; for tests alone. */
export const sampleReadings = [
  { report: first, claims: [injured, killed] },
  { report: second, claims: [six] },
]
