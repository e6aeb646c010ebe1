import type { Scene } from '../draw/canvas.ts'
import type { Skeleton } from '../skeleton/types.ts'
import { handle, pullLine, tower } from './lines.ts'
import * as machines from './machines.ts'
import * as room from './room.ts'
import * as seats from './seats.ts'
import { sled } from './sled.ts'
import type { Stage } from './stage.ts'
import type { Equipment } from './types.ts'
import { backpack, barbell, dumbbells, kettlebells } from './weights.ts'

type Draw = { [K in Equipment['type']]: (stage: Stage, thing: Extract<Equipment, { type: K }>) => void }

const draw: Draw = {
  barbell,
  dumbbells,
  kettlebells,
  backpack,
  band: pullLine,
  cable: pullLine,
  towel: pullLine,
  rope: pullLine,
  pole: pullLine,
  handle,
  tower,
  mat: room.mat,
  wall: room.wall,
  doorway: room.doorway,
  overheadBar: room.overheadBar,
  parallelBars: room.parallelBars,
  pad: room.pad,
  box: room.crate,
  rods: room.rods,
  roller: room.roller,
  bench: seats.bench,
  chair: seats.chair,
  table: seats.table,
  wheelchair: seats.wheelchair,
  sled,
  ...machines,
}

/** Everything reads the solved joints, so what is held follows the hands. */
export function drawEquipment({ cam, put }: Scene, s: Skeleton, equipment: readonly Equipment[]): void {
  const stage: Stage = { cam, s, put, near: cam.near === 'R' ? 1 : -1 }
  for (const thing of equipment) (draw[thing.type] as (stage: Stage, thing: Equipment) => void)(stage, thing)
}
