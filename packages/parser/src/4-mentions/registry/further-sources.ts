import { describeSource, independent, isParty, standsWith, unsettled } from './describe-source.ts'
import type { SourceEntry } from './source-entry.ts'

const outlet = describeSource('news-outlet', unsettled)
const state = describeSource('state-media', unsettled)
const agency = describeSource('news-agency', unsettled)
const monitor = describeSource('monitor', independent)
const medical = describeSource('medical', unsettled)
const ngo = describeSource('ngo', unsettled)
const igo = describeSource('igo', unsettled)
const government = describeSource('government', unsettled)
const own = 'organisation’s own site'

/** Further outlets, monitors, organisations and authorities that reports of several wars quote. */
export const furtherSources: readonly SourceEntry[] = [
  outlet('daily-telegraph', 'The Daily Telegraph', ['Daily Telegraph'], unsettled, undefined, ['The Telegraph']),
  outlet('independent-uk', 'The Independent (UK)', [], unsettled, 'Wikipedia: The Independent', ['The Independent']),
  outlet('yedioth-ahronoth', 'Yedioth Ahronoth', ['Yediot Aharonot', 'Yedioth Aharonoth', 'Yediot Ahronot']),
  outlet('walla-news', 'Walla', ['Walla News', 'Walla!']),
  outlet('maariv', 'Maariv', ['Ma’ariv']),
  outlet('novaya-gazeta', 'Novaya Gazeta', [], independent),
  outlet('kavkaz-realii', 'Kavkaz.Realii', ['Kavkaz Realii'], unsettled, own),
  outlet('azatutyun', 'Azatutyun', ['Radio Azatutyun', 'RFE/RL Armenian Service'], unsettled, own),
  outlet('jamnews', 'JAMnews', ['JAM News'], unsettled, own),
  outlet('prothom-alo', 'Prothom Alo', []),
  outlet('dhaka-tribune', 'Dhaka Tribune', []),
  outlet('new-age-bd', 'New Age (Bangladesh)', [], unsettled, undefined, ['New Age']),
  outlet('manila-bulletin', 'Manila Bulletin', []),
  outlet('sunstar', 'SunStar', ['Sun.Star', 'SunStar Philippines']),
  outlet('jakarta-post', 'The Jakarta Post', ['Jakarta Post']),
  outlet('kompas', 'Kompas', ['Kompas.com']),
  outlet('tempo-id', 'Tempo (Indonesia)', [], unsettled, 'Wikipedia: Tempo (Indonesian magazine)', ['Tempo']),
  agency('isranews', 'Isra News Agency', ['Isranews', 'Isranews Agency'], unsettled, own),
  state('sidwaya', 'Sidwaya', [], unsettled, 'Wikipedia: Sidwaya (state-owned)'),
  outlet('omega-medias', 'Omega Médias', ['Radio Oméga'], unsettled, own),
  outlet('abamako', 'aBamako', ['aBamako.com'], unsettled, own),
  outlet('studio-yafa', 'Studio Yafa', [], unsettled, own),
  outlet('7sur7-cd', '7sur7.cd', ['7sur7'], unsettled, own),
  outlet('actu30', 'Actu30.cd', ['Actu30'], unsettled, own),
  outlet('new-vision', 'New Vision', [], unsettled, 'Wikipedia: New Vision (newspaper)'),
  outlet('new-times-rwanda', 'The New Times (Rwanda)', [], unsettled, undefined, ['The New Times']),
  outlet('horseed-media', 'Horseed Media', [], unsettled, own),
  outlet('proceso', 'Proceso', [], unsettled, 'Wikipedia: Proceso (magazine)'),
  outlet('el-sol-de-mexico', 'El Sol de México', []),
  outlet('ukrainian-witness', 'Ukrainian Witness', [], unsettled, own),
  outlet('myawaddy-tv', 'Myawaddy TV', [], standsWith('myanmar-armed-forces'), undefined, ['Myawaddy']),
  monitor('community-peacemaker-teams', 'Community Peacemaker Teams', [], independent, undefined, ['CPT']),
  monitor('khrn', 'Kurdistan Human Rights Network', ['KHRN'], unsettled, own),
  monitor('nyan-lynn-thit', 'Nyan Lynn Thit Analytica', ['Nyan Linn Thit Analytica'], unsettled, own),
  monitor('memri', 'Middle East Media Research Institute', ['MEMRI'], unsettled),
  monitor('jihadology', 'Jihadology', [], unsettled, own),
  monitor('amani-africa', 'Amani Africa', [], unsettled, own),
  monitor('cepo-south-sudan', 'Community Empowerment for Progress Organization', ['CEPO'], unsettled, own),
  ngo('crdh-kivu', 'Convention for the Respect of Human Rights', ['CRDH'], unsettled, own),
  ngo('byc', 'Baloch Yakjehti Committee', ['BYC']),
  // The union of 2022 and its preliminary committee; the one that it replaced was the old government’s.
  medical(
    'sudanese-doctors-syndicate',
    'Sudanese Doctors Syndicate',
    [
      'Sudan Doctors Syndicate',
      'Sudan Doctors’ Trade Union',
      'Preliminary Committee of Sudan Doctors’ Trade Union',
      'Preliminary Committee of the Sudan Doctors Syndicate',
    ],
    unsettled,
    'named so by dabangasudan.org and sudanevents.com',
  ),
  igo('eac', 'East African Community', ['EAC'], unsettled),
  igo('aes', 'Alliance of Sahel States', ['Confederation of Sahel States'], unsettled, undefined, ['AES']),
  government(
    'sac-myanmar',
    'State Administration Council',
    [],
    isParty('myanmar-armed-forces'),
    'Wikipedia: State Administration Council (Myanmar’s junta)',
    ['SAC'],
  ),
  government(
    'sspc-mexico',
    'Secretariat of Security and Civilian Protection',
    ['SSPC', 'Secretariat of Security and Citizen Protection'],
    unsettled,
    'organisation’s own site: gob.mx/sspc',
  ),
]
