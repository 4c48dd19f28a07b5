import type { SourceKind } from '@reportedly/schema'

/** What kind of source the words of a name tell, the first that fits; the words of a name are folded. */
export const SOURCE_KINDS: readonly (readonly [RegExp, SourceKind])[] = [
  // "a channel" but no "command post"
  [
    /\b(telegram|channel|twitter|facebook|whatsapp|tiktok|bloggers?|x account)\b|^(\p{L}+ )?(posts?|accounts?)$/u,
    'social-channel',
  ],
  // "a local station" is an outlet, and no local official
  [
    /\b(local|regional|provincial) (outlets?|stations?|newspapers?|papers?|media|radio|news|sites?|websites?|journalists?|press)\b/,
    'news-outlet',
  ],
  [
    /\b(reuters|afp|ap|associated press|agence france-presse|xinhua|tass|interfax|anadolu|efe|pti|ians|dpa|ansa|kyodo|upi|unb|bss|news agency|wire)\b/,
    'news-agency',
  ],
  [/\b(state television|state tv|state media|state radio|sana|wafa|state-run|state news)\b/, 'state-media'],
  [
    /\b(observatory|airwars|acled|ucdp|monitors?|monitoring|site intelligence|rights watch|documentation|iraq body count|tracker)\b/,
    'monitor',
  ],
  [
    /\b(united nations|un|u\.n|ocha|unhcr|iom|unicef|minusma|minusca|monusco|unmiss|unama|who|african union|osce|high commissioner|high commission|special rapporteur|secretary-general)\b/,
    'igo',
  ],
  [/\b(red cross|red crescent|amnesty|médecins|msf|ngo|charity|oxfam|society|association|activists?|rights)\b/, 'ngo'],
  [
    /\b(hospital|doctors?|medics?|medical|health ministry|ministry of health|ambulance|morgue|nurse|paramedics?|health|medicine)\b/,
    'medical',
  ],
  [
    /\b(army|military|air force|navy|general staff|command|brigade|troops|idf|armed forces|defen[cs]e ministry|ministry of defen[cs]e|task force|fleet|coalition|colonel|general|major|captain|lieutenant|brigadier|admiral|sergeant|division|battalion|regiment|lt|col|gen|maj|capt|adm)\b/,
    'military',
  ],
  [
    /\b(rebels?|militants?|insurgents?|taliban|jnim|al-shabaab|islamic state|isis|hamas|hezbollah|houthis?|front|movement|militias?|faction|fighters|guerrillas|guerrilla|jihadists?|group)\b/,
    'armed-group',
  ],
  [/\b(witness(es)?|residents?|villagers?|survivors?|locals|relatives?|farmers?|neighbou?rs?)\b/, 'witness'],
  [
    /\b(governor|mayor|barangay|district|local|village|elder|chief|commissioner|councillor|municipal|provincial|town)\b/,
    'local-official',
  ],
  [
    /\b(ministry|minister|government|president|police|inspector|superintendent|constable|asp|dsp|igp|spokes(man|woman|person)|authorities|officials?|prosecutor|department|office|committee|agency|customs|coast guard|kremlin)\b/,
    'government',
  ],
  [
    /\b(news|times|post|daily|herald|tribune|bbc|cnn|al jazeera|al-jazeera|newspaper|radio|tv|television|media(?! (cent(re|er)|cell|office|officer|wing|director|adviser|advisor|operations|coordinator))|press(?! (cent(re|er)|service|office|officer|secretary))|website|outlet|broadcaster|magazine|gazette)\b/,
    'news-outlet',
  ],
]
