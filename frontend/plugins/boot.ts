/**
 * Puts src/app/boot.js into the page as a small classic script of its own, ahead of everything else: it blocks
 * the first paint until theme, text size and language are on <html>. The CSP forbids inline scripts, and a
 * module would run too late.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minify, type Plugin } from 'vite'

const source = fileURLToPath(new URL('../src/app/boot.js', import.meta.url))

export function boot(): Plugin {
  let fileName = ''
  return {
    name: 'boot-script',
    async buildStart() {
      if (this.meta.watchMode) return
      const { code } = await minify('boot.js', readFileSync(source, 'utf8'))
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
      fileName = `assets/boot-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source: code })
    },
    configureServer(server) {
      server.middlewares.use('/boot.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readFileSync(source, 'utf8'))
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const src = context.bundle ? `/${fileName}` : '/boot.js'
        return html.replace('<!-- boot -->', `<script src="${src}"></script>`)
      },
    },
  }
}
