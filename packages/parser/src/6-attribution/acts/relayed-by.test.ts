import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('whoever passes on what a speaker says stands behind it', () => {
  test.for([
    ['A police source quoted by El Diario said 12 people died.', ['police source', 'El Diario']],
    ['The army said via the Sel news agency that it had killed 12 gunmen.', ['army', 'Sel news agency']],
    ['A spokesman, reached by Radio Sel, said troops had lost seven men.', ['spokesman', 'Radio Sel']],
    ['Reached by RFI, an elder said that 12 people were killed.', ['elder', 'RFI']],
    ['Residents reached by phone by Sel Online said 12 people died.', ['Residents', 'Sel Online']],
    ['In a text read on state television, the general staff said 12 men died.', ['general staff', 'state television']],
    ['Twelve men died, the ministry said in its bulletin, quoted by state radio.', ['ministry', 'state radio']],
    ['Twelve men died, the minister said on Thursday, IRNA reported.', ['minister', 'IRNA']],
    ['The rebels said they had killed 12 men, Interfax quoted RFI as reporting.', ['rebels', 'RFI', 'Interfax']],
    ['The group, through its agency Amaq, said it killed 20 soldiers.', ['group', 'agency Amaq']],
    ['An elder, speaking to Radio Sel, said five people were killed.', ['elder', 'Radio Sel']],
    [
      '“Nine of the dead are ours,” the commissioner said in an interview with Radio Sel.',
      ['commissioner', 'Radio Sel'],
    ],
    ['An army statement seen by AFP said 12 men died.', ['army', 'AFP']],
    ['The ministry confirmed the raid to AFP and said three men died.', ['ministry', 'AFP']],
    [
      'According to the channel Watcher, cited by the news site Sel, 12 men died.',
      ['channel Watcher', 'news site Sel'],
    ],
    [
      'Four men died, the Sel correspondent was told by a source in the ministry.',
      ['source in the ministry', 'Sel correspondent'],
    ],
    ['The Front put it higher: in a claim relayed by Radio Sel it said 12 men died.', ['Front', 'Radio Sel']],
    [
      'The Front issued a statement through the Sel news agency in which it said 12 men died.',
      ['Front', 'Sel news agency'],
    ],
    ['The Front, in its bulletin Al-Sel, said 12 men died.', ['Front', 'bulletin Al-Sel']],
    ['The Front dismissed the account on its Radio Sel and said 12 men died.', ['Front', 'Radio Sel']],
    [
      'In its balance for July, published by Radio Sel, which is close to it, the Front said 12 men died.',
      ['Front', 'Radio Sel'],
    ],
    ['State radio reported that 12 men died, the Sel news agency reported.', ['State radio', 'Sel news agency']],
    ['“We killed 12 gunmen,” the statement said as quoted by El Diario.', ['statement', 'El Diario']],
    ['Asked by Radio Sel, the administrator said 12 men died.', ['administrator', 'Radio Sel']],
    ['In remarks to state television, the minister said 12 men died.', ['minister', 'state television']],
    ['A copy of the report obtained by AFP says 12 men died.', ['report', 'AFP']],
    ['The spokesman told state media that 12 men died.', ['spokesman', 'state media']],
    ['The army, in a Facebook post, said 12 men died.', ['army']],
    ['The army said in a statement received by AFP that 12 men died.', ['army', 'AFP']],
    ['“Twelve men died,” a teacher in Gao, told Reuters.', ['teacher in Gao', 'Reuters']],
    ['“Twelve men died,” CNN quoted the mayor as saying of the raid.', ['mayor', 'CNN']],
    ['An activist who opted for anonymity for security reasons told Radio Sel 12 men died.', ['activist', 'Radio Sel']],
    ['An official told The Associated Press that four men died.', ['official', 'Associated Press']],
    ['A driver told bTV that four men died.', ['driver', 'bTV']],
    ['A driver told a radio station in Gao that four men died.', ['driver', 'radio station in Gao']],
    ['The Sel news agency learned from two officers that four men died.', ['two officers', 'Sel news agency']],
  ] as const)('%s', ([text, speakers]) => {
    expect(speakersOf(text)[0]).toEqual(speakers)
  })

  test('the same outlet is the one that was named last', () => {
    const text =
      'Twelve men died, Radio Sel reported. A trader, speaking to the same outlet, said five people were hurt.'
    expect(speakersOf(text)[1]).toEqual(['trader', 'Radio Sel'])
  })

  test('goes on doing so where the speaker is named again, but not where it writes itself', () => {
    const told = 'A military source told Reuters that 12 gunmen were killed.'
    expect(speakersOf(`${told} The source said five rifles were seized.`).at(-1)).toEqual([
      'military source',
      'Reuters',
    ])
    expect(speakersOf(`${told} The mayor said five rifles were seized.`).at(-1)).toEqual(['mayor'])
    const cited = 'According to the Telegram channel Watcher, cited by Interfax, 12 gunmen were killed.'
    expect(speakersOf(`${cited} Watcher wrote that five rifles were seized.`).at(-1)).toEqual([
      'Telegram channel Watcher',
    ])
  })
})

describe('nobody passes on', () => {
  test.for([
    ['what is told to the publisher', 'A resident told this newspaper that 12 people died.', 'resident'],
    ['what is said on a channel of the speaker’s', 'The army said on Telegram that 12 people died.', 'army'],
    ['what is said through a spokesman', 'The army said through its spokesman that 12 people died.', 'army'],
    ['what is said in a place', 'A doctor in Gao said 12 people died.', 'doctor in Gao'],
    ['by asking', 'The coalition, asked by Reuters for comment, said 12 people died.', 'coalition'],
    ['by telephone', 'Residents reached by phone said 12 people died.', 'Residents'],
    ['by working for an outlet', 'A reporter with Radio Sel said 12 people died.', 'reporter with Radio Sel'],
    ['whoever is only spoken of', 'Prosecutors say Bello ordered the killing of 12 men.', 'Prosecutors'],
    ['what is told to a person of rank', 'The prosecutor told Lady Justice Mora 12 men died.', 'prosecutor'],
    ['what is said in court', 'A survivor told a court in Goma that 12 people died.', 'survivor'],
    ['for a pronoun of nobody', '“12 people died”, she told the online paper Sel.', undefined],
  ] as const)('%s', ([, text, speaker]) => {
    expect(speakersOf(text)[0]).toEqual(speaker === undefined ? [] : [speaker])
  })
})

test('whoever is said to have quoted "according to" passes it on', () => {
  expect(speakersOf('According to the general staff, as quoted by Xinhua, 38 soldiers had been killed.')).toEqual([
    ['general staff', 'Xinhua'],
  ])
})

test.for([
  ['Questioned by the police, the driver said 12 men died.', ['driver']],
  ['The mayor told the media that 12 men died.', ['mayor']],
  ['The general, Armed Forces of the Philippines (AFP) command spokesman, said 12 men died.', ['general']],
] as const)('whoever asks, listens or is a part of a name does not: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('those who look into it are told things and pass nothing on', () => {
  expect(speakersOf('A survivor told Orva Police investigators that 12 people died.')).toEqual([['survivor']])
})
