import { useEffect, useState } from 'react'

/** The value after it has stood still for a while; a question is not asked at every key. */
export function useSettled<T>(value: T, quiet = 600): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quiet)
    return () => clearTimeout(timer)
  }, [value, quiet])
  return settled
}
