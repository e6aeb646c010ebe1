import { describe, expect, it } from 'vitest'
import type { Profile } from '@/shared/profile/queries.ts'
import {
  type Answers,
  answersOf,
  bodyOf,
  defaults,
  inUnits,
  isFlagged,
  profileOf,
  restoreAnswers,
} from './answers.ts'
import { ageOn, checkScreen } from './check.ts'
import { after, before, screenOf, screenOfPointer, screens, stepOf } from './screens.ts'

const today = '2026-11-23'
const body: Answers = { ...defaults, birthDate: '1988-03-04', height: '172', weight: '78,4' }
const preferences: Profile['preferences'] = {
  language: 'es',
  units: 'metric',
  theme: 'system',
  textSize: 100,
  motion: 'system',
  timeZone: 'America/Bogota',
}

describe('checkScreen', () => {
  const of = (change: Partial<Answers>) => checkScreen('2b', { ...body, ...change }, today)

  it('has nothing to say about a plausible body', () => {
    expect(of({})).toEqual({})
    expect(of({ units: 'imperial', feet: '5', inches: '8', weight: '172.8' })).toEqual({})
    expect(of({ units: 'imperial', feet: '5', inches: '', weight: '172.8' })).toEqual({})
  })

  it.each([
    [{ birthDate: '' }, { '/birthDate': 'required' }],
    [{ birthDate: '2026-11-24' }, { '/birthDate': 'in_future' }],
    [{ birthDate: '2026-02-30' }, { '/birthDate': 'invalid_day' }],
    [{ birthDate: '2013-11-24' }, { '/birthDate': 'out_of_range' }],
    [{ birthDate: '1900-01-01' }, { '/birthDate': 'out_of_range' }],
    [{ height: '30' }, { '/heightCm': 'out_of_range' }],
    [{ height: 'tall' }, { '/heightCm': 'out_of_range' }],
    [{ weight: '' }, { '/weightKg': 'out_of_range' }],
    [{ weight: '401' }, { '/weightKg': 'out_of_range' }],
    [
      { units: 'imperial', feet: '9', inches: '0', weight: '40' },
      { '/heightCm': 'out_of_range', '/weightKg': 'out_of_range' },
    ],
  ] as const)('%j: %j', (change, complaints) => {
    expect(of(change)).toEqual(complaints)
  })

  it('takes thirteen on the birthday itself', () => {
    expect(of({ birthDate: '2013-11-23' })).toEqual({})
    expect(ageOn('2013-11-23', today)).toBe(13)
    expect(ageOn('2013-11-24', today)).toBe(12)
  })

  it('wants the health check answered, with nothing as an answer', () => {
    expect(checkScreen('6', body, today)).toEqual({ '/screening': 'required' })
    expect(checkScreen('6', { ...body, concerns: [] }, today)).toEqual({})
  })
})

describe('answers', () => {
  it('are the same body in other units', () => {
    const imperial = inUnits(body, 'imperial')
    expect(imperial).toMatchObject({ units: 'imperial', feet: '5', inches: '8', weight: '172.8' })
    const back = bodyOf(inUnits(imperial, 'metric'))
    expect(back.heightCm).toBeCloseTo(172.7, 1)
    expect(back.weightKg).toBeCloseTo(78.4, 1)
  })

  it('come back from a profile and go there again', () => {
    const profile = profileOf(
      { ...body, limitations: ['seated'], concerns: ['metabolic', 'pregnant'], clearedByDoctor: true },
      preferences,
      { waistCm: 84 },
    )
    expect(profile.screening).toEqual({
      symptoms: false,
      conditions: ['metabolic'],
      rateLimitingMedication: false,
      pregnant: true,
      clearedByDoctor: true,
      otherConcern: false,
    })
    expect(profile).toMatchObject({ waistCm: 84, heightCm: 172, weightKg: 78.4 })
    expect(profileOf(answersOf(profile, 'metric'), preferences, profile)).toEqual(profile)
  })

  it('lose a doctor who was asked about nothing', () => {
    expect(
      profileOf({ ...body, concerns: [], clearedByDoctor: true }, preferences).screening.clearedByDoctor,
    ).toBe(false)
  })

  it.each([null, 'x', 7, [], { goal: 7, limitations: 'knee', concerns: 'none' }])(
    'survive a draft of %j',
    (kept) => {
      expect(restoreAnswers(kept, 'metric')).toEqual(defaults)
    },
  )

  it('keep what a draft holds', () => {
    expect(restoreAnswers({ ...body, concerns: ['other'] }, 'metric')).toEqual({
      ...body,
      concerns: ['other'],
    })
  })

  it.each([
    [[], false, false],
    [['symptoms'], false, false],
    [['renal'], true, true],
    [['pregnant'], false, true],
    [['pregnant'], true, false],
  ] as const)('concerns %j, cleared %s: lowered %s', (concerns, clearedByDoctor, lowered) => {
    expect(isFlagged({ ...body, concerns: [...concerns], clearedByDoctor })).toBe(lowered)
  })
})

describe('screens', () => {
  it('follow each other both ways', () => {
    expect(screens.map(after)).toEqual([...screens.slice(1), undefined])
    expect(screens.map(before)).toEqual([undefined, ...screens.slice(0, -1)])
    expect(screens.map(stepOf)).toEqual([1, 2, 2, 3, 4, 5, 6])
  })

  it('open at the first when the address names none', () => {
    expect(screenOf('2b')).toBe('2b')
    expect(screenOf('7')).toBe('1')
  })

  it.each([
    ['/heightCm', '2b'],
    ['/screening/conditions/0', '6'],
    ['/limitations/2', '5'],
    ['/startsOn', undefined],
    ['', undefined],
  ])('%s belongs to %s', (pointer, screen) => {
    expect(screenOfPointer(pointer)).toBe(screen)
  })
})
