/** Outlines of any pose from anywhere: never a broken path, one winding, and a shade that never jumps. */
import { describe, expect, it } from 'vitest'
import { solve } from '../skeleton/solve.ts'
import { camera } from './camera.ts'
import { canvas } from './canvas.ts'
import { drawFigure } from './figure.ts'
import { area, blob, disc, hull } from './outline.ts'
import { shapes } from './shape.ts'
import { bone, edges, heading, shadeOf } from './tube.ts'

const corners = (d: string): [number, number][] =>
  [...d.matchAll(/(?:M|L|C[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ )(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])

const worked = {
  primary: ['quads', 'glutes', 'lats', 'frontDelts'],
  secondary: ['traps', 'calves', 'abs'],
} as const

describe('drawFigure', () => {
  it('writes whole paths for every body, from every side, in every pose', () => {
    for (let i = 0; i < 300; i++) {
      const lean = ((i * 37) % 180) - 90
      const skeleton = solve({
        hip: [0, 30],
        trunk: [lean, lean + ((i * 13) % 40) - 15],
        twist: ((i * 29) % 80) - 40,
        arm: [((i * 53) % 220) - 50, (i * 17) % 140, (i * 7) % 90, ((i * 11) % 80) - 40],
        leg: [((i * 19) % 140) - 20, ((i * 19) % 140) - 20 - ((i * 23) % 140)],
        grip: i % 3 === 0 ? 'open' : 'fist',
      })
      const { painting, put } = canvas()
      const cam = camera([(i * 47) % 360, (i * 3) % 20])
      const shape = Object.values(shapes)[i % 6] ?? shapes.medium
      drawFigure({ cam, shape, fine: i % 2 === 0, put }, skeleton, worked, i % 5 === 0)
      const items = [...painting.values()].flat()
      expect(items.length).toBeGreaterThan(20)
      for (const { d } of items) expect(d).toMatch(/^M[^NIu]+Z$/)
    }
  })
})

describe('outlines', () => {
  it('wind the same way, so that several in one path make one silhouette', () => {
    const square: [number, number][] = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
    ]
    expect(Math.sign(area(corners(blob(square))))).toBe(
      Math.sign(area(corners(blob(square.slice().reverse())))),
    )
    expect(disc([1, 2], 3)).toMatch(/^M-2 2a3 3/)
  })

  it('wraps points in their convex hull', () => {
    expect(
      hull([
        [0, 0],
        [4, 0],
        [2, 1],
        [4, 4],
        [0, 4],
        [2, 2],
      ]).length,
    ).toBe(4)
  })
})

it('shades the side away from the light and shrinks before it changes sides', () => {
  const shaded = (yaw: number) => {
    const cam = camera([yaw, 8])
    const [hip, knee] = [[0, 50, 5] as const, [20, 36, 9] as const]
    const thigh = bone(shapes.medium.thigh, hip, knee, [1, 0, 0], 1)
    const d = shadeOf(edges(cam, thigh, heading(cam, hip, knee)))
    return d === '' ? 0 : Math.abs(area(corners(d)))
  }
  for (let yaw = 0; yaw < 360; yaw += 0.5) {
    expect(Math.abs(shaded(yaw + 0.5) - shaded(yaw))).toBeLessThan(6)
  }
})
