/**
 * Writes contact sheets of movements for people to look at:
 *
 *     node tools/figures/sheet.mjs <directory> [id,id-prefix*,...] [--theme dark] [--body soft] [--width 300] [--skin brown]
 *         [--hair black] [--forced] [--strip]
 *
 * One SVG per movement (start, middle and end at 320 px, the still, the 96 px picture), sheet.html with all of them,
 * and, where playwright finds a browser (CHROMIUM, /usr/bin/chromium or its own), sheet-<n>.png. --strip adds ten
 * frames of the loop. Ids default to all that have a movement.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [directory, ...rest] = process.argv.slice(2)
if (!directory) throw new Error('say where to write the sheets')
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
const theme = option('--theme') ?? 'light'
const shape = option('--body') ?? 'medium'
const strip = rest.includes('--strip')
const person = ['skin', 'hair']
  .map((part) => (option(`--${part}`) ? ` data-${part}="${option(`--${part}`)}"` : ''))
  .join('')
const large = Number(option('--width') ?? 300)
const perSheet = Number(option('--rows') ?? (strip ? 4 : 6))
const wanted = rest.find(
  (word, i) =>
    !word.startsWith('--') &&
    !['--theme', '--body', '--rows', '--width', '--skin', '--hair'].includes(rest[i - 1]),
)

const out = resolve(directory)
mkdirSync(out, { recursive: true })

const server = await createServer({
  root,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
})
const load = (path) => server.ssrLoadModule(`/src/shared/figure/${path}`)
const [{ movementOf, drawnExercises }, { svgText }] = [await load('movements.ts'), await load('svg.ts')]

const patterns = wanted?.split(',').map((word) => new RegExp(`^${word.replaceAll('*', '.*')}$`))
const ids = drawnExercises().filter((id) => !patterns || patterns.some((pattern) => pattern.test(id)))
const rows = ids.map((id) => {
  const movement = movementOf(id)
  const [start, end] = movement.stills
  const middle = start === end ? 0.3 : (start + end) / 2
  const still = svgText(movement, { size: 'full', shape })
  const moments = [start, middle, end].map((time) => svgText(movement, { size: 'frame', time, shape }))
  const thumb = svgText(movement, { size: 'thumb', shape })
  const film = strip
    ? Array.from({ length: 10 }, (_, i) => svgText(movement, { size: 'frame', time: i / 10, shape }))
    : []
  writeFileSync(join(out, `${id.replace('@', '-')}.svg`), still)
  return { id, moments, still, thumb, film }
})
await server.close()

const css = [
  'styles/tokens.css',
  'shared/figure/figure.css',
  'shared/figure/things.css',
  'shared/figure/looks.css',
].map((path) => readFileSync(join(root, 'src', path), 'utf8'))
const html = (
  part,
) => `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${css.join('\n')}
body{margin:0;background:var(--brand-tint);color:var(--text);font:13px sans-serif}
.row{padding:4px 8px}.line{display:flex;align-items:end}h4{margin:0}.f svg{width:${large}px}.t svg{width:96px}.s svg{width:150px}</style>
${part
  .map(
    ({ id, moments, still, thumb, film }) => `<div class="row"><h4>${id}</h4><div class="line">
${[...moments, still].map((svg) => `<span class="f">${svg}</span>`).join('')}<span class="t">${thumb}</span></div>
<div class="line">${film.map((svg) => `<span class="s">${svg}</span>`).join('')}</div></div>`,
  )
  .join('\n')}</html>`

writeFileSync(join(out, 'sheet.html'), html(rows))
const sheets = Array.from({ length: Math.ceil(rows.length / perSheet) }, (_, i) =>
  rows.slice(i * perSheet, (i + 1) * perSheet),
)
await photograph(sheets)
console.log(`${rows.length} movements in ${out}`)

async function photograph(pages) {
  const { chromium } = await import('@playwright/test')
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  const browser = await chromium.launch(executablePath ? { executablePath } : {}).catch(() => undefined)
  if (!browser) return console.log('no browser: SVG and HTML only')
  const page = await browser.newPage({ viewport: { width: strip ? 1530 : large * 4 + 120, height: 400 } })
  if (rest.includes('--forced')) await page.emulateMedia({ forcedColors: 'active' })
  for (const [i, part] of pages.entries()) {
    await page.setContent(html(part).replaceAll('class="figure-svg"', `class="figure-svg"${person}`))
    await page.screenshot({ path: join(out, `sheet-${i + 1}.png`), fullPage: true })
  }
  await browser.close()
}
