import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'hamstring-towel-stretch': { straight: { knee: 25 } },
  'figure-four-stretch': {
    except: { joints: 'the crossed leg is turned out, its knee bends to the side' },
  },
  'calf-wall-stretch': { straight: { knee: 25 } },
  'standing-side-reach': { straight: { elbow: 25, knee: 25 } },
  'seated-side-reach': { straight: { elbow: 25 } },
  'seated-forearm-stretch': { straight: { elbow: 25 } },
  'seated-upper-back-reach': { straight: { elbow: 25 } },
}
