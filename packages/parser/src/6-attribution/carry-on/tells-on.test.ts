import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const behind = (scene: string, opening = 'Four gunmen were killed, the army said.') =>
  speakersOf(`${opening}\n\n${scene}`).at(-1)

describe('a command’s release goes on to the next deed of its men', () => {
  test.for([
    'Meanwhile, the troops also recovered two rifles.',
    'In a separate operation, soldiers killed three gunmen.',
    'On Tuesday, a patrol seized 12 motorcycles.',
  ])('%s', (scene) => {
    expect(behind(scene)).toEqual(['army'])
  })
})

describe('but not', () => {
  test('to what others did', () => {
    expect(behind('In a separate incident, two villagers were strangled by gunmen.')).toEqual([])
  })

  test('where more than one is heard', () => {
    const two = 'A shop burned down, the mayor said. Four gunmen were killed, the army said.'
    expect(behind('Meanwhile, the troops also recovered two rifles.', two)).toEqual([])
  })

  test('behind others than a command', () => {
    expect(behind('Meanwhile, the troops also recovered two rifles.', 'Salvors said four men died.')).toEqual([])
  })
})
