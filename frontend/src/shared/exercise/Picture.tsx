/**
 * An exercise's picture: the movement figure, or the muscles where there is no drawing yet or it is on its way. The
 * renderer comes with the first page that shows one, not with the app.
 */
import './picture.css'
import { lazy, Suspense } from 'react'
import { useSeen } from '../lib/useSeen.ts'
import { MiniBody } from '../ui/MiniBody.tsx'
import { MuscleTile } from '../ui/MuscleTile.tsx'
import type { Muscle } from '../ui/muscles.ts'

const Drawn = lazy(() => import('./Drawn.tsx'))

export interface PictureProps {
  exercise: {
    id: string
    name: string
    primary: readonly Muscle[]
    secondary?: readonly Muscle[]
  }
  /** Somebody who trains seated sees the seated movement. */
  seated?: boolean
}

/** The large one, which plays. `description` is the movement in words, for who does not see it. */
export function MovingPicture({ description, ...rest }: PictureProps & { description: string }) {
  const { primary, secondary } = rest.exercise
  const muscles = <MiniBody primary={primary} secondary={secondary ?? []} />
  return (
    <Suspense fallback={<div className="picture-wait" />}>
      <Drawn size="full" description={description} instead={muscles} {...rest} />
    </Suspense>
  )
}

/** The small one of a list row: decoration beside the name, drawn when it comes into view. */
export function SmallPicture(props: PictureProps) {
  const [seen, place] = useSeen<HTMLSpanElement>()
  const { primary, secondary } = props.exercise
  const tile = <MuscleTile primary={primary} secondary={secondary ?? []} />
  return (
    <span className="picture-small" ref={place}>
      {seen ? (
        <Suspense fallback={tile}>
          <Drawn size="thumb" description="" instead={tile} {...props} />
        </Suspense>
      ) : (
        tile
      )}
    </span>
  )
}
