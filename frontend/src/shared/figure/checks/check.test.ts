/**
 * Every movement, 120 moments of its loop: reachable, anatomically possible, on the floor, smooth, in the picture,
 * and with the muscles that the catalogue names. Limits on jumps and pops were set after looking at figures: they
 * guard against regressions and prove no quality; people look at the contact sheets for that.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { area } from '../draw/outline.ts'
import type { Equipment } from '../equipment/types.ts'
import { fitOf } from '../fit.ts'
import { frameAt } from '../frame.ts'
import { drawnExercises, movementOf } from '../movements.ts'
import { rig } from '../skeleton/rig.ts'
import type { Movement, Muscle } from '../types.ts'
import type { CheckName, Expectations } from './expect.ts'
import {
  ankleOf,
  barOf,
  distance,
  elbowOf,
  frames,
  hipOf,
  jointsOf,
  kneeBack,
  kneeOf,
  lowest,
  lowestOver,
  pixels,
  seatsOf,
  signedBend,
  skeletons,
} from './measure.ts'

const promised = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Expectations>(['./*.ts', '!./*.test.ts', '!./expect.ts', '!./measure.ts'], {
      eager: true,
      import: 'expectations',
    }),
  ),
) as Expectations
const sides = ['R', 'L'] as const
/** On these nobody has to touch the floor. */
const carriers: readonly Equipment['type'][] = [
  'overheadBar',
  'parallelBars',
  'wheelchair',
  'bench',
  'pad',
  'bike',
  'rower',
  'elliptical',
]
const ids = drawnExercises()

interface Listed {
  id: string
  primary?: string
  secondary?: string[]
}
const folder = '../services/workout-plan/internal/catalogue/data'
const catalogue = new Map(
  readdirSync(folder)
    .flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Listed[])
    .map((exercise) => [exercise.id, exercise]),
)

