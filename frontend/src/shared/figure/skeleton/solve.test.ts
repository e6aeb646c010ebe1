/** What the solver holds for any pose: bones keep their lengths, knees bend forward, ties are exact. */
import { describe, expect, it } from 'vitest'
import type { Pose } from '../types.ts'
import { dot, length, sub } from '../vector.ts'
import { reach } from './ik.ts'
import { rig } from './rig.ts'
import { solve } from './solve.ts'

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number) {
  let state = seed
  return (low: number, high: number) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return low + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (high - low)
  }
}

function anyPose(roll: ReturnType<typeof dice>): Pose {
  const free = roll(0, 1) < 0.5
  const lean = roll(-90, 90)
  const thigh = roll(-20, 120)
  return {
    hip: [roll(-20, 20), roll(8, 60)],
    trunk: [lean, lean + roll(-20, 40)],
    head: lean + roll(-30, 30),
    twist: roll(-40, 40),
    pelvisTurn: roll(-20, 20),
    sideBend: roll(-25, 25),
    ...(free
      ? {
          arm: [roll(-50, 170), roll(2, 140), roll(0, 90), roll(-40, 40)],
          leg: [thigh, thigh - roll(0, 140)],
        }
      : {
          hand: [roll(-40, 60), roll(0, 120), roll(2, 30)],
          foot: { x: roll(-30, 40), z: 7, pitch: roll(0, 40) },
        }),
    ...(roll(0, 1) < 0.3 ? { turn: [-90, 16, 0, 22] } : {}),
  }
}

describe('solve', () => {
  it('keeps every bone at its length and every number a number, whatever the pose', () => {
    const roll = dice(7)
    for (let i = 0; i < 4000; i++) {
      const { arms, legs } = solve(anyPose(roll))
      for (const arm of [arms.R, arms.L]) {
        expect(length(sub(arm.elbow, arm.shoulder))).toBeCloseTo(rig.upperArm, 6)
        expect(length(sub(arm.hand, arm.elbow))).toBeCloseTo(rig.forearm + rig.grip, 6)
      }
      for (const leg of [legs.R, legs.L]) {
        expect(length(sub(leg.knee, leg.hip))).toBeCloseTo(rig.thigh, 6)
        expect(length(sub(leg.ankle, leg.knee))).toBeCloseTo(rig.shank, 6)
        // the knee lies on its own front side of the line from hip to ankle
        expect(dot(sub(leg.knee, leg.hip), leg.front)).toBeGreaterThan(-1e-9)
      }
    }
  })

  it('says how far a target is out of reach and stops short of a locked joint', () => {
    const far = reach([0, 0, 0], [50, 0, 0], 18.6, 19.2, [0, -1, 0])
    expect(far.miss).toBeCloseTo(50 - 37.8 * 0.9995, 6)
    expect(far.mid[1]).toBeLessThan(0)
    expect(reach([0, 0, 0], [30, 0, 0], 18.6, 19.2, [0, -1, 0]).miss).toBe(0)
  })

  it('points the middle joint where the pole says', () => {
    const bent = reach([0, 50, 0], [0, 20, 0], 24.5, 24.6, [1, 0, 0])
    expect(bent.mid[0]).toBeGreaterThan(15)
    expect(bent.mid[2]).toBeCloseTo(0, 9)
  })

  it('mirrors what is given outward', () => {
    const { arms, legs } = solve({ hand: [20, 60, 18], foot: { x: 4, z: 9 } })
    expect(arms.L.hand[2]).toBeCloseTo(-arms.R.hand[2], 9)
    expect(legs.L.ankle[2]).toBeCloseTo(-legs.R.ankle[2], 9)
  })

  it('keeps a pinned anchor where it is pinned', () => {
    for (const lean of [0, 20, 45]) {
      const at = solve({ hip: [9, 40], trunk: [lean, lean], pin: { anchor: 'upperBack', x: 1.5, y: 70 } })
      expect(at.anchors.upperBack[0]).toBeCloseTo(1.5, 9)
      expect(at.anchors.upperBack[1]).toBeCloseTo(70, 9)
    }
  })

  it('turns a plank about its toes without shortening it', () => {
    for (const body of [4, 12, 22]) {
      const { hip, legs } = solve({ body, foot: { x: 0, pitch: 66 }, hand: [73, 0, 16] })
      expect(legs.R.foot.ball[0]).toBeCloseTo(0, 9)
      expect(length([hip[0] - legs.R.ankle[0], hip[1] - legs.R.ankle[1], 0])).toBeCloseTo(49.05, 1)
    }
    const knees = solve({ body: 25, kneel: [0, 4], leg: [0, -110], hand: [40, 0, 16] })
    expect(knees.legs.R.knee[0]).toBeCloseTo(0, 9)
    expect(knees.legs.R.knee[1]).toBeCloseTo(4, 9)
  })

  it('hangs a straight arm at its x', () => {
    const { arms } = solve({
      hip: [-15, 45],
      trunk: [54, 57],
      hand: [8, 0, 13],
      hang: true,
      shoulderRhythm: 0,
    })
    expect(arms.R.hand[0]).toBeCloseTo(8, 9)
    expect(arms.R.miss).toBeCloseTo(0, 9)
    expect(length(sub(arms.R.hand, arms.R.shoulder))).toBeGreaterThan(37.7)
  })

  it('ties hands to the body: a bar on the back, a knee, the head', () => {
    const pose: Pose = { trunk: [20, 20], shoulderRhythm: 0 }
    const back = solve({ ...pose, hand: { on: 'upperBack', at: [0, 0, 21] } })
    expect(back.arms.R.target[2]).toBeCloseTo(21, 9)
    const knee = solve({ ...pose, hip: [-10, 35], hand: { on: 'knee', at: [0, 5, 0] } })
    expect(knee.arms.R.target[1]).toBeCloseTo(knee.legs.R.knee[1] + 5, 9)
  })

  it('lets one side differ', () => {
    const { legs } = solve({ leg: [0, -90], legL: [-93, -93] })
    expect(legs.R.knee[1]).toBeLessThan(legs.L.knee[1])
    const stands = solve({ leg: [0, -90], footR: { x: 20 }, hip: [0, 45] })
    expect(stands.legs.R.foot.ball[0]).toBe(20)
  })

  it('turns the whole figure rigidly', () => {
    const still = solve({ trunk: [90, 90], leg: [-90, -90] })
    const lying = solve({ trunk: [90, 90], leg: [-90, -90], turn: [-90, 16, 3, 21] })
    const span = (s: typeof still) => length(sub(s.head, s.legs.L.ankle))
    expect(span(lying)).toBeCloseTo(span(still), 9)
    expect(length(lying.chest.front)).toBeCloseTo(1, 9)
  })
})
