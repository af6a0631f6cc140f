import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { matches } from './lib/page/sites'
import { buildKnowledge } from './scripts/knowledge/build'
import { localeFiles, message } from './scripts/manifest/messages'

const knowledge = buildKnowledge()

/**
 * Nearly all of the content script runs on every page it is in: V8 compiles it in one pass while the page
 * comes in, and not function by function when the text is there
 * (https://developer.chrome.com/blog/explicit-compile-hints). Other engines read a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.fileName.endsWith('content-scripts/content.js'))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
  },
}

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), compiledAtOnce],
    define: { __KNOWLEDGE_VERSION__: JSON.stringify(knowledge.version) },
    // What wxt's wrapper gives the content script is most of a kilobyte more than is used.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/content/context.ts'),
      },
    },
  }),
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, assets) => {
      assets.push(
        { absoluteSrc: knowledge.indexFile, relativeDest: 'knowledge/index.bin' },
        { absoluteSrc: knowledge.entitiesFile, relativeDest: 'knowledge/entities.json' },
        ...localeFiles,
      )
    },
  },
  manifest: ({ browser }) => ({
    name: message('name'),
    description: message('description'),
    default_locale: 'fa',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
    // For backups that make themselves, asked for where the reader chooses them.
    optional_permissions: ['downloads'],
    host_permissions: matches,
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'حاشیه' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: message('next') },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: message('previous') },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: message('highlight') },
      panel: { suggested_key: { default: 'Alt+Shift+S' }, description: message('panel') },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hashiyeh@hashiyeh.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '116',
      // From 148 on: a page's text is copied, and not written as JSON and read again
      // (https://developer.chrome.com/blog/structured-clone-messaging). Firefox does nothing else.
      message_serialization: 'structured_clone',
    }),
  }),
})
