import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Plan',
  'page.week': 'Week {n} of {total}',
  adjust: 'Adjust',
  'phase.before': 'Your plan begins on {day}.',
  'phase.after': 'Your twelve weeks are done. A new plan starts from the loads you lift now.',
  'phase.new': 'Make a new plan',

  'weeks.label': 'The twelve weeks, as high as their work',
  'weeks.week': 'Week {n}, {work}',
  'weeks.done': 'Week {n}, past, {work}',
  'weeks.now': 'Week {n}, this week, {work}',
  'weeks.deload': '{week}, deload',
  'weeks.sets': { one: '{n} set', other: '{n} sets' },
  'weeks.minutes': '{n} min',
  'weeks.previous': 'Go to week {n}',
  'weeks.next': 'Go to week {n}',

  'day.now': 'today',
  'day.facts': '{minutes} min · {sets}',
  'day.sets': { one: '{n} set', other: '{n} sets' },
  'day.minutes': '{n} min',
  'day.done': 'done',
  'day.moved': 'moved from {day}',
  'day.before': 'before your plan began',
  'day.open': 'not logged',
  'day.rest': 'Rest',
  'day.restOr': 'Rest, or a gentle walk',
  'days.label': 'The days of week {n}',

  'lanes.title': 'Planned sets per muscle',
  'lanes.inside': {
    one: 'The muscle planned is <b>inside its band</b>.',
    other: 'The {n} groups are <b>inside their band</b>.',
  },
  'lanes.some': '<b>{n} of {total}</b> groups are inside their band in this week.',
  'lanes.deload': 'A deload week stays <b>below the band</b> on purpose.',

  'why.title': 'Why the plan is like this',
  'warnings.title': 'Where the plan gives way',
  'blind.title': 'Your log does not answer.',
  'blind.text': 'What you did is missing for now. The plan is here.',
  'stale.title': 'No connection.',
  'stale.text': 'This is what we last knew of your plan.',
  'routines.title': 'Routines',
  'routines.text': 'Weeks ready to train, and your own.',
  'routines.go': 'See routines',
  'empty.title': 'Your plan',
  'empty.text': 'Your twelve weeks appear here as soon as your answers are in. It takes about three minutes.',
  'empty.go': 'Make my plan',
} as const satisfies Messages

export default en
