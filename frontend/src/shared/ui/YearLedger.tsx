import './lanes.css'
import './body.css'
import { commonMessages } from '../i18n/common.ts'
import { capital } from '../i18n/date.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'

export type LedgerDay = 'trained' | 'break' | 'today' | 'rest' | 'future'

export interface LedgerMonth {
  /** YYYY-MM */
  month: string
  /** One entry a day of the month. */
  days: readonly LedgerDay[]
}

interface YearLedgerProps {
  months: readonly LedgerMonth[]
  /** Opens a month; the row is the target. */
  onOpen?: (month: string) => void
}

/** A row a month, a column a day: filled is trained, outline a declared break, warm is today. */
export function YearLedger({ months, onOpen }: YearLedgerProps) {
  const t = useMessages(commonMessages)
  const format = useFormat()
  return (
    <>
      <ul className="ledger">
        {months.map(({ month, days }) => {
          const trained = days.filter((day) => day === 'trained').length
          const name = format.date(`${month}-01`, 'monthYear')
          const words = t('ledger.month', { month: capital(name), n: trained })
          const content = (
            <>
              <span className="ledger-name" aria-hidden="true">
                {capital(format.date(`${month}-01`, 'month'))}
              </span>
              {Array.from({ length: 31 }, (_unused, n) => (
                <i key={n} className={`ledger-day ${dayClass[days[n] ?? 'future']}`} aria-hidden="true" />
              ))}
              <span className="ledger-total" aria-hidden="true">
                {trained}
              </span>
              {!onOpen && <span className="sr">{words}</span>}
            </>
          )
          return (
            <li key={month}>
              {onOpen ? (
                <button
                  type="button"
                  className="ledger-month"
                  aria-label={words}
                  onClick={() => onOpen(month)}
                >
                  {content}
                </button>
              ) : (
                <div className="ledger-month">{content}</div>
              )}
            </li>
          )
        })}
      </ul>
      <ul className="key" aria-hidden="true">
        <li>
          <i className="key-swatch key-trained" />
          {t('ledger.trained')}
        </li>
        <li>
          <i className="key-swatch ledger-break" />
          {t('ledger.break')}
        </li>
        <li>
          <i className="key-swatch key-today" />
          {t('ledger.today')}
        </li>
      </ul>
    </>
  )
}

const dayClass: Record<LedgerDay, string> = {
  trained: 'ledger-trained',
  break: 'ledger-break',
  today: 'ledger-today',
  rest: '',
  future: 'ledger-none',
}
