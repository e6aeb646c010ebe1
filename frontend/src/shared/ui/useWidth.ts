import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in CSS pixels, followed. The first render has `initial`. */
export function useWidth<E extends HTMLElement>(initial = 320) {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    setWidth(element.clientWidth || initial)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || initial))
    observer.observe(element)
    return () => observer.disconnect()
  }, [initial])
  return { ref, width }
}
