import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work at a stretch: whoever asks for a page meanwhile does not notice waiting for it. */
const STRETCH = 12

/** The same while somebody is being answered: a page takes several turns, and waits for a stretch at each. */
const STRETCH_BESIDE = 2

let answers = 0

/** Has work in turns make way for an answer until it is there. */
export const whileAnswering = async <Answer>(answer: () => Promise<Answer> | Answer): Promise<Answer> => {
  answers += 1
  try {
    return await answer()
  } finally {
    answers -= 1
  }
}

/** Works through items one by one, and every few milliseconds lets the server answer whoever asks. */
export const workInTurns = async <Item>(items: Iterable<Item>, work: (item: Item) => unknown): Promise<void> => {
  let start = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - start < (answers > 0 ? STRETCH_BESIDE : STRETCH)) continue
    await setImmediate()
    start = performance.now()
  }
}
