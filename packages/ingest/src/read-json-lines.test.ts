import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from './collect.ts'
import { makeFolder } from './make-folder.ts'

const readLines = async (content: string | Uint8Array) => {
  const folder = await makeFolder({ 'a.jsonl': content })
  const { reports, problems } = await collect([folder])
  return { reports, problems: problems.map((problem) => problem.replace(`${folder}/`, '')) }
}

test('reads what a line states and passes over keys it does not know', async () => {
  const stated = {
    id: 'a-1',
    text: 'Text',
    title: 'Title',
    publishedAt: '2025-05-11T08:30:00+02:00',
    publisher: 'Example Times',
    url: 'https://example.org/1',
    language: 'fr',
    claims: [{ low: 1 }],
  }
  const { reports, problems } = await readLines(JSON.stringify(stated))
  expect(problems).toEqual([])
  const { id, claims, ...kept } = stated
  expect(reports).toMatchObject([{ ...kept, origin: { line: 1, name: id } }])
  expect(reports[0]).not.toHaveProperty('claims')
  expect(claims).toHaveLength(1)
})

test('takes null, blank and missing fields as not known', async () => {
  const { reports } = await readLines('{"id":"a","text":"Text","title":null,"publisher":"","url":null}')
  expect(reports).toMatchObject([{ title: null, publisher: null, url: null, publishedAt: null, language: 'und' }])
})

test('names file, line and reason of a broken line and reads the others', async () => {
  const { reports, problems } = await readLines(
    ['\uFEFF{"id":"a","text":"one"}', '', '{"id":"b","text":"two"', '{"id":"c","text":"three"}\r', ' '].join('\n'),
  )
  expect(reports.map(({ text, origin }) => [origin.line, text])).toEqual([
    [1, 'one'],
    [4, 'three'],
  ])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^a\.jsonl:3: not valid JSON: Expected .* at position 22 of the line$/)
})

test.each([
  ['{"id":"a"}', 'a.jsonl:1: text: expected string, received undefined'],
  ['{"text":"t"}', 'a.jsonl:1: id: expected string, received undefined'],
  ['{"id":7,"text":"t"}', 'a.jsonl:1: id: expected string, received number'],
  ['{"id":"","text":"t"}', 'a.jsonl:1: id: expected an id, got an empty string'],
  ['{"id":"a","text":["t"]}', 'a.jsonl:1: text: expected string, received array'],
  ['{"id":"a","text":" \\n"}', 'a.jsonl:1: text: expected a text, got nothing but white space'],
  ['{"id":"a","text":"\\ud83d"}', 'a.jsonl:1: text: expected Unicode text, got half a surrogate pair'],
  ['{"id":"a","text":"t","title":{}}', 'a.jsonl:1: title: expected string, received object'],
  ['{"id":"a","text":"t","url":"x"}', 'a.jsonl:1: url: expected a URL with its scheme ("https://…")'],
  ['{}', 'a.jsonl:1: id: expected string, received undefined; text: expected string, received undefined'],
  ['[1]', 'a.jsonl:1: expected object, received array'],
  ['null', 'a.jsonl:1: expected object, received null'],
])('says what a line lacks: %s', async (content, problem) => {
  expect((await readLines(content)).problems).toEqual([problem])
})

test('counts the byte at which a line is not UTF-8 from the start of the file', async () => {
  const first = Buffer.from('\uFEFF{"id":"é","text":"one"}\n')
  const second = Buffer.from('{"id":"b","text":"caf\xe9"}\n', 'latin1')
  const third = Buffer.from('{"id":"c","text":"three"}')
  const { reports, problems } = await readLines(Buffer.concat([first, second, third]))
  const offset = first.length + second.indexOf(0xe9)
  expect(problems).toEqual([`a.jsonl:2: not UTF-8 text: breaks at byte ${offset} of the file`])
  expect(reports.map(({ text }) => text)).toEqual(['one', 'three'])
})

test('sets aside a line of more than 64 MiB', async () => {
  const giant = Buffer.alloc(64 * 1024 * 1024 + 1, 'x')
  const { reports, problems } = await readLines(Buffer.concat([giant, Buffer.from('\n{"id":"b","text":"two"}')]))
  expect(problems).toEqual(['a.jsonl:1: larger than 64 MiB, the most that is read as one report'])
  expect(reports.map(({ text }) => text)).toEqual(['two'])
})

test('no bytes bring it down, and a good line after them is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => {
      const { reports } = await readLines(Buffer.concat([bytes, Buffer.from('\n{"id":"b","text":"two"}')]))
      expect(reports.at(-1)?.text).toBe('two')
    }),
    { numRuns: 50 },
  )
})
