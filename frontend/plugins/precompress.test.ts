// @vitest-environment node
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compressFile } from './precompress.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('writes siblings that give the file back', async () => {
  const path = join(folder, 'app.js')
  const body = 'const tick = 1\n'.repeat(200)
  await writeFile(path, body)
  await compressFile(path)
  expect(brotliDecompressSync(await readFile(`${path}.br`)).toString()).toBe(body)
  expect(gunzipSync(await readFile(`${path}.gz`)).toString()).toBe(body)
})

it('leaves small files alone', async () => {
  const path = join(folder, 'small.js')
  await writeFile(path, 'x')
  await compressFile(path)
  await expect(readFile(`${path}.br`)).rejects.toMatchObject({ code: 'ENOENT' })
})
