/**
 * Every address of the app. A page is a chunk of its own; its texts load beside it, so that neither waits for the
 * other. To add one: a route here, a component in features/<x>, its messages in features/<x>/messages.ts.
 */

import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { accountMessages } from '@/features/account/messages.ts'
import { exercisesMessages } from '@/features/exercises/messages.ts'
import { exerciseSearch } from '@/features/exercises/search.ts'
import { explainMessages } from '@/features/explain/messages.ts'
import { explainSearch } from '@/features/explain/search.ts'
import { landingMessages } from '@/features/landing/messages.ts'
import { liveMessages } from '@/features/live/messages.ts'
import { onboardingMessages } from '@/features/onboarding/messages.ts'
import { againMessages } from '@/features/plan/again/messages.ts'
import { planMessages } from '@/features/plan/messages.ts'
import { progressMessages } from '@/features/progress/messages.ts'
import { progressSearch } from '@/features/progress/search.ts'
import { editorMessages } from '@/features/routines/editor/messages.ts'
import { routinesMessages } from '@/features/routines/messages.ts'
import { shelfSearch } from '@/features/routines/search.ts'
import { rulesMessages } from '@/features/rules/messages.ts'
import { rulesSearch } from '@/features/rules/search.ts'
import { sessionMessages } from '@/features/session/messages.ts'
import { settingsMessages } from '@/features/settings/messages.ts'
import { todayMessages } from '@/features/today/messages.ts'
import { restoreSession } from '@/shared/api/session.ts'
import { explainTexts } from '@/shared/explain/messages.ts'
import type { Catalogue } from '@/shared/i18n/catalogue.ts'
import { getLanguage } from '@/shared/i18n/language.ts'
import { logMessages } from '@/shared/log/messages.ts'
import { outboxMessages } from '@/shared/outbox/messages.ts'
import { planTexts } from '@/shared/plan/messages.ts'
import { BareShell } from './BareShell.tsx'
import { NotFound, PageFailed } from './Failures.tsx'
import { knowSession, onlyVisitors, requireSession, safeNext } from './guards.ts'
import { Root } from './Root.tsx'

/** A loader that has a page's texts ready in the language that is on. */
function texts(...catalogues: { load: Catalogue['load'] }[]) {
  return async () => {
    await Promise.all(catalogues.map((catalogue) => catalogue.load(getLanguage())))
  }
}

const root = createRootRoute({
  component: Root,
  errorComponent: PageFailed,
  notFoundComponent: NotFound,
})

// ---- for everybody
const landing = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: onlyVisitors,
  loader: texts(landingMessages),
  component: lazyRouteComponent(() => import('@/features/landing/LandingPage.tsx'), 'LandingPage'),
})

const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: BareShell })

const accessibility = createRoute({
  getParentRoute: () => bare,
  path: '/accessibility',
  loader: texts(settingsMessages),
  component: lazyRouteComponent(
    () => import('@/features/settings/AccessibilityPage.tsx'),
    'AccessibilityPage',
  ),
})

const parts = createRoute({
  getParentRoute: () => bare,
  path: '/parts',
  component: lazyRouteComponent(() => import('@/features/parts/PartsPage.tsx'), 'PartsPage'),
})

const nextSearch = (search: Record<string, unknown>): { next?: string } =>
  search.next === undefined ? {} : { next: safeNext(search.next) }

const login = createRoute({
  getParentRoute: () => bare,
  path: '/login',
  validateSearch: nextSearch,
  beforeLoad: onlyVisitors,
  loader: texts(accountMessages),
  component: lazyRouteComponent(() => import('@/features/account/LoginPage.tsx'), 'LoginPage'),
})

const register = createRoute({
  getParentRoute: () => bare,
  path: '/register',
  beforeLoad: onlyVisitors,
  loader: texts(accountMessages),
  component: lazyRouteComponent(() => import('@/features/account/RegisterPage.tsx'), 'RegisterPage'),
})

// ---- for everybody, with the navigation for who is signed in
const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  beforeLoad: knowSession,
  component: lazyRouteComponent(() => import('./OpenShell.tsx'), 'OpenShell'),
})

const rules = createRoute({
  getParentRoute: () => open,
  path: '/rules',
  validateSearch: rulesSearch,
  loader: texts(rulesMessages),
  component: lazyRouteComponent(() => import('@/features/rules/RulesPage.tsx'), 'RulesPage'),
})

const rule = createRoute({
  getParentRoute: () => open,
  path: '/rules/$ruleId',
  loader: texts(rulesMessages),
  component: lazyRouteComponent(() => import('@/features/rules/RulePage.tsx'), 'RulePage'),
})

/** Also for visitors: the link is the right to read. Who is signed in can make the routine theirs. */
const sharedRoutine = createRoute({
  getParentRoute: () => bare,
  path: '/routines/shared/$token',
  beforeLoad: async () => void (await restoreSession().catch(() => null)),
  loader: texts(routinesMessages),
  component: lazyRouteComponent(() => import('@/features/routines/SharedPage.tsx'), 'SharedPage'),
})

// ---- for people who are signed in, with the navigation
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('./Shell.tsx'), 'Shell'),
})

const today = createRoute({
  getParentRoute: () => shell,
  path: '/today',
  loader: texts(todayMessages, planTexts, logMessages, outboxMessages),
  component: lazyRouteComponent(() => import('@/features/today/TodayPage.tsx'), 'TodayPage'),
})

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  validateSearch: (search: Record<string, unknown>): { week?: number } => {
    const week = Number(search.week)
    return Number.isInteger(week) && week >= 1 && week <= 12 ? { week } : {}
  },
  loader: texts(planMessages, againMessages, planTexts, explainTexts),
  component: lazyRouteComponent(() => import('@/features/plan/PlanPage.tsx'), 'PlanPage'),
})

