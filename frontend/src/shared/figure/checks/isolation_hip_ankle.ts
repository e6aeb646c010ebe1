import type { Expectations } from './expect.ts'

const onStep = { straight: { knee: 25 }, except: { floor: 'stands on a step' } }

export const expectations: Expectations = {
  'standing-calf-raise': { straight: { knee: 25 } },
  'dumbbell-calf-raise': { straight: { knee: 25 } },
  'single-leg-calf-raise': onStep,
  'machine-calf-raise': onStep,
  'band-calf-press': { straight: { knee: 25 } },
}
