import { ownSite } from '../bases.ts'
import { describeSource, independent, standsWith, unsettled } from '../describe-source.ts'
import type { SourceEntry } from '../source-entry.ts'

const monitor = describeSource('monitor', unsettled)

/** Those who geolocate and count from open sources. */
export const openSourceAnalysts: readonly SourceEntry[] = [
  monitor(
    'geoconfirmed',
    'GeoConfirmed',
    ['Geo Confirmed'],
    independent,
    'its own description: volunteers who geolocate footage',
  ),
  monitor('liveuamap', 'Liveuamap', ['Live Universal Awareness Map'], unsettled, 'Wikipedia: Liveuamap'),
  monitor('war-mapper', 'War Mapper', ['WarMapper'], unsettled, ownSite),
  monitor('suriyak-maps', 'Suriyak Maps', ['Suriyak', 'Suriyakmaps'], unsettled, ownSite),
  monitor(
    'black-bird-group',
    'Black Bird Group',
    [],
    unsettled,
    'its own description: Finnish analysts of open sources',
  ),
  monitor('frontelligence-insight', 'Frontelligence Insight', ['Frontelligence'], unsettled, ownSite),
  monitor('calibre-obscura', 'Calibre Obscura', [], unsettled, ownSite),
  monitor('war-noir', 'War Noir', [], unsettled, ownSite),
  monitor('informnapalm', 'InformNapalm', [], standsWith('ukrainian-armed-forces'), 'Wikipedia: InformNapalm'),
  monitor(
    'belarusian-hajun',
    'Belarusian Hajun',
    ['Belaruski Hajun', 'Hajun project'],
    unsettled,
    'Wikipedia: Belarusian Hajun project',
  ),
  monitor(
    'yale-hrl',
    'Yale Humanitarian Research Lab',
    ['Humanitarian Research Lab', 'Yale School of Public Health’s Humanitarian Research Lab', 'Yale HRL'],
    independent,
    'Wikipedia: Humanitarian Research Lab at Yale School of Public Health',
  ),
  monitor('conflict-observatory', 'Conflict Observatory', [], independent, ownSite),
  monitor(
    'centre-for-information-resilience',
    'Centre for Information Resilience',
    ['Eyes on Russia'],
    independent,
    ownSite,
  ),
  monitor(
    'sudan-witness',
    'Sudan Witness',
    [],
    independent,
    'its own description: a project of the Centre for Information Resilience',
  ),
  monitor(
    'myanmar-witness',
    'Myanmar Witness',
    [],
    independent,
    'its own description: a project of the Centre for Information Resilience',
  ),
  monitor(
    'afghan-witness',
    'Afghan Witness',
    [],
    independent,
    'its own description: a project of the Centre for Information Resilience',
  ),
  monitor('janes', 'Janes', ['Jane’s', 'IHS Jane’s'], independent, 'Wikipedia: Janes Information Services'),
  monitor(
    'maxar',
    'Maxar Technologies',
    ['Maxar', 'Maxar satellite images'],
    independent,
    'Wikipedia: Maxar Technologies',
  ),
  monitor('planet-labs', 'Planet Labs', ['Planet Labs PBC'], independent, 'Wikipedia: Planet Labs'),
]
