import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { shelter } from './shelter.ts'

test.each([
  ['Thirty-one families have taken shelter in the town.', ['displaced: Thirty-one families']],
  ['Some 15,000 people crossed the border in the same period.', ['displaced: Some 15,000 people']],
  ['Around 50,650 people are living in 350 relief camps.', ['displaced: Around 50,650 people']],
  ['Close to 1,500 inhabitants trekked to the district town for safety.', ['displaced: Close to 1,500 inhabitants']],
  ['Police said 2,400 families of the mountain villages have left.', ['displaced: 2,400 families']],
  ['Some 507,000 Rohingya crossed from the hills of Rakhine into Bangladesh.', ['displaced: Some 507,000 Rohingya']],
  ['Some 18,000 people had crossed into Uganda.', ['displaced: Some 18,000 people']],
  ['About 900 people crossed the river into Pibor.', ['displaced: About 900 people']],
  ['More than 200 families are camping at the school.', ['displaced: More than 200 families']],
  ['Some 41,300 people arrived in Minova.', ['displaced: Some 41,300 people']],
  ['Some 40,000 refugees have arrived in the camp.', ['displaced: Some 40,000 refugees']],
  ['About 40 families have moved to the school.', ['displaced: About 40 families']],
  ['At least 400 families sought refuge in churches.', ['displaced: At least 400 families']],
  ['Some 9,000 people have poured into the camp.', ['displaced: Some 9,000 people']],
  ['Some 9,000 people have reached the camp.', ['displaced: Some 9,000 people']],
])('reads the displaced by where they went: %s', (text, frames) => {
  expect(toldBy(shelter, text)).toEqual(frames)
})

test.each([
  ['fighters who cross a border', 'Forty gunmen crossed the border at dawn.'],
  ['people who live somewhere', 'Some 50,000 people live in the town.'],
  ['people who travel', 'Nine farmers walked to the market.'],
  ['people who come to a match', 'Some 9,000 people poured into the stadium.'],
  ['people without a figure', 'People crossed the border.'],
  ['people who leave a meeting', 'Nine traders have left the market.'],
  ['people who cross a river', 'Sixty farmers crossed the river.'],
  ['a few who arrive', 'Nine people arrived in Minova.'],
  ['people who arrive at a shop', 'Some 900 people arrived at the shop.'],
  ['those who stayed', 'Some 400 families did not seek refuge.'],
])('refuses %s', (_, text) => {
  expect(toldBy(shelter, text)).toEqual([])
})
