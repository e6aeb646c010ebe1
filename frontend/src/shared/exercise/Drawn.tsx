import type { ReactNode } from 'react'
import { Figure, hasFigure } from '../figure/Figure.tsx'
import { usePreferences } from '../prefs/store.ts'
import type { PictureProps } from './Picture.tsx'

interface DrawnProps extends PictureProps {
  size: 'full' | 'thumb'
  description: string
  /** Shown when the exercise has no drawing. */
  instead: ReactNode
}

/** Loaded with the renderer. The body is the one that the person chose. */
export default function Drawn({ exercise, seated = false, instead, ...rest }: DrawnProps) {
  const { figureShape, figureSkin, figureHair, figureBun } = usePreferences()
  if (!hasFigure(exercise.id)) return instead
  return (
    <Figure
      exerciseId={exercise.id}
      name={exercise.name}
      seated={seated}
      body={{ shape: figureShape, skin: figureSkin, hair: figureHair, bun: figureBun }}
      {...rest}
    />
  )
}
