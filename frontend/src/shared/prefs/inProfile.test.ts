import { expect, it } from 'vitest'
import { fromProfile, toProfile } from './inProfile.ts'
import { defaults, type Preferences } from './preferences.ts'

const roundTrip = (change: Partial<Preferences>) =>
  fromProfile(toProfile({ ...defaults, ...change }, 'es', 'America/Bogota'))

it.each<Partial<Preferences>>([
  { theme: 'dark', contrast: 'high', textSize: 170 },
  { theme: 'light', contrast: 'high', hand: 'left' },
  { theme: 'system', contrast: 'system', motion: 'reduced', units: 'imperial' },
  { readingComfort: true, largerTargets: true, sound: false, vibration: false },
])('comes back from the profile: %j', (change) => {
  expect(roundTrip(change)).toMatchObject(change)
})

it('keeps high contrast when the theme follows the system', () => {
  expect(toProfile({ ...defaults, contrast: 'high' }, 'en', 'UTC').theme).toBe('hc-light')
})
