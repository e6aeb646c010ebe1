import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'list.title': 'Las reglas de un plan',
  'list.say':
    'Cada número de un plan sale de una de estas <b>{n} reglas</b>. Las marcas dicen en qué se apoya cada una.',
  'list.filter': 'En qué se apoyan',
  'list.found': { one: '{n} regla', other: '{n} reglas' },
  'list.count': { one: '{n} regla', other: '{n} reglas' },
  'list.back': 'Volver al plan',
  'home.back': 'Volver al inicio',

  'kind.guideline':
    'Guía: la recomienda una organización como la OMS o el ACSM tras valorar muchos estudios.',
  'kind.study': 'Estudio: la apoyan uno o pocos estudios. Menos segura que una guía.',
  'kind.convention':
    'Convención: la elegimos nosotros o es costumbre de entrenadores. Ningún estudio fija este número y puede cambiar.',

  'group.frame': 'Tu tiempo y tu semana',
  'group.frameText': 'Lo que cabe en tus días, tu material y tu cuerpo.',
  'group.volume': 'Ejercicios y series',
  'group.volumeText': 'Cuánto recibe cada músculo, y de qué.',
  'group.effort': 'Esfuerzo y progreso',
  'group.effortText': 'Cuánto peso, cuánto esfuerzo y cuándo sube.',
  'group.aerobic': 'Trabajo aeróbico',
  'group.aerobicText': 'Minutos, ritmo y cómo crecen.',
  'group.body': 'Salud y cuerpos',
  'group.bodyText': 'Calentamiento, chequeo, más de 65, en silla, embarazo, menores de 18.',
  'group.food': 'Comida',
  'group.foodText': 'Ritmos y mínimos. A nadie se le pide bajar de ahí.',
  'group.plan': 'El plan mismo',
  'group.planText': 'Con qué puedes contar en cualquier plan.',

  'rule.line': 'Regla {n} de {total}',
  'rule.lineOne': 'Regla {n}',
  'rule.back': 'Volver',
  'rule.all': 'Ver todas las reglas',
  'rule.why': 'Por qué',
  'rule.inPlan': 'En un plan',
  'rule.rests': 'En qué se apoya',
  'rule.own': 'En tu plan',
  'rule.ownNone': 'No decidió nada que tu plan muestre. Vale igualmente.',
  'rule.see': 'Ver todo lo que decidió',
  'rule.go': 'Hacer mi plan',
  'rule.goText': 'En tu plan, cada ejercicio, serie y pausa nombra su regla.',
  'rule.others': 'Otras reglas',
  'rule.previous': 'Anterior',
  'rule.next': 'Siguiente',
  'rule.gone': 'No hay una regla {id}. Van de la R1 a la R44.',
} satisfies Translation<typeof en>
