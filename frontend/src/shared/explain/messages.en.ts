import type { Messages } from '../i18n/catalogue.ts'

/** The minutes beside a plan's sessions. */
const en = {
  'walk.title': 'Aerobic minutes this week',
  'walk.label': 'Of {goal} minutes: {logged} logged, {planned} in sessions to come, {left} to add.',
  'walk.logged': { one: '{n} min logged', other: '{n} min logged' },
  'walk.planned': { one: '{n} min in sessions to come', other: '{n} min in sessions to come' },
  'walk.left': { one: '{n} min to add', other: '{n} min to add' },
  'walk.goal': 'of {n} min',
  'walk.count': 'What you log counts, at any hour and in pieces of any length.',
} as const satisfies Messages

export default en
