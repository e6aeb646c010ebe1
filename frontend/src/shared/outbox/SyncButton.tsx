import { useState } from 'react'
import { SyncState } from '../ui/SyncState.tsx'
import { OutboxSheet } from './OutboxSheet.tsx'
import { useOutbox } from './outbox.ts'

/** The sync state of the top bar, with its sheet. `quiet` leaves it out while all is saved, where room is short. */
export function SyncButton({ quiet = false }: { quiet?: boolean }) {
  const { sync } = useOutbox()
  const [open, setOpen] = useState(false)
  return (
    <>
      {(!quiet || open || sync.state !== 'saved') && <SyncState sync={sync} onOpen={() => setOpen(true)} />}
      <OutboxSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}
