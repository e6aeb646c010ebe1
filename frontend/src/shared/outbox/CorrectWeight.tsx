import { useState } from 'react'
import { parseNumber } from '../i18n/number.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { weightBounds } from '../log/weight.ts'
import type { Measurement } from '../progress/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { outboxMessages } from './messages.ts'

/** A weigh-in that the server refused, to be corrected. */
export function CorrectWeight(props: {
  measurement: Measurement
  onSubmit: (corrected: Measurement) => void
}) {
  const t = useMessages(outboxMessages)
  const format = useFormat()
  const [text, setText] = useState(format.load(props.measurement.weightKg ?? 0))
  const [error, setError] = useState<string>()
  const { low, high } = weightBounds
  return (
    <form
      className="flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const kg = format.toKg(parseNumber(text))
        if (kg >= low && kg <= high) props.onSubmit({ ...props.measurement, weightKg: kg })
        else setError(t('edit.weightError', { from: format.weight(low, 0), to: format.weight(high, 0) }))
      }}
    >
      <Field
        label={t('edit.weight')}
        unit={format.weightUnit}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <Button kind="go" type="submit" width="wide">
        {t('edit.send')}
      </Button>
    </form>
  )
}
