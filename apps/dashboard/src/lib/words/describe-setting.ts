/**
 * What of the day and the place of an event its label does not say already: "Burkina Faso" beside "Attack, Djibo, 11 May
 * 2025". Empty where it says both.
 */
export const describeSetting = (label: string, time: string, place: string | null = null): string => {
  const unsaid = (place ?? '').split(', ').filter((part) => !label.split(/[,:] /).includes(part))
  return [label.includes(time) ? '' : time, unsaid.join(', ')].filter((part) => part !== '').join(' · ')
}
