import { useState } from 'react'
import { Button, IconButton } from '@/shared/ui/Button.tsx'
import { Card } from '@/shared/ui/Card.tsx'
import { Chip, FilterChip } from '@/shared/ui/Controls.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Stack } from '@/shared/ui/Stack.tsx'
import { SyncState } from '@/shared/ui/SyncState.tsx'
import { LabelledTicks } from '@/shared/ui/Ticks.tsx'
import { toast } from '@/shared/ui/toasts.ts'

const text = {
  actions: 'Acciones',
  go: 'Empezar sesión',
  swap: 'Cambiar ejercicio',
  skip: 'Saltar',
  why: 'Ver por qué',
  erase: 'Borrar plan',
  saving: 'Guardando',
  finish: 'Terminar',
  blocked: 'Registra una serie para poder terminar.',
  sheet: 'Abrir la hoja',
  toast: 'Mostrar aviso',
  logged: 'Serie 2 registrada: 45 kg × 11',
  undo: 'Deshacer',
  confirm: '¿Borrar el plan de 12 semanas?',
  confirmText: 'Se borra el plan. Lo que registraste se queda.',
  cancel: 'Cancelar',
  marks: 'Marcas',
  load: '+2 kg',
  seated: 'Sentado',
  dumbbells: 'Mancuernas',
  bands: 'Bandas',
}

export function ActionParts() {
  const [open, setOpen] = useState(false)
  const [dumbbells, setDumbbells] = useState(true)
  const [bands, setBands] = useState(false)
  return (
    <>
      <Card title={text.actions}>
        <div className="wrap">
          <Button kind="secondary">{text.swap}</Button>
          <Button kind="outline">{text.skip}</Button>
          <Button kind="quiet">{text.why}</Button>
          <Button kind="danger">{text.erase}</Button>
          <Button kind="secondary" busy>
            {text.saving}
          </Button>
          <Button blockedBy="blocked">{text.finish}</Button>
          <Button kind="outline" icon="more" onClick={() => setOpen(true)}>
            {text.sheet}
          </Button>
          <Button
            kind="outline"
            onClick={() => toast({ text: text.logged, action: { label: text.undo, run: () => undefined } })}
          >
            {text.toast}
          </Button>
          <IconButton icon="table" label={text.why} aria-pressed />
        </div>
        <p className="sm mute" id="blocked">
          {text.blocked}
        </p>
        <Sheet
          open={open}
          onClose={() => setOpen(false)}
          title={text.confirm}
          modal="strict"
          foot={
            <>
              <Button kind="danger" onClick={() => setOpen(false)}>
                {text.erase}
              </Button>
              <Button kind="outline" onClick={() => setOpen(false)}>
                {text.cancel}
              </Button>
            </>
          }
        >
          <p>{text.confirmText}</p>
        </Sheet>
      </Card>
      <Card title={text.marks}>
        <div className="wrap">
          <LabelledTicks marks={['done', 'done', 'now', 'planned']} fresh />
          <LabelledTicks marks={['done', 'skipped', 'planned']} />
          <LabelledTicks big marks={['done', 'done', 'now']} />
          <Stack plates={6} state="done" />
          <Stack plates={6} state="now" />
          <Stack plates={5} />
          <Stack plates={0} />
          <Chip brand>{text.load}</Chip>
          <Chip>{text.seated}</Chip>
          <FilterChip pressed={dumbbells} onChange={setDumbbells}>
            {text.dumbbells}
          </FilterChip>
          <FilterChip pressed={bands} onChange={setBands}>
            {text.bands}
          </FilterChip>
          <SyncState sync={{ state: 'saved' }} onOpen={() => undefined} />
          <SyncState sync={{ state: 'sending', count: 2 }} onOpen={() => undefined} />
          <SyncState sync={{ state: 'waiting', count: 3 }} onOpen={() => undefined} />
          <SyncState sync={{ state: 'attention', count: 1 }} onOpen={() => undefined} />
        </div>
      </Card>
    </>
  )
}
