import type { Phrase } from './phrase.ts'

/** Ways to say that things were damaged or destroyed. */
export const DAMAGE: readonly Phrase[] = [
  // "sustained heavy damage"
  {
    verbs: ['suffer', 'sustain'],
    measure: 'damaged',
    things: true,
    behind: /^(\w+ ){0,3}damages?\b/,
    word: /^damages?$/,
  },
  {
    verbs: ['lose'],
    measure: 'damaged',
    things: true,
    behind:
      /^(an? |its |their |the |part of |parts of |most of |all |\w+ )*(roofs?|windows?|doors?|walls?|fa[cç]ades?|balcon(y|ies)|glazing)\b/,
    word: /^(roofs?|windows?|doors?|walls?|fa[cç]ades?|balcon(y|ies)|glazing)$/,
  },
  // "had its tyres burst", "had their windows blown out"
  {
    verbs: ['be', 'get'],
    measure: 'damaged',
    things: true,
    behind:
      /^(\S+ ){0,3}(tyres?|tires?|windows?|windscreens?|windshields?|doors?|roofs?|walls?|glass|sides?|bonnets?|hulls?|masts?) (all |partly |partially )?(burst|slashed|punctured|shot out|shattered|blown (out|in|off)|broken|smashed|torn off|damaged|cracked|ripped off|pierced)\b/,
    word: /^(tyres?|tires?|windows?|windscreens?|windshields?|doors?|roofs?|walls?|glass|sides?|bonnets?|hulls?|masts?)$/,
  },
  // "are without windows", "has a hole in the wall"
  {
    verbs: ['be'],
    measure: 'damaged',
    things: true,
    behind:
      /^(left )?(without (an? |its |their |any )?(roofs?|windows?|doors?|walls?|fa[cç]ades?|glass)|(\S+ ){0,3}(holes?|cracks?) in (the|its|their|one) (roofs?|walls?|fa[cç]ades?|sides?))\b/,
    word: /^(roofs?|windows?|doors?|walls?|fa[cç]ades?|glass|sides?)$/,
  },
  {
    verbs: ['be'],
    measure: 'destroyed',
    things: true,
    behind: /^(still |now |left )?(ablaze|alight|on fire|in flames|beyond repair|uninhabitable)\b/,
    word: /^(ablaze|alight|fire|flames|repair|uninhabitable)$/,
  },
  // "lay gutted", "lie in ruins": the past of "lie" is written as "lay".
  {
    verbs: ['lie', 'lay'],
    measure: 'destroyed',
    things: true,
    behind: /^(gutted|burn(ed|t)( out)?|destroyed|wrecked|flattened|demolished|razed|in (ruins|rubble|ashes|pieces))\b/,
    word: /^(gutted|burn(ed|t)|destroyed|wrecked|flattened|demolished|razed|ruins|rubble|ashes|pieces)$/,
  },
  // "Two frigates went down off the cape"
  {
    verbs: ['go'],
    measure: 'destroyed',
    things: true,
    behind: /^(down (in|near|off|with|after|over|at|within)|to the bottom)\b/,
    word: /^(down|bottom)$/,
  },
  // "A depot blew up": with an object behind it, the subject is who did it.
  {
    verbs: ['blow'],
    measure: 'destroyed',
    things: true,
    except: 'explosives',
    behind: /^up( (on|in|at|near|after|during|when|while|late|early|as)\b|$)/,
    word: /^up$/,
  },
  {
    verbs: ['burn'],
    measure: 'destroyed',
    things: true,
    behind: /^(\.|,|;|out\b|in\b|at\b|near\b|after\b|overnight\b|through\b|for (hours|days)\b|$)/,
  },
  {
    verbs: ['catch'],
    measure: 'destroyed',
    things: true,
    except: 'explosives',
    behind: /^fire\b/,
    word: /^fire$/,
  },
]
