import type { Translation } from '@/shared/i18n/catalogue.ts'
import type en from './messages.en.ts'

export default {
  'page.title': 'Un plan que te dice por qué',
  'nav.signIn': 'Entrar',
  'hero.title': 'Un plan que te dice por qué.',
  'hero.text':
    'Responde seis preguntas. Recibes una semana de entrenamiento hecha para tu cuerpo, tu tiempo y tu equipo, con la razón y la fuente de cada serie.',
  'hero.go': 'Hacer mi plan',
  'hero.access': 'Letra, contraste y sonido',

  'sample.label': 'Sesión de ejemplo',
  'sample.title': 'Tren superior A',
  'sample.when': 'Lun · 40 min',
  'sample.press': 'Press banca con mancuernas',
  'sample.row': 'Remo sentado en polea',
  'sample.shoulder': 'Press de hombro sentado',
  'sample.curl': 'Curl con mancuernas',
  'sample.pressMuscles': 'Pecho, tríceps',
  'sample.rowMuscles': 'Espalda, bíceps',
  'sample.shoulderMuscles': 'Hombros, tríceps',
  'sample.curlMuscles': 'Bíceps',
  'sample.question': '¿Por qué {load}?',
  'sample.reason':
    'La última vez hiciste 10, 10 y 10 con 2 en reserva. Superas el objetivo, así que la carga sube {step}.',

  'body.title': 'Hecho para el cuerpo con el que entrenas',
  'body.adapted':
    'Quien entrena en silla, quien pasa de los 65 o tiene una rodilla molesta recibe un plan entero propio, no una lista de cosas quitadas.',
  'body.yours':
    'En español y en inglés. Tus datos quedan en tu propio servidor y se van contigo cuando quieras.',
  'lanes.title': 'Series de esta semana, por músculo',
  'lanes.say': '<b>5 de 6</b> músculos están en su banda. A los cuádriceps les faltan 3 series.',
  'foot.access': 'Ver, oír, tocar',
} satisfies Translation<typeof en>
