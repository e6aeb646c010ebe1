import { useState } from 'react'
import { Card } from '@/shared/ui/Card.tsx'
import { ChoiceTiles, Picks, Segmented } from '@/shared/ui/Choices.tsx'
import { SwitchRow } from '@/shared/ui/Controls.tsx'
import { Field, Select, TextArea } from '@/shared/ui/Field.tsx'
import { Icon } from '@/shared/ui/Icon.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'

const text = {
  fields: 'Campos',
  weight: 'Peso',
  weightHint: 'El de hoy, en ayunas si puedes.',
  height: 'Altura',
  heightError: 'Escribe una altura entre 80 y 260 cm.',
  activity: 'Tu día sin contar el entrenamiento',
  notes: 'Notas',
  choices: 'Elecciones',
  days: 'Días por semana',
  minutes: '¿Cuántos minutos cada día?',
  reserve: 'En reserva',
  equipment: 'Equipo',
  limits: 'Cómo entrenas',
  seated: 'En silla o sentado',
  seatedDetail: 'Un plan entero desde la silla',
  older: '65 años o más',
  olderDetail: 'Con equilibrio y fuerza para el día a día',
  sound: 'Sonido al acabar el descanso',
  soundHint: 'Un tono corto, con su texto en pantalla',
}

const activities = [
  { value: 'sedentary', label: 'Casi siempre sentado' },
  { value: 'light', label: 'De pie a ratos' },
  { value: 'moderate', label: 'En movimiento' },
]

export function FormParts() {
  const [days, setDays] = useState(3)
  const [minutes, setMinutes] = useState(45)
  const [rir, setRir] = useState(2)
  const [sound, setSound] = useState(true)
  const [limits, setLimits] = useState<ReadonlySet<'seated' | 'older'>>(new Set(['seated']))
  const toggle = (value: 'seated' | 'older') => {
    const next = new Set(limits)
    if (!next.delete(value)) next.add(value)
    setLimits(next)
  }
  return (
    <>
      <Card title={text.fields}>
        <Field
          label={text.weight}
          hint={text.weightHint}
          unit="kg"
          inputMode="decimal"
          autoComplete="off"
          defaultValue="78,2"
        />
        <Field
          label={text.height}
          error={text.heightError}
          unit="cm"
          inputMode="numeric"
          autoComplete="off"
          defaultValue="30"
        />
        <Select label={text.activity} options={activities} defaultValue="light" />
        <TextArea label={text.notes} optional />
      </Card>
      <Card title={text.choices}>
        <div className="flow">
          <ChoiceTiles
            legend={text.days}
            value={days}
            onChange={setDays}
            columns={5}
            options={[2, 3, 4, 5, 6].map((n) => ({
              value: n,
              label: n,
              name: `${n} días`,
              drawing: <Stack plates={n} />,
            }))}
          />
          <Picks
            legend={text.minutes}
            value={minutes}
            onChange={setMinutes}
            columns={6}
            options={[20, 30, 45, 60, 75, 90].map((n) => ({ value: n, label: n, name: `${n} minutos` }))}
          />
          <Segmented
            legend={text.reserve}
            value={rir}
            onChange={setRir}
            options={[0, 1, 2, 3, 4].map((n) => ({
              value: n,
              label: n === 4 ? '4+' : n,
              name: `${n === 4 ? '4+' : n} repeticiones en reserva`,
            }))}
          />
          <ChoiceTiles
            legend={text.limits}
            value={limits}
            onChange={toggle}
            options={[
              {
                value: 'seated',
                label: text.seated,
                detail: text.seatedDetail,
                drawing: <Icon name="exercises" />,
              },
              { value: 'older', label: text.older, detail: text.olderDetail, drawing: <Icon name="you" /> },
            ]}
          />
          <SwitchRow label={text.sound} hint={text.soundHint} checked={sound} onChange={setSound} />
        </div>
      </Card>
    </>
  )
}
