import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const nothing = { name: 'virtual', setup: (api: Parameters<NonNullable<Parameters<typeof build>[0]['plugins']>[number]['setup']>[0]) => {
  api.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
  api.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({ contents: 'export default []' }));
} };

describe.each(['popup', 'sidepanel'])('the script of the %s', (name) => {
  it('weighs less than 60 kB packed and carries no schemas, so that it opens at once', async () => {
    const { outputFiles, metafile } = await build({ entryPoints: [`entrypoints/${name}/main.tsx`], bundle: true, splitting: true, write: false, outdir: 'out', format: 'esm', target: 'es2022', minify: true, metafile: true, jsx: 'automatic', jsxImportSource: 'preact', define: { 'process.env.NODE_ENV': '"production"' }, plugins: [nothing] });
    // What is loaded later, by those who ask for it, does not count: other languages, and what a file is made with.
    const atOnce = new Set([Object.keys(metafile.outputs).find((file) => /main[^/]*\.js$/.test(file))!]);
    for (const file of atOnce) for (const { path, kind } of metafile.outputs[file]!.imports) if (kind === 'import-statement') atOnce.add(path);
    const inputs = [...atOnce].flatMap((file) => Object.keys(metafile.outputs[file]!.inputs));
    expect(inputs.filter((file) => /node_modules\/(zod|tldts|idb|webextension-polyfill)\//.test(file)), 'import types only, or move the words into a file without a schema').toEqual([]);
    const own = outputFiles.filter(({ path }) => [...atOnce].some((file) => path.endsWith(file)));
    expect(own.length).toBe(atOnce.size);
    expect(own.reduce((sum, file) => sum + gzipSync(file.contents).length, 0)).toBeLessThan(60_000);
  });
});

it('pages of ours ask the network for nothing', () => {
  for (const name of ['popup', 'sidepanel', 'options']) expect(readFileSync(`entrypoints/${name}/index.html`, 'utf8')).not.toMatch(/https?:\/\//);
});

it('the side panel and the dashboard take the width they get, only the popup sets its own', () => {
  for (const name of ['sidepanel', 'options']) expect(readFileSync(`entrypoints/${name}/index.html`, 'utf8')).toMatch(/<html[^>]* data-page/);
});
