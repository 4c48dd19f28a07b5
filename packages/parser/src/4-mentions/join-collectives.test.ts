import { expect, test } from 'vitest'
import { groupsOf } from './mentions-of.ts'

test.each(['A family of six', 'A crew of five', 'the patrol of nine', 'a family of six people'])(
  'counts the members of "%s"',
  (text) => {
    const groups = groupsOf(`${text} fled`)
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({ text, plural: true })
    expect(groups[0]?.quantity).not.toBeNull()
  },
)

test.each(['A crew of 12 soldiers', 'A village of six', 'Two families of six', 'a family and six'])(
  'leaves "%s" apart',
  (text) => {
    expect(groupsOf(`${text} fled`)).toHaveLength(2)
  },
)

test('finds the whole of a part again behind two groups that became one', () => {
  const part = groupsOf('A family of six fled. Three of the five men stayed.').find(({ partOf }) => partOf !== null)
  expect(part).toMatchObject({ quantity: { low: 3 }, partOf: 'the five men' })
})
