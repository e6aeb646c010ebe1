/**
 * Lengths of the body in % of stature. Segments: Drillis & Contini 1966, in Winter, Biomechanics and Motor
 * Control of Human Movement, fig. 4.1. The trunk is split so that the waist bends where people bend; hip and
 * shoulder joints are joint centres and so nearer to the middle than the skin.
 */
export const rig = {
  upperArm: 18.6,
  forearm: 14.6,
  /** Wrist to the middle of a grip. */
  grip: 4.6,
  thigh: 24.5,
  shank: 24.6,
  ankle: 3.9,
  /** Ankle to the ball of the foot, and heel to ball, along the sole. */
  ankleToBall: 7.2,
  heelToBall: 11.2,
  pelvis: 12,
  chest: 18,
  neck: 4.6,
  shoulderOut: 11.2,
  shoulderDrop: 2.2,
  hipOut: 5.2,
  /** A flat hand's wrist over the surface. */
  flatWrist: 2.2,
} as const
