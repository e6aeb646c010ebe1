import type { Leg } from '../skeleton/types.ts'
import { add, cross, dot, type V3 } from '../vector.ts'
import type { Camera, P2 } from './camera.ts'
import type { Scene } from './canvas.ts'
import { blob, disc, hull, polygon } from './outline.ts'
import { bone, edges, grown, heading, outlineOf, shadeOf, type Tube, until } from './tube.ts'

export interface LegTubes {
  thigh: Tube
  shank: Tube
}

/** One leg with its half of the shorts and its shoe; muscles come later, over the shorts. */
export function drawLeg(scene: Scene, leg: Leg, side: 'near' | 'far', tone: string): LegTubes {
  const { cam, shape, put } = scene
  const layer = `${side}Leg` as const
  const thigh = bone(shape.thigh, leg.hip, leg.knee, leg.front, leg.sign)
  const shank = bone(shape.shank, leg.knee, leg.ankle, leg.front, leg.sign)
  const thighWay = heading(cam, leg.hip, leg.knee)
  const thighEdges = edges(cam, thigh, thighWay)
  const shankEdges = edges(cam, shank, heading(cam, leg.knee, leg.ankle))
  put(
    layer,
    `skin${tone}`,
    outlineOf(thighEdges, [0.5, 0.3]) +
      outlineOf(shankEdges, [0.3, 0.3]) +
      disc(cam.project(leg.knee), 3.05) +
      disc(cam.project(leg.ankle), 2),
  )
  const shorts = edges(cam, grown(until(thigh, 0.53), 0.4), thighWay)
  if (scene.fine) {
    put(layer, 'shade', shadeOf(thighEdges))
    put(layer, 'shade', shadeOf(shankEdges))
  }
  put(layer, `shorts${tone}`, outlineOf(shorts, [0.5, 0.1]))
  if (scene.fine) put(layer, 'shade', shadeOf(shorts))
  const shoe = shoeOf(cam, leg)
  // Whoever looks at the top of the shoe does not see its sole.
  const fromAbove = dot(leg.foot.up, cam.toward) > 0.35
  if (fromAbove) put(layer, 'sole', shoe.sole)
  put(layer, `shoe${tone}`, shoe.upper)
  if (!fromAbove) put(layer, 'sole', shoe.sole)
  return { thigh, shank }
}

/** A shoe's side: [along the foot from the ball, height]; the toe part keeps its own direction. */
const heelSide: readonly P2[] = [
  [-11.2, 0.3],
  [-11.4, 2.6],
  [-10.4, 5.2],
  [-5.6, 5.6],
  [-3.2, 4.4],
]
const ballSide: readonly P2[] = [
  [-0.5, 0],
  [0, 2.9],
]
const toeSide: readonly P2[] = [
  [3.9, 0.3],
  [3.8, 1.2],
  [2.4, 2.2],
]

function shoeOf(cam: Camera, { foot, ankle }: Leg): { upper: string; sole: string } {
  const ball = add(add(ankle, foot.forward, 7.2), foot.up, -3.9)
  const across = cross(foot.forward, foot.up)
  const part = (points: readonly P2[], { forward, up }: { forward: V3; up: V3 }, half: number) =>
    points.flatMap(([x, y]) =>
      [half, -half].map((z) => cam.project(add(add(add(ball, forward, x), up, y), across, z))),
    )
  const middle = part(ballSide, foot, 2.4)
  const heel = hull([...part(heelSide, foot, 1.9), ...middle])
  const toes = hull([...middle, ...part([[0, 0]], foot.toes, 2.4), ...part(toeSide, foot.toes, 1.6)])
  const strip: readonly P2[] = [
    [0, 0],
    [0, 0.9],
  ]
  const under = (points: readonly P2[], half: number, axes: { forward: V3; up: V3 }) =>
    polygon(hull([...part(points, axes, half), ...part(strip, foot, 2.2)]))
  return {
    upper: blob(heel, 0.09) + blob(toes, 0.09),
    sole:
      under(
        [
          [-11.3, 0],
          [-11.4, 0.9],
        ],
        2.2,
        foot,
      ) +
      under(
        [
          [3.9, 0.1],
          [4, 0.9],
        ],
        1.5,
        foot.toes,
      ),
  }
}
