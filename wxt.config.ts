import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { matches } from './lib/page/sites'
import { buildKnowledge } from './scripts/knowledge/build'
import { localeFiles, message } from './scripts/manifest/messages'

const knowledge = buildKnowledge()

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact()],
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
    ...(browser !== 'firefox' && { minimum_chrome_version: '116' }),
  }),
})
