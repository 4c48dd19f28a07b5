import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const LEAD = 'A car bomb killed 12 people at a market in Kismayo on 7 May 2024, police said.\n\n'
const NEXT = 'A nurse said 31 people were wounded.'

const lastSetting = (text: string) => {
  const last = claimsOf(text).at(-1)
  return [last?.place?.name ?? null, last?.time?.start ?? null]
}

describe('is back where it was in the paragraph behind an earlier day', () => {
  test.for([
    'The blast came a day after soldiers killed 20 militants in a raid on 6 May near Jilib.',
    'On 6 May, the army had said it killed 20 fighters near Jilib.',
    'Two days earlier, on 5 May, gunmen had killed four elders in Jilib.',
    'The bombing followed a raid near Jilib on 6 May in which 20 fighters were killed.',
  ])('%s', (past) => {
    expect(lastSetting(`${LEAD}${past}\n\n${NEXT}`)).toEqual(['Kismayo', '2024-05-07'])
  })
})

describe('goes on with', () => {
  test('what happened since', () => {
    const text = `${LEAD}On 8 May gunmen attacked an army post near Jilib and killed four soldiers.\n\n${NEXT}`
    expect(lastSetting(text)).toEqual(['Jilib', '2024-05-08'])
  })

  test('an earlier day told for its own sake', () => {
    const text = `${LEAD}On 6 May soldiers raided a camp near Jilib and killed 20 militants.\n\nThey also seized nine rifles.`
    expect(lastSetting(text)).toEqual(['Jilib', '2024-05-06'])
  })

  test('an earlier day within its paragraph', () => {
    const text = `${LEAD}On 6 May gunmen had raided Jilib. They killed four elders.`
    expect(lastSetting(text)).toEqual(['Jilib', '2024-05-06'])
  })
})
