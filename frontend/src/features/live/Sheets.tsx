import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import type { Draft } from '@/shared/log/draft.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { TextArea } from '@/shared/ui/Field.tsx'
import { Icon, type IconName } from '@/shared/ui/Icon.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { applyTo } from './apply.ts'
import { FinishSheet } from './FinishSheet.tsx'
import { ExerciseList } from './LiveTop.tsx'
import { liveMessages } from './messages.ts'
import type { Place } from './model/flow.ts'
import { removeSet, skipItem } from './model/run.ts'
import { SwapSheet } from './SwapSheet.tsx'

export type SheetName = 'finish' | 'swap' | 'more' | 'notes' | 'rir' | 'keys' | 'list'

interface SheetsProps {
  draft: Draft
  place: Place | null
  open: SheetName | null
  onOpen: (sheet: SheetName | null) => void
}

/** Everything that is needed now and then, one sheet at a time. */
export function Sheets({ draft, place, open, onOpen }: SheetsProps) {
  const t = useMessages(liveMessages)
  const close = () => onOpen(null)
  const item = place?.item ?? draft.open
  return (
    <>
      <FinishSheet draft={draft} open={open === 'finish'} onClose={close} />
      <SwapSheet draft={draft} item={item} open={open === 'swap'} onClose={close} />
      <Sheet open={open === 'more'} onClose={close} title={t('more.title')}>
        <MoreRows draft={draft} item={item} onOpen={onOpen} />
      </Sheet>
      <Sheet open={open === 'list'} onClose={close} title={t('more.all')}>
        <ExerciseList draft={draft} current={place} onChosen={close} />
      </Sheet>
      <NotesSheet draft={draft} open={open === 'notes'} onClose={close} />
      <Sheet open={open === 'rir'} onClose={close} title={t('rir.title')}>
        <div className="flow">
          <p className="prose">{t('rir.text')}</p>
          <p className="prose">{t('rir.why')}</p>
          <EvidenceLine evidence="study" source="Refalo 2022" rule="R16" />
        </div>
      </Sheet>
      <Sheet open={open === 'keys'} onClose={close} title={t('keys.title')}>
        <ul className="flow">
          {(['log', 'load', 'reps', 'rir', 'rest', 'help'] as const).map((key) => (
            <li key={key}>{t(`keys.${key}`)}</li>
          ))}
        </ul>
      </Sheet>
    </>
  )
}

function MoreRows({
  draft,
  item: place,
  onOpen,
}: {
  draft: Draft
  item: number
  onOpen: SheetsProps['onOpen']
}) {
  const t = useMessages(liveMessages)
  const navigate = useNavigate()
  const item = draft.items[place]
  if (!item) return null
  const left = item.sets.some((set) => set.state === 'planned')
  const skipped = item.sets.some((set) => set.state === 'skipped')
  const rows: { icon: IconName; text: string; act: () => void }[] = [
    { icon: 'table', text: t('more.all'), act: () => onOpen('list') },
    { icon: 'note', text: t('more.notes'), act: () => onOpen('notes') },
    {
      icon: 'exercises',
      text: t('more.about'),
      act: () => void navigate({ to: '/exercises/$exerciseId', params: { exerciseId: item.exerciseId } }),
    },
  ]
  const skip = (yes: boolean) => () => {
    applyTo((now) => skipItem(now, place, yes))
    onOpen(null)
  }
  if (left) rows.push({ icon: 'forward', text: t('more.skip'), act: skip(true) })
  else if (skipped) rows.push({ icon: 'back', text: t('more.resume'), act: skip(false) })
  const last = item.sets.length - 1
  if (last > 0 && item.sets[last]?.state === 'planned') {
    const remove = () => {
      applyTo((now) => removeSet(now, { item: place, set: last }))
      onOpen(null)
    }
    rows.push({ icon: 'minus', text: t('more.removeSet', { n: last + 1 }), act: remove })
  }
  rows.push({ icon: 'why', text: t('more.rir'), act: () => onOpen('rir') })
  rows.push({ icon: 'info', text: t('more.keys'), act: () => onOpen('keys') })
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.text}>
          <button type="button" className="live-menu" onClick={row.act}>
            <Icon name={row.icon} />
            {row.text}
          </button>
        </li>
      ))}
    </ul>
  )
}

function NotesSheet({ draft, open, onClose }: { draft: Draft; open: boolean; onClose: () => void }) {
  const t = useMessages(liveMessages)
  const [text, setText] = useState(draft.notes)
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('notes.title')}
      foot={
        <Button
          kind="secondary"
          onClick={() => {
            applyTo((now) => ({ ...now, notes: text }))
            onClose()
          }}
        >
          {t('notes.save')}
        </Button>
      }
    >
      <TextArea
        label={t('notes.label')}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Sheet>
  )
}
