import './drawings.css'
/** The answers' drawings, all made of plates: a chosen answer fills them. Decoration; the words stand beside. */
import { bodyBase } from '@/shared/ui/bodyGeometry.ts'
import { Stack } from '@/shared/ui/Stack.tsx'
import type { Answers, Concern } from './answers.ts'

/** Plates beside each other, each with its height in rem. */
function Plates({ heights, className }: { heights: readonly number[]; className: string }) {
  return (
    <span className={`draw ${className}`} aria-hidden="true">
      {heights.map((height, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plate is its place in the drawing
        <i key={place} className="plate" style={{ '--high': `${height}rem` }} />
      ))}
    </span>
  )
}

const goals: Record<Answers['goal'], readonly number[]> = {
  healthy: [1, 1.5, 1, 1.5, 1],
  gain_muscle: [0.5, 0.9, 1.3, 1.7, 2.1],
  lose_weight: [2.1, 1.7, 1.3, 0.9, 0.5],
  endurance: [0.9, 0.9, 0.9, 0.9, 0.9],
}

export function GoalDrawing({ goal }: { goal: Answers['goal'] }) {
  return <Plates heights={goals[goal]} className="draw-row" />
}

export function LevelDrawing({ plates }: { plates: number }) {
  return (
    <span className="draw draw-stack">
      <Stack plates={plates} />
    </span>
  )
}

/** A bar seen from the front: plates, handle, the same plates. */
const bars: Partial<Record<Answers['equipment'], readonly number[]>> = {
  dumbbells: [1.5, 1.5],
  home: [1.25, 1.9],
  gym: [1.1, 1.6, 2.2],
}

export function EquipmentDrawing({ equipment }: { equipment: Answers['equipment'] }) {
  const plates = bars[equipment]
  if (plates) {
    return (
      <span className="draw draw-bar" aria-hidden="true">
        <Plates heights={plates} className="" />
        <b />
        <Plates heights={plates.toReversed()} className="" />
      </span>
    )
  }
  return (
    <span className={`draw draw-${equipment}`} aria-hidden="true">
      <i className="plate" />
      {equipment !== 'none' && <i className="plate" />}
    </span>
  )
}

type Spot = readonly [x: number, y: number]

/** Where each limit sits on the half figure of the body map. */
const spots: Record<'knee' | 'low_back' | 'shoulder' | 'wrist', readonly Spot[]> = {
  knee: [
    [-15, 160],
    [15, 160],
  ],
  low_back: [[0, 98]],
  shoulder: [
    [-28, 48],
    [28, 48],
  ],
  wrist: [
    [-41, 116],
    [41, 116],
  ],
}

export function LimitDrawing({ limit }: { limit: Answers['limitations'][number] | 'none' }) {
  if (limit === 'seated') return <SeatedDrawing />
  if (limit === 'older_adult') return <BalanceDrawing />
  return <BodyDrawing marked={limit === 'none' ? [] : spots[limit]} />
}

/** Where a health answer sits; medicine is a capsule of two plates. */
const concernSpots: Partial<Record<Concern, readonly Spot[]>> = {
  symptoms: [[0, 54]],
  cardiovascular: [[9, 52]],
  metabolic: [[0, 84]],
  renal: [
    [-11, 94],
    [11, 94],
  ],
  pregnant: [[0, 100]],
}

export function HealthDrawing({ concern }: { concern: Concern | 'none' }) {
  if (concern === 'medication') {
    return (
      <span className="draw draw-capsule" aria-hidden="true">
        <i className="plate" />
        <i className="plate" />
      </span>
    )
  }
  if (concern === 'other') return <Plates heights={[1.25, 1.25, 1.25]} className="draw-row" />
  return <BodyDrawing marked={concern === 'none' ? [] : (concernSpots[concern] ?? [])} />
}

function BodyDrawing({ marked }: { marked: readonly Spot[] }) {
  return (
    <svg className="draw draw-body" viewBox="-54 0 108 216" aria-hidden="true" focusable="false">
      <ellipse className="draw-base" cx="0" cy="16" rx="10" ry="12.5" />
      <path className="draw-base" d={bodyBase} />
      <path className="draw-base" d={bodyBase} transform="scale(-1 1)" />
      {marked.map(([x, y]) => (
        <circle key={x} className="draw-spot" cx={x} cy={y} r="13" />
      ))}
    </svg>
  )
}

/** A person in a wheelchair who lifts: its own drawing, never a standing figure with a note. */
function SeatedDrawing() {
  return (
    <svg className="draw draw-figure" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle className="draw-wheel" cx="19" cy="34" r="10.5" />
      <circle className="draw-solid" cx="20" cy="7" r="4.5" />
      <path className="draw-limb" d="M20 15V29H32L36 41" />
      <path className="draw-limb draw-lit" d="M20 18L30 16V8" />
      <path className="draw-limb draw-lit" d="M26 6H35" />
    </svg>
  )
}

/** Standing on one leg with loads at the sides: strength and balance. */
function BalanceDrawing() {
  return (
    <svg className="draw draw-figure" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle className="draw-solid" cx="24" cy="7" r="4.5" />
      <path className="draw-limb" d="M24 15V29V43H28M24 29L33 33L30 40" />
      <path className="draw-limb draw-lit" d="M24 17L13 22V25M24 17L35 22V25" />
      <path className="draw-limb draw-lit" d="M9 27H17M31 27H39" />
    </svg>
  )
}
