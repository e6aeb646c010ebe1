/** A picture as SVG text, and its parts for a page that draws it itself. */
import type { Item } from './draw/canvas.ts'
import { fitAt, fitOf, type ViewBox } from './fit.ts'
import { type FrameOptions, frameAt } from './frame.ts'
import { stillOf } from './still.ts'
import type { Movement } from './types.ts'

export interface Group {
  className?: string
  items: readonly Item[]
}

export interface Picture {
  viewBox: ViewBox
  groups: readonly Group[]
}

/**
 * full: the still with ghost and arrow. still: the same without the arrow. thumb: the telling moment alone, as
 * large as it goes. frame: one moment of the loop.
 */
export type PictureSize = 'full' | 'still' | 'thumb' | 'frame'

export interface PictureOptions extends FrameOptions {
  size: PictureSize
  time?: number
}

export function pictureOf(movement: Movement, { size, time, ...options }: PictureOptions): Picture {
  if (size === 'thumb') {
    const moment = movement.thumb ?? movement.stills[1]
    return {
      viewBox: fitAt(movement, moment),
      groups: [{ items: frameAt(movement, moment, { ...options, small: true }) }],
    }
  }
  const { viewBox } = fitOf(movement)
  if (size === 'frame') return { viewBox, groups: [{ items: frameAt(movement, time ?? 0, options) }] }
  const { ghost, figure, arrow } = stillOf(movement, options)
  const groups: Group[] = [{ className: 'f-before', items: ghost }, { items: figure }]
  return { viewBox, groups: size === 'full' ? [...groups, { items: arrow }] : groups }
}

const classes = new Map<string, string>()

/** 'skin far' as the classes of figure.css. */
export function classOf(look: string): string {
  let name = classes.get(look)
  if (name === undefined) {
    name = look
      .split(' ')
      .map((word) => `f-${word}`)
      .join(' ')
    classes.set(look, name)
  }
  return name
}

/** The same picture as text, for contact sheets. `id` tells the hatches of one page apart. */
export function svgText(movement: Movement, options: PictureOptions, id = 'hatch'): string {
  const { viewBox, groups } = pictureOf(movement, options)
  const path = ({ look, d, width }: Item) => {
    const line = width === undefined ? '' : ` stroke-width="${width}"`
    const fill = look === 'm2' ? ` fill="url(#${id})"` : ''
    return `<path class="${classOf(look)}" d="${d}"${line}${fill}/>`
  }
  const group = ({ className, items }: Group) =>
    `<g${className ? ` class="${className}"` : ''}>${items.map(path).join('')}</g>`
  const hatch = `<pattern id="${id}" width="1.8" height="1.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f-hatch-ground" width="1.8" height="1.8"/><rect class="f-hatch" width="0.8" height="1.8"/></pattern>`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure-svg" viewBox="${viewBox.join(' ')}">${hatch}${groups.map(group).join('')}</svg>`
}
