import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Session',
  back: 'Back to the week',
  over: 'Session {n} of {total}',
  overDeload: 'Session {n} of {total} · deload week',
  exercises: { one: '{n} exercise', other: '{n} exercises' },
  sets: { one: '{n} set', other: '{n} sets' },
  minutes: 'about {n} min',
  go: 'Start session',
  resume: 'Continue session',
  list: 'Exercises, in order',
  panel: 'Why this is in your plan',
  about: 'About the whole session',
  aboutWhy: 'Why this session is like this',
  warnings: 'Where the plan gives way',
  warmup: 'Warm-up',
  done: 'Done.',
  doneText: 'What you lifted is in your log.',
  doneLink: 'See your progress',
  'blind.title': 'Your log does not answer.',
  'blind.text': 'The loads are missing for now. The rest of the session is here.',
  'stale.title': 'No connection.',
  'stale.text': 'This is what we last knew of this session.',
  'rest.text': 'This day is for rest: nothing to train.',
  'missing.title': 'Session not found',
  'missing.text': 'The plan may have changed since. Your current week has what is next.',
  'missing.go': 'See my week',
} as const satisfies Messages

export default en
