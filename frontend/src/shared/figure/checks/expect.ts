/** What a group's movements promise beyond the checks that hold for all, and where they may differ. */
export interface Expectation {
  /** Largest spread of the bar's x: 0.5 in squat and deadlift, 7 in a bench press. */
  barPath?: number
  /** An elbow (or knee) is nearly straight at one end: its smallest angle is below this, 25. */
  straight?: { elbow?: number; knee?: number }
  /** At the deepest the hip joints are this high, give or take 1. */
  deepest?: number
  /** Allowed to break a check, each with its reason. */
  except?: Partial<Record<CheckName, string>>
}

export type CheckName =
  | 'reach'
  | 'joints'
  | 'spine'
  | 'planted'
  | 'floor'
  | 'contact'
  | 'jump'
  | 'pop'
  | 'frame'
  | 'rest'
  | 'muscles'

export type Expectations = Readonly<Record<string, Expectation>>
