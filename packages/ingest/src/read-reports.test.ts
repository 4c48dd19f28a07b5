import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRecord } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { collect } from './collect.ts'
import { makeFolder } from './make-folder.ts'

const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`

test('reads a folder and its sub-folders in the order of the names, and every report is a valid record', async () => {
  const folder = await makeFolder({
    'b.txt': 'second',
    'a/z.md': 'first',
    'c.jsonl': line('x', 'third') + line('y', 'fourth'),
    'd.TXT': 'fifth',
  })
  const { reports, problems } = await collect([folder])
  expect(problems).toEqual([])
  expect(reports.map(({ text, origin }) => [text, origin])).toEqual([
    ['first', { path: `${folder}/a/z.md`, line: null, name: null }],
    ['second', { path: `${folder}/b.txt`, line: null, name: null }],
    ['third', { path: `${folder}/c.jsonl`, line: 1, name: 'x' }],
    ['fourth', { path: `${folder}/c.jsonl`, line: 2, name: 'y' }],
    ['fifth', { path: `${folder}/d.TXT`, line: null, name: null }],
  ])
  for (const report of reports) expect(parseRecord('report', report)).toEqual(report)
})

test('gives the same text the same id, wherever it stands, and another text another', async () => {
  const folder = await makeFolder({ 'a.txt': 'same', 'b.md': 'same', 'c.jsonl': line('c', 'same'), 'd.txt': 'other' })
  const { reports } = await collect([folder])
  expect(new Set(reports.slice(0, 3).map(({ id }) => id)).size).toBe(1)
  expect(reports[3]?.id).not.toBe(reports[0]?.id)
  expect(reports[0]?.contentHash).toBe('0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5')
})

test('passes over hidden files, node_modules, READMEs and other endings within a folder', async () => {
  const folder = await makeFolder({
    '.hidden.txt': 'no',
    '.git/a.txt': 'no',
    'node_modules/a.txt': 'no',
    'README.md': 'no',
    'sub/readme.txt': 'no',
    'map.png': 'no',
    'report.txt': 'yes',
  })
  expect((await collect([folder])).reports.map(({ text }) => text)).toEqual(['yes'])
  expect((await collect([join(folder, 'README.md')])).reports.map(({ text }) => text)).toEqual(['no'])
})

test('reads a file once, however often it is given and by whatever path', async () => {
  const folder = await makeFolder({ 'a.txt': 'once', 'sub/b.txt': 'twice' })
  await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'))
  const { reports, problems } = await collect([join(folder, 'a.txt'), folder, `${folder}/./sub`, folder])
  expect(reports.map(({ text }) => text)).toEqual(['once', 'twice'])
  expect(problems).toEqual([])
})

test('follows a link to a folder above once only', async () => {
  const folder = await makeFolder({ 'sub/a.txt': 'a' })
  await symlink(folder, join(folder, 'sub', 'up'))
  const { reports, problems } = await collect([folder])
  expect(reports.map(({ text }) => text)).toEqual(['a'])
  expect(problems).toEqual([])
})

test('names a path that leads nowhere and reads the rest', async () => {
  const folder = await makeFolder({ 'a.txt': 'a' })
  const { reports, problems } = await collect([join(folder, 'none'), join(folder, 'a.txt', 'b'), join(folder, 'a.txt')])
  expect(problems).toEqual([`${folder}/none: no such file or folder`, `${folder}/a.txt/b: no such file or folder`])
  expect(reports.map(({ text }) => text)).toEqual(['a'])
})

test('names a link that leads nowhere and reads the rest of the folder', async () => {
  const folder = await makeFolder({ 'b.txt': 'b' })
  await symlink(join(folder, 'gone'), join(folder, 'a.txt'))
  const { reports, problems } = await collect([folder])
  expect(problems).toEqual([`${folder}/a.txt: no such file or folder`])
  expect(reports.map(({ text }) => text)).toEqual(['b'])
})

test('says of a folder with nothing to read which endings it looks for', async () => {
  const folder = await makeFolder({ 'map.png': '' })
  expect((await collect([folder])).problems).toEqual([
    `${folder}: nothing to read in this folder: expected files ending in .txt, .md or .jsonl`,
  ])
})

test('refuses a file of another kind, and a folder named like a file is a folder', async () => {
  const folder = await makeFolder({ 'a.pdf': 'x', bare: 'x' })
  await mkdir(join(folder, 'b.txt'))
  const { problems } = await collect([join(folder, 'a.pdf'), join(folder, 'bare'), join(folder, 'b.txt')])
  expect(problems).toEqual([
    `${folder}/a.pdf: cannot read this kind of file: expected .txt, .md or .jsonl`,
    `${folder}/bare: cannot read this kind of file: expected .txt, .md or .jsonl`,
    `${folder}/b.txt: nothing to read in this folder: expected files ending in .txt, .md or .jsonl`,
  ])
})

test('says of an empty file that it is empty', async () => {
  const folder = await makeFolder({
    'a.txt': '',
    'b.txt': ' \n\t\r\n',
    'c.md': '---\ntitle: t\n---\n\n',
    'd.jsonl': '\n\n',
    'e.txt': '\uFEFF',
  })
  expect((await collect([folder])).problems).toEqual([
    `${folder}/a.txt: empty: expected text`,
    `${folder}/b.txt: empty: expected text`,
    `${folder}/c.md: empty: expected text after the front matter`,
    `${folder}/d.jsonl: empty: expected JSON Lines, one report a line`,
    `${folder}/e.txt: empty: expected text`,
  ])
})

test('stamps reports with the time it is given', async () => {
  const folder = await makeFolder({ 'a.txt': 'a' })
  const { reports } = await collect([folder], { retrievedAt: '2024-02-29T00:00:00+03:00' })
  expect(reports[0]?.retrievedAt).toBe('2024-02-29T00:00:00+03:00')
})
