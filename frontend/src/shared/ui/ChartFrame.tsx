import './charts.css'
import { type ReactNode, useId, useState } from 'react'
import { commonMessages } from '../i18n/common.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { IconButton } from './Button.tsx'

export interface TableData {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

interface ChartFrameProps {
  title: string
  /** One sentence that says what happened, its numbers in bold. */
  sentence: ReactNode
  /** The same data; the first column names the row. It is what a screen reader gets. */
  table: TableData
  /** Under the picture or the table: the reason behind a number, a control. */
  foot?: ReactNode
  className?: string
  children: ReactNode
}

/** Every chart has its sentence and its table. The picture itself is hidden from screen readers, the table is not. */
export function ChartFrame({ title, sentence, table, foot, className, children }: ChartFrameProps) {
  const t = useMessages(commonMessages)
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <section className={className ? `card ${className}` : 'card'} aria-labelledby={id}>
      <div className="frame-head">
        <h2 id={id}>{title}</h2>
        <IconButton
          icon="table"
          label={t('chart.table', { name: title })}
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        />
      </div>
      <p className="say">{sentence}</p>
      {!asTable && <div>{children}</div>}
      <DataTable title={title} data={table} hidden={!asTable} />
      {foot}
    </section>
  )
}

function DataTable({ title, data, hidden }: { title: string; data: TableData; hidden: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, a group that scrolls and so takes the focus
    <div
      className={hidden ? 'sr' : 'data-table-box'}
      tabIndex={hidden ? undefined : 0}
      role="group"
      aria-label={title}
    >
      <table className="data-table">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(([name, ...cells], place) => (
            <tr key={place}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export interface Figure {
  value: string
  /** Small, after the value: kg, %, "de 36". */
  unit: string
  name: string
}

/** Up to three large figures side by side. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.name}>
          <dt>{figure.name}</dt>
          <dd className="figure">
            {figure.value}
            <span className="unit">{figure.unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
