import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'
import { readSources } from './read-sources.ts'

const FILES = {
  'sources.jsonl': '{"name": "River Ledger"}\n\n{"name": "Hill Ledger", "kind": "paper"}\nnot json\n{"id": "sohr"}\n',
  'sources.json': '[{"name": "River Ledger"}, {"kind": "monitor"}, "Hill Ledger"]',
  'object.json': '{"name": "River Ledger"}',
  'broken.json': '[{"name": ',
  'marked.jsonl': '\ufeff{"name": "River Ledger"}',
  'bytes.jsonl': Uint8Array.of(0x7b, 0xff),
}

const read = async (name: keyof typeof FILES | 'missing.jsonl') => {
  const path = join(await makeFolder(FILES), name)
  const { entries, problems, isRead } = await readSources(path)
  const where = problems.map(({ line, message }) => `${line ?? '-'} ${message}`)
  return { sources: entries.map(({ source }) => source), where, isRead, entries }
}

test('reads one source a line, and says by line what does not fit', async () => {
  const { sources, where, isRead, entries } = await read('sources.jsonl')
  expect(sources).toEqual([{ name: 'River Ledger' }, { id: 'sohr' }])
  expect(where).toEqual([
    expect.stringMatching(/^3 kind: expected one of/),
    expect.stringMatching(/^4 not valid JSON: /),
  ])
  expect(isRead).toBe(true)
  expect(entries[1]?.tell('no').line).toBe(5)
})

test('reads a list of sources from a .json file, and says by number what does not fit', async () => {
  const { sources, where, entries } = await read('sources.json')
  expect(sources).toEqual([{ name: 'River Ledger' }])
  expect(where).toEqual(['- entry 2: expected a name or an id', expect.stringMatching(/^- entry 3: expected object/)])
  expect(entries[0]?.tell('no').message).toBe('entry 1: no')
})

test('passes over a byte order mark', async () => {
  expect((await read('marked.jsonl')).sources).toEqual([{ name: 'River Ledger' }])
})

test.each([
  ['missing.jsonl', '- no such file or folder'],
  ['bytes.jsonl', '- not UTF-8 text'],
  ['object.json', '- expected a list of sources: [{"name": …}, …]'],
] as const)('says of %s as a whole that it cannot be read', async (name, problem) => {
  expect(await read(name)).toMatchObject({ sources: [], where: [problem], isRead: false })
})

test('says of broken JSON what is wrong with it', async () => {
  expect((await read('broken.json')).where).toEqual([expect.stringMatching(/^- not valid JSON: /)])
})
