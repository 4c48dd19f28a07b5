import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whileAnswering, workInTurns } from './work-in-turns.ts'

test('works through all items in their order', async () => {
  const met: number[] = []
  await workInTurns([3, 1, 2], (item) => met.push(item))
  expect(met).toEqual([3, 1, 2])
})

test('lets others have their turn before long work is done', async () => {
  const met: string[] = []
  const waitBusily = (name: string): void => {
    const start = performance.now()
    while (performance.now() - start < 15);
    met.push(name)
  }
  const other = setTimeout(1).then(() => met.push('other'))
  await Promise.all([workInTurns(['first', 'second', 'third', 'fourth'], waitBusily), other])
  expect(met.at(-1)).toBe('fourth')
  expect(met).toContain('other')
})

test('gives way more often while somebody is being answered', async () => {
  const countTurns = async (): Promise<number> => {
    let [turns, isDone] = [0, false]
    const count = (): void => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    await workInTurns(Array.from({ length: 20 }), () => {
      const start = performance.now()
      while (performance.now() - start < 3);
    })
    isDone = true
    return turns
  }
  const alone = await countTurns()
  expect(await whileAnswering(countTurns)).toBeGreaterThan(2 * alone)
})

test('a failed answer is told of, and holds nothing up after it', async () => {
  await expect(whileAnswering(() => Promise.reject(new Error('no such page')))).rejects.toThrow('no such page')
})
