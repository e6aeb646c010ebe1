import './lanes.css'
import './body.css'
import { useId } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { bodyBase, bodyMuscles, bodyView, type Side } from './bodyGeometry.ts'
import { type Heat, heatClass, heatOf, type Muscle, type MuscleSets } from './muscles.ts'

interface BodyMapProps {
  muscles: readonly MuscleSets[]
  view?: keyof typeof bodyView
  /** With it each muscle is a button (the wide view). */
  onOpen?: (muscle: Muscle) => void
}

/** Front and back with a week's sets as heat. Never the only carrier: the lanes and a table stand beside it. */
export function BodyMap({ muscles, view = 'whole', onOpen }: BodyMapProps) {
  const t = useMessages(commonMessages)
  const hatch = useId()
  const found = new Map(muscles.map((entry) => [entry.muscle, entry]))
  const nameOf = (muscle: Muscle) => {
    const entry = found.get(muscle) ?? { muscle, sets: 0 }
    return t('body.muscle', { name: t(`muscle.${muscle}`), n: entry.sets, state: t(`heat.${heatOf(entry)}`) })
  }
  const fill = (muscle: Muscle, side: Side) => {
    const heat = heatOf(found.get(muscle) ?? { sets: 0 })
    return heat === 'over'
      ? { className: 'heat-over', fill: `url(#${hatch}${side})` }
      : { className: heatClass[heat] }
  }
  return (
    <>
      <div className="body-map" aria-hidden={onOpen ? undefined : true}>
        {(['front', 'back'] as const).map((side) => (
          <figure key={side}>
            <svg viewBox={bodyView[view]} role={onOpen ? 'group' : undefined} aria-label={t(`body.${side}`)}>
              <pattern
                id={hatch + side}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="5" height="5" fill="var(--heat-over)" />
                <rect width="1.6" height="5" fill="var(--surface)" />
              </pattern>
              <ellipse className="body-base" cx="0" cy="16" rx="10" ry="12.5" />
              <path className="body-base" d={bodyBase} />
              <path className="body-base" d={bodyBase} transform="scale(-1 1)" />
              {sideMuscles(side).map(([muscle, d]) => (
                <MuscleShape
                  key={muscle}
                  d={d}
                  look={fill(muscle, side)}
                  {...(onOpen ? { label: nameOf(muscle), onOpen: () => onOpen(muscle) } : {})}
                />
              ))}
            </svg>
          </figure>
        ))}
      </div>
      <ul className="key" aria-hidden="true">
        {(['none', 'low', 'close', 'in', 'over'] as const satisfies readonly Heat[]).map((heat, step) => (
          <li key={heat}>
            <i className={`key-swatch ${heat === 'over' ? 'key-over' : `key-heat-${step}`}`} />
            {t(`heat.${heat}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

function sideMuscles(side: Side): [Muscle, string][] {
  return Object.entries(bodyMuscles[side]) as [Muscle, string][]
}

interface MuscleShapeProps {
  d: string
  look: { className: string; fill?: string }
  label?: string
  onOpen?: () => void
}

function MuscleShape({ d, look, label, onOpen }: MuscleShapeProps) {
  const shapes = (
    <>
      <path {...look} d={d} />
      <path {...look} d={d} transform="scale(-1 1)" />
    </>
  )
  if (!onOpen) return shapes
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside an SVG
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      {shapes}
    </g>
  )
}
