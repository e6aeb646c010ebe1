import { cos, dot, sin, type V3 } from '../vector.ts'

export type P2 = readonly [x: number, y: number]

/** A flat (orthographic) camera. yaw 0 looks at the right side, 90 from the front, -90 from behind. */
export interface Camera {
  right: V3
  up: V3
  /** Towards the viewer. */
  toward: V3
  /** y runs down, as on the screen. */
  project: (v: V3) => P2
  near: 'R' | 'L'
}

export function camera([yaw, pitch]: readonly [number, number]): Camera {
  const right: V3 = [cos(yaw), 0, -sin(yaw)]
  const up: V3 = [-sin(yaw) * sin(pitch), cos(pitch), -cos(yaw) * sin(pitch)]
  const toward: V3 = [sin(yaw) * cos(pitch), sin(pitch), cos(yaw) * cos(pitch)]
  return {
    right,
    up,
    toward,
    project: (v) => [dot(v, right), -dot(v, up)],
    near: toward[2] >= -0.01 ? 'R' : 'L',
  }
}
