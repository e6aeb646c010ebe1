import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { commonMessages } from '@/shared/i18n/common.ts'
import { useLanguage } from '@/shared/i18n/language.ts'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Button } from '@/shared/ui/Button.tsx'
import { Sheet } from '@/shared/ui/Sheet.tsx'
import { Bone, LoadFailed, Loading } from '@/shared/ui/States.tsx'
import { toast } from '@/shared/ui/toasts.ts'
import { routinesMessages } from './messages.ts'
import { keepRoutine, type Routine, useVersion, useVersions } from './queries.ts'
import { useDayWords } from './useDayWords.ts'
import { useRoutineWords } from './useRoutineWords.ts'
import { WeekMark } from './WeekMark.tsx'
import { WriteFailed } from './WriteFailed.tsx'
import { mainSets } from './words.ts'
import { isStale, readRoutine, restoreVersion } from './writes.ts'

interface VersionsSheetProps {
  routine: Routine
  open: boolean
  onClose: () => void
}

/** The last twenty versions: look at one, bring it back. What is current then is kept as a version, too. */
export function VersionsSheet({ routine, open, onClose }: VersionsSheetProps) {
  const t = useMessages(routinesMessages)
  const [shown, setShown] = useState<number | null>(null)
  const restore = useRestore(routine, onClose)
  const close = () => {
    setShown(null)
    onClose()
  }
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t(shown === null ? 'versions.title' : 'versions.one', { n: shown ?? 0 })}
      foot={
        shown !== null && (
          <>
            {shown !== routine.version && (
              <Button
                kind="secondary"
                busy={restore.isPending}
                onClick={() => restore.mutate(shown, { onSuccess: () => setShown(null) })}
              >
                {t('versions.restore')}
              </Button>
            )}
            <Button onClick={() => setShown(null)}>{t('versions.back')}</Button>
          </>
        )
      }
    >
      <WriteFailed error={restore.error} />
      {shown === null ? (
        <List routine={routine} open={open} onShow={setShown} />
      ) : (
        <One routine={routine} version={shown} />
      )}
    </Sheet>
  )
}

function List({ routine, open, onShow }: { routine: Routine; open: boolean; onShow: (n: number) => void }) {
  const t = useMessages(routinesMessages)
  const format = useFormat()
  const versions = useVersions(routine.id, open)
  if (versions.isError) {
    return <LoadFailed error={versions.error} onRetry={() => void versions.refetch()} />
  }
  if (!versions.data) {
    return (
      <Loading onRetry={() => void versions.refetch()}>
        <Bone height="3rem" />
      </Loading>
    )
  }
  return (
    <>
      <p className="sm prose">{t('versions.say')}</p>
      <ul className="rows">
        {versions.data.items.map((version) => (
          <li key={version.version}>
            <button type="button" className="row routine-choose" onClick={() => onShow(version.version)}>
              <span className="row-lead" aria-hidden="true">
                <WeekMark days={version.days} />
              </span>
              <span>
                <span className="row-name">
                  {t('versions.when', {
                    n: version.version,
                    day: format.date(version.savedAt, 'dayMonth'),
                    time: format.date(version.savedAt, 'time'),
                  })}
                </span>
                <span className="sm mute">{version.name}</span>
              </span>
              <span className="row-end">
                {version.current && <span className="chip chip-brand">{t('versions.current')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function One({ routine, version }: { routine: Routine; version: number }) {
  const days = useDayWords()
  const words = useRoutineWords()
  const query = useVersion(routine.id, version)
  if (query.isError) return <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) {
    return (
      <Loading onRetry={() => void query.refetch()}>
        <Bone height="12rem" />
      </Loading>
    )
  }
  return (
    <div className="flow">
      <p className="strong">{query.data.name}</p>
      {query.data.days.map((day, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
        <section key={place}>
          <h3>{days.name(day, place)}</h3>
          <p className="sm mute">{days.facts(day)}</p>
          <ul className="routine-short">
            {day.items.map((item, n) => {
              const main = mainSets(item.sets)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may occur twice; its place is it
                <li key={n} className="sm">
                  <span>{item.exercise.name}</span>
                  <span className="num">{main && words.line(main)}</span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Nothing is lost by it, so a newer version is no reason to ask: it is kept, and the restored one goes on top. */
function useRestore(routine: Routine, onDone: () => void) {
  const t = useMessages(routinesMessages)
  const common = useMessages(commonMessages)
  const lang = useLanguage()
  const client = useQueryClient()
  const bring = async (version: number, etag: string): Promise<Routine> => {
    try {
      return await restoreVersion(routine.id, etag, version, lang)
    } catch (error) {
      if (!isStale(error)) throw error
      const newest = await readRoutine(routine.id, lang)
      return restoreVersion(routine.id, newest.etag, version, lang)
    }
  }
  return useMutation({
    mutationFn: (version: number) => bring(version, routine.etag),
    onSuccess: (restored, version) => {
      keepRoutine(client, restored, lang)
      onDone()
      const undo = () =>
        bring(routine.version, restored.etag).then(
          (before) => keepRoutine(client, before, lang),
          () => toast({ text: t('failed.title') }),
        )
      toast({
        text: t('versions.done', { n: version }),
        action: { label: common('action.undo'), run: () => void undo() },
      })
    },
  })
}
