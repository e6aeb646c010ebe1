/**
 * Finds the movement of an exercise.
 *
 * How to add one. A *pattern* is one file in patterns/: a function of a few parameters, all with defaults, that
 * returns a Movement (types.ts: base pose, keys in time, equipment, muscles, view). A *group* is one file in
 * movements/, named like the catalogue's data file with the same exercises; it maps each id to a call of a pattern:
 *
 *     export const movements: MovementGroup = {
 *       'goblet-squat': () => squat({ load: 'dumbbell' }),
 *       'dumbbell-curl@seated': () => curl({ seat: 'wheelchair' }),   // for who trains seated
 *     }
 *
 * Both are found by themselves: no list has to be edited. In a pattern
 * - take the keys from reps.ts (lifts, lowers, inTurn, holds, through), which also say when the stills are;
 * - start from stances.ts, and pass the result through tuned() so that an exercise can change view, pace, muscles;
 * - give a target (hand, foot) where something is touched and angles (arm, leg) where a limb swings freely;
 * - use the muscles of the catalogue's groups only: the picture and the body map say the same;
 * - look at it: node tools/figures/sheet.mjs <directory> <ids> [--strip], at start, middle and end, large and small;
 * - run checks/: every movement is held to them; what a movement promises beyond (straight elbows at the end, a bar
 *   that goes straight up) and every exception with its reason stands in checks/<group>.ts.
 */
import type { Movement } from './types.ts'

/** An exercise's id, or id@seated, and how to make its movement. */
export type MovementGroup = Readonly<Record<string, () => Movement>>

const groups = import.meta.glob<MovementGroup>('./movements/*.ts', { eager: true, import: 'movements' })
const makers = new Map(Object.values(groups).flatMap((group) => Object.entries(group)))
const made = new Map<string, Movement>()

/** undefined: this exercise has no drawing. The same id always gives the same object. */
export function movementOf(exerciseId: string, seated = false): Movement | undefined {
  const id = seated && makers.has(`${exerciseId}@seated`) ? `${exerciseId}@seated` : exerciseId
  const known = made.get(id)
  if (known) return known
  const movement = makers.get(id)?.()
  if (movement) made.set(id, movement)
  return movement
}

/** Every id with a movement, the seated ones too. */
export const drawnExercises = (): string[] => [...makers.keys()]
