/** Front and back in one glance: which muscles a session works. Decoration: the names stand beside it. */
import { bodyBase, bodyMuscles, bodyView, type Side } from './bodyGeometry.ts'
import type { Muscle } from './muscles.ts'

interface MiniBodyProps {
  primary: readonly Muscle[]
  secondary?: readonly Muscle[]
  /** upper: people who do not train legs see no legs. */
  view?: keyof typeof bodyView
}

export function MiniBody({ primary, secondary = [], view = 'whole' }: MiniBodyProps) {
  const heat = (muscle: Muscle) =>
    primary.includes(muscle) ? 'heat-3' : secondary.includes(muscle) ? 'heat-2' : null
  const half = (side: Side) =>
    Object.entries(bodyMuscles[side]).map(([muscle, d]) => {
      const className = heat(muscle as Muscle)
      return className && <path key={muscle} className={className} d={d} />
    })
  return (
    <span className="body-mini" aria-hidden="true">
      {(['front', 'back'] as const).map((side) => (
        <svg key={side} viewBox={bodyView[view]} aria-hidden="true" focusable="false">
          <ellipse className="body-base" cx="0" cy="16" rx="10" ry="12.5" />
          {['', 'scale(-1 1)'].map((transform) => (
            <g key={transform} transform={transform || undefined}>
              <path className="body-base" d={bodyBase} />
              {half(side)}
            </g>
          ))}
        </svg>
      ))}
    </span>
  )
}
