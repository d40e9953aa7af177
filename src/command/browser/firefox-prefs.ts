import type { OpenOptions } from "./browser.ts"

/** The extension's address is random otherwise; pinned so that it survives a restart and tests can open its pages. */
export const UUID = "11111111-2222-4333-8444-555555555555"

/** Firefox with everything switched off that talks to the network by itself or asks the reader something. */
const PREFS: Record<string, string | number | boolean> = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.newtabpage.activity-stream.feeds.section.topstories": false,
  "browser.region.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.autoDisableScopes": 0,
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
  "xpinstall.signatures.required": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "dom.push.connection.enabled": false,
  "remote.prefs.recommended": true,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
}

/** The preferences of one start, as `user.js` holds them. */
export function prefsOf(options: OpenOptions, port: number, id: string | undefined) {
  const [host, proxyPort] = options.proxy?.split(":") ?? []
  return {
    ...PREFS,
    "marionette.port": port,
    "layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
    "ui.systemUsesDarkTheme": options.dark ? 1 : 0,
    ...(options.headed ? {} : { "ui.prefersReducedMotion": 1 }),
    ...(id ? { "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }) } : {}),
    ...(options.locale
      ? { "intl.accept_languages": options.locale, "intl.locale.requested": options.locale.split(",")[0]! }
      : {}),
    ...(host
      ? {
          "network.proxy.type": 1,
          "network.proxy.http": host,
          "network.proxy.http_port": Number(proxyPort),
          "network.proxy.ssl": host,
          "network.proxy.ssl_port": Number(proxyPort),
          "network.proxy.no_proxies_on": "",
          "network.proxy.allow_hijacking_localhost": true,
        }
      : {}),
    ...options.prefs,
  }
}
