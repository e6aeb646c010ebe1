import type { Messages } from '../i18n/catalogue.ts'

/** The minutes beside a plan's sessions. */
const en = {
  'walk.title': 'Aerobic minutes this week',
  'walk.label': 'Of {goal} minutes: {logged} logged, {planned} in sessions to come, {left} to add.',
  'walk.full': 'Of {goal} minutes: {logged} logged. The week is complete.',
  'walk.held': 'Of {goal} minutes: {logged} logged, the rest in sessions to come.',
  'walk.rest': 'The rest in sessions to come',
  'walk.logged': { one: '{n} min logged', other: '{n} min logged' },
  'walk.planned': { one: '{n} min in sessions to come', other: '{n} min in sessions to come' },
  'walk.left': { one: '{n} min to add', other: '{n} min to add' },
  'log.go': 'Log a walk',
  'log.goSeated': 'Log an outing',
  'log.title': 'Brisk walk',
  'log.titleSeated': 'Wheelchair outing',
  'log.unit': 'min',
  'log.label': 'Minutes',
  'log.hint':
    'It is logged for today, ending now. Breathing deeper and still able to talk is the pace that counts.',
  'log.save': { one: 'Log {n} minute', other: 'Log {n} minutes' },
  'log.saved': { one: '{n} minute logged.', other: '{n} minutes logged.' },
  'walk.goal': 'of {n} min',
} as const satisfies Messages

export default en
