import type { Messages } from '../i18n/catalogue.ts'

/** What a plan's items are called wherever they are shown. */
const en = {
  'amount.seconds': '{n} s',
  'amount.minutes': '{n} min',
  'amount.side': '{amount} per side',
  'load.body': 'Body weight',
  'facts.ramp': { one: '{n} ramp-up set', other: '{n} ramp-up sets' },
  'facts.rest': '{time} rest',
  'facts.rir': '{n} in reserve',
  'facts.rpe': 'effort {rpe} of 10',
  'facts.pair': 'Pair {pair}',
  'zone.light': 'Light pace: you could sing',
  'zone.moderate': 'Moderate pace: you can talk, not sing',
  'zone.vigorous': 'Hard pace: a few words at a time',
  'why.exercise': 'Why this exercise?',
  'why.sets': { one: 'Why {n} set?', other: 'Why {n} sets?' },
  'why.setsOf': 'Why this many sets?',
  'why.reps': 'Why {reps} reps?',
  'why.repsOf': 'Why these reps?',
  'why.amount': 'Why {amount}?',
  'why.rest': 'Why {time} of rest?',
  'why.restOf': 'Why this rest?',
  'why.effort': 'Why {n} in reserve?',
  'why.effortOf': 'Why this effort?',
  'why.load': 'Why {load}?',
  'why.loadOf': 'Why this load?',
  'why.order': 'Why this order?',
  'why.day': 'Why this day?',
  'why.split': 'Why split this way?',
  'why.time': 'Why this long?',
  'why.aerobic': 'Why this cardio?',
  'why.other': 'Why is it like this?',
  'yields.rule': '{rule} gives way to {other}',
} as const satisfies Messages

export default en
