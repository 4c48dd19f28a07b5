import { describeSource, independent, unsettled } from './describe-source.ts'
import type { SourceEntry } from './source-entry.ts'

const ngo = describeSource('ngo', independent)
const medical = describeSource('medical', independent)
const own = 'organisation’s own site'

/** Relief and rights organisations, rescue and ambulance services, medical networks. */
export const reliefAndRights: readonly SourceEntry[] = [
  ngo('msf', 'Médecins Sans Frontières', ['MSF', 'Doctors Without Borders', 'Médecins Sans Frontières (MSF)']),
  ngo('hrw', 'Human Rights Watch', ['HRW', 'Human Rights Watch (HRW)']),
  ngo('amnesty', 'Amnesty International', [], independent, undefined, ['Amnesty']),
  ngo('icrc', 'International Committee of the Red Cross', ['ICRC', 'CICR']),
  ngo('ifrc', 'International Federation of Red Cross and Red Crescent Societies', ['IFRC']),
  ngo('save-the-children', 'Save the Children', []),
  ngo('nrc', 'Norwegian Refugee Council', [], independent, undefined, ['NRC']),
  ngo('irc', 'International Rescue Committee', [], independent, undefined, ['IRC']),
  ngo('oxfam', 'Oxfam', []),
  ngo('fidh', 'International Federation for Human Rights', ['FIDH']),
  ngo('rsf-reporters', 'Reporters Without Borders', ['Reporters sans frontières'], independent, undefined, ['RSF']),
  ngo('cpj', 'Committee to Protect Journalists', ['CPJ']),
  ngo('physicians-for-human-rights', 'Physicians for Human Rights', [], independent, undefined, ['PHR']),
  ngo('civic', 'Center for Civilians in Conflict', [], independent, undefined, ['CIVIC']),
  ngo('white-helmets', 'White Helmets', ['Syria Civil Defence', 'Syrian Civil Defence'], unsettled),
  ngo('hrc-pakistan', 'Human Rights Commission of Pakistan', ['HRCP']),
  ngo('ligue-iteka', 'Ligue Iteka', []),
  ngo('kal-akal', 'Kal Akal', ['Collectif pour la défense des droits du peuple de l’Azawad', 'CD-DPA'], unsettled, own),
  ngo('tutela-legal', 'Tutela Legal', [], unsettled, 'Wikipedia: Tutela Legal'),
  ngo('indepaz', 'Indepaz', ['Instituto de Estudios para el Desarrollo y la Paz']),
  ngo('karapatan', 'Karapatan', [], unsettled),
  medical('palestine-red-crescent', 'Palestine Red Crescent Society', [
    'Palestinian Red Crescent',
    'PRCS',
    'Palestine Red Crescent',
    'Palestinian Red Crescent Society',
  ]),
  medical('syrian-arab-red-crescent', 'Syrian Arab Red Crescent', [], unsettled, undefined, ['SARC']),
  medical('lebanese-red-cross', 'Lebanese Red Cross', []),
  medical('nigerian-red-cross', 'Nigerian Red Cross Society', ['Nigerian Red Cross']),
  medical('iraqi-red-crescent', 'Iraqi Red Crescent Society', ['Iraqi Red Crescent']),
  medical(
    'magen-david-adom',
    'Magen David Adom',
    ['Magen David Adom ambulance service', 'Magen David Adom (MDA)'],
    independent,
    undefined,
    ['MDA'],
  ),
  medical(
    'sudan-doctors-network',
    'Sudan Doctors Network',
    ['Sudanese Doctors Network', 'Sudan Doctors’ Network'],
    unsettled,
    own,
  ),
  medical('sudan-doctors-union', 'Sudan Doctors Union', ['Sudanese Doctors Union'], unsettled, own),
  medical(
    'central-committee-of-sudan-doctors',
    'Central Committee of Sudan Doctors',
    ['CCSD', 'Sudan Central Doctors Committee'],
    unsettled,
  ),
  medical('emergency-ngo', 'Emergency NGO', [], independent, 'Wikipedia: Emergency (organization)', ['Emergency']),
  medical('rescue-1122', 'Rescue 1122', [], unsettled, 'Wikipedia: Punjab Emergency Service'),
  medical('edhi', 'Edhi Foundation', ['Edhi']),
]
