import './account.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addDays } from '@/shared/i18n/date.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Slab } from '@/shared/ui/Card.tsx'
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch.tsx'
import { productName, Wordmark } from '@/shared/ui/Mark.tsx'
import { MiniBody } from '@/shared/ui/MiniBody.tsx'
import { WeekStrip } from '@/shared/ui/WeekStrip.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { accountMessages } from './messages.ts'

/** A Monday; the strip shows letters alone. */
const monday = '2026-01-05'
const sampleWeek = [5, 0, 5, 0, 5, 0, 0].map((plates, n) => ({
  day: addDays(monday, n),
  plates,
  sets: plates * 3,
}))

interface AccountFrameProps {
  title: string
  text: string
  form: ReactNode
  /** The other door. */
  other: ReactNode
}

/** One door with what lies behind it: the form, and the week that comes of it. */
export function AccountFrame({ title, text, form, other }: AccountFrameProps) {
  const t = useMessages(accountMessages)
  return (
    <>
      <title>{`${title} · ${productName}`}</title>
      <div className="top">
        <div className="top-title">
          <Link to="/" className="word link-row">
            <Wordmark />
          </Link>
        </div>
        <LanguageSwitch />
      </div>
      <div className="account">
        <div>
          <h1>{title}</h1>
          <p className="mute prose">{text}</p>
          {form}
          {other}
        </div>
        <Slab
          level={2}
          over={t('preview.over')}
          title={t('preview.title')}
          picture={
            <MiniBody primary={['chest', 'back', 'quadriceps', 'glutes']} secondary={['shoulders', 'core']} />
          }
        >
          <WeekStrip label={t('preview.week')} days={sampleWeek} chosen />
          <p className="say">{rich(t('preview.text'))}</p>
          <EvidenceLine evidence="guideline" source={t('preview.source')} />
        </Slab>
      </div>
    </>
  )
}
