import type { Translation } from '../i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'walk.title': 'Minutos aeróbicos de la semana',
  'walk.label': 'De {goal} minutos: {logged} registrados, {planned} en sesiones por hacer, {left} por sumar.',
  'walk.logged': { one: '{n} min registrado', other: '{n} min registrados' },
  'walk.planned': { one: '{n} min en sesiones por hacer', other: '{n} min en sesiones por hacer' },
  'walk.left': { one: '{n} min por sumar', other: '{n} min por sumar' },
  'walk.goal': 'de {n} min',
  'walk.count': 'Lo que registras cuenta, a cualquier hora y en trozos de cualquier duración.',
} satisfies Translation<typeof en>
