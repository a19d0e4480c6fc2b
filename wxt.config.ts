import { defineConfig } from 'wxt';
import { MATCHES } from './lib/networks/matches';
import { judgementPlugin } from './scripts/build/judgement-plugin';
import { eagerPlugin } from './scripts/build/eager-plugin';
import { ruleBookPlugin } from './scripts/build/rule-book-plugin';
import { makeSame } from './scripts/build/same-zip';

// The content scripts are unlisted scripts named here by hand: WXT's own content-script wrapper posts
// the extension's id to every page and can be switched off by one forged event.
export default defineConfig({
  manifestVersion: 3,
  // How long our own plugin took is of no use to those who only want to start.
  vite: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } }, plugins: [eagerPlugin(import.meta.dirname), judgementPlugin(import.meta.dirname), ruleBookPlugin(import.meta.dirname)] }),
  hooks: {
    async 'zip:done'(_wxt, files) {
      for (const file of files) await makeSame(file);
    },
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: 'Unbadger',
    short_name: 'Unbadger',
    description: 'Do-not-market for professional networks. Judges posts and messages on your own machine.',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // One script a network: a tab carries one adapter and not all of them.
    content_scripts: Object.entries(MATCHES).map(([network, matches]) => ({ matches: [...matches], js: [`page-${network}.js`], run_at: 'document_idle' as const, all_frames: true })),
    action: { default_title: 'Unbadger' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'unbadger@unbadger.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {}),
  }),
});
