import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { flewOver } from './flew-over.ts'

test.each([
  ['Two planes and a helicopter took turns over the town until dusk.', ['two planes', 'a helicopter']],
  ['Four jets carried out the strike.', ['four jets']],
  ['A pair of gunships hovered over the market.', ['a pair of gunships']],
  ['Five warplanes flew 12 sorties over the valley.', ['five warplanes']],
  ['Three helicopters supported the assault.', ['three helicopters']],
  ['Two aircraft circled above the camp.', ['two aircraft']],
])('counts the crafts that attack from the air: %s', (text, crafts) => {
  expect(toldBy(flewOver, text).map((frame) => frame.toLowerCase())).toEqual(
    crafts.map((craft) => `strength: ${craft}`),
  )
})

test.each([
  ['who comes to help', 'Two rescue helicopters hovered over the river.'],
  ['a parade', 'Two jets flew over the stadium.'],
  ['one that attacks alone', 'A helicopter hovered over the market.'],
  ['what nobody sits in', 'Eight drones circled over the town.'],
  ['what else takes turns', 'Two drivers took turns at the wheel.'],
  ['who was not there', 'Two jets did not take turns over the town.'],
])('refuses %s', (_, text) => {
  expect(toldBy(flewOver, text)).toEqual([])
})
