import type { MovementGroup } from '../movements.ts'
import { carry } from '../patterns/carry.ts'
import { hangingKneeRaise } from '../patterns/hang.ts'
import { sidePlank } from '../patterns/plank.ts'
import { palmPress, seatedTurn, sideBend } from '../patterns/seatedCore.ts'
import { crunch, reverseCrunch } from '../patterns/supine.ts'
import { pallof, russianTwist, woodchop } from '../patterns/turning.ts'

export const movements: MovementGroup = {
  'side-plank-knee': () => sidePlank({ onKnees: true }),
  'side-plank': () => sidePlank(),
  'pallof-press': () => pallof(),
  'pallof-press@seated': () => pallof({ seated: true }),
  'cable-woodchop': () => woodchop(),
  'seated-trunk-rotation': () => seatedTurn(),
  'seated-trunk-rotation@seated': () => seatedTurn({ place: 'wheelchair' }),
  'palm-press-rotation': () => palmPress(),
  'palm-press-rotation@seated': () => palmPress({ place: 'wheelchair' }),
  'russian-twist': () => russianTwist(),
  crunch: () => crunch(),
  'reverse-crunch': () => reverseCrunch(),
  'hanging-knee-raise': () => hangingKneeRaise(),
  'seated-side-bend': () => sideBend(),
  'seated-side-bend@seated': () => sideBend({ place: 'wheelchair' }),
  'suitcase-carry': () => carry({ load: 'one' }),
  'farmers-carry': () => carry(),
  'backpack-carry': () => carry({ load: 'backpack' }),
}
