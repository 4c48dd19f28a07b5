import type { Source } from '@reportedly/schema'

/** The kinds of source as readers see them, unknown included. */
export const KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  'news-agency': 'news agency',
  'news-outlet': 'news outlet',
  'state-media': 'state media',
  'social-channel': 'channel',
  government: 'government',
  military: 'military',
  'armed-group': 'armed group',
  igo: 'organisation of states',
  ngo: 'non-governmental organisation',
  monitor: 'monitor',
  medical: 'medical',
  'local-official': 'local official',
  witness: 'witness',
  unnamed: 'not named',
  unknown: 'kind not known',
}

/** The place of a source in the fight, unknown included. */
export const STAKE_WORDS: Readonly<Record<Source['stake']['position'], string>> = {
  belligerent: 'a party to the fight',
  affiliated: 'stands with a party',
  independent: 'no stake in the fight',
  unknown: 'stake not known',
}
