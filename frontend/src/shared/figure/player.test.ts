import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { player, unaskedLoops } from './player.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function playing(seconds: number) {
  const times: number[] = []
  const rests: string[] = []
  const own = player({ seconds, onFrame: (time) => times.push(time), onRest: (reason) => rests.push(reason) })
  return { own, times, rests }
}

it('stops by itself after a few loops, about five seconds', () => {
  expect(unaskedLoops(1.1)).toBe(3)
  expect(unaskedLoops(2.4)).toBe(2)
  expect(unaskedLoops(3.4)).toBe(1)
  expect(unaskedLoops(6)).toBe(1)
  const { own, rests } = playing(2)
  own.play({ own: false })
  vi.advanceTimersByTime(3500)
  expect(rests).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(rests).toEqual(['ended'])
})

it('draws at most thirty frames a second', () => {
  const { own, times } = playing(4)
  own.play({ own: true })
  vi.advanceTimersByTime(2000)
  expect(times.length).toBeGreaterThan(45)
  expect(times.length).toBeLessThanOrEqual(63)
  expect(times.at(-1)).toBeCloseTo(0.5, 1)
})

it('goes on when it was asked for, and halves its speed', () => {
  const { own, times, rests } = playing(1)
  own.setSpeed(0.5)
  own.play({ own: true })
  vi.advanceTimersByTime(9500)
  expect(rests).toEqual([])
  expect(times.at(-1)).toBeCloseTo(0.75, 1)
  own.pause()
  expect(rests).toEqual(['paused'])
  const count = times.length
  vi.advanceTimersByTime(500)
  expect(times.length).toBe(count)
})

it('waits while nobody can see it', () => {
  const { own, times } = playing(4)
  own.play({ own: true })
  vi.advanceTimersByTime(1000)
  own.setSeen(false)
  const count = times.length
  vi.advanceTimersByTime(5000)
  expect(times.length).toBe(count)
  own.setSeen(true)
  vi.advanceTimersByTime(1000)
  expect(times.at(-1)).toBeCloseTo(0.5, 1)
})

it('plays one loop when motion is reduced', () => {
  const { own, rests } = playing(3)
  own.play({ own: true, once: true })
  vi.advanceTimersByTime(3300)
  expect(rests).toEqual(['ended'])
})
