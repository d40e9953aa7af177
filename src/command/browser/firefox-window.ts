/** Sources of functions that run in Firefox's own window, where its add-ons and tabs are known. */

/** What the process of the page in front has used, and how to have it collect garbage. */
export const PROCESS_USAGE = `const done = arguments[arguments.length - 1];
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  ChromeUtils.requestProcInfo().then(({ children }) => {
    const { memory, threads } = children.find((child) => child.pid === pid);
    const main = threads.find(({ tid, name }) => tid === pid || name === "GeckoMain") ?? threads[0];
    done({ mainThread: main.cpuTime / 1e6, memory });
  })`
export const COLLECT_GARBAGE = `const done = arguments[arguments.length - 1];
  Services.obs.notifyObservers(null, "child-mmu-request");
  setTimeout(done, 1500)`

/** Another medium for the tab in front, and the access to sites that the reader takes away. */
export const SET_MEDIUM = `const [{ dark, forcedColours, print }, done] = arguments;
  const context = gBrowser.selectedBrowser.browsingContext;
  if (dark !== undefined) context.prefersColorSchemeOverride = dark ? "dark" : "light";
  if (forcedColours !== undefined) context.forcedColorsOverride = forcedColours ? "active" : "none";
  if (print !== undefined) context.mediumOverride = print ? "print" : "";
  done()`
export const REVOKE_ACCESS = `const [id, done] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionPermissions.remove(id, { permissions: [], origins: extension.activePermissions.origins }, extension)
    .then(() => done(), (error) => done(String(error)))`
export const GIVE_ACCESS = `const [id, done] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionPermissions.add(id, { permissions: [], origins: extension.manifest.host_permissions }, extension)
    .then(() => done(), (error) => done(String(error)))`

/** Runs a command of an extension in the tab in front, by the keys it has; as if by keys where it has none. */
export const RUN_COMMAND = `const [id, name, done] = arguments;
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  const CODES = { Alt: 18, Shift: 16, Ctrl: 17 };
  shortcuts.allCommands().then((all) => {
    const { shortcut } = all.find((one) => one.name === name);
    if (!shortcut) return shortcuts.onCommand(name);
    const keys = shortcut.split("+").map((key) => new KeyboardEvent("", {
      key: key === "Ctrl" ? "Control" : key,
      code: CODES[key] ? key.replace("Ctrl", "Control") + "Left" : "Key" + key,
      keyCode: CODES[key] ?? key.charCodeAt(0),
    }));
    gBrowser.selectedBrowser.focus();
    const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    for (const key of keys) input.keydown(key);
    for (const key of keys.reverse()) input.keyup(key);
  }).then(() => done(), (error) => done(String(error)))`
/** Sends the event that choosing an entry of the context menu makes. */
export const CHOOSE_MENU = `const [id, entry, done] = arguments;
  WebExtensionPolicy.getByID(id).extension.emit(
    "webext-menu-menuitem-click",
    { menuItemId: entry, frameId: 0, editable: false, modifiers: [] },
    gBrowser.selectedTab,
  );
  done()`
