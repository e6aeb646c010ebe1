/** A person with a past: registered, with a profile, a plan that began some weeks ago, and what was logged since. */
import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page } from '@playwright/test'

export interface Wishes {
  goal: 'lose_weight' | 'gain_muscle' | 'endurance' | 'healthy'
  level: 'beginner' | 'intermediate' | 'advanced'
  daysPerWeek: number
  minutesPerSession: number
  equipment: 'none' | 'bands' | 'dumbbells' | 'kettlebell' | 'home' | 'gym'
  limitations: string[]
}

interface Item {
  kind: string
  sets: number
  repsMin?: number
  repsMax?: number
  seconds?: number
  rir: number
  exercise: { id: string; name: string }
  load?: { kg?: number; action: string }
}

interface Day {
  id: string
  date: string
  kind: string
}

const day = 24 * 3600 * 1000
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** The API as one person uses it; the browser of `page` is signed in as well, by its cookie. */
export class Past {
  private readonly request: APIRequestContext
  private readonly token: string
  private readonly lang: string
  private planId = ''

  private constructor(request: APIRequestContext, token: string, lang: string) {
    this.request = request
    this.token = token
    this.lang = lang
  }

  static async of(page: Page, lang: 'es' | 'en', wishes: Wishes): Promise<Past> {
    const answer = await page.request.post('/api/auth/register', {
      data: { email: `past.${randomUUID()}@example.org`, password: 'four plain words here' },
    })
    expect(answer.status()).toBe(201)
    const past = new Past(page.request, (await answer.json()).accessToken, lang)
    // The mark that the app leaves after a sign-in: it then asks for a token by the cookie.
    await page.addInitScript(() => localStorage.setItem('fitfusion.session', '1'))
    await past.ask('PUT', '/api/profile', profileOf(wishes, lang), { 'If-None-Match': '*' })
    return past
  }

  private async ask(method: string, path: string, data?: unknown, headers: Record<string, string> = {}) {
    const answer = await this.request.fetch(path, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, ...headers },
      ...(data === undefined ? {} : { data }),
    })
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return answer.json()
  }

  /** Makes a plan whose first week began so many weeks ago. */
  async plan(weeksAgo: number): Promise<void> {
    const startsOn = dateOf(Date.now() - weeksAgo * 7 * day)
    this.planId = randomUUID()
    await this.ask('POST', `/api/plans?lang=${this.lang}`, { id: this.planId, startsOn, seed: 7 })
  }

  async week(number: number): Promise<{ deload: boolean; days: Day[] }> {
    return this.ask('GET', `/api/plans/current/weeks/${number}?lang=${this.lang}&date=${dateOf(Date.now())}`)
  }

  async items(sessionId: string): Promise<Item[]> {
    const path = `/api/plans/current/sessions/${sessionId}?lang=${this.lang}&date=${dateOf(Date.now())}`
    return (await this.ask('GET', path)).items
  }

  /** Logs every session of a week as planned, but for `missed` of them; `easy` beats each target. */
  async train(week: number, { missed = 0, easy = true } = {}): Promise<void> {
    const { days } = await this.week(week)
    const sessions = days.filter(({ kind }) => kind !== 'rest')
    for (const session of sessions.slice(0, sessions.length - missed)) {
      const startedAt = new Date(`${session.date}T10:00:00Z`)
      await this.ask('POST', '/api/progress/workouts', {
        id: randomUUID(),
        planId: this.planId,
        sessionId: session.id,
        startedAt,
        endedAt: new Date(startedAt.getTime() + 3600_000),
        exercises: (await this.items(session.id))
          .filter(({ kind }) => kind !== 'warmup')
          .map((item) => ({ exerciseId: item.exercise.id, sets: setsOf(item, easy) })),
      })
    }
  }
}

function setsOf(item: Item, easy: boolean) {
  const { kg } = item.load ?? {}
  return Array.from({ length: Math.max(1, item.sets) }, () => ({
    kind: 'working',
    ...(kg === undefined ? {} : { kg }),
    ...(item.repsMax === undefined
      ? { seconds: item.seconds ?? 30 }
      : { reps: easy ? item.repsMax : item.repsMin, rir: item.rir }),
  }))
}

function profileOf(wishes: Wishes, language: 'es' | 'en') {
  return {
    birthDate: '1988-05-02',
    sex: 'female',
    heightCm: 168,
    weightKg: 68,
    activity: 'light',
    weeklyAerobicMinutes: 30,
    screening: {
      symptoms: false,
      conditions: [],
      rateLimitingMedication: false,
      pregnant: false,
      clearedByDoctor: false,
      otherConcern: false,
    },
    preferences: {
      language,
      units: 'metric',
      theme: 'system',
      textSize: 100,
      motion: 'system',
      timeZone: 'UTC',
    },
    ...wishes,
  }
}
