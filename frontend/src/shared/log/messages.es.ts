import type { Translation } from '../i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'form.title': 'Nombre',
  'form.notes': 'Notas',
  'form.rpe': 'Esfuerzo de la sesión, de 1 a 10',
  'form.sets': 'Series de {name}',
  'form.kg': 'Serie {n}, carga en {unit}',
  'form.reps': 'Serie {n}, repeticiones',
  'form.seconds': 'Serie {n}, segundos',
  'form.rir': 'Serie {n}, repeticiones en reserva',
  'form.remove': 'Quitar la serie {n} de {name}',
  'form.add': 'Añadir serie',
  'form.time': 'Seg.',
  'form.error': 'Revisa los valores marcados: carga hasta {load}, repeticiones hasta 200, reserva de 0 a 10.',
  'form.empty': 'Un entrenamiento tiene al menos una serie. Para quitarlo entero, bórralo.',

  'weigh.title': 'Registrar peso',
  'weigh.field': 'Peso de hoy',
  'weigh.hint': 'Por la mañana, antes de desayunar, los números varían menos.',
  'weigh.last': 'La última vez {weight}, el {day}.',
  'weigh.range': 'Escribe un peso entre {low} y {high}.',
  'weigh.save': 'Guardar peso',
  'weigh.saved': '{weight} registrados.',

  'words.inReserve': '{reps} con {n} en reserva',
  'words.and': '{head} y {tail}',
} satisfies Translation<typeof en>
