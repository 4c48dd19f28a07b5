import { expect, test } from 'vitest'
import { nameWithin } from './name-within.ts'
import { REGISTRY } from './registry.ts'

test.each([
  ['World Food Council (WFC)', ['World Food Council', 'WFC']],
  ['Al-Qaeda affiliate Red Dawn', ['Red Dawn']],
  ['the Polish broadcaster Radio Sel', ['Radio Sel']],
  ['Al-Qaeda-affiliated terrorist group, Red Dawn (RD)', ['Red Dawn', 'RD']],
  ['the human rights office of the Council, OFC', ['OFC']],
])('finds the names in "%s"', (described, names) => {
  expect(nameWithin(described)).toEqual(names)
})

test.each(['Reuters', 'an officer of the group Red Dawn', 'Musa Bello, the minister', 'a resident of Sel (Gao)'])(
  'finds no name of another in "%s"',
  (described) => {
    expect(nameWithin(described).filter((name) => /Red Dawn|minister$|Gao/.test(name))).toEqual([])
  },
)

test.each([
  ['World Health Organization (WHO)', 'who'],
  ['Al Qaeda affiliate Jama’a Nusrat ul-Islam wa al-Muslimin (JNIM)', 'jnim'],
  ['Al Qaeda-affiliated terrorist group, Jama’at Nusrat al-Islam wal-Muslimin (JNIM)', 'jnim'],
  ['the Islamist militia Boko Haram', 'boko-haram'],
])('lets the registry know "%s"', (described, id) => {
  expect(REGISTRY.lookup(described)?.id).toBe(id)
})

test.each(['a fighter of the group Hamas', 'a soldier wounded by the group Hamas', 'a doctor in the town (Hamas)'])(
  'does not take "%s" for the group',
  (described) => {
    expect(REGISTRY.lookup(described)).toBeNull()
  },
)
