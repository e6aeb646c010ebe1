/**
 * The small drawing of an exercise row: the side and the part of the body that it works, as large as the tile
 * allows. Decoration: the muscles' names stand beside it.
 */
import { bodyBase, bodyMuscles, type Side } from './bodyGeometry.ts'
import type { Muscle } from './muscles.ts'

const legs: readonly Muscle[] = ['quadriceps', 'hamstrings', 'glutes', 'calves']

/** Shoulders to hips, hips to feet, or everything. */
const crops = { upper: '-50 24 100 100', lower: '-50 100 100 116', whole: '-50 0 100 216' } as const

/** Which side and which crop show the primary muscles best; exported for its test. */
export function pictureOf(primary: readonly Muscle[]): { side: Side; crop: keyof typeof crops } {
  const seen = (side: Side) => primary.filter((muscle) => muscle in bodyMuscles[side]).length
  const side = seen('back') > seen('front') ? 'back' : 'front'
  const low = primary.filter((muscle) => legs.includes(muscle)).length
  const crop = low === 0 ? 'upper' : low === primary.length ? 'lower' : 'whole'
  return { side, crop }
}

interface MuscleTileProps {
  primary: readonly Muscle[]
  secondary?: readonly Muscle[]
}

export function MuscleTile({ primary, secondary = [] }: MuscleTileProps) {
  const { side, crop } = pictureOf(primary)
  const heat = (muscle: string) => {
    if (primary.some((one) => one === muscle)) return 'heat-3'
    return secondary.some((one) => one === muscle) ? 'heat-2' : null
  }
  return (
    <svg className="muscle-tile" viewBox={crops[crop]} aria-hidden="true" focusable="false">
      <ellipse className="body-base" cx="0" cy="16" rx="10" ry="12.5" />
      {['', 'scale(-1 1)'].map((transform) => (
        <g key={transform} transform={transform || undefined}>
          <path className="body-base" d={bodyBase} />
          {Object.entries(bodyMuscles[side]).map(([muscle, d]) => {
            const className = heat(muscle)
            return className && <path key={muscle} className={className} d={d} />
          })}
        </g>
      ))}
    </svg>
  )
}
