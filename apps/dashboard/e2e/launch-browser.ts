import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Keeps the browser from talking to anyone but the pages under test; without a sandbox, because tests may run as root. */
const ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

const findInstalled = (): string | null => {
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/** Starts a headless Chromium: the one CHROMIUM_PATH names, else Playwright’s own where installed, else a packaged one. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? findInstalled() ?? (await bundled.executablePath())
  return chromium.launch({ executablePath, args: [...ARGUMENTS] })
}
