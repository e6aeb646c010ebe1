/**
 * Makes src/shared/api/<service>.gen.ts from each service's OpenAPI contract. With --check it writes nothing
 * and fails when a committed file differs from its contract.
 *
 * It has a package of its own because openapi-typescript prints through the JavaScript API of TypeScript 5,
 * which TypeScript 7 (the app's compiler) no longer has.
 */
import { access, readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath, URL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const services = ['auth', 'profile', 'workout-plan', 'progress']
const check = process.argv.includes('--check')
let stale = 0

for (const service of services) {
  const contract = new URL(`../../../services/${service}/api/openapi.yaml`, import.meta.url)
  const exists = await access(contract).then(
    () => true,
    () => false,
  )
  if (!exists) {
    console.warn(`${service}: no contract at ${fileURLToPath(contract)}`)
    if (check) stale++
    continue
  }
  const target = new URL(`../../src/shared/api/${service}.gen.ts`, import.meta.url)
  const header = `// Made by "npm run api" from services/${service}/api/openapi.yaml. Do not edit.\n\n`
  const text = header + astToString(await openapiTS(contract, { alphabetize: true }))
  const committed = await readFile(target, 'utf8').catch(() => '')
  if (committed === text) continue
  if (check) {
    console.error(`${service}.gen.ts is not what its contract says: run "npm run api"`)
    stale++
  } else {
    await writeFile(target, text)
    console.log(`${service}.gen.ts written`)
  }
}
process.exit(stale === 0 ? 0 : 1)
