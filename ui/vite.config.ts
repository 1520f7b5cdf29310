import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: false,
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: ['node_modules/@uswds/uswds/packages'],
        quietDeps: true,
        silenceDeprecations: ['if-function'],
      },
    },
  },
  build: {
    // The oldest engines: WKWebView of macOS 12 and the WebView2 that Windows still updates.
    target: ['safari15', 'chrome109'],
    outDir: 'dist',
    emptyOutDir: true,
    // `img-src 'self'` refuses data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What the first page and later ones share comes in one piece, not in six.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules|\/src\/(backend|components|l10n\/(?!e[sn]-)|[a-z]+\.ts)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: { include: ['test/**/*.test.ts'] },
} as import('vitest/config').ViteUserConfig);
