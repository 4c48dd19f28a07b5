/** One value that a field offers while its reader types. */
export interface Option {
  /** What is put into the field, or what a choice stands for. */
  readonly value: string
  /** As it is written in the list. */
  readonly words: string
  /** What tells it from others of the same name: "12 figures", "The Herald, 4 March 2025". */
  readonly note: string | null
}
