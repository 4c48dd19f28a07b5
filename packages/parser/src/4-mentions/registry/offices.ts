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
  { id: 'police', name: 'police', words: ['police', 'national police'], kind: 'government', stake: null },
  { id: 'red-cross', name: 'Red Cross', words: ['red cross'], kind: 'medical', stake: null },
  { id: 'red-crescent', name: 'Red Crescent', words: ['red crescent'], kind: 'medical', stake: null },
]
