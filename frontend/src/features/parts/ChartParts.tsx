import { rich } from '@/shared/i18n/rich.tsx'
import { BodyMap } from '@/shared/ui/BodyMap.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { ChartFrame, Figures } from '@/shared/ui/ChartFrame.tsx'
import { LineChart } from '@/shared/ui/LineChart.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import { YearLedger } from '@/shared/ui/YearLedger.tsx'
import { lanes, lifts, months, planned, weight } from './chartData.ts'

const text = {
  short: 'Doce semanas en corto',
  weight: 'Peso',
  weightSay:
    'Tu tendencia baja <b>0,3 kg a la semana</b>. Si sigue así, el 21 de diciembre estarás entre <b>75,9 y 77,6 kg</b>.',
  e1rm: 'Repetición máxima estimada',
  e1rmSay: 'El press banca sube <b>4,5 kg</b> desde septiembre. El remo lleva 3 semanas igual.',
  lanes: 'Series de esta semana, por músculo',
  lanesSay:
    '<b>7 de 10</b> músculos están en su banda. A los cuádriceps les faltan 3 series y a los tríceps les sobran 3.',
  body: 'Mapa del cuerpo',
  bodySay: 'Las piernas van por detrás del resto del cuerpo esta semana.',
  planned: 'Series planeadas por músculo',
  plannedSay: 'Los tres grupos quedan <b>dentro de su banda</b>.',
  ledger: 'Días de entrenamiento',
  ledgerSay: 'Entrenaste <b>146 días</b> en un año. Tu racha más larga es de <b>14 semanas completas</b>.',
  columns: ['Fecha', 'kg'],
}

export function ChartParts() {
  const table = {
    columns: text.columns,
    rows: weight.points.map((point) => [point.day, String(point.value)]),
  }
  return (
    <>
      <Card title={text.short} hideTitle className="parts-wide">
        <Figures
          figures={[
            { value: '33', unit: 'de 36', name: 'sesiones hechas' },
            { value: '+6', unit: '%', name: 'fuerza, 5 ejercicios principales' },
            { value: '−2,2', unit: 'kg', name: 'tendencia de peso' },
          ]}
        />
      </Card>
      <ChartFrame title={text.weight} sentence={rich(text.weightSay)} table={table}>
        <LineChart series={[weight]} unit="kg" />
      </ChartFrame>
      <ChartFrame title={text.e1rm} sentence={rich(text.e1rmSay)} table={table}>
        <LineChart series={lifts} unit="kg" />
      </ChartFrame>
      <ChartFrame title={text.lanes} sentence={rich(text.lanesSay)} table={table}>
        <MuscleLanes lanes={lanes} legend onOpen={() => undefined} />
      </ChartFrame>
      <ChartFrame title={text.body} sentence={rich(text.bodySay)} table={table}>
        <BodyMap muscles={lanes} onOpen={() => undefined} />
      </ChartFrame>
      <Card title={text.planned}>
        <p className="say">{rich(text.plannedSay)}</p>
        <MuscleLanes lanes={planned} mode="planned" legend />
      </Card>
      <ChartFrame title={text.ledger} sentence={rich(text.ledgerSay)} table={table} className="parts-wide">
        <YearLedger months={months} onOpen={() => undefined} />
      </ChartFrame>
    </>
  )
}
