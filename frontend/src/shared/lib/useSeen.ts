import { useEffect, useRef, useState } from 'react'

/** Whether an element has come near the screen; from then on true. What is far down a list costs nothing until then. */
export function useSeen<E extends Element>(): [boolean, React.RefObject<E | null>] {
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined')
  const element = useRef<E>(null)
  useEffect(() => {
    if (seen || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: '300px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [seen])
  return [seen, element]
}
