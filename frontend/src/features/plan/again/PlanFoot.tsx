import './again.css'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { againMessages } from './messages.ts'
import { RegenerateSheet } from './RegenerateSheet.tsx'

const route = getRouteApi('/shell/plan')

/** The plans before this one, and the next. */
export function PlanFoot() {
  const t = useMessages(againMessages)
  const [open, setOpen] = useState(false)
  const navigate = route.useNavigate()
  return (
    <section className="plan-notes" aria-labelledby="plan-plans">
      <h2 id="plan-plans">{t('foot.title')}</h2>
      <div className="again-actions">
        <Button kind="outline" onClick={() => setOpen(true)}>
          {t('foot.new')}
        </Button>
        <ButtonLink to="/plan/past" kind="quiet">
          {t('foot.past')}
        </ButtonLink>
      </div>
      <RegenerateSheet
        open={open}
        onClose={() => setOpen(false)}
        // The week that was shown belongs to the plan before.
        onMade={() => void navigate({ to: '/plan', search: {}, replace: true })}
      />
    </section>
  )
}
