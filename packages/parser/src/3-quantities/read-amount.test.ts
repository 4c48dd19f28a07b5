import { expect, test } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

test.each([
  ['7,970 numbers of tablets were found', '7,970 numbers of', 7970],
  ['2x pistols were found', '2x', 2],
  ['02 x 12 bore rifles were found', '02 x', 2],
  ['3 x T-72 tanks were hit', '3 x', 3],
])('reads how many there are in %j', (text, figure, low) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: figure, low, high: low, unit: null }])
})

test('reads no count in the measures of a thing', () => {
  expect(quantitiesOf('The hole is 5 x 9 mm wide.')).toEqual([])
})

test.each([
  ['$10,000', 10_000, 'USD'],
  ['US$2 million', 2_000_000, 'USD'],
  ['$1.5 million', 1_500_000, 'USD'],
  ['$2m', 2_000_000, 'USD'],
  ['Rs 25,000', 25_000, 'rupees'],
  ['Rs25,000', 25_000, 'rupees'],
  ['Rs. 25,000', 25_000, 'rupees'],
  ['Rs 5 lakh', 500_000, 'rupees'],
  ['Rs. 10-lakh', 1_000_000, 'rupees'],
  ['N5 million', 5_000_000, 'NGN'],
  ['R2.5 million', 2_500_000, 'ZAR'],
  ['P38,450', 38_450, 'PHP'],
  ['Rp 27 million', 27_000_000, 'IDR'],
  ['SSP 900,000', 900_000, 'SSP'],
  ['40,000 baht', 40_000, 'THB'],
  ['N200,000', 200_000, 'NGN'],
  ['P38,450', 38_450, 'PHP'],
  ['CAD$120,000', 120_000, 'CAD'],
  ['AU$5,000', 5_000, 'AUD'],
  ['MX$40,000', 40_000, 'MXN'],
  ['BIF 900,000', 900_000, 'BIF'],
  ['3,000 AED', 3_000, 'AED'],
  ['a sum of 8,500 euros', 8_500, 'EUR'],
  ['€300', 300, 'EUR'],
  ['20 million naira', 20_000_000, 'NGN'],
  ['4 million Syrian pounds', 4_000_000, 'SYP'],
  ['10,000 CFA francs', 10_000, 'cfa francs'],
  ['5 crore rupees', 50_000_000, 'rupees'],
])('reads %j as money', (text, value, unit) => {
  expect(quantitiesOf(`worth ${text}.`)).toMatchObject([{ text, low: value, high: value, unit }])
})

test.each([
  ['4.2 kg', 4.2, 'kg'],
  ['61 kilograms', 61, 'kg'],
  ['61kg', 61, 'kg'],
  ['2 tonnes', 2, 'tonne'],
  ['15 metric tons', 15, 'tonne'],
  ['30 litres', 30, 'litre'],
  ['500 pounds of', 500, 'lb'],
])('reads %j as a mass or volume', (text, value, unit) => {
  expect(quantitiesOf(`${text} heroin`)).toMatchObject([{ low: value, unit }])
})

test.each(['the N4 highway', 'the P4 road', '4G masts', 'the pounds', 'RS'])('reads no amount in %j', (text) => {
  expect(quantitiesOf(text)).toEqual([])
})

test('reads no unit across the end of a sentence', () => {
  expect(quantitiesOf('Wounded: 5\nkg')).toMatchObject([{ text: '5', unit: null }])
})

test.each([
  ['8 kg (17.6 pounds)', 8, 'kg'],
  ['17.5 pounds (about 8 kilograms)', 17.5, 'lb'],
  ['N5 million ($3,200)', 5_000_000, 'NGN'],
])('reads %j as one amount', (text, value, unit) => {
  expect(quantitiesOf(`They took ${text} of it.`)).toMatchObject([{ text, low: value, high: value, unit }])
})

test('reads two amounts where brackets hold another thing', () => {
  expect(quantitiesOf('They took 40 kg (two sacks) of it.')).toHaveLength(2)
  expect(quantitiesOf('They took 40 kg (the rest) and 12 pounds.')).toMatchObject([{ unit: 'kg' }, { unit: 'pounds' }])
})

test('counts what stands behind a number with a multiplication sign', () => {
  expect(quantitiesOf('2x T-72 and 3 x mortars were hit').map(({ low }) => low)).toEqual([2, 3])
  expect(quantitiesOf('12× Shahed drones').map(({ low }) => low)).toEqual([12])
})

test.each(['3x more', '3x the price', 'a 4x4', '3x as many'])('refuses a factor: %s', (text) => {
  expect(quantitiesOf(text).map(({ low }) => low)).not.toContain(3)
})

test('reads half of a unit of mass, and no other half', () => {
  expect(quantitiesOf('They found half a tonne of opium.')).toMatchObject([
    { text: 'half a tonne', low: 0.5, unit: 'tonne' },
  ])
  expect(quantitiesOf('They came half a day later.')).toEqual([])
})
