/** One page of a list, counted from 1, with the numbers of its neighbours (null at either end). */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly number: number
  readonly count: number
  readonly previous: number | null
  readonly next: number | null
}

/** Takes the page that an address asks for ("2"); what is no page of the list shows the nearest one. */
export const paginate = <Item>(items: readonly Item[], asked: string | null, size: number): Page<Item> => {
  const count = Math.max(1, Math.ceil(items.length / size))
  const wanted = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : 1
  const number = Math.min(count, Math.max(1, wanted))
  return {
    items: items.slice((number - 1) * size, number * size),
    number,
    count,
    previous: number > 1 ? number - 1 : null,
    next: number < count ? number + 1 : null,
  }
}
