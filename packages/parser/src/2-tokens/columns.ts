import type { Word } from '../engine/word.ts'
import type { Tokens } from './tokens.ts'

const wider = <Column extends Int32Array | Uint8Array>(column: Column, next: Column): Column => {
  next.set(column)
  return next
}

/** Collects tokens in columns that grow by doubling, so that a long text costs a constant amount a token. */
export class Columns {
  count = 0
  private start: Int32Array
  private end: Int32Array
  private kind: Uint8Array
  private letterCase: Uint8Array
  private sentence: Int32Array
  private readonly folded: string[] = []
  private readonly words: Word[] = []

  /** Columns with room for so many tokens to begin with. */
  constructor(room: number) {
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.letterCase = new Uint8Array(room)
    this.sentence = new Int32Array(room)
  }

  add(start: number, end: number, kind: number, letterCase: number, word: Word, sentence: number): void {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.kind[this.count] = kind
    this.letterCase[this.count] = letterCase
    this.sentence[this.count] = sentence
    this.folded.push(word.folded)
    this.words.push(word)
    this.count += 1
  }

  private grow(): void {
    const size = this.count * 2
    this.start = wider(this.start, new Int32Array(size))
    this.end = wider(this.end, new Int32Array(size))
    this.kind = wider(this.kind, new Uint8Array(size))
    this.letterCase = wider(this.letterCase, new Uint8Array(size))
    this.sentence = wider(this.sentence, new Int32Array(size))
  }

  finish(): Tokens {
    const { count, start, end, kind, letterCase, folded, words, sentence } = this
    return { count, start, end, kind, letterCase, folded, words, sentence }
  }
}