const planWhy = createRoute({
  getParentRoute: () => shell,
  path: '/plan/why',
  validateSearch: explainSearch,
  loader: texts(explainMessages, planTexts, explainTexts),
  component: lazyRouteComponent(() => import('@/features/explain/ExplainPage.tsx'), 'ExplainPage'),
})

const pastPlans = createRoute({
  getParentRoute: () => shell,
  path: '/plan/past',
  loader: texts(againMessages),
  component: lazyRouteComponent(() => import('@/features/plan/again/PastPlansPage.tsx'), 'PastPlansPage'),
})

const planSession = createRoute({
  getParentRoute: () => shell,
  path: '/plan/sessions/$sessionId',
  loader: texts(sessionMessages, planTexts),
  component: lazyRouteComponent(() => import('@/features/session/SessionPage.tsx'), 'SessionPage'),
})

const exercises = createRoute({
  getParentRoute: () => shell,
  path: '/exercises',
  validateSearch: exerciseSearch,
  loader: texts(exercisesMessages, outboxMessages),
  component: lazyRouteComponent(() => import('@/features/exercises/ExercisesPage.tsx'), 'ExercisesPage'),
})

const exercise = createRoute({
  getParentRoute: () => shell,
  path: '/exercises/$exerciseId',
  loader: texts(exercisesMessages, logMessages, outboxMessages),
  component: lazyRouteComponent(() => import('@/features/exercises/ExercisePage.tsx'), 'ExercisePage'),
})

const routines = createRoute({
  getParentRoute: () => shell,
  path: '/routines',
  validateSearch: shelfSearch,
  loader: texts(routinesMessages),
  component: lazyRouteComponent(() => import('@/features/routines/RoutinesPage.tsx'), 'RoutinesPage'),
})

const shelfRoutine = createRoute({
  getParentRoute: () => shell,
  path: '/routines/shelf/$routineId',
  loader: texts(routinesMessages),
  component: lazyRouteComponent(() => import('@/features/routines/PredefinedPage.tsx'), 'PredefinedPage'),
})

const ownRoutine = createRoute({
  getParentRoute: () => shell,
  path: '/routines/$routineId',
  loader: texts(routinesMessages),
  component: lazyRouteComponent(() => import('@/features/routines/OwnPage.tsx'), 'OwnPage'),
})

const editRoutine = createRoute({
  getParentRoute: () => shell,
  path: '/routines/$routineId/edit',
  loader: texts(routinesMessages, editorMessages),
  component: lazyRouteComponent(() => import('@/features/routines/editor/EditorPage.tsx'), 'EditPage'),
})

const newRoutine = createRoute({
  getParentRoute: () => shell,
  path: '/routines/new',
  // from: the id of one's own routine that is copied
  validateSearch: ({ from }: Record<string, unknown>): { from?: string } =>
    typeof from === 'string' ? { from } : {},
  loader: texts(routinesMessages, editorMessages),
  component: lazyRouteComponent(() => import('@/features/routines/editor/EditorPage.tsx'), 'NewPage'),
})

const progress = createRoute({
  getParentRoute: () => shell,
  path: '/progress',
  validateSearch: progressSearch,
  loader: texts(progressMessages, planTexts, logMessages, outboxMessages),
  component: lazyRouteComponent(() => import('@/features/progress/ProgressPage.tsx'), 'ProgressPage'),
})

const you = createRoute({
  getParentRoute: () => shell,
  path: '/you',
  loader: texts(settingsMessages),
  component: lazyRouteComponent(() => import('@/features/settings/YouPage.tsx'), 'YouPage'),
})

// ---- for people who are signed in, without it: the wizard and the live session belong here
const focused = createRoute({
  getParentRoute: () => root,
  id: 'focused',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('./Shell.tsx'), 'FocusedShell'),
})

const onboarding = createRoute({
  getParentRoute: () => focused,
  path: '/onboarding/$step',
  validateSearch: (search: Record<string, unknown>): { edit?: true } =>
    search.edit === undefined || search.edit === false ? {} : { edit: true },
  loader: texts(onboardingMessages, planTexts),
  component: lazyRouteComponent(() => import('@/features/onboarding/OnboardingPage.tsx'), 'OnboardingPage'),
})

const live = createRoute({
  getParentRoute: () => focused,
  path: '/live/$sessionId',
  // done: the id of the workout that the session became
  // add: an exercise that joins the session at its end
  validateSearch: ({ done, add }: Record<string, unknown>): { done?: string; add?: string } => ({
    ...(typeof done === 'string' ? { done } : {}),
    ...(typeof add === 'string' ? { add } : {}),
  }),
  loader: texts(liveMessages, planTexts, logMessages, outboxMessages),
  component: lazyRouteComponent(() => import('@/features/live/LivePage.tsx'), 'LivePage'),
})

export const routeTree = root.addChildren([
  landing,
  bare.addChildren([accessibility, login, register, parts, sharedRoutine]),
  open.addChildren([rules, rule]),
  shell.addChildren([
    today,
    plan,
    planWhy,
    pastPlans,
    planSession,
    exercises,
    exercise,
    routines,
    shelfRoutine,
    ownRoutine,
    editRoutine,
    newRoutine,
    progress,
    you,
  ]),
  focused.addChildren([onboarding, live]),
])
