import { ownSite, site } from '../bases.ts'
import { describeSource, independent, unsettled } from '../describe-source.ts'
import type { SourceEntry } from '../source-entry.ts'

const agency = describeSource('news-agency', independent)

/** News agencies that no state runs as its voice. */
export const newsAgencies: readonly SourceEntry[] = [
  agency('reuters', 'Reuters', ['Thomson Reuters', 'Reuters news agency']),
  agency('ap', 'Associated Press', ['AP', 'Associated Press journalists']),
  agency('afp', 'Agence France-Presse', ['AFP', 'Agence France Presse', 'AFP news agency']),
  agency('dpa', 'Deutsche Presse-Agentur', ['dpa', 'German Press Agency']),
  agency('upi', 'United Press International', ['UPI']),
  agency('kyodo', 'Kyodo News', ['Kyodo']),
  agency('ansa', 'ANSA', ['ANSA news agency'], independent, 'Wikipedia: ANSA (news agency)'),
  agency(
    'efe',
    'EFE',
    ['Agencia EFE', 'Spanish news agency EFE', 'ACAN-EFE'],
    unsettled,
    'Wikipedia: EFE (owned by the Spanish state)',
  ),
  agency(
    'acan',
    'ACAN',
    ['Agencia Centroamericana de Noticias'],
    unsettled,
    'Wikipedia: EFE (its Central American agency)',
  ),
  agency(
    'lusa',
    'Lusa',
    ['Lusa News Agency', 'Agência Lusa'],
    unsettled,
    'Wikipedia: Lusa News Agency (owned by the Portuguese state)',
  ),
  agency('pti', 'Press Trust of India', ['PTI'], independent, 'Wikipedia: Press Trust of India (owned by newspapers)'),
  agency('ians', 'Indo-Asian News Service', ['IANS'], unsettled),
  agency('ani', 'Asian News International', [], unsettled, undefined, ['ANI']),
  agency('uni', 'United News of India', [], unsettled, undefined, ['UNI']),
  agency('interfax', 'Interfax', ['Interfax news agency'], unsettled),
  agency('interfax-ukraine', 'Interfax-Ukraine', [], unsettled),
  agency('unian', 'UNIAN', [], unsettled),
  agency('dha', 'Demirören News Agency', ['DHA', 'Doğan News Agency'], unsettled),
  agency('shafaq-news', 'Shafaq News', ['Shafaq News Agency', 'Shafaq'], unsettled),
  agency('step-news-agency', 'Step News Agency', ['Step News'], unsettled, 'organisation’s own site'),
  agency('pajhwok', 'Pajhwok Afghan News', ['Pajhwok'], independent),
  agency('khaama-press', 'Khaama Press', [], unsettled),
  agency('maan-news-agency', 'Ma’an News Agency', ['Maan News'], unsettled),
  agency('fides', 'Agenzia Fides', ['Fides News Agency'], unsettled),
  agency(
    'kashmir-news-observer',
    'Kashmir News Observer',
    ['KNO', 'news agency KNO'],
    unsettled,
    'organisation’s own site',
  ),
  agency('apa-news', 'African Press Agency', ['APAnews', 'APA News'], unsettled, 'organisation’s own site'),
  agency('colprensa', 'Colprensa', [], unsettled),
  agency('nina-iraq', 'National Iraqi News Agency', ['NINA'], unsettled),
  agency('apa-azerbaijan', 'Azeri Press Agency', ['APA (Azerbaijan)'], unsettled, 'Wikipedia: Azeri-Press Agency', [
    'APA',
  ]),
  agency('trend-az', 'Trend News Agency', ['Trend agency'], unsettled),
  agency('mezopotamya', 'Mezopotamya Agency', ['Mezopotamya Ajansı'], unsettled, ownSite),
  agency('akipress', 'AKIpress', ['AKIpress news agency'], unsettled),
  agency('isranews', 'Isra News Agency', ['Isranews', 'Isranews Agency'], unsettled, ownSite),
  agency('kurdpa', 'Kurdpa', ['Kurdpa News Agency'], unsettled, site('kurdpa.net')),
  agency(
    'burma-news-international',
    'Burma News International',
    ['BNI Multimedia Group'],
    unsettled,
    site('bnionline.net'),
    ['BNI'],
  ),
]
