import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Por qué este plan',
  'page.back': 'Volver al plan',
  'page.backPast': 'Volver a tus planes',
  'page.say': {
    one: '<b>{n} decisión</b> forma este plan: {split}. Cada una nombra su regla y en qué se apoya.',
    other: '<b>{n} decisiones</b> forman este plan: {split}. Cada una nombra su regla y en qué se apoya.',
  },
  'page.rules': 'Leer todas las reglas',
  'yields.title': 'Donde el plan cede',
  'yields.none': 'Nada cede: cada regla que te corresponde cabe en tus días y minutos.',
  'decided.title': 'Qué se decidió',
  'decided.count': { one: '{n} decisión', other: '{n} decisiones' },
  'weeks.some': { one: 'Semana {list}', other: 'Semanas {list}' },
  'exercises.count': { one: '{n} ejercicio', other: '{n} ejercicios' },
  'rule.shown': {
    zero: 'La regla {rule} no decidió nada en este plan. Vale igualmente.',
    one: 'Lo que decidió la regla {rule}: {n} cosa.',
    other: 'Lo que decidió la regla {rule}: {n} cosas.',
  },
  'rule.all': 'Ver todas las decisiones',
  'none.title': 'Aún no hay plan',
  'none.text': 'Cada decisión aparece aquí con su regla en cuanto tengas un plan.',
  'none.go': 'Hacer mi plan',
} satisfies Translation<typeof en>
