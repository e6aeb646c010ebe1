import type { Translation } from '../i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'walk.title': 'Minutos aeróbicos de la semana',
  'walk.label': 'De {goal} minutos: {logged} registrados, {planned} en sesiones por hacer, {left} por sumar.',
  'walk.full': 'De {goal} minutos: {logged} registrados. La semana está completa.',
  'walk.held': 'De {goal} minutos: {logged} registrados, el resto en sesiones por hacer.',
  'walk.rest': 'El resto, en sesiones por hacer',
  'walk.logged': { one: '{n} min registrado', other: '{n} min registrados' },
  'walk.planned': { one: '{n} min en sesiones por hacer', other: '{n} min en sesiones por hacer' },
  'walk.left': { one: '{n} min por sumar', other: '{n} min por sumar' },
  'log.go': 'Registrar un paseo',
  'log.goSeated': 'Registrar una salida',
  'log.title': 'Paseo a buen paso',
  'log.titleSeated': 'Salida en silla de ruedas',
  'log.unit': 'min',
  'log.label': 'Minutos',
  'log.hint': 'Se anota hoy y termina ahora. El ritmo que cuenta: respiras más hondo y aún puedes hablar.',
  'log.save': { one: 'Registrar {n} minuto', other: 'Registrar {n} minutos' },
  'log.saved': { one: '{n} minuto registrado.', other: '{n} minutos registrados.' },
  'walk.goal': 'de {n} min',
} satisfies Translation<typeof en>
