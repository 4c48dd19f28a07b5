import type { Category, Measure } from '@reportedly/schema'

/** What the claims about an event tell of. */
export interface Told {
  /** Whether any of these outcomes is told, of any of these groups (of any group when left out). */
  readonly of: (measures: readonly Measure[], categories?: readonly Category[]) => boolean
  /** Whether somebody is held responsible. */
  readonly responsible: boolean
}

export interface EventType {
  /** PLOVER event type (Open Event Data Alliance, PLOVER manual); null when undecided. */
  readonly plover: 'ASSAULT' | 'COERCE' | 'YIELD' | 'MOBILIZE' | null
  /** ACLED sub-event type (ACLED Codebook); null when undecided. */
  readonly acled:
    | 'Abduction/forced disappearance'
    | 'Air/drone strike'
    | 'Armed clash'
    | 'Arrests'
    | 'Attack'
    | 'Disrupted weapons use'
    | 'Looting/property destruction'
    | 'Remote explosive/landmine/IED'
    | 'Shelling/artillery/missile attack'
    | 'Suicide bomb'
    | null
  /** What a person would call it; null when the figures themselves say it better. */
  readonly noun: string | null
  readonly when: (told: Told) => boolean
}

const HARM: readonly Measure[] = ['killed', 'injured', 'casualties', 'neutralised']
const FIGHTERS: readonly Category[] = ['state-forces', 'non-state-armed', 'mixed']
const MUNITIONS: readonly Category[] = ['weapons', 'ammunition', 'explosives']
const DAMAGE: readonly Measure[] = ['destroyed', 'damaged', 'lost']

const harmDone = ({ of }: Told): boolean => of(HARM) || of(DAMAGE, ['infrastructure'])

const hurtBothSides = ({ of }: Told): boolean => of(HARM, ['state-forces']) && of(HARM, ['non-state-armed'])

/** Fighters who came to harm may have met a bomb or a bullet; only these tell that two sides fought. */
const signsOfAFight = (told: Told): boolean =>
  told.responsible || told.of(['strength', 'captured', 'surrendered', 'seized']) || hurtBothSides(told)

const by = (
  plover: EventType['plover'],
  acled: EventType['acled'],
  noun: string | null,
  when: EventType['when'],
): EventType => ({ plover, acled, noun, when })

/** Event types, the most telling first: the first whose condition holds is the type. */
export const EVENT_TYPES: readonly EventType[] = [
  // Fighters whom one report calls hostages make no abduction of a fight in which both sides had losses.
  by('ASSAULT', 'Armed clash', 'Armed clash', (told) => told.of(['abducted'], FIGHTERS) && hurtBothSides(told)),
  by('ASSAULT', 'Abduction/forced disappearance', 'Abduction', ({ of }) => of(['abducted'])),
  by('ASSAULT', 'Air/drone strike', 'Air or drone strike', ({ of }) => of(['launched'], ['aircraft'])),
  by('ASSAULT', 'Shelling/artillery/missile attack', 'Shelling or missile attack', ({ of }) =>
    of(['launched'], MUNITIONS),
  ),
  by(
    'ASSAULT',
    'Air/drone strike',
    'Air or drone strike',
    (told) => told.of(['intercepted'], ['aircraft']) && harmDone(told),
  ),
  by(
    'ASSAULT',
    'Shelling/artillery/missile attack',
    'Shelling or missile attack',
    (told) => told.of(['intercepted']) && harmDone(told),
  ),
  by(null, 'Disrupted weapons use', 'Interception', ({ of }) => of(['intercepted'])),
  by('ASSAULT', 'Armed clash', 'Armed clash', (told) => told.of(HARM, FIGHTERS) && signsOfAFight(told)),
  by('ASSAULT', 'Attack', 'Attack', ({ of, responsible }) => responsible && of(HARM, ['civilian'])),
  by('ASSAULT', null, null, ({ of }) => of(HARM)),
  // Soldiers taken prisoner are no arrest.
  by('COERCE', null, null, ({ of }) => of(['captured'], ['state-forces'])),
  by('COERCE', 'Arrests', 'Arrests', ({ of }) => of(['captured'])),
  by('COERCE', 'Disrupted weapons use', 'Weapons seizure', ({ of }) => of(['seized'], MUNITIONS)),
  by('COERCE', 'Looting/property destruction', 'Property destruction', ({ of }) => of(DAMAGE, ['infrastructure'])),
  by('ASSAULT', null, null, ({ of }) => of(DAMAGE)),
  by('COERCE', null, null, ({ of }) => of(['seized'])),
  by('YIELD', null, 'Surrender', ({ of }) => of(['surrendered'])),
  by('MOBILIZE', null, null, ({ of }) => of(['strength'])),
]
