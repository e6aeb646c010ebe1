import type { Messages } from '../i18n/catalogue.ts'

const en = {
  'spoken.saved': 'Everything is saved.',
  'spoken.waiting': {
    one: 'No connection. {n} change waits and will be sent by itself.',
    other: 'No connection. {n} changes wait and will be sent by themselves.',
  },
  'spoken.attention': 'A change needs you. Open the status in the top bar.',

  'sheet.title': 'Your changes',
  'sheet.saved': 'Everything you logged is on the server.',
  'sheet.waiting': {
    one: 'No connection. Keep training: {n} change is waiting and will be sent by itself.',
    other: 'No connection. Keep training: {n} changes are waiting and will be sent by themselves.',
  },
  'sheet.sending': { one: 'Sending {n} change.', other: 'Sending {n} changes.' },
  'sheet.attention': {
    one: '{n} change was not accepted. It stays here until you decide.',
    other: '{n} changes were not accepted. They stay here until you decide.',
  },
  'sheet.now': 'Send now',

  'entry.workout': { one: '{title} · {n} set', other: '{title} · {n} sets' },
  'entry.workoutName': 'Workout',
  'entry.weight': 'Weight · {weight}',
  'entry.measurement': 'Measurement',
  'entry.sending': 'Sending',
  'entry.waiting': 'Waits for the connection',
  'entry.refused': 'The server did not accept it ({code}).',
  'entry.retry': 'Try again',
  'entry.edit': 'Correct',
  'entry.discard': 'Discard',
  'entry.discarded': 'Change discarded.',

  'edit.title': 'Correct the change',
  'edit.weight': 'Weight',
  'edit.weightError': 'Enter a weight between {from} and {to}.',
  'edit.send': 'Save and send',
} as const satisfies Messages

export default en
