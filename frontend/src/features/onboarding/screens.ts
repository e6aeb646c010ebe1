/** The wizard's screens. Six steps; the second one asks where a person stands and then for the body, apart. */
export const screens = ['1', '2', '2b', '3', '4', '5', '6'] as const
export type Screen = (typeof screens)[number]

export const steps = 6

export function screenOf(text: string): Screen {
  return screens.find((screen) => screen === text) ?? '1'
}

export function stepOf(screen: Screen): number {
  return Number.parseInt(screen, 10)
}

export function before(screen: Screen): Screen | undefined {
  return screens[screens.indexOf(screen) - 1]
}

export function after(screen: Screen): Screen | undefined {
  return screens[screens.indexOf(screen) + 1]
}

const places: Record<string, Screen> = {
  goal: '1',
  level: '2',
  weeklyAerobicMinutes: '2',
  birthDate: '2b',
  sex: '2b',
  heightCm: '2b',
  weightKg: '2b',
  activity: '2b',
  daysPerWeek: '3',
  minutesPerSession: '3',
  equipment: '4',
  limitations: '5',
  screening: '6',
}

/** The screen whose answer the server complains about: /screening/conditions/0 is the sixth. */
export function screenOfPointer(pointer: string): Screen | undefined {
  return places[pointer.split('/')[1] ?? '']
}
