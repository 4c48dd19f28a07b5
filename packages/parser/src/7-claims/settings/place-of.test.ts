import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const placeOf = (text: string) => claimsOf(text).at(-1)?.place

describe('how close the words put it', () => {
  test('"in" a town is exact, "near" it is not', () => {
    expect(placeOf('Twelve gunmen were killed in Gao, Mali.')).toMatchObject({
      name: 'Gao',
      country: 'ML',
      precision: 1,
    })
    expect(placeOf('Twelve gunmen were killed near Gao, Mali.')).toMatchObject({ name: 'Gao', precision: 2 })
  })

  test('a country is no more than that', () => {
    expect(placeOf('Twelve gunmen were killed in Mali.')).toMatchObject({ name: 'Mali', country: 'ML', precision: 6 })
  })
})

describe('precision, as UCDP codes it', () => {
  test.for([
    ['in Gao, Mali', 1],
    ['near Gao, Mali', 2],
    ['in the Djugu district of Congo', 3],
    ['in the Gao region of Mali', 4],
    ['in the Pokrovsk sector of Ukraine', 5],
    ['in Mali', 6],
    ['in the Red Sea', 7],
  ] as const)('%s: %i', ([words, precision]) => {
    expect(placeOf(`Twelve gunmen were killed ${words}.`)?.precision).toBe(precision)
  })

  test('of a village the gazetteer does not know is that of what encloses it', () => {
    expect(placeOf('Twelve gunmen were killed in the village of Hypo, in the Gao region of Mali.')).toMatchObject({
      name: 'Hypo',
      country: 'ML',
      precision: 4,
    })
    expect(placeOf('Twelve gunmen were killed in Hypo, Mali.')).toMatchObject({
      name: 'Hypo',
      country: 'ML',
      precision: 6,
    })
  })

  test('is not known where nothing encloses it', () => {
    expect(placeOf('Twelve gunmen were killed in the village of Hypo.')).toMatchObject({
      name: 'Hypo',
      country: null,
      latitude: null,
      precision: null,
    })
  })
})

describe('a name that several places bear', () => {
  test('resolves where the report names the country', () => {
    expect(placeOf('Twelve people were killed in Tripoli, Libya.')).toMatchObject({ name: 'Tripoli', country: 'LY' })
    expect(placeOf('The war has come to a town in Lebanon. Twelve people were killed in Tripoli.')).toMatchObject({
      country: 'LB',
    })
  })

  test('takes the city before the region of its name where both lie in one country', () => {
    expect(placeOf('Twelve people were killed in Bamako.')).toMatchObject({ country: 'ML', precision: 1 })
  })

  test('stays unresolved where it does not', () => {
    expect(placeOf('Twelve people were killed in Tripoli.')).toMatchObject({
      name: 'Tripoli',
      country: null,
      latitude: null,
      precision: null,
    })
  })
})

describe('which of several places', () => {
  test('is the inner one of an address', () => {
    expect(placeOf('Twelve people were killed in Karak, in the Zahle district.')).toMatchObject({ name: 'Karak' })
  })

  test('is not where the speaker sits', () => {
    expect(placeOf('The governor in Gao said 12 people were killed in Timbuktu.')).toMatchObject({ name: 'Timbuktu' })
  })

  test('is not where the report was filed', () => {
    expect(placeOf('KADUNA, Nigeria (AFP) – Gunmen killed 12 villagers in Zaria.')).toMatchObject({ name: 'Zaria' })
  })

  test('is that of the sentence before, where none is named', () => {
    expect(placeOf('Gunmen attacked a market in Timbuktu. At least 12 people were killed.')).toMatchObject({
      name: 'Timbuktu',
    })
  })
})

describe('a place that is not where it happened', () => {
  test.for([
    ['where a speaker sits', 'The minister told reporters in Paris that 12 people were killed.'],
    ['where a source sits', 'Twelve people were killed, according to a medical source in Paris.'],
    ['where a spokesman sits', 'The general staff in Paris, in a communiqué, said 12 people were killed.'],
    ['where the wounded are taken', 'Twelve people were killed and the wounded were taken to the hospital in Paris.'],
    ['where the dead lie', 'Twelve people were killed, and the morgue of the Paris hospital received them.'],
    ['where someone was born', 'Their leader, born in Paris, was killed.'],
    ['where attackers come from', 'Twelve people were killed by armed youth from Paris.'],
    ['where they flee to', 'Gunmen killed 12 people and fled across the border to Paris.'],
    ['where a party holds office', 'Twelve people were killed, among them the mayor of Paris.'],
  ])('%s', ([, text]) => {
    expect(claimsOf(`Gunmen attacked a market in Timbuktu. ${text}`).at(-1)?.place?.name).toBe('Timbuktu')
  })

  test('but where something is taken from is', () => {
    expect(placeOf('Gunmen abducted 12 people from Gao.')).toMatchObject({ name: 'Gao' })
    expect(placeOf('Rockets were fired at Haifa from Tyre, killing 12 people.')).toMatchObject({ name: 'Haifa' })
  })
})

