/** Each series has its marker and dash beside its colour: c1 circle, c2 square, c3 triangle, c4 diamond. */
export const seriesLooks = [
  { stroke: 'var(--c1)', shape: 'circle', dash: undefined },
  { stroke: 'var(--c2)', shape: 'square', dash: undefined },
  { stroke: 'var(--c3)', shape: 'triangle', dash: '7 5' },
  { stroke: 'var(--c4)', shape: 'diamond', dash: '2 4' },
] as const

type Shape = (typeof seriesLooks)[number]['shape']

interface MarkerProps {
  shape: Shape
  stroke: string
  at: readonly [number, number]
  large?: boolean
}

export function Marker({ shape, stroke, at: [x, y], large = false }: MarkerProps) {
  const look = { className: 'chart-marker', stroke, strokeWidth: large ? 3 : 2.5 }
  if (shape === 'circle') return <circle {...look} cx={x} cy={y} r={large ? 5 : 4.5} />
  if (shape === 'square') return <rect {...look} x={x - 4} y={y - 4} width={8} height={8} rx={1} />
  if (shape === 'triangle') return <path {...look} d={`M${x} ${y - 5}l5 9h-10z`} />
  return <path {...look} d={`M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} />
}
