// The interface with an invented desktop behind it, to look at pages without the shell. Never part of the product.

import { mergeConfig } from 'vite';
import product from '../vite.config.ts';

const fake = new URL('./fake/tauri.ts', import.meta.url).pathname;

export default mergeConfig(product, {
  root: new URL('..', import.meta.url).pathname,
  resolve: { alias: { '@tauri-apps/api/core': fake, '@tauri-apps/api/event': fake } },
  build: { outDir: '../target/ui-fake', emptyOutDir: true },
});
