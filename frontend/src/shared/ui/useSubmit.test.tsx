import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem } from '../api/problem.ts'
import { commonMessages } from '../i18n/common.ts'
import { setPreferences } from '../prefs/store.ts'
import { Field } from './Field.tsx'
import { useSubmit } from './useSubmit.ts'

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  setPreferences({ language: 'en' })
  await commonMessages.load('en')
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Form({ send }: { send: () => Promise<void> }) {
  const { busy, complaint, submit, clear, form } = useSubmit(send)
  return (
    <form
      ref={form}
      aria-label="form"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label="Weight"
        autoComplete="off"
        data-pointer="/weightKg"
        error={complaint.fields['/weightKg']}
        onChange={() => clear('/weightKg')}
        defaultValue="900"
      />
      <output>{complaint.problem?.code}</output>
    </form>
  )
}

const settled = () => act(() => new Promise((done) => setTimeout(done, 40)))

it('places a complaint at its field, keeps what was typed and moves there', async () => {
  const fields = [{ pointer: '/weightKg', code: 'out_of_range', detail: '' }]
  render(<Form send={() => Promise.reject(new ApiProblem({ status: 422, code: 'invalid', fields }))} />)
  fireEvent.submit(screen.getByRole('form'))
  await settled()
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Weight' })
  expect(input.value).toBe('900')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const described = document.getElementById(input.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('out_of_range')
  expect(document.activeElement).toBe(input)
  fireEvent.change(input, { target: { value: '90' } })
  expect(input.getAttribute('aria-invalid')).toBeNull()
})

it('sends once while it is on its way', async () => {
  let sent = 0
  let finish: () => void = () => undefined
  const send = () => {
    sent++
    return new Promise<void>((done) => {
      finish = done
    })
  }
  render(<Form send={send} />)
  const form = screen.getByRole('form')
  fireEvent.submit(form)
  await settled()
  fireEvent.submit(form)
  expect([sent, form.getAttribute('aria-busy')]).toEqual([1, 'true'])
  await act(async () => finish())
  expect(form.getAttribute('aria-busy')).toBe('false')
})

it('shows a problem that belongs to no field', async () => {
  render(<Form send={() => Promise.reject(new ApiProblem({ status: 0, code: 'offline' }))} />)
  fireEvent.submit(screen.getByRole('form'))
  await settled()
  expect(screen.getByRole('status').textContent).toBe('offline')
})
