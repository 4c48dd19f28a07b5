import { expect, test } from 'vitest'
import { isHardWrapped } from './is-hard-wrapped.ts'

const LINE = 'the army said that its troops had killed at least twenty of the rebels who'

test('knows text whose full lines break off in mid-sentence', () => {
  expect(isHardWrapped([LINE, LINE, LINE, LINE, 'fled.'].join('\n'))).toBe(true)
})

test.each([
  ['paragraphs on lines of their own', [`${LINE} fled.`, `${LINE} fled.`, `${LINE} fled.`, `${LINE} fled.`]],
  ['short lines of a list', ['- 5 tanks', '- 3 guns', '- 12 drones', '- 4 trucks', '- 1 boat']],
  ['one line longer than any wire service sends', [LINE, LINE, LINE, LINE.repeat(3), LINE]],
  ['paragraphs parted by blank lines', [LINE, '', LINE, '', LINE, '', LINE]],
  ['nothing', ['']],
])('does not take for wrapped: %s', (_, lines) => {
  expect(isHardWrapped(lines.join('\n'))).toBe(false)
})
