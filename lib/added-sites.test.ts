import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addedHosts, removeSite, syncAddedSites } from './added-sites'
import { offSitesId } from './off-sites'

interface Script {
  id: string
  matches: string[]
  js: string[]
}

const state = vi.hoisted(() => ({ origins: [] as string[], scripts: [] as Script[], asked: 0 }))

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        host_permissions: ['*://*.irna.ir/*', '*://aa.com.tr/fa/*'],
        content_scripts: [{ js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] }],
      }),
    },
    permissions: {
      getAll: async () => ({ origins: state.origins }),
      remove: async ({ origins }: { origins: string[] }) => {
        state.origins = state.origins.filter((origin) => !origins.includes(origin))
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      registerContentScripts: async (scripts: Script[]) => {
        if (scripts.some(({ id }) => state.scripts.some((script) => script.id === id))) {
          throw new Error('Duplicate script ID')
        }
        state.asked++
        state.scripts = [...state.scripts, ...scripts]
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.asked++
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id))
      },
    },
  },
}))

beforeEach(() => {
  state.origins = ['*://*.irna.ir/*', '*://aa.com.tr/*']
  state.scripts = []
  state.asked = 0
})

describe('sites the reader added', () => {
  it('are those he allowed beyond the manifest, whose paths the browser forgets', async () => {
    expect(await addedHosts()).toEqual([])
    state.origins.push('*://www.paper.example/*')
    expect(await addedHosts()).toEqual(['www.paper.example'])
  })

  it('get the content script once, and again after an update dropped it', async () => {
    state.origins.push('*://www.paper.example/*', '*://a.example/*')
    await syncAddedSites()
    await syncAddedSites()
    expect(state.asked).toBe(1)
    expect(state.scripts).toMatchObject([
      { id: 'a.example', matches: ['*://a.example/*'], js: ['content-scripts/content.js'] },
      { id: 'www.paper.example', matches: ['*://www.paper.example/*'] },
    ])
    state.scripts = []
    await syncAddedSites()
    expect(state.scripts).toHaveLength(2)
  })

  it('leave the script of the sites that are switched off alone', async () => {
    state.scripts = [{ id: offSitesId, matches: ['*://www.irna.ir/*'], js: ['off.js'] }]
    await syncAddedSites()
    expect(state.scripts.map(({ id }) => id)).toEqual([offSitesId])
  })

  it('lose it with the permission, however that was taken', async () => {
    state.origins.push('*://www.paper.example/*', '*://a.example/*')
    await syncAddedSites()
    await removeSite('a.example')
    expect(state.scripts.map(({ id }) => id)).toEqual(['www.paper.example'])
    state.origins = []
    await syncAddedSites()
    expect(state.scripts).toEqual([])
  })
})
