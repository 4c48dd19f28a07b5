import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { writeDatabase } from './prepare-database.ts'
import { type RunningServer, startServer } from './start-server.ts'

const TEXT =
  'Raid on Verrin\n\nThe army said at least 12 gunmen were killed and four soldiers were wounded on 3 March 2025.\n'

let folder = ''
let server: RunningServer
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reportedly-add-'))
  const database = join(folder, 'added.sqlite')
  await writeDatabase(database, [])
  server = await startServer(database)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  await rm(folder, { recursive: true })
})

const visit = async (javaScriptEnabled: boolean, look: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${server.url}/add`)
  await look(page).finally(() => context.close())
}

describe.each([
  ['without JavaScript', false],
  ['with JavaScript', true],
])('%s', (name, javaScriptEnabled) => {
  test('shows the figures of a pasted text at once, and keeps them when told to', () =>
    visit(javaScriptEnabled, async (page) => {
      await page.locator('textarea').fill(`${TEXT}Told ${name}.`)
      await page.getByRole('button', { name: 'Read the figures' }).click()
      await page.locator('#readings').waitFor()
      expect(await page.locator('#readings').innerText()).toBe('2 figures in 1 report')
      expect(await page.locator('article li .claim').allInnerTexts()).toEqual(['at least 12 gunmen', '4 soldiers'])
      // The checker itself is a script.
      if (javaScriptEnabled) {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      await page.getByRole('button', { name: 'Keep this report' }).click()
      await page.waitForURL(/\/reports\/r/)
      expect(await page.locator('h1').innerText()).toBe('Raid on Verrin')
      await page.locator('.event').first().click()
      await page.waitForURL(/\/events\/e/)
    }))

  test('reads files, names what it cannot read, and says what was known already', () =>
    visit(javaScriptEnabled, async (page) => {
      const file = (content: string, path: string) => ({
        name: path,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      })
      const choose = () =>
        page
          .locator('input[type=file]')
          .setInputFiles([
            file('Five people were killed.', 'a.txt'),
            file('Six people were killed.', 'b.txt'),
            file('{"id":', 'c.jsonl'),
          ])
      await choose()
      await page.getByRole('button', { name: 'Read the figures' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('c.jsonl, line 1: not valid JSON')
      await page.getByRole('button', { name: 'Keep these reports' }).click()
      await page.waitForURL(/added=/)
      await choose()
      await page.getByRole('button', { name: 'Read the figures' }).click()
      expect(await page.getByText('known already').count()).toBe(2)
    }))
})

test('refuses an upload that is too large, and says what would not be', () =>
  visit(true, async (page) => {
    const path = join(folder, 'large.txt')
    await writeFile(path, 'Five people were killed. '.repeat(60_000))
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByRole('button', { name: 'Read the figures' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('too much at once')
  }))

test('takes nothing that another site sends', async () => {
  const body = new URLSearchParams({ reports: '[]' })
  const answer = await fetch(`${server.url}/add?/keep`, {
    method: 'POST',
    body,
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(answer.status).toBe(403)
})
