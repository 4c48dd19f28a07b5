import type { SourceKind } from '@reportedly/schema'

/** An office that every state has. */
export interface Office {
  readonly id: string
  readonly name: string
  /** What it is called, folded as organisations are. */
  readonly words: readonly string[]
  readonly kind: SourceKind
  /** Whether it is the army itself (party to the army's fights) or only stands with it; null when neither. */
  readonly stake: 'belligerent' | 'affiliated' | null
  /** The actors that are this office of a country, by its code. */
  readonly actors?: Readonly<Record<string, string>>
}

/** Offices recognised in "Russia’s Defence Ministry", "the Malian general staff", "Ministry of Health of Lebanon". */
export const offices: readonly Office[] = [
  {
    id: 'defence-ministry',
    name: 'Ministry of Defence',
    words: [
      'defence ministry',
      'ministry of defence',
      'ministry of national defence',
      'national defence ministry',
      'mod',
    ],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'interior-ministry',
    name: 'Ministry of the Interior',
    words: ['interior ministry', 'ministry of interior', 'ministry of the interior', 'ministry of internal affairs'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'foreign-ministry',
    name: 'Ministry of Foreign Affairs',
    words: ['foreign ministry', 'ministry of foreign affairs', 'foreign affairs ministry'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'information-ministry',
    name: 'Ministry of Information',
    words: ['information ministry', 'ministry of information'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'health-ministry',
    name: 'Ministry of Health',
    words: ['health ministry', 'ministry of health', 'ministry of public health', 'public health ministry'],
    kind: 'government',
    stake: null,
  },
  {
    id: 'general-staff',
    name: 'General Staff',
    words: ['general staff', 'general staff of the armed forces', 'general staff of the army', 'army general staff'],
    kind: 'military',
    stake: 'belligerent',
  },
  {
    id: 'army',
    name: 'army',
    words: ['army', 'military', 'armed forces', 'armed forces general command', 'army command', 'military command'],
    kind: 'military',
    stake: 'belligerent',
  },
  { id: 'air-force', name: 'Air Force', words: ['air force', 'air forces'], kind: 'military', stake: 'belligerent' },
  { id: 'navy', name: 'Navy', words: ['navy', 'naval forces'], kind: 'military', stake: 'belligerent' },
  {
    id: 'police',
    name: 'police',
    words: ['police', 'national police', 'police force', 'national police force', 'federal police'],
    kind: 'government',
    stake: 'affiliated',
    actors: {
      CO: 'colombian-police',
      HT: 'haitian-police',
      ID: 'indonesian-police',
      NG: 'nigerian-police',
      PH: 'philippine-police',
    },
  },
  {
    id: 'gendarmerie',
    name: 'Gendarmerie',
    words: ['gendarmerie', 'national gendarmerie'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'border-guard',
    name: 'border guard',
    words: ['border guard', 'border guards', 'border service', 'border guard service', 'state border guard service'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'coast-guard',
    name: 'coast guard',
    words: ['coast guard', 'coastguard'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'government',
    name: 'government',
    words: ['government', 'federal government', 'transitional government', 'cabinet', 'council of ministers'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'presidency',
    name: 'Presidency',
    words: ['presidency', 'presidential office', 'office of the president', 'presidential palace'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'prime-minister',
    name: 'Prime Minister’s Office',
    words: ['prime ministers office', 'office of the prime minister'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'security-ministry',
    name: 'Ministry of Security',
    words: ['security ministry', 'ministry of security', 'ministry of state security', 'ministry of national security'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'justice-ministry',
    name: 'Ministry of Justice',
    words: ['justice ministry', 'ministry of justice'],
    kind: 'government',
    stake: 'affiliated',
  },
  {
    id: 'emergencies-ministry',
    name: 'Ministry of Emergency Situations',
    words: [
      'emergencies ministry',
      'emergency ministry',
      'ministry of emergency situations',
      'ministry of emergencies',
    ],
    kind: 'government',
    stake: null,
  },
  {
    id: 'civil-defence',
    name: 'Civil Defence',
    words: ['civil defence', 'civil defence agency', 'civil defence directorate', 'civil protection'],
    kind: 'government',
    stake: null,
  },
  { id: 'red-cross', name: 'Red Cross', words: ['red cross'], kind: 'medical', stake: null },
  { id: 'red-crescent', name: 'Red Crescent', words: ['red crescent'], kind: 'medical', stake: null },
]
