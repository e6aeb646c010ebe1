import './landing.css'
import { Link } from '@tanstack/react-router'
import { rich } from '@/shared/i18n/rich.tsx'
import { useFormat } from '@/shared/i18n/useFormat.ts'
import { useMessages } from '@/shared/i18n/useMessages.ts'
import { Card } from '@/shared/ui/Card.tsx'
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch.tsx'
import { ButtonLink } from '@/shared/ui/links.tsx'
import { productName, Wordmark } from '@/shared/ui/Mark.tsx'
import { MuscleLanes } from '@/shared/ui/MuscleLanes.tsx'
import { MuscleTile } from '@/shared/ui/MuscleTile.tsx'
import { Row } from '@/shared/ui/Row.tsx'
import { EvidenceLine } from '@/shared/ui/Why.tsx'
import { landingMessages } from './messages.ts'
import { sampleSession, sampleStep, sampleWeek } from './sample.ts'

/** What the product is, shown with its own components: a session that says why, and a week by muscle. */
export function LandingPage() {
  const t = useMessages(landingMessages)
  return (
    <div className="app">
      <title>{`${productName} · ${t('page.title')}`}</title>
      <header className="landing-top">
        <span className="word">
          <Wordmark />
        </span>
        <LanguageSwitch />
        <ButtonLink to="/login" small kind="outline">
          {t('nav.signIn')}
        </ButtonLink>
      </header>
      <main id="main">
        <section className="hero">
          <div className="hero-in">
            <div className="hero-copy slab">
              <h1>{t('hero.title')}</h1>
              <p className="hero-text">{t('hero.text')}</p>
              <div className="hero-actions">
                <ButtonLink to="/register" kind="go">
                  {t('hero.go')}
                </ButtonLink>
                <ButtonLink to="/accessibility" kind="quiet">
                  {t('hero.access')}
                </ButtonLink>
              </div>
            </div>
            <SampleSession />
          </div>
        </section>
        <div className="landing-row">
          <section className="landing-copy">
            <h2>{t('body.title')}</h2>
            <p className="mute landing-text">{t('body.adapted')}</p>
            <p className="mute landing-text">{t('body.yours')}</p>
          </section>
          <Card title={t('lanes.title')} className="landing-lanes">
            <p className="say">{rich(t('lanes.say'))}</p>
            <MuscleLanes lanes={sampleWeek} legend />
          </Card>
        </div>
      </main>
      <footer className="landing-foot">
        <Link to="/accessibility" className="link-row">
          {t('foot.access')}
        </Link>
      </footer>
    </div>
  )
}

function SampleSession() {
  const t = useMessages(landingMessages)
  const format = useFormat()
  return (
    <section className="sample" aria-label={t('sample.label')}>
      <div className="line spread">
        <h2>{t('sample.title')}</h2>
        <span className="sm mute">{t('sample.when')}</span>
      </div>
      <ul className="rows">
        {sampleSession.map(({ name, primary, secondary, sets, reps, kg }, place) => (
          <li key={name}>
            <Row
              lead={<MuscleTile primary={primary} secondary={secondary} />}
              name={t(`sample.${name}`)}
              detail={t(`sample.${name}Muscles`)}
              value={format.setsByReps(sets, reps[0], reps[1])}
              valueDetail={format.weight(kg)}
            />
            {place === 0 && (
              <div className="why">
                <p className="reason-question">{t('sample.question', { load: format.weight(kg) })}</p>
                <p className="reason-text">{t('sample.reason', { step: format.weight(sampleStep) })}</p>
                <EvidenceLine evidence="guideline" source="ACSM 2009" rule="R21" />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
