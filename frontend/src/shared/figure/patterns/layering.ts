/** Other orders of drawing, for arms that are not where the usual one takes them to be. */
import { type Layer, layers } from '../types.ts'

const moved = (what: readonly Layer[], after: Layer): readonly Layer[] =>
  layers.flatMap((layer) => (layer === after ? [layer, ...what] : what.includes(layer) ? [] : [layer]))

/** The far arm crosses before the trunk: seen from the front, hands in the middle or on the other side. */
export const farArmInFront = moved(['farLoadBack', 'farArm', 'farHand', 'farLoadFront'], 'nearLeg')

/** The near arm hangs outside a wheel. */
export const nearArmOutside = moved(['nearLoadBack', 'nearArm', 'nearHand', 'nearLoadFront'], 'front')
