import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { outcomeCount } from './outcome-count.ts'

test.each([
  ['There were 23 deaths.', ['killed: 23 deaths']],
  ['More than 60 injuries were recorded.', ['injured: More than 60 injuries']],
  ['Two abductions and four arrests took place.', ['abducted: Two abductions', 'captured: four arrests']],
  ['No casualties were reported.', ['casualties: No casualties']],
  ['The army suffered no losses.', ['casualties: no losses']],
  ['The post spoke of more than 300 martyrs and wounded.', ['casualties: more than 300 martyrs']],
  ['There were 12 deaths and injuries.', ['casualties: 12 deaths']],
  ['There were 12 deaths and injured 30.', ['killed: 12 deaths']],
  ['There is no indication of civilian casualties.', ['casualties: no indication']],
  ['There were no reports of injuries.', ['injured: no reports']],
  ['There was no loss of life.', ['killed: no loss']],
])('reads a counted outcome: %s', (text, frames) => {
  expect(toldBy(outcomeCount, text)).toEqual(frames)
})

test.each([
  'There is no information about casualties.',
  'The army named no losses.',
  'The statement gave no casualties.',
  'The army confirmed the attack itself, but no losses.',
  'The general staff admitted no losses.',
])('takes silence for no figure of none: %s', (text) => {
  expect(toldBy(outcomeCount, text)).toEqual([])
})

test('reads what is reported or suffered as none', () => {
  expect(toldBy(outcomeCount, 'The army reported no losses.')).toEqual(['casualties: no losses'])
  expect(toldBy(outcomeCount, 'The blast left no casualties, the army said.')).toEqual(['casualties: no casualties'])
})

test('takes one of the worst killings for no single dead', () => {
  expect(toldBy(outcomeCount, 'It was one of the worst mass killings in years.')).toEqual([])
  expect(toldBy(outcomeCount, 'It was one of the killings in May.')).toEqual(['killed: one of the killings'])
})

test.each(['Five meetings were held.', 'The team suffered nine losses.', 'Deaths were reported.'])(
  'counts no outcome in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test('reads the shares of an outcome that nobody counts', () => {
  expect(told('The court looked into the killings, of which 71 were laid to the army and 36 to rebels.')).toEqual([
    'killed: 71',
    'killed: 36',
  ])
  expect(told('The court looked into the killings, which 71 lawyers had asked for.')).toEqual([])
})

test('reads the losses of things, and not of what else is lost', () => {
  expect(told('The group has verified 1,000 distinct tank losses.')).toEqual(['lost: 1,000 distinct tank losses'])
  expect(told('The firm has had 1,000 job losses.')).toEqual([])
})

test('counts no wounds, which one man can have several of', () => {
  expect(told('The mayor received three bullet wounds.')).toEqual(['injured: The mayor'])
  expect(framesOf('The body had four stab wounds.')).toEqual([])
})

test('reads cases of an outcome as that many, and other cases not', () => {
  expect(toldBy(outcomeCount, 'It recorded 214 cases of arbitrary arrest.')).toEqual(['captured: 214 cases'])
  expect(toldBy(outcomeCount, 'It recorded 214 cases of cholera.')).toEqual([])
})

test('reads reports of missing people as that many, and other reports not', () => {
  expect(toldBy(outcomeCount, 'It received 1,400 reports of missing people.')).toEqual(['missing: 1,400 reports'])
  expect(toldBy(outcomeCount, 'It received 1,400 reports of looting, and many are missing.')).toEqual([])
})

test('losses that a force deals out are laid to it, and those of a blast to nobody', () => {
  const agentsOf = (text: string): readonly string[] | undefined => framesOf(text)[0]?.agents
  expect(agentsOf('The brigade inflicted 185 casualties on enemy troops.')).toEqual(['The brigade'])
  expect(agentsOf('The blast inflicted 12 injuries.')).toEqual([])
  expect(agentsOf('The brigade reported 185 casualties.')).toEqual([])
})

test('losses dealt to somebody are of those', () => {
  const [frame] = framesOf('The group inflicted 185 casualties on Ukrainian troops.')
  expect(frame?.label).toBe('Ukrainian troops')
  expect(framesOf('There were 185 casualties on Monday.')[0]?.label ?? null).toBeNull()
})
