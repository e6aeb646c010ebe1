import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commonMessages } from '../i18n/common.ts'
import { setPreferences } from '../prefs/store.ts'
import { Stepper, stepped } from './Stepper.tsx'

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  setPreferences({ language: 'es' })
  await commonMessages.load('es')
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Load({ onValue = () => undefined }: { onValue?: (value: number) => void }) {
  const [value, setValue] = useState(45)
  const change = (next: number) => {
    setValue(next)
    onValue(next)
  }
  return <Stepper value={value} onChange={change} step={2.5} min={0} max={50} unit="kg" />
}

const more = () => screen.getByRole('button', { name: 'Subir 2,5 kg' })
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'kg' })

it.each([
  [45, 1, 47.5],
  [46, 1, 47.5],
  [46, -1, 45],
  [0, -1, 0],
  [49, 1, 50],
  [0.1 + 0.2, 1, 2.5],
] as const)('from %d in direction %d to %d', (value, direction, next) => {
  expect(stepped(value, 2.5, direction, 0, 50)).toBe(next)
})

it('steps once on a click and stays inside its bounds', () => {
  render(<Load />)
  fireEvent.click(more())
  fireEvent.click(more())
  fireEvent.click(more())
  expect(input().value).toBe('50')
})

it('repeats while it is held, and the release is no further step', () => {
  const seen: number[] = []
  render(<Load onValue={(value) => seen.push(value)} />)
  const less = screen.getByRole('button', { name: 'Bajar 2,5 kg' })
  fireEvent.pointerDown(less, { button: 0 })
  act(() => vi.advanceTimersByTime(390))
  expect(seen).toEqual([])
  act(() => vi.advanceTimersByTime(210))
  fireEvent.pointerUp(less)
  fireEvent.click(less)
  act(() => vi.advanceTimersByTime(1000))
  expect(seen).toEqual([42.5, 40, 37.5])
})

it('takes a comma or a point, and brings nonsense back to the last number', () => {
  render(<Load />)
  fireEvent.change(input(), { target: { value: '42,5' } })
  fireEvent.blur(input())
  expect(input().value).toBe('42,5')
  fireEvent.change(input(), { target: { value: '44.25' } })
  fireEvent.blur(input())
  expect(input().value).toBe('44,25')
  fireEvent.change(input(), { target: { value: 'x' } })
  fireEvent.blur(input())
  expect(input().value).toBe('44,25')
  fireEvent.change(input(), { target: { value: '400' } })
  fireEvent.blur(input())
  expect(input().value).toBe('50')
})

it('says the new number once it stands still', () => {
  const { container } = render(<Load />)
  const said = () => container.querySelector('[aria-live]')?.textContent
  expect(said()).toBe('')
  fireEvent.click(more())
  act(() => vi.advanceTimersByTime(500))
  expect(said()).toBe('')
  act(() => vi.advanceTimersByTime(200))
  expect(said()).toBe('47,5 kg')
})
