import type { Translation } from '../i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'spoken.saved': 'Todo guardado.',
  'spoken.waiting': {
    one: 'Sin conexión. {n} cambio espera y se enviará sin que hagas nada.',
    other: 'Sin conexión. {n} cambios esperan y se enviarán sin que hagas nada.',
  },
  'spoken.attention': 'Un cambio te necesita. Abre el estado en la barra de arriba.',

  'sheet.title': 'Tus cambios',
  'sheet.saved': 'Todo lo que registraste está en el servidor.',
  'sheet.waiting': {
    one: 'Sin conexión. Sigue entrenando: {n} cambio espera y se enviará sin que hagas nada.',
    other: 'Sin conexión. Sigue entrenando: {n} cambios esperan y se enviarán solos.',
  },
  'sheet.sending': { one: 'Enviando {n} cambio.', other: 'Enviando {n} cambios.' },
  'sheet.attention': {
    one: 'El servidor no aceptó {n} cambio. Se queda aquí hasta que decidas.',
    other: 'El servidor no aceptó {n} cambios. Se quedan aquí hasta que decidas.',
  },
  'sheet.now': 'Enviar ahora',

  'entry.workout': { one: '{title} · {n} serie', other: '{title} · {n} series' },
  'entry.workoutName': 'Entrenamiento',
  'entry.weight': 'Peso · {weight}',
  'entry.measurement': 'Medida',
  'entry.sending': 'Enviando',
  'entry.waiting': 'Espera la conexión',
  'entry.refused': 'El servidor no lo aceptó ({code}).',
  'entry.retry': 'Probar otra vez',
  'entry.edit': 'Corregir',
  'entry.discard': 'Descartar',
  'entry.discarded': 'Cambio descartado.',

  'edit.title': 'Corregir el cambio',
  'edit.weight': 'Peso',
  'edit.weightError': 'Escribe un peso entre {from} y {to}.',
  'edit.send': 'Guardar y enviar',
} satisfies Translation<typeof en>
