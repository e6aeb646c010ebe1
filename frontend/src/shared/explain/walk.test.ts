import { expect, it } from 'vitest'
import { blocksOf, type Outside, outing, toCome } from './walk.ts'

const outside = (goal: number, logged: number, left: number): Outside => ({
  goal,
  logged,
  left,
  planned: 0,
  text: '',
})

const picture = (one: Outside) =>
  blocksOf(one)
    .map((block) => ({ done: '#', planned: '=', left: '.' })[block])
    .join('')

it.each([
  ['nothing logged yet', outside(150, 0, 70), '========.......', 80],
  ['some logged, some to come', outside(150, 40, 40), '####=======....', 70],
  ['complete by the log', outside(150, 180, 0), '###############', 0],
  ['complete once the sessions are done', outside(60, 20, 0), '##====', 40],
  ['three minutes are seen', outside(60, 0, 3), '=====.', 57],
  ['a goal that is no round number', outside(66, 12, 24), '#===...', 30],
  ['no goal at all', outside(0, 0, 0), '=', 0],
])('%s', (_, given, blocks, sessions) => {
  expect(picture(given)).toBe(blocks)
  expect(toCome(given)).toBe(sessions)
})

it.each([
  [false, 'brisk-walk'],
  [true, 'wheelchair-roll'],
])('an outing ends when it is logged and counts as aerobic minutes (seated: %s)', (seated, exerciseId) => {
  const now = new Date('2026-11-23T18:40:00Z')
  expect(outing({ id: 'a', title: 'x', seated, minutes: 40, now })).toEqual({
    id: 'a',
    title: 'x',
    startedAt: '2026-11-23T18:00:00.000Z',
    endedAt: '2026-11-23T18:40:00.000Z',
    exercises: [{ exerciseId, sets: [{ kind: 'aerobic', seconds: 2400 }] }],
  })
})
