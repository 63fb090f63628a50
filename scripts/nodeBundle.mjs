/**
 * How sources become a few files for Node, by esbuild: ES modules, as they run with `--conditions=production`.
 * @type {import('esbuild').BuildOptions}
 */
export const nodeBundle = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.9',
  conditions: ['production'],
  // For the CommonJS among them.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
  },
  logLevel: 'warning',
}
