import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setPreferences } from '../prefs/store.ts'
import { Figure, hasFigure } from './Figure.tsx'
import { figureMessages } from './messages.ts'

let see: (seen: boolean) => void = () => {}

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => act(() => tell([{ isIntersecting }]))
      }
      observe() {}
      disconnect() {}
    },
  )
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
  setPreferences({ language: 'en', motion: 'full' })
  await figureMessages.load('en')
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const squat = {
  exerciseId: 'barbell-back-squat',
  name: 'Back squat',
  description: 'Stand; sit down; stand up.',
}
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const shapes = () => document.querySelector('svg g')?.innerHTML

it('is one image with a name and a description, and its paths say nothing', () => {
  render(<Figure {...squat} size="still" />)
  const image = screen.getByRole('img', { name: 'Back squat Stand; sit down; stand up.' })
  expect(image.querySelectorAll('path').length).toBeGreaterThan(40)
  expect(image.querySelector('.f-before')).not.toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

it('is decoration when it is small', () => {
  render(<Figure {...squat} size="thumb" />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

it('plays when it is first seen, stops by itself and rests on the still', () => {
  render(<Figure {...squat} size="full" />)
  const still = shapes()
  see(true)
  wait(1000)
  expect(screen.getByRole('button', { name: 'Pause the movement' })).toBeDefined()
  expect(shapes()).not.toBe(still)
  wait(4000)
  expect(screen.getByRole('button', { name: 'Play the movement' })).toBeDefined()
  expect(shapes()).toBe(still)
})

it('is paused and started by its button', () => {
  render(<Figure {...squat} size="full" />)
  see(true)
  wait(800)
  fireEvent.click(screen.getByRole('button', { name: 'Pause the movement' }))
  const held = shapes()
  wait(500)
  expect(shapes()).toBe(held)
  fireEvent.click(screen.getByRole('button', { name: 'Play the movement' }))
  wait(9000)
  expect(screen.getByRole('button', { name: 'Pause the movement' })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Half speed' }))
  expect(screen.getByRole('button', { name: 'Half speed' }).getAttribute('aria-pressed')).toBe('true')
})

it('shows stills and plays once on request when motion is reduced', () => {
  setPreferences({ motion: 'reduced' })
  render(<Figure {...squat} size="full" />)
  const still = shapes()
  see(true)
  wait(1000)
  expect(shapes()).toBe(still)
  fireEvent.click(screen.getByRole('button', { name: 'Play it once' }))
  wait(1000)
  expect(shapes()).not.toBe(still)
  wait(3000)
  expect(shapes()).toBe(still)
})

it('draws nothing for an exercise without a movement', () => {
  const { container } = render(<Figure {...squat} exerciseId="nothing" size="full" />)
  expect(container.innerHTML).toBe('')
  expect(hasFigure('nothing')).toBe(false)
  expect(hasFigure('barbell-back-squat')).toBe(true)
})
