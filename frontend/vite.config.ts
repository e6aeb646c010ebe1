/**
 * One configuration for development, build and unit tests.
 *
 * The build writes hashed files under /assets (cached for ever by the server), an index.html shell, and a
 * .br and .gz sibling of every compressible file, so that the server never compresses on a request.
 */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { boot } from './plugins/boot.ts'
import { precompress } from './plugins/precompress.ts'

const src = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  plugins: [react(), boot(), precompress()],
  resolve: { alias: { '@': src } },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://localhost:8080' } },
  // The same policy as the front door's, so that the browser tests find what it would forbid.
  preview: {
    host: '127.0.0.1',
    headers: { 'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; object-src 'none'" },
  },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox113', 'safari16.4'],
    // Inlined data: URLs would need font-src and style-src exceptions in the CSP.
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'plugins/**/*.test.ts'],
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    restoreMocks: true,
    sequence: { shuffle: true },
  },
})