describe('the place carried on', () => {
  test('is not moved by a country, nor by the edge of a forest', () => {
    const text =
      'Gunmen killed 12 people in Timbuktu. They had hidden 10 rifles in the Hypo forest. Two men were wounded.'
    expect(placeOf(text)).toMatchObject({ name: 'Timbuktu' })
  })

  test('is that of the road to a town', () => {
    expect(placeOf('Gunmen killed 12 people on the road to Gao.')).toMatchObject({ name: 'Gao' })
  })

  test('is no country named in passing', () => {
    const text = 'Gunmen killed 12 people in Timbuktu. Four soldiers in Mali were also killed. Two others were wounded.'
    expect(placeOf(text)).toMatchObject({ name: 'Timbuktu' })
  })

  test('is where a headline’s country is told more closely', () => {
    const [headline] = claimsOf('Twelve killed in Mali attack\nGunmen killed 12 people near Gao on Monday.')
    expect(headline?.place).toMatchObject({ name: 'Gao' })
  })

  test('is the one that "there" points to', () => {
    expect(placeOf('Residents of Gao told the radio that two herders were killed there.')).toMatchObject({
      name: 'Gao',
    })
  })
})

test('is not stated where no place is', () => {
  expect(placeOf('Twelve gunmen were killed.')).toBeNull()
})

describe('a part of the world that many countries lie in', () => {
  test('moves no happening out of the country it was told of', () => {
    const text =
      'An attack in Mali was repelled. The army has fought insurgents across the Sahel region since. Eighty fighters died.'
    expect(placeOf(text)?.name).toBe('Mali')
  })

  test('is not taken for a province of its name, nor the province for it where the country is named', () => {
    expect(placeOf('Twelve gunmen were killed in the Sahel region.')?.country).toBeNull()
    expect(placeOf('Twelve gunmen were killed in the Sahel region of Burkina Faso.')?.country).toBe('BF')
  })
})

test.for([
  'A massacre struck the north of Mali. Fifty civilians were killed. It happened near Anefis.',
  'The mayor spoke of a massacre in the north of Mali. Fifty traders were stopped and killed on the way near Anefis.',
])('a part of a country is told more closely by what comes later: %s', (text) => {
  expect(placeOf(text)).toMatchObject({ name: 'Anefis', precision: 2 })
})

test('a way across a place is not where someone died', () => {
  expect(placeOf('Six traders were killed in Gao on the way across the Niger River.')?.name).toBe('Gao')
})

describe('places behind a country that they lie in', () => {
  test.for([
    [
      'Gunmen attacked two camps in central Mali, Boulkessi and Mondoro, on Sunday. Twelve soldiers were killed.',
      'Boulkessi',
    ],
    ['Gunmen attacked two villages in northern Nigeria, Hypo and Hypa, on Sunday. Twelve people were killed.', 'Hypo'],
  ] as const)('say where in it: %s', ([text, name]) => {
    expect(placeOf(text)?.name).toBe(name)
  })

  test('are no others', () => {
    expect(placeOf('Twelve people were killed in the Djugu district, Ituri.')?.name).toBe('Djugu')
    expect(placeOf('Twelve soldiers were killed in Mali, Gao officials said.')?.name).toBe('Mali')
  })
})

describe('those who are counted', () => {
  test('serve where the place behind them says, and were harmed where the report was', () => {
    const text = 'Rebels stormed the village of Hypo.'
    expect(placeOf(`${text} Sixty soldiers of the Gao garrison took part.`)?.name).toBe('Hypo')
    expect(placeOf('Twelve residents of the village of Hypo were killed.')?.name).toBe('Hypo')
  })

  test('who die of wounds on the road to a town die on the way', () => {
    const text = 'Rebels stormed the village of Hypo.'
    expect(placeOf(`${text} A girl died of her wounds on the road to Gao.`)?.name).toBe('Hypo')
    expect(placeOf(`${text} A girl died on the road to Gao.`)?.name).toBe('Gao')
  })
})

