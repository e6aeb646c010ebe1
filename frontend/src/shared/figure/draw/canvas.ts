/** What a picture is made of: paths in layers, each with a look that the stylesheet colours. */
import type { Layer } from '../types.ts'
import type { Camera } from './camera.ts'
import type { Shape } from './shape.ts'

export interface Item {
  /** Names of figure.css without their prefix: 'skin far'. */
  look: string
  d: string
  /** Of a line; a surface has none. */
  width?: number
}

export type Put = (layer: Layer, look: string, d: string, width?: number) => void

export interface Scene {
  cam: Camera
  shape: Shape
  /** Large enough for shade and for the fine lines between a muscle's heads. */
  fine: boolean
  put: Put
}

export type Painting = Map<Layer, Item[]>

export function canvas(): { painting: Painting; put: Put } {
  const painting: Painting = new Map()
  const put: Put = (layer, look, d, width) => {
    if (d === '') return
    const items = painting.get(layer) ?? []
    if (items.length === 0) painting.set(layer, items)
    items.push(width === undefined ? { look, d } : { look, d, width })
  }
  return { painting, put }
}
