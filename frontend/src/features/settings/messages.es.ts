import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'you.title': 'Tú',
  'access.title': 'Ver, oír, tocar',
  'access.text': 'Cada cambio se aplica al momento. Se queda en este navegador, con cuenta o sin ella.',

  'preview.title': 'Así se ve una serie',
  'preview.caption': 'Series de ejemplo',
  'preview.text': 'La última vez hiciste 12 y 12 con 2 en reserva, así que hoy levantas un poco más.',

  'see.title': 'Ver',
  'see.theme': 'Tema',
  'see.system': 'Sistema',
  'see.light': 'Claro',
  'see.dark': 'Oscuro',
  'see.contrast': 'Contraste',
  'see.normal': 'Normal',
  'see.high': 'Alto',
  'see.textSize': 'Tamaño de letra',
  'see.motion': 'Movimiento',
  'see.full': 'Completo',
  'see.reduced': 'Reducido',
  'see.comfort': 'Lectura cómoda',
  'see.comfortHint': 'Más espacio entre letras, palabras y líneas',
  'see.density': 'Filas',
  'see.comfortable': 'Amplias',
  'see.compact': 'Compactas',
  'see.densityHint': 'Las compactas se aplican en pantallas anchas.',

  'hear.title': 'Oír y tocar',
  'hear.sound': 'Sonido al acabar el descanso',
  'hear.soundHint': 'Un tono corto, con su texto en pantalla',
  'hear.spoken': 'Cuenta atrás hablada',
  'hear.spokenHint': '«Un minuto», «diez segundos», «descanso terminado»',
  'hear.vibration': 'Vibración',
  'hear.vibrationHint': 'Un pulso por cada serie registrada',
  'hear.targets': 'Botones más grandes',
  'hear.targetsHint': 'De 56 px, con más espacio entre ellos',
  'hear.hand': 'Alcance',
  'hear.right': 'Mano derecha',
  'hear.left': 'Mano izquierda',

  'language.title': 'Idioma y unidades',
  'language.language': 'Idioma',
  'language.units': 'Unidades',
  'language.metric': 'kg y cm',
  'language.imperial': 'lb y ft',

  'profile.title': 'Tus respuestas',
  'profile.text':
    'Objetivo, días, material y salud. Al cambiarlas se hace un plan nuevo; tu registro se queda.',
  'profile.edit': 'Cambiar mis respuestas',
  'session.title': 'Sesión',
  'session.as': 'Entraste como {email}',
  'session.leave': 'Cerrar sesión',
  'session.failed': 'No pudimos cerrar la sesión en el servidor. Prueba otra vez cuando haya conexión.',

  'change.done': 'Cambiado: {name}',
} satisfies Translation<typeof en>
