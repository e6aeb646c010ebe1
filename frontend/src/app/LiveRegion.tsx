import { useEffect, useState } from 'react'
import { onAnnounce } from '@/shared/lib/announce.ts'

/** Where announce() is heard. A text that repeats is spoken again because its key changes. */
export function LiveRegion() {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  useEffect(() => onAnnounce((text) => setSaid((before) => ({ text, turn: before.turn + 1 }))), [])
  return (
    <div className="sr" role="status">
      <span key={said.turn}>{said.text}</span>
    </div>
  )
}
