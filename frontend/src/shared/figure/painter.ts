/** Puts pictures into an SVG group, outside React: a frame changes forty paths, thirty times a second. */
import type { Item } from './draw/canvas.ts'
import { classOf, type Group } from './svg.ts'

const svg = 'http://www.w3.org/2000/svg'

export interface Painter {
  paint(groups: readonly Group[]): void
}

/** Reuses the paths that are there and sets what differs. `hatch` is the id of the pattern for helping muscles. */
export function painter(host: SVGGElement, hatch: string): Painter {
  return {
    paint(groups) {
      groups.forEach(({ className = '', items }, i) => {
        const group = child(host, i, 'g')
        set(group, 'class', className)
        items.forEach((item, j) => {
          draw(child(group, j, 'path'), item, hatch)
        })
        trim(group, items.length)
      })
      trim(host, groups.length)
    },
  }
}

function draw(path: Element, { look, d, width }: Item, hatch: string): void {
  set(path, 'class', classOf(look))
  set(path, 'd', d)
  set(path, 'stroke-width', width === undefined ? '' : String(width))
  // Seen where the stylesheet gives these no fill of their own: in high contrast.
  set(path, 'fill', look === 'm2' ? `url(#${hatch})` : '')
}

function child(parent: Element, index: number, name: 'g' | 'path'): Element {
  const there = parent.children[index]
  return there ?? parent.appendChild(document.createElementNS(svg, name))
}

function set(element: Element, name: string, value: string): void {
  if ((element.getAttribute(name) ?? '') === value) return
  if (value === '') element.removeAttribute(name)
  else element.setAttribute(name, value)
}

function trim(parent: Element, count: number): void {
  while (parent.children.length > count) parent.lastElementChild?.remove()
}
