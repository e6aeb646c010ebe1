import { ApiProblem } from '@/shared/api/problem.ts'
import { rich } from '@/shared/i18n/rich.tsx'
import { Banner } from '@/shared/ui/Banner.tsx'
import { Button } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import { Bone, EmptyState, LoadFailed } from '@/shared/ui/States.tsx'

const text = {
  notices: 'Avisos',
  offline: 'Sin conexión.',
  offlineText: 'Sigue entrenando: 3 cambios esperan y se enviarán solos.',
  failed: 'No se guardó el plan.',
  failedText: 'Lo que escribiste sigue aquí.',
  retry: 'Probar otra vez',
  beaten: '12, 12 y 12 con 2 en reserva.',
  beatenText: 'La próxima vez, 47,5 kg.',
  info: 'Han pasado 3 semanas.',
  infoText: 'Empezamos con un 10 % menos y subimos desde ahí.',
  empty: 'Vacío',
  emptyText: 'Aquí verás tus series por músculo. <b>Con la primera sesión</b> empieza a llenarse.',
  today: 'Ver la sesión de hoy',
  loading: 'Cargando',
}

export function NoticeParts() {
  return (
    <>
      <Card title={text.notices}>
        <Banner kind="warning" icon="cloudOff" title={text.offline}>
          {text.offlineText}
        </Banner>
        <Banner kind="danger" title={text.failed} action={<Button kind="quiet">{text.retry}</Button>}>
          {text.failedText}
        </Banner>
        <Banner kind="success" title={text.beaten}>
          {text.beatenText}
        </Banner>
        <Banner kind="info" title={text.info}>
          {text.infoText}
        </Banner>
        <LoadFailed
          error={new ApiProblem({ status: 503, code: 'timeout', requestId: '4f2a' })}
          onRetry={() => undefined}
        />
      </Card>
      <Card title={text.empty}>
        <EmptyState
          picture={
            <MuscleLanes
              mode="empty"
              lanes={[
                { muscle: 'chest', sets: 0 },
                { muscle: 'back', sets: 0 },
                { muscle: 'shoulders', sets: 0 },
              ]}
            />
          }
          text={rich(text.emptyText)}
          action={<Button kind="secondary">{text.today}</Button>}
        />
      </Card>
      <Card title={text.loading}>
        <Bone width="60%" />
        <Bone height="7rem" />
        <Bone width="80%" />
      </Card>
    </>
  )
}
