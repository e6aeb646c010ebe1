import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'bird-dog': {
    straight: { knee: 25 },
  },
  'dead-bug': { straight: { elbow: 25, knee: 25 } },
  'hollow-hold': { straight: { elbow: 25, knee: 25 } },
  'mountain-climber': { straight: { elbow: 25 } },
  plank: { straight: { knee: 25 } },
  'long-lever-plank': { straight: { knee: 25 } },
}
