import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'A plan that tells you why',
  'nav.signIn': 'Sign in',
  'hero.title': 'A plan that tells you why.',
  'hero.text':
    'Answer six questions. Get a week of training made for your body, your time and your equipment, with the reason and the source behind every set.',
  'hero.go': 'Make my plan',
  'hero.access': 'Text, contrast and sound',

  'sample.label': 'Example session',
  'sample.title': 'Upper body A',
  'sample.when': 'Mon · 40 min',
  'sample.press': 'Dumbbell bench press',
  'sample.row': 'Seated cable row',
  'sample.shoulder': 'Seated shoulder press',
  'sample.curl': 'Dumbbell curl',
  'sample.pressMuscles': 'Chest, triceps',
  'sample.rowMuscles': 'Back, biceps',
  'sample.shoulderMuscles': 'Shoulders, triceps',
  'sample.curlMuscles': 'Biceps',
  'sample.question': 'Why {load}?',
  'sample.reason':
    'Last time you did 10, 10 and 10 with 2 in reserve. That beats the target, so the load goes up by {step}.',

  'body.title': 'Built for the body you train with',
  'body.adapted':
    'Seated athletes, people over 65 and people with a sore knee get a whole plan of their own, not a list of things removed.',
  'body.yours':
    'Spanish and English. Your data stays on your own server, and leaves with you whenever you want.',
  'lanes.title': 'Sets this week, by muscle',
  'lanes.say': '<b>5 of 6</b> muscles are in their target band. Quadriceps need 3 more sets.',
  'foot.access': 'See, hear, touch',
} as const satisfies Messages

export default en
