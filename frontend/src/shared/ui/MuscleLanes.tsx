import './lanes.css'
import { commonMessages } from '../i18n/common.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import type { Muscle, MuscleSets } from './muscles.ts'

/** Slots of a lane: more sets than these are still written as a number. */
const slots = 24

interface MuscleLanesProps {
  lanes: readonly MuscleSets[]
  /** planned: outline ticks (the week to come). empty: outlines of what will be logged, without numbers. */
  mode?: 'done' | 'planned' | 'empty'
  /** Which exercises gave the sets. */
  onOpen?: (muscle: Muscle) => void
  /** The legend under the lanes. */
  legend?: boolean
}

/** Name, ticks that run into a band, number. Under the floor lighter with an edge, above the roof hatched. */
export function MuscleLanes({ lanes, mode = 'done', onOpen, legend = false }: MuscleLanesProps) {
  const t = useMessages(commonMessages)
  const format = useFormat()
  return (
    <>
      <ul className="lanes">
        {lanes.map((lane) => {
          const name = t(`muscle.${lane.muscle}`)
          const words = lane.band
            ? t('lane.sets', { name, n: lane.sets, from: lane.band.from, to: lane.band.to })
            : t('lane.free', { name, n: lane.sets })
          return (
            <li key={lane.muscle}>
              {onOpen ? (
                <button
                  type="button"
                  className="lane-name"
                  aria-label={words}
                  onClick={() => onOpen(lane.muscle)}
                >
                  {name}
                </button>
              ) : (
                <span className="lane-name">
                  <span aria-hidden="true">{name}</span>
                  <span className="sr">{mode === 'empty' ? name : words}</span>
                </span>
              )}
              <Lane lane={lane} mode={mode} />
              <span className="lane-count" aria-hidden="true">
                {mode === 'empty' ? '' : format.number(lane.sets, 1)}
              </span>
            </li>
          )
        })}
      </ul>
      {legend && (
        <ul className="key" aria-hidden="true">
          <li>
            <i className={mode === 'planned' ? 'key-swatch lane-tick-planned' : 'key-swatch key-done'} />
            {t(mode === 'planned' ? 'lane.planned' : 'lane.done')}
          </li>
          <li>
            <i className="key-swatch key-band" />
            {t('lane.band')}
          </li>
          {mode === 'done' &&
            lanes.some((lane) => lane.band && lane.sets < lane.band.from && lane.sets > 0) && (
              <li>
                <i className="key-swatch lane-tick-low" />
                {t('lane.low')}
              </li>
            )}
          {lanes.some((lane) => lane.band && lane.sets > lane.band.to) && (
            <li>
              <i className="key-swatch key-over" />
              {t('lane.over')}
            </li>
          )}
        </ul>
      )}
    </>
  )
}

/** The class of each tick of a lane; exported for its test. */
export function laneTicks({ sets, band }: MuscleSets, mode: 'done' | 'planned' | 'empty'): string[] {
  const count = Math.min(slots, mode === 'empty' ? 12 : Math.ceil(sets))
  return Array.from({ length: count }, (_unused, n) => {
    if (mode === 'empty') return 'lane-tick lane-tick-empty'
    const half = n + 1 > sets ? ' lane-tick-half' : ''
    if (mode === 'planned') return `lane-tick lane-tick-planned${half}`
    if (band && sets < band.from) return `lane-tick lane-tick-low${half}`
    if (band && n >= band.to) return `lane-tick lane-tick-over${half}`
    return `lane-tick${half}`
  })
}

function Lane({ lane, mode }: { lane: MuscleSets; mode: 'done' | 'planned' | 'empty' }) {
  const { band } = lane
  return (
    <span className="lane" aria-hidden="true">
      {band && mode !== 'empty' && (
        <span className="lane-band" style={{ '--from': band.from, '--wide': band.to - band.from }} />
      )}
      <span className="lane-ticks">
        {laneTicks(lane, mode).map((className, n) => (
          <i key={n} className={className} />
        ))}
      </span>
    </span>
  )
}
