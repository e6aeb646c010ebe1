import { MovingPicture } from '@/shared/exercise/Picture.tsx'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { usePreferences } from '@/shared/prefs/store.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { Picks } from '@/shared/ui/Choices.tsx'
import { SwitchRow } from '@/shared/ui/Controls.tsx'
import { settingsMessages } from './messages.ts'
import { usePreference } from './usePreference.ts'

/** Whose body the exercises are shown with. */
export function FigureCard() {
  const t = useMessages(settingsMessages)
  const { figureShape, figureSkin, figureHair, figureBun } = usePreferences()
  const change = usePreference()
  const sample = {
    id: 'goblet-squat',
    name: t('figure.name'),
    primary: ['quadriceps', 'glutes'] as const,
  }
  return (
    <Card title={t('figure.title')}>
      <p className="sm mute">{t('figure.text')}</p>
      <div className="settings-figure">
        <MovingPicture exercise={sample} description={t('figure.description')} />
      </div>
      <Picks
        tile={6}
        legend={t('figure.shape')}
        value={figureShape}
        onChange={change('figureShape', t('figure.shape'))}
        options={(['medium', 'slim', 'broad', 'soft', 'wideHipped', 'older'] as const).map((value) => ({
          value,
          label: t(`figure.${value}`),
        }))}
      />
      <Picks
        tile={6}
        legend={t('figure.skin')}
        value={figureSkin}
        onChange={change('figureSkin', t('figure.skin'))}
        options={(['neutral', 'fair', 'light', 'olive', 'brown', 'dark'] as const).map((value) => ({
          value,
          label: t(`figure.${value}`),
        }))}
      />
      <Picks
        tile={6}
        legend={t('figure.hair')}
        value={figureHair}
        onChange={change('figureHair', t('figure.hair'))}
        options={(['neutral', 'black', 'brown', 'blond', 'red', 'grey'] as const).map((value) => ({
          value,
          label: t(value === 'brown' ? 'figure.hairBrown' : `figure.${value}`),
        }))}
      />
      <SwitchRow
        label={t('figure.bun')}
        checked={figureBun}
        onChange={change('figureBun', t('figure.bun'))}
      />
    </Card>
  )
}
