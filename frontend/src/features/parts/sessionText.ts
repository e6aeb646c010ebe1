import type { Reason } from '@/shared/ui/Why.tsx'

export const text = {
  week: 'Tu semana: 0 de 4 sesiones hechas',
  sessionOver: 'Sesión 1 de 4',
  session: 'Tren superior A',
  sessionUnder: '45 min · 16 series',
  start: 'Empezar sesión',
  whyAll: 'Ver por qué es así',
  rows: 'Filas y razones',
  chest: 'Pecho, tríceps',
  back: 'Espalda, bíceps',
  log: 'Registro',
  rail: '5 de 13 series hechas',
  caption: 'Series de remo sentado en polea',
  streak: '5 semanas completas',
  streakLabel: 'Últimas 11 semanas: 9 completas, 1 incompleta, 1 pausa; la actual va por 2 de 4',
  streakText: 'Descansar no rompe la racha: cuentan las semanas con lo planeado hecho.',
  practice: 'práctica de entrenadores',
}

export const reasons: Reason[] = [
  {
    question: '¿Por qué este ejercicio?',
    text: 'Tienes mancuernas y banco, y ningún límite en los hombros. Es tu empuje principal de la semana.',
    evidence: 'guideline',
    source: 'ACSM 2026',
    rule: 'R2',
  },
  {
    question: '¿Por qué 24 kg?',
    text: 'La última vez hiciste 10, 10 y 10 con 2 en reserva. Superas el objetivo, así que la carga sube 2 kg.',
    evidence: 'guideline',
    source: 'ACSM 2009',
    rule: 'R21',
  },
  {
    question: '¿Por qué 2 en reserva?',
    text: 'No hace falta llegar al fallo para crecer. Dos en reserva dejan sitio para repeticiones limpias.',
    evidence: 'study',
    source: 'Refalo 2022',
    rule: 'R16',
  },
  {
    question: '¿Por qué 2 minutos de descanso?',
    text: 'La mayoría de entrenadores da de 90 a 180 segundos a los ejercicios grandes. Puedes cambiarlo.',
    evidence: 'convention',
    source: 'práctica de entrenadores',
    rule: 'R20',
  },
]
