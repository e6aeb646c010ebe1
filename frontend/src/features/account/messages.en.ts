import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'login.title': 'Sign in',
  'login.text': 'Your plan and your log are where you left them.',
  'login.go': 'Sign in',
  'login.other': 'No account yet?',
  'login.otherLink': 'Make my plan',
  'register.title': 'Make your account',
  'register.text': 'Next come six questions, and then your first week.',
  'register.go': 'Make account',
  'register.other': 'Have an account already?',
  'register.otherLink': 'Sign in',

  'field.email': 'E-mail',
  'field.emailHint': 'To sign in and to get back in. Nothing else is sent there.',
  'field.password': 'Password',
  'field.passwordHint': '8 characters or more. Four words in a row are easy to remember.',
  'field.show': 'Show what I type',

  'error.required': 'Fill this in.',
  'error.not_an_email': 'Write an address such as ana@example.org.',
  'error.length': 'Use between 8 and 128 characters.',
  'error.emailLength': 'Use at most 254 characters.',
  'error.too_common': 'Many people use this password. Choose another one.',
  'error.too_close_to_email': 'This is too close to your e-mail. Choose another one.',
  'error.other': 'Check what is written here.',
  'problem.account_exists': 'There is an account with this e-mail.',
  'problem.account_existsText': 'Sign in with it, or use another address.',
  'problem.invalid_credentials': 'The e-mail and the password do not match.',
  'problem.invalid_credentialsText': 'Check both and try again.',
  'problem.wait': 'Too many tries in a row.',
  'problem.waitText': { one: 'Try again in {n} second.', other: 'Try again in {n} seconds.' },
  'problem.offline': 'No connection.',
  'problem.offlineText': 'What you typed is still here. Try again when it is back.',
  'problem.server': 'We could not reach your account.',
  'problem.serverText': 'What you typed is still here. Try again.',

  'preview.over': 'An example',
  'preview.title': 'Three days, 45 minutes',
  'preview.week': 'Three sessions: Monday, Wednesday and Friday',
  'preview.text':
    '<b>Your week</b> comes from your answers, with the reason behind every exercise, every set and every load.',
  'preview.source': 'ACSM 2026 and WHO 2020',
} as const satisfies Messages

export default en
