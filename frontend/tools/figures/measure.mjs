/**
 * What the figures cost: node tools/figures/measure.mjs
 *
 * Sizes are brotli of minified bundles without React: the renderer (skeleton, time, outlines), and what grows with the
 * catalogue (equipment, patterns, movements). A frame is compared with a fixed amount of arithmetic in the same run,
 * so that a slow or busy machine does not decide. Exits with 1 when a budget is broken.
 */
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, createServer } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const figure = `${root}src/shared/figure/`
const budgets = { renderer: 12, catalogue: 40, frame: 2 }

/** KB of brotli of what this code pulls in, without the files whose path has `without`. */
async function size(code, without) {
  const virtual = 'virtual:entry'
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id) {
          if (id === virtual) return `\0${virtual}`
          return without && id.includes(without) ? { id, external: true } : undefined
        },
        load: (id) => (id === `\0${virtual}` ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: virtual, preserveEntrySignatures: 'strict' },
    },
  })
  const { output } = Array.isArray(result) ? result[0] : result
  const bytes = output
    .filter((part) => part.type === 'chunk')
    .map((part) => part.code)
    .join('')
  return brotliCompressSync(bytes).length / 1024
}

const draws = `export { pictureOf } from '${figure}svg.ts'; export { fitOf } from '${figure}fit.ts'; export { painter } from '${figure}painter.ts'`
const renderer = await size(draws, '/equipment/')
const everything = await size(`${draws}; export { movementOf } from '${figure}movements.ts'`)
const catalogue = everything - renderer

const server = await createServer({
  root,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
})
const { movementOf, drawnExercises } = await server.ssrLoadModule('/src/shared/figure/movements.ts')
const { pictureOf } = await server.ssrLoadModule('/src/shared/figure/svg.ts')
await server.close()
const movements = drawnExercises().map((id) => movementOf(id.replace('@seated', ''), id.endsWith('@seated')))

/** A million chained multiply-adds: 1.3 ms on the machine on which a frame was held to 2 ms. */
const unit = 1.3
function unitOfWork() {
  const from = performance.now()
  let x = 0.5
  for (let i = 0; i < 1e7; i++) x = x * 1.0000001 + 1e-9
  if (!Number.isFinite(x)) throw new Error('the work was not done')
  return (performance.now() - from) / 10
}

const rounds = 8
const draw = (i) => {
  for (const movement of movements) pictureOf(movement, { size: 'frame', time: i / rounds })
}
for (let i = 0; i < rounds; i++) draw(i)
const pairs = Array.from({ length: rounds }, (_, i) => {
  const one = unitOfWork()
  const from = performance.now()
  draw(i)
  return { frame: (performance.now() - from) / movements.length, unit: one }
})
const best = pairs.reduce((a, b) => (a.frame / a.unit < b.frame / b.unit ? a : b))
const frame = (best.frame / best.unit) * unit

const row = (name, value, budget, unit) => {
  console.log(`${name.padEnd(34)} ${value.toFixed(2)} ${unit} (at most ${budget})`)
  return value <= budget
}
const held = [
  row('renderer', renderer, budgets.renderer, 'KB'),
  row(`equipment and ${movements.length} movements`, catalogue, budgets.catalogue, 'KB'),
  row('one frame, scaled by the unit of work', frame, budgets.frame, 'ms'),
]
console.log(`(measured: ${best.frame.toFixed(2)} ms a frame, ${best.unit.toFixed(2)} ms a unit)`)
if (!held.every(Boolean)) process.exitCode = 1