test('whoever serves a mosque or a school is not counted there, but what is struck there is', () => {
  const text = 'Rebels stormed the village of Hypo.'
  expect(placeOf(`${text} The imam of the Gao mosque was killed.`)?.name).toBe('Hypo')
  expect(placeOf('Twelve people were killed in the bombing of the Gao mosque.')?.name).toBe('Gao')
})

test('of a list of places the first stands for all', () => {
  expect(placeOf('Twelve soldiers were killed in Gao region, Ansongo and Timbuktu.')?.name).toBe('Gao')
  expect(placeOf('Twelve soldiers were killed in Gao region, in Ansongo.')?.name).toBe('Ansongo')
})

test('a territory holds what is told in it', () => {
  expect(placeOf('Two men died in Masisi territory.\n\nElsewhere in the territory, at Hypo, four died.')?.name).toBe(
    'Hypo',
  )
})

describe('what is told in Gao', () => {
  const told = (text: string) => placeOf(`Rebels stormed the town of Gao.\n\n${text}`)?.name

  test('is not where those who left went', () => {
    expect(told('Since July 19,200 people have left, 6,000 of them towards Timbuktu.')).not.toBe('Timbuktu')
    expect(told('Nine people were killed in Timbuktu.')).toBe('Timbuktu')
  })

  test('is not what a ministry counts in all hospitals of its territory', () => {
    const counted = 'Gaza’s health ministry said 52 dead had reached'
    expect(told(`${counted} hospitals in the past 24 hours.`)).toBe('Gaza')
    expect(told(`${counted} the hospital.`)).toBe('Gao')
  })

  test('is not where shells were fired from, but where they fell', () => {
    expect(told('A battery at the Hypo base fired 40 shells into Timbuktu.')).toBe('Timbuktu')
    expect(told('A battery at the Hypo base fired and killed nine men.')).toBe('Gao')
    expect(told('A raid on the Hypo base fired up the rebels and killed nine men.')).toBe('Hypo')
  })

  test('is not where an institute received the dead', () => {
    expect(told('The institute in Timbuktu has received 26 bodies.')).toBe('Gao')
    expect(told('The camp in Timbuktu was shelled and 26 people were killed.')).toBe('Timbuktu')
  })
})

test('what footage shows was where it is from, and whoever is from there was not', () => {
  const footage = 'Rebels stormed the town of Gao.\n\nAgency footage from Timbuktu showed men running.'
  expect(placeOf(`${footage} Two brothers lay dead.`)?.name).toBe('Timbuktu')
  expect(placeOf('Rebels stormed the town of Gao. Men from Timbuktu ran. Two brothers lay dead.')?.name).toBe('Gao')
})

test('those whom deaths are laid to are no speakers in their place', () => {
  expect(placeOf('The group has recorded 512 deaths at the hands of the army in Gao.')?.name).toBe('Gao')
  expect(placeOf('The army in Gao recorded 512 deaths in Timbuktu.')?.name).toBe('Timbuktu')
})

test('"there is no news" points nowhere, and "were freed there" at a river bank stays in the town', () => {
  expect(
    placeOf(
      'Rebels stormed Gao. Nine men are wounded, evacuated to the hospital of Niamey, and there is no news of two.',
    )?.name,
  ).toBe('Gao')
  const river = 'Rebels raided the town of Gao. Two posts on the bank of the Niger River fell.'
  expect(placeOf(`${river} They freed 14 prisoners there.`)?.name).toBe('Gao')
})

test('whoever speaks behind the verb does not sit where the dead fell, and those reached by bullets told nothing', () => {
  expect(placeOf('Eight men were killed near a depot run by the army in Gao, said the hospital.')?.name).toBe('Gao')
  expect(placeOf('The army in Gao, said the paper, is weak.')?.name).toBeUndefined()
  const bullets = 'Rebels fought in Kidal. Two teachers were killed, reached by stray bullets in the hamlet of Hypo.'
  expect(placeOf(bullets)?.name).toBe('Hypo')
})

test('what no gazetteer has is a spot in the town that opens the sentence', () => {
  expect(placeOf('In Gao, a guard was killed when gunmen opened fire on him at Hypo.')?.name).toBe('Hypo')
  expect(placeOf('In Gao, a guard was killed when gunmen came from Hypo.')?.name).toBe('Gao')
})

test('a town in the north of a country is in that country', () => {
  expect(placeOf('Troops conducted a strike in northwest Syria, killing a commander.')?.name).toBe('Syria')
})
