import { expect, test } from 'vitest'
import { writeFrame } from './write-frame.ts'

test('writes a frame whose address and title cannot end their attributes', () => {
  const html = writeFrame('http://localhost/embed/map?a=1&b=2', 'Killed in "Orva" <north>')
  expect(html).toContain('src="http://localhost/embed/map?a=1&amp;b=2"')
  expect(html).toContain('title="Killed in &quot;Orva&quot; &lt;north>"')
})
