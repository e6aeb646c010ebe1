import type { Messages } from '../i18n/catalogue.ts'

const en = {
  'form.title': 'Name',
  'form.notes': 'Notes',
  'form.rpe': 'How hard was it, 1 to 10',
  'form.sets': 'Sets of {name}',
  'form.kg': 'Set {n}, load in {unit}',
  'form.reps': 'Set {n}, reps',
  'form.seconds': 'Set {n}, seconds',
  'form.rir': 'Set {n}, reps in reserve',
  'form.remove': 'Remove set {n} of {name}',
  'form.add': 'Add a set',
  'form.time': 'Sec.',
  'form.error': 'Check the marked values: load up to {load}, reps up to 200, reserve 0 to 10.',
  'form.empty': 'A workout has at least one set. To remove it whole, delete it.',

  'weigh.title': 'Log weight',
  'weigh.field': 'Weight today',
  'weigh.hint': 'In the morning, before breakfast, gives the steadiest numbers.',
  'weigh.last': 'Last time {weight}, on {day}.',
  'weigh.range': 'Enter a weight between {low} and {high}.',
  'weigh.save': 'Save weight',
  'weigh.saved': '{weight} logged.',

  'words.inReserve': '{reps} with {n} in reserve',
  'words.and': '{head} and {tail}',
} as const satisfies Messages

export default en