describe.each(ids)('%s', (id) => {
  const movement = movementOf(id.replace('@seated', ''), id.endsWith('@seated')) as Movement
  const expected = promised[id] ?? {}
  const loop = skeletons(movement)
  const check = (name: CheckName, run: () => void) => {
    if (!expected.except?.[name]) it(name, run)
  }
  const most = (measure: (index: number) => number) => Math.max(...loop.map((_, i) => measure(i)))
  const each = (measure: (s: (typeof loop)[number], side: 'R' | 'L') => number) =>
    loop.flatMap((s) => sides.map((side) => measure(s, side)))

  check('reach', () => {
    const off = each((s, side) => Math.max(s.arms[side].miss, s.legs[side].miss))
    expect(Math.max(...off) * pixels(movement)).toBeLessThan(1)
  })

  it('keeps its bones', () => {
    const off = each((s, side) => {
      const { shoulder, elbow } = s.arms[side]
      const { knee, ankle } = s.legs[side]
      return Math.max(
        Math.abs(distance(shoulder, elbow) - rig.upperArm),
        Math.abs(distance(knee, ankle) - rig.shank),
      )
    })
    expect(Math.max(...off)).toBeLessThan(0.01)
  })

  check('joints', () => {
    const range = (values: number[], low: number, high: number, joint: string) => {
      expect(Math.min(...values), joint).toBeGreaterThanOrEqual(low)
      expect(Math.max(...values), joint).toBeLessThanOrEqual(high)
    }
    range(
      each((s, side) => elbowOf(s.arms[side])),
      0,
      150,
      'elbow',
    )
    range(
      each((s, side) => kneeOf(s.legs[side])),
      0,
      150,
      'knee',
    )
    range(
      each((s, side) => hipOf(s, s.legs[side])),
      -30,
      140,
      'hip',
    )
    range(
      each((s, side) => kneeBack(s, s.legs[side])),
      -9,
      0.05,
      'knee bends forward',
    )
    range(
      each((s, side) => ankleOf(s.legs[side])),
      -55,
      38.5,
      'ankle',
    )
  })

  check('spine', () => {
    const bends = loop.map((s) => signedBend(s.pelvis, s.chest.up))
    expect(Math.min(...bends)).toBeGreaterThanOrEqual(-25)
    expect(Math.max(...bends)).toBeLessThanOrEqual(75)
    const nods = loop.map((s) => signedBend(s.chest, s.skull.up))
    expect(Math.min(...nods)).toBeGreaterThanOrEqual(-50)
    expect(Math.max(...nods)).toBeLessThanOrEqual(50)
    const loaded = movement.equipment.some(({ type }) => type === 'barbell' || type === 'kettlebells')
    if (!loaded) return
    expect(Math.min(...bends), 'flat under load').toBeGreaterThanOrEqual(-12.5)
    expect(Math.max(...bends), 'flat under load').toBeLessThanOrEqual(8)
  })

  check('planted', () => {
    for (const side of sides) {
      const balls = loop.map((s) => s.legs[side].foot.ball)
      const first = balls[0]
      if (!first || balls.some(([, y]) => y > 0.3)) continue
      expect(Math.max(...balls.map((ball) => distance(ball, first)))).toBeLessThanOrEqual(0.2)
    }
  })

  check('floor', () => {
    expect(Math.min(...loop.map(lowest))).toBeGreaterThanOrEqual(-1)
    const carried = movement.equipment.some(({ type }) => carriers.includes(type))
    if (!carried) expect(Math.min(...loop.map(lowest)), 'touches the floor').toBeLessThanOrEqual(0.5)
    const bar = movement.equipment.find((thing) => thing.type === 'barbell')
    if (!bar) return
    const low = Math.min(...loop.map((s) => barOf(movement, s)?.[1] ?? 99))
    expect(low - (bar.radius ?? 12.9), 'plates on or over the floor').toBeGreaterThanOrEqual(-0.3)
  })

  check('contact', () => {
    for (const [from, to, height] of seatsOf(movement)) {
      const gap = Math.min(...loop.map((s) => lowestOver(s, from, to))) - height
      // Farther off it is a support for hands or feet.
      if (gap > 8) continue
      expect(gap, 'sinks into the seat').toBeGreaterThanOrEqual(-1)
      expect(gap, 'floats over the seat').toBeLessThanOrEqual(0.7)
    }
  })

  check('jump', () => {
    const joints = loop.map(jointsOf)
    const step = (i: number) => {
      const next = joints[(i + 1) % joints.length] ?? []
      return Math.max(...(joints[i] ?? []).map((joint, j) => distance(joint, next[j] ?? joint)))
    }
    expect(most(step)).toBeLessThanOrEqual(5)
  })

  check('frame', () => {
    const [left, top, width, height] = fitOf(movement).viewBox
    const loose = /floor|mat|wall|frame|weight|dark|pad|cable|band|towel|rope|pole|wood/
    for (let i = 0; i < 12; i++) {
      const items = frameAt(movement, i / 12)
      expect(items.length).toBeLessThan(150)
      expect(items.filter(({ d }) => /NaN|Infinity|undefined/.test(d))).toEqual([])
      const firm = items.filter(({ look, d }) => !loose.test(look) && !(look === 'rod' && d.length < 40))
      const outside = firm.filter(({ d }) =>
        points(d).some(([x, y]) => x < left || x > left + width || y < top || y > top + height),
      )
      expect(outside.map(({ look }) => look)).toEqual([])
    }
  })

  check('pop', () => {
    if (!movement.muscles.primary && !movement.muscles.secondary) return
    // The body alone: what it holds has no patches that come and go.
    const bare: Movement = { ...movement, equipment: [] }
    const covered = Array.from({ length: frames }, (_, i) => {
      const items = frameAt(bare, i / frames, { small: true })
      const of = (look: string) =>
        items.filter((item) => item.look === look).reduce((sum, { d }) => sum + Math.abs(area(points(d))), 0)
      return { m1: of('m1'), m2: of('m2') }
    })
    const change = (what: 'm1' | 'm2') =>
      Math.max(...covered.map((now, i) => Math.abs(now[what] - (covered[(i + 1) % frames]?.[what] ?? 0))))
    expect(change('m1')).toBeLessThanOrEqual(16)
    expect(change('m2')).toBeLessThanOrEqual(16)
  })

  check('muscles', () => {
    const listed = catalogue.get(id.replace('@seated', ''))
    expect(listed, 'in the catalogue').toBeDefined()
    const { primary = [], secondary = [] } = movement.muscles
    const groups = [listed?.primary, ...(listed?.secondary ?? [])]
    for (const muscle of primary) expect(groupsOf[muscle], `${muscle} is primary`).toContain(listed?.primary)
    for (const muscle of secondary) {
      expect(
        groupsOf[muscle].some((group) => groups.includes(group)),
        `${muscle} helps`,
      ).toBe(true)
    }
    const shown = [...primary, ...secondary].flatMap((muscle) => groupsOf[muscle])
    for (const group of groups) if (group) expect(shown, `shows ${group}`).toContain(group)
  })

  it('keeps what it promises', () => {
    const { barPath, straight, deepest } = expected
    if (barPath !== undefined) {
      const xs = loop.map((s) => barOf(movement, s)?.[0] ?? Number.NaN)
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(barPath)
    }
    if (straight?.elbow)
      expect(Math.min(...each((s, side) => elbowOf(s.arms[side])))).toBeLessThan(straight.elbow)
    if (straight?.knee)
      expect(Math.min(...each((s, side) => kneeOf(s.legs[side])))).toBeLessThan(straight.knee)
    if (deepest !== undefined) {
      expect(Math.abs(Math.min(...loop.map((s) => s.hip[1])) - deepest)).toBeLessThanOrEqual(1)
    }
  })

  it('is small', () => {
    const written = JSON.stringify(movement, (_, value) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    )
    expect(written.length).toBeLessThan(2500)
  })
})

it('draws every exercise in one group only', () => {
  const groups = import.meta.glob<object>('../movements/*.ts', { eager: true, import: 'movements' })
  const all = Object.values(groups).flatMap((group) => Object.keys(group))
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([])
})

it('promises only for movements that exist', () => {
  expect(Object.keys(promised).filter((id) => !ids.includes(id))).toEqual([])
})

const groupsOf: Record<Muscle, readonly (string | undefined)[]> = {
  quads: ['quadriceps'],
  hamstrings: ['hamstrings'],
  calves: ['calves'],
  glutes: ['glutes'],
  biceps: ['biceps'],
  triceps: ['triceps'],
  frontDelts: ['shoulders'],
  sideDelts: ['shoulders'],
  rearDelts: ['shoulders'],
  chest: ['chest'],
  upperBack: ['back'],
  lats: ['back'],
  traps: ['back'],
  abs: ['core'],
  obliques: ['core'],
  lowerBack: ['back', 'core'],
}

/** The corners of a path without its control points. */
function points(d: string): [number, number][] {
  const numbers = [...d.matchAll(/(?:M|L|C[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ )(-?[\d.]+) (-?[\d.]+)/g)]
  return numbers.map(([, x, y]) => [Number(x), Number(y)])
}
