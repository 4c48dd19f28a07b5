import { expect, test } from 'vitest'
import { told } from './frames-of.ts'

test('tells both that somebody had been taken and of the murder', () => {
  expect(told('The murder of three men who had been abducted shocked the town.')).toEqual([
    'abducted: three men',
    'killed: three men',
  ])
})

test('tells of the murder alone where they were taken by nobody', () => {
  expect(told('The murder of three men who had been wounded shocked the town.')).not.toContain('abducted: three men')
})

test('tells both that people were rescued and who had taken them', () => {
  expect(told('Troops rescued nine traders kidnapped by bandits.')).toEqual([
    'freed: nine traders',
    'abducted: nine traders',
  ])
  expect(told('Troops rescued nine traders, and two kidnapped last week are dead.')).not.toContain(
    'abducted: nine traders',
  )
})

test('tells an outcome of nobody once, though two verbs tell it', () => {
  expect(told('Nobody was killed and freed.')).toEqual(['killed: Nobody', 'freed: Nobody'])
})

test('tells of those who were taken and let go that both befell them', () => {
  expect(told('Rebels seized 12 nurses and later freed them.')).toEqual(['freed: 12 nurses', 'abducted: 12 nurses'])
})

test('tells both that somebody was led away and killed', () => {
  expect(told('A leader was dragged out of his house and shot dead.')).toEqual([
    'abducted: A leader',
    'killed: A leader',
  ])
  expect(told('A leader was dragged out of his house, and two guards were shot dead.')).toEqual([
    'abducted: A leader',
    'killed: two guards',
  ])
})

test('tells both that people were taken from somewhere and killed', () => {
  expect(told('Four men were taken from their homes and shot dead.')).toEqual([
    'abducted: Four men',
    'killed: Four men',
  ])
  expect(told('Four men were taken from their homes, and two were shot dead.')).toEqual([
    'abducted: Four men',
    'killed: two',
  ])
})

test('tells of bodies alone where those taken before are left unnamed', () => {
  expect(told('The bodies of four of those who had been taken captive were found.')).toEqual(['killed: four of those'])
})
