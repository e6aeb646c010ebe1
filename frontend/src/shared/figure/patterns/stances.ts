/** Where patterns begin: poses that several of them share. */
import type { Pose } from '../types.ts'

/** Upright over both feet, arms free. */
export const standing = {
  hip: [-3, 52.6],
  trunk: [0, 0],
  head: 0,
  foot: { x: 3.6, z: 7 },
  knee: [1, 0, 0.12],
} satisfies Pose

/** Square on a chair whose seat is 27.5 high, feet on the floor. */
export const onChair = {
  hip: [-2, 32.6],
  trunk: [-2, -1],
  head: 0,
  foot: { x: 27.5, z: 6.5, turnOut: 6 },
  knee: [0.4, 1, 0.12],
} satisfies Pose

/** In a wheelchair, feet on its rest. Brakes on: nothing below the trunk moves. */
export const inWheelchair = {
  hip: [-4.6, 33.4],
  trunk: [-4, -3],
  head: 0,
  leg: [87, 14, 6, 2],
  knee: [0.3, 1, 0.12],
} satisfies Pose

/** Flat on the back on the floor, knees bent, soles down. */
export const onBack = {
  hip: [0, 6.8],
  trunk: [-90, -90],
  head: -92,
  foot: { x: 33, z: 7, turnOut: 6 },
  knee: [0.3, 1, 0.1],
} satisfies Pose

/** Hands and knees. */
export const onAllFours = {
  hip: [0, 27.6],
  trunk: [77, 77],
  head: 74,
  leg: [0, -90],
  foot: { pitch: 90 },
  hand: [29, 0, 10],
  grip: 'flat',
  elbow: [-1, 0.3, 0.3],
} satisfies Pose
