import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mention } from '../../4-mentions/mentions-of.ts'
import { fillFrames } from '../../5-frames/fill-frames.ts'
import { anyText } from '../../arbitraries.ts'
import { findSpeechActs, readSpeechActs } from './find-speech-acts.ts'
import { modalitiesOf, speakersOf, standingsOf } from '../standings-of.ts'

describe('who speaks in a sentence', () => {
  test.for([
    ['The army said 12 gunmen were killed.', ['army']],
    ['The army claimed that 12 gunmen had been killed.', ['army']],
    ['Twelve gunmen were killed, according to the hospital.', ['hospital']],
    ['The group claims in a statement on its channel that 12 soldiers were killed.', ['group']],
    ['The group’s claims in the paper were 12 soldiers killed.', []],
    ['The magazine put the losses of the army at 12 soldiers killed.', ['magazine']],
    ['They turned to the agency AFP, to which two officers said 12 died.', ['two officers', 'agency AFP']],
    ['They turned to the agency AFP, to whom a doctor had said that 12 men were killed.', ['doctor', 'agency AFP']],
    ['They turned to the villagers, to which a doctor said that 12 men were killed.', ['doctor']],
    ['According to two residents, 12 villagers were killed.', ['two residents']],
    ['Twelve people were killed, two hospital sources said.', ['two hospital sources']],
    ['Twelve people were killed in the attack, said a doctor at the hospital.', ['doctor at the hospital']],
    ['Twelve gunmen were killed in the raid, the governor’s office said in a statement.', ['governor’s office']],
    ['“We buried 12 people,” a villager said.', ['villager']],
    ['The armed group’s statement said 12 soldiers were killed.', ['armed group']],
    ['The ministry denied the report and said 12 gunmen were killed.', ['ministry']],
    ['The governor, who denied that 12 villagers were killed, resigned.', ['governor']],
    ['Amnesty International, in a post on X, said it had verified 88 deaths.', ['Amnesty International']],
    ['At least 23 people were wounded, the health ministry reported as of Friday.', ['health ministry']],
    ['Twelve people died, eyewitnesses said.', ['eyewitnesses']],
    [
      'The spokesman for the General Staff, Brigadier Musa Bello, said 12 gunmen were killed.',
      ['spokesman for the General Staff, Brigadier Musa Bello'],
    ],
    ['OCHA cautions that 12,000 people may be displaced.', ['OCHA']],
    ['The UN mission condemns the attack in which 12 people were killed.', ['UN mission']],
    ['As reported by Radio Sel, 12 people were killed.', ['Radio Sel']],
    ['A coroner testified that 12 people were shot dead.', ['coroner']],
    ['Twelve people were killed, indicates a security source.', ['security source']],
    ['The clinic’s emergency room counted 12 dead.', ['clinic’s emergency room']],
    ['Twelve people were killed, a Geneva-based war monitor said.', ['Geneva-based war monitor']],
    ['Twelve people were killed, the police command in Jos said.', ['police command in Jos']],
    ['Twelve men are missing, according to their families.', ['families']],
    ['An adviser to the front, Musa Bello, said 12 gunmen were killed.', ['adviser to the front, Musa Bello']],
    ['The group’s spokesman, Major Musa Bello, said 12 soldiers died.', ['group’s spokesman, Major Musa Bello']],
    ['The Inter-Services Press Office said 12 gunmen were killed.', ['Inter-Services Press Office']],
    ['A trader seated on a mat said 12 villagers were killed.', ['trader']],
    ['An officer posted to the town said 12 gunmen were killed.', ['officer']],
    ['Twelve men died, the regional delegation said that evening, and the road was closed.', ['regional delegation']],
    ['Twelve sailors died, salvors told reporters.', ['salvors']],
    ['The Observatory monitored 24 attacks in which 12 people were killed.', ['Observatory']],
    ['The commission was able to confirm the deaths of 12 people.', ['commission']],
    ['The rebels issued a statement saying that 12 soldiers were killed.', ['rebels']],
    ['The list of victims says 12 villagers were killed.', ['list of victims']],
    ['The general regretted that 12 villagers were killed.', ['general']],
    ['The group’s leader, Musa “Abu Zed”, said 12 soldiers died.', ['group’s leader, Musa “Abu Zed”']],
    ['On Monday, the newspaper reports, 12 people were killed.', ['newspaper']],
    ['Army: 12 gunmen killed', ['Army']],
    ['12 gunmen killed: army', ['army']],
    ['* 12 gunmen killed (police)', ['police']],
    ['8.25 pm: Army spokesman: 12 gunmen killed.', ['Army spokesman']],
    ['SPOKESMAN: Of the gunmen, 12 were killed on Monday.', ['SPOKESMAN']],
    ['Twelve gunmen were killed, the governor reports.', ['governor']],
    ['Twelve gunmen were killed, the correspondent in Goma reports.', ['correspondent in Goma']],
    ['Radio Okapi reports, citing the army, that 12 gunmen were killed.', ['army', 'Radio Okapi']],
    ['Local reports put the dead at 12.', ['Local reports']],
    ['Satellite images show 12 destroyed houses.', ['Satellite images']],
    ['12 gunmen killed – police', ['police']],
  ] as const)('%s', ([text, speakers]) => {
    expect(speakersOf(text)).toEqual([speakers])
  })

  test('is nobody where the publisher speaks in its own voice', () => {
    expect(speakersOf('Twelve gunmen were killed on Monday.')).toEqual([[]])
    expect(speakersOf('The ambush left 12 soldiers dead.')).toEqual([[]])
  })

  test('denies nothing with what it adds to a denial', () => {
    expect(modalitiesOf('The ministry denied the report and said 12 gunmen were killed.')).toEqual(['asserted'])
    expect(modalitiesOf('The governor, who denied that 12 villagers were killed, resigned.')).toEqual(['denied'])
  })

  test('may be two, who speak of what stands before them', () => {
    expect(speakersOf('Twelve people died, activists and eyewitnesses said.').flat()).toHaveLength(1)
  })

  test('is no event and no thing', () => {
    expect(speakersOf('The attack showed the danger: 12 people were killed.')).toEqual([[]])
    expect(speakersOf('In Gao: 12 people killed')).toEqual([[]])
    expect(speakersOf('FOR IMMEDIATE RELEASE: 12 people killed')).toEqual([[]])
    expect(speakersOf('Twelve people were killed (in Gao)')).toEqual([[]])
    expect(speakersOf('Initial assessments indicate that 12 people were killed.')).toEqual([[]])
    expect(speakersOf('The bandits released 12 hostages.')).toEqual([[]])
    expect(speakersOf('According to preliminary data, 12 people were killed.')).toEqual([[]])
    expect(speakersOf('Troops were verifying a tip when 12 people were killed.')).toEqual([[]])
    expect(speakersOf('It is worth recalling that 12 people were killed.')).toEqual([[]])
    expect(speakersOf('A detailed breakdown shows 12 dead.')).toEqual([[]])
    expect(speakersOf('The soldier is responding to treatment; 12 people were killed.')).toEqual([[]])
    expect(speakersOf('The army did not comment; 12 people were killed.')).toEqual([[]])
    expect(speakersOf('Soldiers monitored 24 attacks in which 12 people were killed.')).toEqual([[]])
    expect(speakersOf('Two jets bombed the town, claiming 12 lives.').at(-1)).toEqual([])
    expect(speakersOf('Police killed a man accused of theft and 12 others.').at(-1)).toEqual([])
  })
})

