import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Plan',
  'page.week': 'Semana {n} de {total}',
  adjust: 'Ajustar',
  'phase.before': 'Tu plan empieza el {day}.',
  'phase.after': 'Doce semanas hechas. Un plan nuevo parte de los pesos que levantas ahora.',
  'phase.new': 'Hacer un plan nuevo',

  'weeks.label': 'Las doce semanas, tan altas como su trabajo',
  'weeks.week': 'Semana {n}, {work}',
  'weeks.done': 'Semana {n}, pasada, {work}',
  'weeks.now': 'Semana {n}, esta semana, {work}',
  'weeks.deload': '{week}, descarga',
  'weeks.sets': { one: '{n} serie', other: '{n} series' },
  'weeks.minutes': '{n} min',
  'weeks.previous': 'Ir a la semana {n}',
  'weeks.next': 'Ir a la semana {n}',

  'day.now': 'hoy',
  'day.facts': '{minutes} min · {sets}',
  'day.sets': { one: '{n} serie', other: '{n} series' },
  'day.minutes': '{n} min',
  'day.done': 'hecha',
  'day.moved': 'viene del {day}',
  'day.before': 'antes de que empezara tu plan',
  'day.open': 'sin registrar',
  'day.rest': 'Descanso',
  'day.restOr': 'Descanso, o un paseo suave',
  'days.label': 'Los días de la semana {n}',

  'lanes.title': 'Series planeadas por músculo',
  'lanes.inside': {
    one: 'El músculo planeado queda <b>dentro de su banda</b>.',
    other: 'Los {n} grupos quedan <b>dentro de su banda</b>.',
  },
  'lanes.some': '<b>{n} de {total}</b> grupos quedan dentro de su banda esta semana.',
  'lanes.deload': 'Una semana de descarga queda <b>bajo la banda</b> a propósito.',

  'why.title': 'Por qué el plan es así',
  'warnings.title': 'Donde el plan cede',
  'blind.title': 'Tu registro no responde.',
  'blind.text': 'Por ahora falta lo que hiciste. El plan está aquí.',
  'stale.title': 'Sin conexión.',
  'stale.text': 'Esto es lo último que sabemos de tu plan.',
  'routines.title': 'Rutinas',
  'routines.text': 'Semanas listas para entrenar, y las tuyas.',
  'routines.go': 'Ver rutinas',
  'empty.title': 'Tu plan',
  'empty.text': 'Tus doce semanas aparecen aquí en cuanto estén tus respuestas. Toma unos tres minutos.',
  'empty.go': 'Hacer mi plan',
} satisfies Translation<typeof en>
