import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'login.title': 'Entrar',
  'login.text': 'Tu plan y tu registro siguen donde los dejaste.',
  'login.go': 'Entrar',
  'login.other': '¿Aún no tienes cuenta?',
  'login.otherLink': 'Hacer mi plan',
  'register.title': 'Crea tu cuenta',
  'register.text': 'Después vienen seis preguntas y tu primera semana.',
  'register.go': 'Crear cuenta',
  'register.other': '¿Ya tienes cuenta?',
  'register.otherLink': 'Entrar',

  'field.email': 'Correo',
  'field.emailHint': 'Para entrar y para recuperar la cuenta. No enviamos nada más.',
  'field.password': 'Contraseña',
  'field.passwordHint': '8 caracteres o más. Cuatro palabras seguidas son fáciles de recordar.',
  'field.show': 'Ver lo que escribo',

  'error.required': 'Completa este campo.',
  'error.not_an_email': 'Escribe un correo como ana@ejemplo.org.',
  'error.length': 'Usa entre 8 y 128 caracteres.',
  'error.emailLength': 'Usa 254 caracteres como máximo.',
  'error.too_common': 'Mucha gente usa esta contraseña. Elige otra.',
  'error.too_close_to_email': 'Se parece demasiado a tu correo. Elige otra.',
  'error.other': 'Revisa lo que está escrito aquí.',
  'problem.account_exists': 'Ya hay una cuenta con este correo.',
  'problem.account_existsText': 'Entra con ella o usa otro correo.',
  'problem.invalid_credentials': 'El correo y la contraseña no coinciden.',
  'problem.invalid_credentialsText': 'Revisa los dos y prueba otra vez.',
  'problem.wait': 'Demasiados intentos seguidos.',
  'problem.waitText': { one: 'Prueba otra vez en {n} segundo.', other: 'Prueba otra vez en {n} segundos.' },
  'problem.offline': 'Sin conexión.',
  'problem.offlineText': 'Lo que escribiste sigue aquí. Prueba otra vez cuando vuelva.',
  'problem.server': 'No pudimos llegar a tu cuenta.',
  'problem.serverText': 'Lo que escribiste sigue aquí. Prueba otra vez.',

  'preview.over': 'Un ejemplo',
  'preview.title': 'Tres días, 45 minutos',
  'preview.week': 'Tres sesiones: lunes, miércoles y viernes',
  'preview.text':
    '<b>Tu semana</b> sale de tus respuestas, con la razón de cada ejercicio, cada serie y cada carga.',
  'preview.source': 'ACSM 2026 y OMS 2020',
} satisfies Translation<typeof en>
