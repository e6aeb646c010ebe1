import type { Expectations } from './expect.ts'

export const expectations: Expectations = {
  'jump-squat': {
    except: {
      jump: 'a jump is as fast as this: the arms swing up in a third of a second',
      pop: 'the same: whole limbs turn to the light between two moments',
    },
  },
  'bodyweight-squat': { deepest: 26.4, straight: { knee: 25 } },
}
