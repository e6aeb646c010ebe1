/** The house's layers and sizes: shared <- features <- app, no feature knows another, no barrels, small files. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = 'src'
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css|js)$/.test(name) && !name.endsWith('.gen.ts'))
  .map((name) => join(root, name))

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return found
    .map((name) =>
      name.startsWith('@/')
        ? join(root, name.slice(2))
        : name.startsWith('.')
          ? join(dirname(file), name)
          : '',
    )
    .filter((name) => name !== '')
    .map((name) => normalize(name))
}

const layer = (file: string) => file.split('/')[1] ?? ''
const feature = (file: string) => (layer(file) === 'features' ? file.split('/')[2] : undefined)
const allowed: Record<string, string[]> = {
  app: ['app', 'features', 'shared', 'styles'],
  features: ['features', 'shared'],
  shared: ['shared'],
  styles: ['styles'],
}

describe('imports', () => {
  it('run from shared to features to app', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((target) => !allowed[layer(file)]?.includes(layer(target)))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('never run from one feature to another', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((target) => feature(file) && feature(target) && feature(file) !== feature(target))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('sees what it checks', () => {
    expect(imports('src/app/main.tsx')).toContain('src/app/router.ts')
    expect(imports('src/app/routes.tsx')).toContain('src/features/today/TodayPage.tsx')
  })
})

it('has no barrels', () => {
  expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
})

it('has no file over 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)
  expect(long).toEqual([])
})
