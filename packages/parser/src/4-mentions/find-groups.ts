import { CAPITALISED, LOWER, MARK, MIXED, NUMBER, UPPER, WORD } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import {
  ADJECTIVES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  GROUP_OPENERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './en/function-words.ts'
import { isCategory, isPeople, NOUN_FORMS, type NounEntry } from './en/nouns.ts'
import { TITLES } from './en/titles.ts'
import { extendGroup } from './extend-group.ts'
import { joinCollectives } from './join-collectives.ts'
import { NOUN_LIKE, readVerb } from './en/verbs.ts'
import { WEEKDAYS } from '../3-quantities/en/calendar.ts'
import { SMALL_NUMBERS } from '../3-quantities/en/number-words.ts'
import type { Group } from './group.ts'

const isStop = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  RELATIVES.has(word) ||
  SUBORDINATORS.has(word) ||
  PRONOUNS.has(word)

/** Auxiliaries that the base form of a verb follows. */
const BEFORE_BASE = /^(will|would|could|may|might|can|cannot|should|shall|must|do|does|did|\w+n't|'t)$/

type WordClass = 'stop' | 'noun' | 'modifier' | 'participle' | 'word' | 'name'

/** Finds noun groups in one sentence. A class, since chunking needs the same columns at every step. */
class GroupFinder {
  private readonly below: Measured
  private readonly limit: number
  private readonly upperCase: boolean
  readonly groups: Group[]

  constructor(below: Measured, limit: number, upperCase: boolean, groups: Group[]) {
    this.below = below
    this.limit = limit
    this.upperCase = upperCase
    this.groups = groups
  }

  /** Reads a group that begins at a token; returns the token to go on from. */
  read(at: number): number {
    const { tokens, quantityAt, quantities } = this.below
    let from = at
    let determiner: string | null = null
    let quantity = -1
    for (let opened = true; opened && from < this.limit;) {
      opened = false
      const word = tokens.folded[from] ?? ''
      const found = quantity < 0 && this.isOpenMask(from) ? (quantityAt[from] ?? 0) - 1 : -1
      if (found >= 0) {
        quantity = found
        from = quantities[found]?.end ?? from + 1
        // "none of the hostages", "dozens of the men": the article belongs to what is counted.
        opened = true
        const unit = quantities[found]?.value.unit ?? null
        const next = from < this.limit ? tokens.folded[from] : undefined
        if (unit !== null && (next === 'of' || (next === 'in' && this.noun(from + 1)?.class === 'money'))) from += 1
      } else if (quantity >= 0 ? this.mayFollowFigure(word, from) : this.mayOpenGroup(word, from)) {
        if (
          word === 'that' &&
          (this.isClauseThat(from) || (quantityAt[from + 1] ?? 0) > 0 || !this.beginsWords(from + 1))
        )
          break
        determiner =
          determiner === null || POSSESSIVES.has(word)
            ? word
            : determiner === 'a' || determiner === 'an'
              ? determiner
              : determiner
        if (word === 'another' || word === 'other') determiner = word
        from += 1
        opened = true
      } else if ((word === "'s" || word === 'only' || word === 'just') && quantity < 0 && determiner !== null) {
        from += 1
        opened = word !== "'s"
      }
    }
    if (quantity >= 0 && from + 1 < this.limit && tokens.folded[from] === 'of' && this.beginsPart(from + 1))
      return this.readPartitive(at, from, quantity, determiner)
    if (
      quantity >= 0 &&
      from < this.limit &&
      /\bof$/.test(this.below.tokens.folded[(quantities[quantity]?.end ?? 1) - 1] ?? '') &&
      tokens.folded[from] === 'them'
    ) {
      return this.push({
        first: at,
        end: from + 1,
        wordsFirst: from + 1,
        head: -1,
        class: 'elided',
        plural: true,
        quantity,
        determiner,
        partOf: -1,
        owner: null,
      })
    }
    const compound = this.compoundAt(from, quantity)
    if (compound === 'strong') return this.readWords(at, from + 2, quantity, determiner)
    // "its 78-page report": the figure only describes the noun.
    if (compound === 'other') return this.readWords(at, from + 2, -1, determiner)
    return this.readWords(at, from, quantity, determiner)
  }

  /** "300-strong column" counts its noun; "78-page report" does not. */
  private compoundAt(from: number, quantity: number): 'strong' | 'other' | null {
    const { folded, kind, start, end } = this.below.tokens
    if (quantity < 0 || folded[from] !== '-' || start[from] !== end[from - 1] || kind[from + 1] !== WORD) return null
    return folded[from + 1] === 'strong' ? 'strong' : 'other'
  }

  /** "said that jets", "had said that troops": a conjunction, no determiner. */
  private isClauseThat(at: number): boolean {
    const before = this.below.tokens.folded[at - 1] ?? ''
    return (
      this.noun(at + 1)?.plural === true ||
      readVerb(before) !== undefined ||
      /^(by|phone|friday|monday|tuesday|wednesday|thursday|saturday|sunday|statement|and|reporters)$/.test(before)
    )
  }

  private mayOpenGroup(word: string, at: number): boolean {
    const { letterCase } = this.below.tokens
    if (letterCase[at] === UPPER && !this.upperCase && word.length > 1) return false
    return DETERMINERS.has(word) || GROUP_OPENERS.has(word)
  }

  /** "12 others", "none of the", "six more": what may stand between a figure and its noun. */
  private mayFollowFigure(word: string, at: number): boolean {
    if (/^(more|other|further|additional|fellow|such)$/.test(word)) return true
    return /^(the|these|those|its|his|her|their|our)$/.test(word) && this.below.tokens.folded[at - 1] === 'of'
  }

  private isOpenMask(at: number): boolean {
    return this.below.maskOf[at] === 0
  }

  private beginsWords(at: number): boolean {
    const kind = this.classify(at, -1)
    return kind !== 'stop' || (this.below.quantityAt[at] ?? 0) > 0
  }

  private beginsPart(at: number): boolean {
    const word = this.below.tokens.folded[at] ?? ''
    return (
      DETERMINERS.has(word) ||
      /^(them|whom|which|those|us)$/.test(word) ||
      (this.below.quantityAt[at] ?? 0) > 0 ||
      word === 'all'
    )
  }

  /** "three of the five crew members", "16 of them": the part, and the whole as a group of its own. */
  private readPartitive(at: number, of: number, quantity: number, determiner: string | null): number {
    const word = this.below.tokens.folded[of + 1] ?? ''
    const base = { first: at, quantity, determiner, owner: null, plural: true } as const
    if (/^(them|whom|which|those|us)$/.test(word)) {
      const index = this.groups.length
      const next = this.push({ ...base, end: of + 2, wordsFirst: of + 2, head: -1, class: 'elided', partOf: -1 })
      return this.nameThem(index, next)
    }
    const index = this.groups.length
    // The part stands first in the list, so that groups stay in the order of the text.
    this.push({ ...base, end: of, wordsFirst: of, head: -1, class: 'elided', partOf: index + 1 })
    const next = this.read(of + 1)
    const whole = this.groups[index + 1]
    const part = this.groups[index]
    // "15 of the dead": no noun follows, a word of state does.
    if (part && (!whole || whole.first !== of + 1))
      this.groups[index] = { ...part, partOf: -1, end: of + 2, reach: of + 2, wordsFirst: of + 2 }
    if (!whole || !part || whole.first !== of + 1) return whole ? Math.max(next, whole.end) : of + 2
    this.groups[index] = {
      ...part,
      class: whole.class,
      end: whole.end,
      reach: whole.reach,
      wordsFirst: whole.wordsFirst,
      head: whole.head,
    }
    return next
  }

  /** "nine of them children", "one of them a boy": the noun behind says who of them. */
  private nameThem(index: number, at: number): number {
    const part = this.groups[index]
    const kind = this.classify(at, -1)
    const article = /^(an?)$/.test(this.below.tokens.folded[at] ?? '')
    if (!part || !(article || kind === 'noun' || kind === 'name')) return at
    const next = this.read(at)
    const noun = this.groups[index + 1]
    if (!noun || noun.first !== at || noun.quantity >= 0 || noun.head < 0) return Math.max(next, at)
    this.groups.splice(index, 2, {
      ...part,
      end: noun.end,
      reach: noun.reach,
      wordsFirst: noun.wordsFirst,
      head: noun.head,
      class: noun.class,
      ofThem: true,
    })
    return next
  }

  private push(group: Omit<Group, 'reach'>): number {
    this.groups.push({ ...group, reach: group.end })
    return group.end
  }

  private noun(at: number): NounEntry | undefined {
    const word = this.below.tokens.folded[at] ?? ''
    // "blue helmets" are peacekeepers.
    if (/^helmets?$/.test(word) && this.below.tokens.folded[at - 1] === 'blue')
      return NOUN_FORMS.get(word === 'helmet' ? 'peacekeeper' : 'peacekeepers')
    // "aerial vehicles" fly.
    if (/^vehicles?$/.test(word) && this.below.tokens.folded[at - 1] === 'aerial')
      return NOUN_FORMS.get(word === 'vehicle' ? 'drone' : 'drones')
    const entry = NOUN_FORMS.get(word)
    if (entry) return entry
    // "boda-boda drivers" fine; "al-shabaab-linked" no; "ex-fighters" by its last part.
    const hyphen = word.lastIndexOf('-')
    return hyphen > 0 ? NOUN_FORMS.get(word.slice(hyphen + 1)) : undefined
  }

  private classify(at: number, head: number, depth = 0): WordClass {
    const { tokens, maskOf, masks, quantityAt } = this.below
    // Looking ahead from word to word stops soon: no group hangs on what stands four words on.
    if (at >= this.limit || depth > 4) return 'stop'
    const word = tokens.folded[at] ?? ''
    const mask = maskOf[at] ?? 0
    if (mask !== 0) {
      const kind = masks[mask - 1]?.value
      return kind === 'age' && word === ','
        ? 'stop'
        : kind === 'age' || kind === 'measure' || kind === 'label'
          ? 'modifier'
          : 'stop'
    }
    if (tokens.kind[at] === MARK) return 'stop'
    if (tokens.kind[at] === MIXED) return 'word'
    if ((quantityAt[at] ?? 0) > 0 || tokens.kind[at] === NUMBER) return 'stop'
    if (/^(north|south|east|west)/.test(word) && tokens.letterCase[at] === CAPITALISED && !this.upperCase) return 'name'
    // "IS", "US", "WHO": capitals set a name apart from a function word.
    if (
      (isStop(word) || DETERMINERS.has(word)) &&
      tokens.letterCase[at] === UPPER &&
      !this.upperCase &&
      word.length > 1
    )
      return 'name'
    if (isStop(word) || DETERMINERS.has(word)) return 'stop'
    if (word.length > 3 && WEEKDAYS.has(word)) return 'stop'
    if (GROUP_OPENERS.has(word)) return word === 'other' || word === 'more' || word === 'former' ? 'modifier' : 'stop'
    const noun = this.noun(at)
    if (ADJECTIVES.has(word)) return this.classify(at + 1, -1, depth + 1) !== 'stop' ? 'modifier' : 'stop'
    const verb = readVerb(word)
    if (verb && !(noun && !NOUN_LIKE.has(word))) {
      if (NOUN_LIKE.has(word)) return this.isNounHere(at, head) ? 'noun' : 'stop'
      if (verb.forms.has('participle') || verb.forms.has('ing')) return 'participle'
      // "184 live rounds", "four hand grenades": behind a figure or an article no verb stands.
      if (head < 0 && this.followsOpener(at) && this.classify(at + 1, -1, depth + 1) !== 'stop') return 'word'
      // "two GPS sets", "seven luxury watches": a plural behind its modifier.
      if (head >= 0 && verb.forms.has('s') && this.noun(head)?.plural !== true && this.closesGroup(at + 1))
        return 'word'
      if (tokens.letterCase[at] === LOWER || this.upperCase) return 'stop'
    }
    if (noun && verb?.forms.has('ing') && !this.isGerundNoun(at, head, depth)) return 'participle'
    if (noun) return 'noun'
    if (isAdverb(word, tokens.letterCase[at] !== LOWER && !this.upperCase))
      return word.endsWith('ly') && head < 0 && this.classify(at + 1, -1, depth + 1) !== 'stop' ? 'modifier' : 'stop'
    if (tokens.letterCase[at] !== LOWER && !this.upperCase) return 'name'
    return 'word'
  }

  private closesGroup(at: number): boolean {
    const word = this.below.tokens.folded[at] ?? ''
    return at >= this.limit || /^(,|\.|;|and|or|of)$/.test(word) || AUXILIARIES.has(word)
  }

  private followsOpener(at: number): boolean {
    const { tokens, quantities, quantityAt } = this.below
    const before = tokens.folded[at - 1] ?? ''
    if (DETERMINERS.has(before) || before === 'own' || before === "'s" || tokens.kind[at - 1] === NUMBER) return true
    if (PREPOSITIONS.has(before) && before !== 'to') return this.noun(at + 1) !== undefined
    const last = quantities[(quantityAt[at - 1] ?? 0) - 1]
    return last?.end === at || SMALL_NUMBERS.has(before) || before === 'more' || before === 'other'
  }

  /** "the killing", "a shelling", "killing of": nouns; "killing eight" is a verb. */
  private isGerundNoun(at: number, head: number, depth: number): boolean {
    const { tokens } = this.below
    const next = tokens.folded[at + 1] ?? ''
    if (next === 'of' || head >= 0) return true
    const before = tokens.folded[at - 1] ?? ''
    if (DETERMINERS.has(before) || before === "'s" || before === 'claims') return true
    return PREPOSITIONS.has(before) && !this.opensGroup(at + 1) && this.classify(at + 1, -1, depth + 1) === 'stop'
  }

  private opensGroup(at: number): boolean {
    const word = this.below.tokens.folded[at] ?? ''
    return DETERMINERS.has(word) || GROUP_OPENERS.has(word) || (this.below.quantityAt[at] ?? 0) > 0
  }

  /** Whether a participle may open a group: "wounded soldiers" may, "denied reports" behind its subject may not. */
  private mayOpen(at: number, opened: boolean): boolean {
    if (opened) return true
    const { tokens } = this.below
    const before = tokens.folded[at - 1] ?? ''
    if (at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at] || PREPOSITIONS.has(before))
      return this.noun(at + 1) !== undefined || this.classify(at + 1, -1) === 'participle'
    return (
      (before === ',' || before === 'and' || before === 'or') &&
      this.noun(at + 1)?.plural === true &&
      this.classify(at + 2, -1) === 'stop'
    )
  }

  /** "the Rapid Support Forces": capitals on both sides, in a sentence that otherwise has none. */
  private isWithinName(at: number): boolean {
    const { tokens } = this.below
    const isCapital = (token: number): boolean => tokens.letterCase[token] === CAPITALISED
    const opening = tokens.folded[at - 2] ?? ''
    return (
      !this.upperCase &&
      [at - 1, at, at + 1].every(isCapital) &&
      tokens.sentence[at - 1] === tokens.sentence[at + 1] &&
      (DETERMINERS.has(opening) ||
        opening === "'s" ||
        (tokens.kind[at - 2] === WORD && tokens.letterCase[at - 2] === LOWER))
    )
  }

  /** A word such as "attack" or "claims" is a noun unless it stands where a verb stands. */
  private isNounHere(at: number, head: number): boolean {
    const { tokens, quantityAt } = this.below
    const before = tokens.folded[at - 1] ?? ''
    const next = tokens.folded[at + 1] ?? ''
    if (this.isWithinName(at)) return true
    // "were shot", "was also hit": behind an auxiliary stands a verb.
    const auxiliary = isAdverb(before, false) ? (tokens.folded[at - 2] ?? '') : before
    const forms = readVerb(tokens.folded[at] ?? '')?.forms
    if (head < 0 && AUXILIARIES.has(auxiliary) && forms?.has('participle') === true) return false
    // "did not attack", "might target"
    if (head < 0 && BEFORE_BASE.test(auxiliary) && forms?.has('base') === true) return false
    if (
      /^(down|dead|up|off|back)$/.test(next) &&
      /^(shot|shots|fire|fires|shoot|gun|guns)$/.test(tokens.folded[at] ?? '')
    )
      return false
    if (before === 'to' && forms?.has('base') === true) return false
    if (head < 0 && /^(he|she|they|who|which|that|we|i|it)$/.test(before)) return false
    if (head < 0) {
      if (
        DETERMINERS.has(before) ||
        before === "'s" ||
        PREPOSITIONS.has(before) ||
        (quantityAt[at - 1] ?? 0) > 0 ||
        GROUP_OPENERS.has(before)
      )
        return true
      if (this.noun(at) === undefined)
        return (at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at]) && this.noun(at + 1) !== undefined
      if (this.opensGroup(at + 1)) return false
      const begins = at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at]
      return begins || tokens.kind[at - 1] === MARK || CONJUNCTIONS.has(before) || this.groups.at(-1)?.end !== at
    }
    if (this.noun(at) === undefined) return false
    const headEntry = this.noun(head)
    const nextOpens = DETERMINERS.has(next) || (quantityAt[at + 1] ?? 0) > 0 || /^(that|to|it|them|him|her)$/.test(next)
    const nameBefore = tokens.letterCase[at - 1] !== LOWER && !this.upperCase && !NOUN_FORMS.get(before)
    if (headEntry?.plural === true && before === tokens.folded[head]) return false
    return !(nextOpens || (nameBefore && (next === 'killing' || next === 'responsibility' || next === 'attack')))
  }

  private canModify(at: number): boolean {
    const next = this.classify(at + 1, -1)
    return (
      next === 'noun' ||
      next === 'word' ||
      next === 'name' ||
      next === 'modifier' ||
      (next === 'participle' && this.classify(at + 2, -1) === 'noun')
    )
  }

  private readWords(at: number, wordsFirst: number, quantity: number, determiner: string | null): number {
    const { tokens } = this.below
    let head = -1
    let end = wordsFirst
    let first = wordsFirst
    let owner: Group['owner'] = null
    let figure = quantity
    for (let here = wordsFirst; here < this.limit;) {
      const word = tokens.folded[here] ?? ''
      if (
        (word === "'s" ||
          (word === "'" &&
            /s$/.test(tokens.folded[here - 1] ?? '') &&
            tokens.start[here] === tokens.end[here - 1] &&
            this.beginsWords(here + 1))) &&
        head >= 0
      ) {
        if (!this.beginsWords(here + 1)) break
        owner = { first, end: here }
        const next = (this.below.quantityAt[here + 1] ?? 0) - 1
        if (next >= 0 && figure < 0) {
          // "the village head's two wives": the figure counts what is owned.
          figure = next
          here = this.below.quantities[next]?.end ?? here + 1
          first = here
          head = -1
          end = here
          continue
        }
        first = here + 1
        head = -1
        here += 1
        end = here
        continue
      }
      if (
        (word === '"' || word === '“' || word === '”' || word === '‘' || word === '’' || word === "'") &&
        (head < 0 ? here > at || this.mayOpenQuote(here) : this.closesQuote(here, at)) &&
        this.beginsWords(here + 1)
      ) {
        here += 1
        if (first === here - 1) first = here
        continue
      }
      if (word === '.' && TITLES.has(tokens.folded[here - 1] ?? '') && tokens.kind[here + 1] !== MARK) {
        here += 1
        continue
      }
      if (
        word === '/' &&
        head >= 0 &&
        tokens.start[here] === tokens.end[here - 1] &&
        this.classify(here + 1, head) !== 'stop'
      ) {
        here += 1
        continue
      }
      const kind = this.classify(here, head)
      if (kind === 'stop') break
      const named =
        kind === 'participle' &&
        tokens.letterCase[here] === CAPITALISED &&
        !this.upperCase &&
        here > wordsFirst &&
        this.canModify(here)
      if (
        kind === 'participle' &&
        !named &&
        (head >= 0 ||
          !this.canModify(here) ||
          !this.mayOpen(here, determiner !== null || quantity >= 0 || here > wordsFirst))
      ) {
        // "the arrested", "the wounded": a participle alone is no noun here; frames read it.
        if (head < 0 && this.noun(here) && NOUN_LIKE.has(word)) head = here
        else break
      }
      if (kind === 'modifier') {
        const mask = this.below.maskOf[here] ?? 0
        here = mask > 0 ? (this.below.masks[mask - 1]?.end ?? here + 1) : here + 1
        if (mask > 0 && this.below.masks[mask - 1]?.value === 'label') {
          head = here - 1
          end = here
        }
        continue
      }
      if (kind !== 'participle') {
        if (head >= 0 && this.endsAt(head, here, kind, determiner)) break
        head = here
        end = here + 1
      }
      here += 1
    }
    if (head < 0) return this.readElided(at, figure === quantity ? wordsFirst : first, figure, determiner)
    end = this.withAcronym(end)
    return this.push({
      first: at,
      end,
      wordsFirst: first,
      head,
      ...this.describe(head, figure),
      quantity: figure,
      determiner,
      partOf: -1,
      owner,
    })
  }

  /** "“We lost 12,” said chief Musa": a mark right behind a word or a comma closes what was said before it. */
  private mayOpenQuote(at: number): boolean {
    const { tokens } = this.below
    return tokens.folded[at] !== '”' && (at === 0 || tokens.start[at] !== tokens.end[at - 1])
  }

  /** "the ‘Operation Z’ channel": a quotation mark that closes one opened within the group. */
  private closesQuote(at: number, first: number): boolean {
    const { folded } = this.below.tokens
    for (let here = at - 1; here >= first && here > at - 8; here -= 1) {
      const word = folded[here] ?? ''
      if (word === '"' || word === '“' || word === '‘' || word === "'")
        return this.noun(at + 1) !== undefined || this.noun(at + 2) !== undefined
    }
    return false
  }

  /** Whether the group is complete at its head, so that the next word begins something else. */
  private endsAt(head: number, next: number, kind: WordClass, determiner: string | null): boolean {
    const entry = this.noun(head)
    // "ammunition depot": a word that is its own plural may stand before another noun.
    const ownPlural =
      entry?.plural === true && entry.singular === this.below.tokens.folded[head] && !isPeople(entry.class)
    if (!entry || (ownPlural && this.noun(next) !== undefined)) return false
    const nextEntry = this.noun(next)
    // "took seven soldiers prisoner"
    if (isPeople(entry.class) && /^(hostage|captive|prisoner)$/.test(this.below.tokens.folded[next] ?? '')) return true
    // "a weapons cache": behind "a" a plural can only modify.
    if (/^(a|an)$/.test(determiner ?? '') && nextEntry) return false
    if (entry.plural && !nextEntry)
      return kind === 'word' || (kind === 'name' && entry.class !== 'organisation' && !this.upperCase)
    if (entry.plural && nextEntry && isCategory(entry.class) && entry.class !== 'state-forces' && !nextEntry.plural)
      return true
    // "soldiers Monday", "killed one person Saturday"
    return kind === 'name' && /day$/.test(this.below.tokens.folded[next] ?? '')
  }

  private describe(head: number, quantity: number): Pick<Group, 'class' | 'plural'> {
    const { tokens, quantities } = this.below
    const entry = this.noun(head)
    const word = tokens.folded[head] ?? ''
    if (entry) return { class: entry.class, plural: entry.plural }
    const plural = /s$/.test(word) || (quantities[quantity]?.value.low ?? 0) > 1
    const capital = tokens.letterCase[head] === CAPITALISED || tokens.letterCase[head] === UPPER
    return { class: capital && !this.upperCase ? 'name' : 'unknown', plural }
  }

  /** "(FAMA)" right behind a name belongs to it. */
  private withAcronym(end: number): number {
    const { tokens } = this.below
    if (tokens.folded[end] !== '(' || tokens.folded[end + 2] !== ')' || this.upperCase) return end
    return tokens.letterCase[end + 1] === UPPER || tokens.letterCase[end + 1] === CAPITALISED ? end + 3 : end
  }

  private readElided(at: number, wordsFirst: number, quantity: number, determiner: string | null): number {
    const { tokens } = this.below
    if (quantity >= 0 && this.isOpenMask(at)) {
      return this.push({
        first: at,
        end: wordsFirst,
        wordsFirst,
        head: -1,
        class: 'elided',
        plural: true,
        quantity,
        determiner,
        partOf: -1,
        owner: null,
      })
    }
    if (PRONOUNS.has(tokens.folded[at] ?? '') && !RELATIVES.has(tokens.folded[at] ?? '')) {
      return this.push({
        first: at,
        end: at + 1,
        wordsFirst: at,
        head: at,
        class: 'pronoun',
        plural: false,
        quantity: -1,
        determiner: null,
        partOf: -1,
        owner: null,
      })
    }
    if (determiner === 'another' || determiner === 'other') {
      return this.push({
        first: at,
        end: wordsFirst,
        wordsFirst,
        head: -1,
        class: 'elided',
        plural: false,
        quantity: -1,
        determiner,
        partOf: -1,
        owner: null,
      })
    }
    return Math.max(at + 1, wordsFirst)
  }
}

/** Finds the noun groups of a text, in order, sentence by sentence. */
export const findGroups = (below: Measured): readonly Group[] => {
  const groups: Group[] = []
  for (const { first, end, upperCase } of below.ranges) {
    const finder = new GroupFinder(below, end, upperCase, groups)
    for (let at = first; at < end;) {
      const before = groups.length
      const next = finder.read(at)
      at = groups.length > before ? Math.max(next, at + 1) : Math.max(at + 1, Math.min(next, at + 1))
    }
  }
  const joined = joinCollectives(groups, below)
  return joined.map((group, index) => ({
    ...group,
    reach: Math.max(group.reach, extendGroup(joined, index, below)),
  }))
}
