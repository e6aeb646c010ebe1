import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'you.title': 'You',
  'access.title': 'See, hear, touch',
  'access.text': 'Every choice applies at once. It stays in this browser, with or without an account.',

  'preview.title': 'How a set looks',
  'preview.caption': 'Sample sets',
  'preview.text': 'Last time you did 12 and 12 with 2 in reserve, so that today you lift a little more.',

  'see.title': 'See',
  'see.theme': 'Theme',
  'see.system': 'System',
  'see.light': 'Light',
  'see.dark': 'Dark',
  'see.contrast': 'Contrast',
  'see.normal': 'Normal',
  'see.high': 'High',
  'see.textSize': 'Text size',
  'see.motion': 'Motion',
  'see.full': 'Full',
  'see.reduced': 'Reduced',
  'see.comfort': 'Reading comfort',
  'see.comfortHint': 'More space between letters, words and lines',
  'see.density': 'Rows',
  'see.comfortable': 'Comfortable',
  'see.compact': 'Compact',
  'see.densityHint': 'Compact rows apply on wide screens.',

  'hear.title': 'Hear and touch',
  'hear.sound': 'Sound when rest ends',
  'hear.soundHint': 'A short tone, with a caption on screen',
  'hear.spoken': 'Spoken countdown',
  'hear.spokenHint': '“One minute”, “ten seconds”, “rest over”',
  'hear.vibration': 'Vibration',
  'hear.vibrationHint': 'One pulse for each logged set',
  'hear.targets': 'Larger targets',
  'hear.targetsHint': 'Buttons of 56 px, more space between them',
  'hear.hand': 'Reach',
  'hear.right': 'Right hand',
  'hear.left': 'Left hand',

  'language.title': 'Language and units',
  'language.language': 'Language',
  'language.units': 'Units',
  'language.metric': 'kg and cm',
  'language.imperial': 'lb and ft',

  'profile.title': 'Your answers',
  'profile.text': 'Goal, days, equipment and health. Changing them makes a new plan; your log stays.',
  'profile.edit': 'Change my answers',
  'session.title': 'Session',
  'session.as': 'Signed in as {email}',
  'session.leave': 'Sign out',
  'session.failed': 'We could not end the session on the server. Try again when there is a connection.',

  'change.done': 'Changed: {name}',
} as const satisfies Messages

export default en
