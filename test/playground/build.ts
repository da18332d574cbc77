import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildResult, build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = `${root}docs/playground/`

/** The playground is bundled against the built library, as an application would be. */
const builtLibrary: Plugin = {
  name: 'built-library',
  setup(bundler) {
    bundler.onResolve({ filter: /^congvu(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === 'found' ? undefined : bundler.resolve(path, { kind, resolveDir: root, pluginData: 'found' }),
    )
  },
}

/** Bundles the standalone playground into a folder; says what went in. */
export async function buildPlayground(folder: string): Promise<BuildResult<{ metafile: true }>> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copyFileSync(`${source}standalone.html`, `${folder}/index.html`)
  return build({
    entryPoints: [`${source}standalone.ts`],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    logOverride: { 'ignored-bare-import': 'silent' },
    plugins: [builtLibrary],
    tsconfigRaw: {},
  })
}
