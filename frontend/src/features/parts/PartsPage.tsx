/**
 * Every component with sample data, to look at and to audit: npm run dev, then /parts. It is in no menu, its texts
 * are data for developers and in no catalogue.
 */
import './parts.css'
import { Page } from '@/shared/ui/Page.tsx'
import { ActionParts } from './ActionParts.tsx'
import { ChartParts } from './ChartParts.tsx'
import { FormParts } from './FormParts.tsx'
import { NoticeParts } from './NoticeParts.tsx'
import { SessionParts } from './SessionParts.tsx'

const title = 'Piezas y estados'

export function PartsPage() {
  return (
    <Page title={title}>
      <div className="parts">
        <SessionParts />
        <ActionParts />
        <FormParts />
        <NoticeParts />
        <ChartParts />
      </div>
    </Page>
  )
}
