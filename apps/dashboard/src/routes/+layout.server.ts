import { chooseReading } from '#lib/event/choose-reading.ts'
import { SECTIONS } from '#lib/page/sections.ts'
import { withReading } from '#lib/reading/keep-reading.ts'
import { viewReadingSwitch } from '#lib/reading/list-readings.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ url }) => {
  const reading = chooseReading(url.searchParams)
  return {
    home: withReading('/', reading),
    sections: SECTIONS.map(({ path, label }) => ({ path, label, href: withReading(path, reading) })),
    reading: viewReadingSwitch(url.searchParams),
  }
}
