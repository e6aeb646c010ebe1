import './dock.css'
import { useRef } from 'react'
import { fromKg } from '@/shared/i18n/units.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { countSets, type Draft } from '@/shared/log/draft.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Segmented } from '@/shared/ui/Choices.tsx'
import type { Cue } from '@/shared/ui/RestTimer.tsx'
import { Stepper } from '@/shared/ui/Stepper.tsx'
import { applyTo } from './apply.ts'
import { DockRest } from './DockRest.tsx'
import { liveMessages } from './messages.ts'
import { filledIn, nextItem, type Place, type Values } from './model/flow.ts'
import { openItem, unlogSet } from './model/run.ts'
import { loadStep } from './steps.ts'
import { useDocked } from './useDocked.ts'

export interface DockProps {
  draft: Draft
  /** The set that is logged or edited; null when the open exercise is through. */
  place: Place | null
  editing: boolean
  onChange: (values: Values) => void
  onLog: () => void
  onStopEdit: () => void
  onFinish: () => void
  onRest: () => void
  onLonger: () => void
  onCue: (cue: Cue) => void
}

/** All that is used between sets, under the thumb: rest, load, repetitions, reserve, and the one button. */
export function Dock(props: DockProps) {
  const { draft, place, editing, onLog, onStopEdit } = props
  const t = useMessages(liveMessages)
  const dock = useRef<HTMLElement>(null)
  useDocked(dock)
  const item = place && draft.items[place.item]
  if (!place || !item) return <Through {...props} />
  const n = place.set + 1
  const { seconds } = filledIn(item, place.set)
  const label = editing
    ? t('dock.save', { n })
    : item.measure === 'minutes'
      ? t('dock.logMinutes', { n: Math.round((seconds ?? 0) / 60) })
      : item.pair
        ? t('dock.logPair', { tag: item.pair, n })
        : t('dock.log', { n })
  return (
    <section className="dock" aria-label={t('dock.label')} ref={dock}>
      {editing ? (
        <div className="dock-edit">
          <p className="strong">{t('dock.editing', { n })}</p>
          <Button
            small
            onClick={() => {
              applyTo((now) => unlogSet(now, place))
              onStopEdit()
            }}
          >
            {t('dock.takeBack')}
          </Button>
        </div>
      ) : (
        <DockRest {...props} seconds={item.restSeconds} />
      )}
      <SetValues {...props} />
      <Button kind="go" width="block" icon="check" onClick={onLog}>
        {label}
      </Button>
    </section>
  )
}

/** Steppers for what the exercise is counted in, and the reserve where repetitions are. */
function SetValues({ draft, place, onChange }: DockProps) {
  const t = useMessages(liveMessages)
  const format = useFormat()
  const item = place && draft.items[place.item]
  if (!place || !item) return null
  const { kg, reps, seconds, rir } = filledIn(item, place.set)
  const minutes = item.measure === 'minutes'
  const perUnit = minutes ? 60 : 1
  return (
    <>
      <div className="dock-steppers">
        {kg !== undefined && (
          <Stepper
            label={t('dock.kg', { unit: format.weightUnit })}
            unit={format.weightUnit}
            value={Math.round(fromKg(format.units, kg) * 100) / 100}
            step={loadStep(format.units, item.stepKg)}
            min={0}
            max={format.units === 'metric' ? 1000 : 2200}
            onChange={(value) => onChange({ kg: format.toKg(value) })}
          />
        )}
        {reps !== undefined && (
          <Stepper
            unit={t(item.unilateral ? 'dock.side' : 'dock.reps')}
            value={reps}
            step={1}
            min={0}
            max={200}
            onChange={(value) => onChange({ reps: Math.round(value) })}
          />
        )}
        {seconds !== undefined && (
          <Stepper
            unit={t(minutes ? 'dock.minutes' : 'dock.seconds')}
            value={Math.round((seconds / perUnit) * 10) / 10}
            step={minutes ? 1 : 5}
            min={0}
            max={36_000 / perUnit}
            onChange={(value) => onChange({ seconds: Math.round(value * perUnit) })}
          />
        )}
      </div>
      {rir !== undefined && (
        <Segmented
          className="dock-rir"
          legend={t('dock.rir')}
          value={Math.min(rir, 4)}
          onChange={(value) => onChange({ rir: value })}
          options={[0, 1, 2, 3, 4].map((value) => ({
            value,
            label: value === 4 ? '4+' : value,
            name: value === 4 ? t('dock.rirMore') : t('dock.rirValue', { n: value }),
          }))}
        />
      )}
    </>
  )
}

/** The open exercise has no set left: on to the next, or to the end. */
function Through({ draft, onFinish }: DockProps) {
  const t = useMessages(liveMessages)
  const next = nextItem(draft.items, draft.open)
  const item = next === null ? undefined : draft.items[next]
  return (
    <section className="dock" aria-label={t('dock.label')}>
      <p className="strong">
        {item ? t('dock.through') : t('dock.allDone', { n: countSets(draft.items).done })}
      </p>
      {next !== null && item ? (
        <Button kind="go" width="block" onClick={() => applyTo((now) => openItem(now, next))}>
          {t('dock.next', { name: item.name })}
        </Button>
      ) : (
        <Button kind="go" width="block" icon="check" onClick={onFinish}>
          {t('dock.finish')}
        </Button>
      )}
    </section>
  )
}
