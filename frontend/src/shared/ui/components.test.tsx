import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commonMessages } from '../i18n/common.ts'
import { setPreferences } from '../prefs/store.ts'
import { Button } from './Button.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { ChoiceTiles, Segmented } from './Choices.tsx'
import { SetTable } from './SetTable.tsx'
import { WeekStrip } from './WeekStrip.tsx'
import { WhyDisclosure } from './Why.tsx'

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  setPreferences({ language: 'es', units: 'metric' })
  await commonMessages.load('es')
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('Button', () => {
  it('does nothing while it is busy or blocked, and stays reachable', () => {
    const press = vi.fn()
    const { rerender } = render(
      <Button busy onClick={press}>
        Guardar
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Guardar' })
    fireEvent.click(button)
    expect(button.getAttribute('aria-busy')).toBe('true')
    rerender(
      <Button blockedBy="why" onClick={press}>
        Guardar
      </Button>,
    )
    fireEvent.click(button)
    expect(button.getAttribute('aria-describedby')).toBe('why')
    expect(button.hasAttribute('disabled')).toBe(false)
    expect(press).not.toHaveBeenCalled()
  })
})

describe('SetTable', () => {
  it('names the current set, edits done ones, and writes numbers in the language', () => {
    const edit = vi.fn()
    render(
      <SetTable
        caption="Series de remo"
        onEdit={edit}
        sets={[
          { state: 'done', last: { kg: 42.5, reps: 12 }, kg: 45, reps: 12, rir: 5 },
          { state: 'now', kg: 47.5, reps: 11, rir: 2 },
        ]}
      />,
    )
    const [, first, second] = screen.getAllByRole('row')
    expect(second?.getAttribute('aria-current')).toBe('step')
    expect(within(second as HTMLElement).getByText('47,5')).toBeTruthy()
    expect(within(first as HTMLElement).getByText('4+')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Editar la serie 1: 45\skg, 12 repeticiones$/ }))
    expect(edit).toHaveBeenCalledWith(0)
  })
})

it('a disclosure opens on its reasons, three first', () => {
  const reason = (n: number) =>
    ({ question: `Razón ${n}`, text: 'x', evidence: 'study', source: 'Refalo 2022', rule: 'R16' }) as const
  const root = createRootRoute()
  const rules = createRoute({ getParentRoute: () => root, path: '/rules/$ruleId' })
  const router = createRouter({ routeTree: root.addChildren([rules]), history: createMemoryHistory() })
  render(
    <RouterContextProvider router={router}>
      <WhyDisclosure about="Remo" reasons={[1, 2, 3, 4].map(reason)} />
    </RouterContextProvider>,
  )
  const toggle = screen.getByRole('button', { name: '¿Por qué? Remo' })
  expect(toggle.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(toggle)
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe('/rules/R16')
  fireEvent.click(screen.getByRole('button', { name: '1 razón más' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(4)
})

it('a chart keeps its table for screen readers and shows it on demand', () => {
  const table = { columns: ['Fecha', 'kg'], rows: [['23 nov', '78,4']] }
  render(
    <ChartFrame title="Peso" sentence="Baja." table={table}>
      <p>dibujo</p>
    </ChartFrame>,
  )
  expect(screen.getByRole('rowheader', { name: '23 nov' })).toBeTruthy()
  const toggle = screen.getByRole('button', { name: 'Ver Peso como tabla' })
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-pressed')).toBe('true')
  expect(screen.queryByText('dibujo')).toBeNull()
})

it('choices are real radios and checkboxes with full names', () => {
  const choose = vi.fn()
  render(
    <>
      <Segmented
        legend="En reserva"
        value={2}
        onChange={choose}
        options={[
          { value: 2, label: 2, name: '2 repeticiones en reserva' },
          { value: 3, label: 3, name: '3 repeticiones en reserva' },
        ]}
      />
      <ChoiceTiles
        legend="Cómo entrenas"
        value={new Set(['seated'])}
        onChange={choose}
        options={[{ value: 'seated', label: 'En silla', detail: 'Un plan entero' }]}
      />
    </>,
  )
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '2 repeticiones en reserva' }).checked).toBe(
    true,
  )
  fireEvent.click(screen.getByRole('radio', { name: '3 repeticiones en reserva' }))
  expect(choose).toHaveBeenCalledWith(3)
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
})

it('a week says each day in words', () => {
  render(
    <WeekStrip
      label="Tu semana"
      days={[
        { day: '2026-11-23', plates: 6, sets: 16, today: true },
        { day: '2026-11-24', plates: 0, sets: 0 },
        { day: '2026-11-25', plates: 5, sets: 1 },
      ]}
    />,
  )
  const words = screen.getAllByRole('listitem').map((item) => item.querySelector('.sr')?.textContent)
  expect(words).toEqual(['Lunes, hoy, 16 series', 'Martes, descanso', 'Miércoles, 1 serie'])
})
