import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'page.title': 'Why this plan',
  'page.back': 'Back to the plan',
  'page.backPast': 'Back to your plans',
  'page.say': {
    one: '<b>{n} decision</b> made this plan: {split}. Each names its rule and what it rests on.',
    other: '<b>{n} decisions</b> made this plan: {split}. Each names its rule and what it rests on.',
  },
  'page.rules': 'Read all the rules',
  'yields.title': 'Where the plan gives way',
  'yields.none': 'Nothing gives way: every rule that applies to you fits in your days and minutes.',
  'decided.title': 'What was decided',
  'decided.count': { one: '{n} decision', other: '{n} decisions' },
  'weeks.some': { one: 'Week {list}', other: 'Weeks {list}' },
  'exercises.count': { one: '{n} exercise', other: '{n} exercises' },
  'rule.shown': {
    zero: 'Rule {rule} decided nothing in this plan. It holds all the same.',
    one: 'What rule {rule} decided: {n} thing.',
    other: 'What rule {rule} decided: {n} things.',
  },
  'rule.all': 'Show every decision',
  'none.title': 'No plan yet',
  'none.text': 'Each decision appears here with its rule as soon as you have a plan.',
  'none.go': 'Make my plan',
} as const satisfies Messages

export default en