describe('whoever passes the words on', () => {
  test.for([
    ['A police spokesman told Reuters that 12 gunmen were killed.', ['police spokesman', 'Reuters']],
    ['The police confirmed to AFP that 12 people were killed.', ['police', 'AFP']],
    ['A doctor was quoted by Radio Sel as saying that 12 people were killed.', ['doctor', 'Radio Sel']],
    ['Al Jazeera quoted a doctor as saying 12 people were killed.', ['doctor', 'Al Jazeera']],
    ['A doctor said in an interview with Radio Sel in February that 12 people died.', ['doctor', 'Radio Sel']],
    ['Salvors told TradeTide that 12 people were killed.', ['Salvors', 'TradeTide']],
  ] as const)('stands behind the speaker: %s', ([text, speakers]) => {
    expect(speakersOf(text)).toEqual([speakers])
  })

  test('is not the press at large', () => {
    expect(speakersOf('The mayor told reporters that 12 gunmen were killed.')).toEqual([['mayor']])
    expect(speakersOf('The mayor told a press conference that 12 gunmen were killed.')).toEqual([['mayor']])
  })

  test('is not the publisher itself', () => {
    expect(speakersOf('The mayor told the agency that 12 gunmen were killed.')).toEqual([['mayor']])
  })

  test('is not the figure behind "said"', () => {
    expect(speakersOf('The mayor said 40 were wounded.')).toEqual([['mayor']])
  })
})

test('keeps the verb as a lemma and says that the speaker was named here', () => {
  const [standing] = standingsOf('The army claimed that 12 gunmen had been killed.')
  expect(standing?.chain).toMatchObject([{ speaker: { verb: 'claim', kind: 'military' }, inherited: false }])
})

describe('two speakers in one sentence', () => {
  test('each answer for what stands on their side of "but" and "while"', () => {
    expect(
      speakersOf('The rebels said 40 soldiers were killed, but the army said only three soldiers were killed.'),
    ).toEqual([['rebels'], ['army']])
    expect(
      speakersOf('The army said 12 gunmen were killed, while the rebels said two of their fighters were killed.'),
    ).toEqual([['army'], ['rebels']])
  })
})

test('passes over no sentence in which somebody speaks', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const framed = fillFrames(mention(text))
      for (const sentence of framed.sentences.keys())
        expect(findSpeechActs(framed, sentence)).toEqual(readSpeechActs(framed, sentence))
    }),
    { numRuns: 200 },
  )
})

describe('"we" and "our"', () => {
  test('are nobody new: whoever is quoted says it', () => {
    expect(speakersOf('“We counted 12 dead,” said a guard.')).toEqual([['guard']])
    expect(speakersOf('“Our forces recorded 12 dead,” the spokesman said.')).toEqual([['spokesman']])
  })

  test('deny for whoever is quoted', () => {
    const text = '“We deny the death of 20 fishermen,” a spokesman said.'
    expect(speakersOf(text)).toEqual([['spokesman']])
    expect(modalitiesOf(text)).toEqual(['denied'])
  })
})

test('whoever is cited by the one whom a sentence goes by speaks', () => {
  const dead = 'Twelve people were killed, according to'
  expect(speakersOf(`${dead} the mayor, who cited hospital staff.`)).toEqual([['hospital staff', 'mayor']])
  expect(speakersOf(`${dead} the mayor, who has two sons.`)).toEqual([['mayor']])
})

test('whoever is quoted at the end of a sentence speaks in what stands before, whatever is told of it', () => {
  const quoted = 'Radio Orva quoted Musa Bello, of the Relief Group (RG) as saying'
  expect(speakersOf(`“Two guards died,” ${quoted}.`)).toEqual([['Musa Bello', 'Radio Orva']])
})
