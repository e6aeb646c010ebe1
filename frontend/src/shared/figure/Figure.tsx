import './figure.css'
import './looks.css'
import './things.css'
import { Suspense, useId, useRef } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { usePreferences } from '../prefs/store.ts'
import { Button } from '../ui/Button.tsx'
import type { BodyShape } from './draw/shape.ts'
import { fitAt, fitOf } from './fit.ts'
import { figureMessages } from './messages.ts'
import { movementOf } from './movements.ts'
import type { PictureSize } from './svg.ts'
import type { Movement } from './types.ts'
import { type FigureMotion, useFigureMotion, useStill } from './useFigureMotion.ts'

/** Whose body it is. Neutral tones by default; muscles keep their colours on every skin. */
export interface FigureBody {
  shape?: BodyShape
  skin?: 'neutral' | 'fair' | 'light' | 'olive' | 'brown' | 'dark'
  hair?: 'neutral' | 'black' | 'brown' | 'blond' | 'red' | 'grey'
  bun?: boolean
}

interface FigureProps {
  exerciseId: string
  /** The exercise's name, in the person's language. */
  name: string
  /** Start, movement and end in words: what a person who does not see the picture hears. */
  description: string
  /** full plays; still shows the end over the start; thumb is decoration beside a name. */
  size: 'full' | 'still' | 'thumb'
  body?: FigureBody | undefined
  /** Somebody who trains seated sees the seated movement where there is one. */
  seated?: boolean
}

/** How an exercise moves. Nothing at all when it has no drawing: ask hasFigure() first to show something else. */
export function Figure({ exerciseId, seated = false, ...rest }: FigureProps) {
  const movement = movementOf(exerciseId, seated)
  if (!movement) return null
  if (rest.size === 'full') return <MovingFigure movement={movement} {...rest} />
  return <StillFigure movement={movement} {...rest} />
}

export const hasFigure = (exerciseId: string): boolean => movementOf(exerciseId) !== undefined

type DrawnProps = Omit<FigureProps, 'exerciseId' | 'seated'> & { movement: Movement }

function StillFigure({ movement, size, body, ...words }: DrawnProps) {
  const host = useRef<SVGGElement>(null)
  const id = useId()
  useStill(host, movement, { size, ...lookOf(body) }, `${id}hatch`)
  const drawing = <Drawing {...{ movement, size, body, host, id }} {...words} />
  if (size === 'thumb') return <span className="figure-thumb">{drawing}</span>
  return <figure className="figure">{drawing}</figure>
}

function MovingFigure({ movement, size, body, ...words }: DrawnProps) {
  const host = useRef<SVGGElement>(null)
  const id = useId()
  const look = { size, ...lookOf(body) }
  useStill(host, movement, look, `${id}hatch`)
  const motion = useFigureMotion(host, movement, look, `${id}hatch`)
  return (
    <figure className="figure figure-full">
      <Drawing {...{ movement, size, body, host, id }} {...words} />
      <Suspense fallback={<div className="figure-controls" />}>
        <Controls {...motion} />
      </Suspense>
    </figure>
  )
}

const lookOf = (body: FigureBody | undefined) =>
  ({ shape: body?.shape ?? 'medium', bun: body?.bun ?? false }) as const

interface DrawingProps {
  movement: Movement
  size: PictureSize
  body: FigureBody | undefined
  host: React.RefObject<SVGGElement | null>
  id: string
  name: string
  description: string
}

function Drawing({ movement, size, body, host, id, name, description }: DrawingProps) {
  const small = size === 'thumb'
  const box = small ? fitAt(movement, movement.thumb ?? movement.stills[1]) : fitOf(movement).viewBox
  const own = {
    className: 'figure-svg',
    viewBox: box.join(' '),
    'data-skin': body?.skin,
    'data-hair': body?.hair,
  }
  const inside = (
    <>
      <pattern
        id={`${id}hatch`}
        width="1.8"
        height="1.8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="f-hatch-ground" width="1.8" height="1.8" />
        <rect className="f-hatch" width="0.8" height="1.8" />
      </pattern>
      <g ref={host} />
    </>
  )
  if (small) {
    return (
      <svg {...own} aria-hidden="true">
        {inside}
      </svg>
    )
  }
  return (
    <svg {...own} role="img" aria-labelledby={`${id}name ${id}text`}>
      <title id={`${id}name`}>{name}</title>
      <desc id={`${id}text`}>{description}</desc>
      {inside}
    </svg>
  )
}

function Controls({ playing, slow, toggle, toggleSpeed }: FigureMotion) {
  const t = useMessages(figureMessages)
  usePreferences() // the motion setting names the button
  const reduced = document.documentElement.dataset.motion === 'reduced'
  const start = reduced ? t('play.once') : t('play.loop')
  return (
    <div className="figure-controls">
      <Button kind="quiet" icon={playing ? 'pause' : 'play'} onClick={toggle}>
        {playing ? t('play.pause') : start}
      </Button>
      <Button kind="quiet" aria-pressed={slow} onClick={toggleSpeed}>
        {t('play.slow')}
      </Button>
    </div>
  )
}
