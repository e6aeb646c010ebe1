import type { Messages } from '@/shared/i18n/catalogue.ts'

const en = {
  'list.title': 'The rules of a plan',
  'list.say':
    'Every number in a plan comes from one of these <b>{n} rules</b>. The marks say what each one rests on.',
  'list.filter': 'What they rest on',
  'list.found': { one: '{n} rule', other: '{n} rules' },
  'list.count': { one: '{n} rule', other: '{n} rules' },
  'list.back': 'Back to the plan',
  'home.back': 'Back to the start',

  'kind.guideline':
    'Guideline: a body such as the WHO or the ACSM recommends it after weighing many studies.',
  'kind.study': 'Study: one or a few studies support it. Less certain than a guideline.',
  'kind.convention':
    'Convention: we chose it, or coaches usually do it so. No study fixes this number, and it may change.',

  'group.frame': 'Your time and your week',
  'group.frameText': 'What fits your days, your equipment and your body.',
  'group.volume': 'Exercises and sets',
  'group.volumeText': 'How much each muscle gets, and of what.',
  'group.effort': 'Effort and progress',
  'group.effortText': 'How heavy, how hard, and when it rises.',
  'group.aerobic': 'Aerobic work',
  'group.aerobicText': 'Minutes, pace and how they grow.',
  'group.body': 'Health and bodies',
  'group.bodyText': 'Warm-up, screening, 65+, seated, pregnancy, under 18.',
  'group.food': 'Food',
  'group.foodText': 'Rates and minimums. Nobody is sent below them.',
  'group.plan': 'The plan itself',
  'group.planText': 'What you can count on from any plan.',

  'rule.line': 'Rule {n} of {total}',
  'rule.lineOne': 'Rule {n}',
  'rule.back': 'Back',
  'rule.all': 'See all rules',
  'rule.why': 'Why',
  'rule.inPlan': 'In a plan',
  'rule.rests': 'What it rests on',
  'rule.own': 'In your plan',
  'rule.ownNone': 'It decided nothing that your plan shows. It holds all the same.',
  'rule.see': 'See all it decided',
  'rule.go': 'Make my plan',
  'rule.goText': 'In your plan, every exercise, set and rest names its rule.',
  'rule.others': 'Other rules',
  'rule.previous': 'Previous',
  'rule.next': 'Next',
  'rule.gone': 'There is no rule {id}. They run from R1 to R44.',
} as const satisfies Messages

export default en
