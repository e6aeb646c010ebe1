/** A still picture that tells the whole movement: the end over a ghost of the start, and the load's way. */
import { camera, type P2 } from './draw/camera.ts'
import type { Item } from './draw/canvas.ts'
import { apart, line, stroke } from './draw/outline.ts'
import { placeOf } from './equipment/stage.ts'
import { type FrameOptions, frameAt } from './frame.ts'
import { solve } from './skeleton/solve.ts'
import { poseAt } from './time.ts'
import type { Movement } from './types.ts'

export interface Still {
  ghost: Item[]
  figure: Item[]
  arrow: Item[]
}

export function stillOf(movement: Movement, options: FrameOptions = {}): Still {
  const [start, end] = movement.stills
  if (start === end) return { ghost: [], figure: frameAt(movement, end, options), arrow: [] }
  return {
    ghost: frameAt(movement, start, { ...options, ghost: true }),
    figure: frameAt(movement, end, options),
    arrow: arrowOf(movement),
  }
}

const samples = 14

/** The way of the near hand, or of what the movement names; nothing when it hardly moves. */
export function arrowOf(movement: Movement): Item[] {
  const cam = camera(movement.view)
  const { trace = `hand${cam.near}` as const, stills } = movement
  if (trace === 'none' || movement.cycle) return []
  const [start, end] = stills
  const way = Array.from({ length: samples + 1 }, (_, i) => {
    const time = start + ((end - start) * i) / samples
    return cam.project(placeOf(solve(poseAt(movement, time)), trace))
  })
  const [from, tip] = [way[0] as P2, way[samples] as P2]
  if (apart(from, tip) < 6) return []
  // Close to both ends the samples crowd: easing stands still there.
  const apartEnough = way.filter((p, i) => i > 0 && i < samples && apart(p, from) > 1.5 && apart(p, tip) > 3)
  const shaft = stroke([...apartEnough, tip])
  const before = apartEnough.at(-1) ?? from
  const size = apart(before, tip) || 1
  const ux = (tip[0] - before[0]) / size
  const uy = (tip[1] - before[1]) / size
  const barb = (side: 1 | -1): P2 => [tip[0] - ux * 4 - uy * 2.6 * side, tip[1] - uy * 4 + ux * 2.6 * side]
  return [
    { look: 'arrow under', d: shaft, width: 3.2 },
    { look: 'arrow', d: shaft, width: 1.5 },
    { look: 'arrow', d: line([barb(1), tip, barb(-1)]), width: 1.5 },
  ]
}
