/**
 * Browser tests. "pages" looks at what needs no server: built files under the same CSP that the front door sends.
 * "journey" uses the product as it is shipped, bin/fitfusion with a fresh data directory; or the one that already runs
 * at BASE_URL, and then nothing is started and only the journey is made.
 * CHROME_PATH names the browser; .tools/browser finds or installs one.
 */
import { defineConfig } from '@playwright/test'

const port = 24173
const realPort = 24180
const elsewhere = process.env.BASE_URL

const pages = { name: 'pages', testDir: 'tests/pages' }
const journey = (baseURL: string) => ({ name: 'journey', testDir: 'tests/journey', use: { baseURL } })

const servers = [
  {
    command: `npm run preview -- --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/icon.svg`,
    reuseExistingServer: false,
  },
  {
    command: 'DATA_DIR=$(mktemp -d) exec ../bin/fitfusion',
    env: { ADDR: `localhost:${realPort}`, DIST_DIR: 'dist' },
    url: `http://localhost:${realPort}/readyz`,
    reuseExistingServer: false,
  },
]

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: elsewhere ? [journey(elsewhere)] : [pages, journey(`http://localhost:${realPort}`)],
  webServer: elsewhere ? [] : servers,
})
