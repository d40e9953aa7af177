import { FACTS_STYLE } from "../card/style.ts"
import { TOKENS } from "./tokens.ts"

/** The look of the extension's own pages; adopted as a sheet when a page mounts. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; ${TOKENS} }
:root[data-theme=light] { color-scheme: light; } :root[data-theme=dark] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 14px/1.45 var(--sans); -webkit-text-size-adjust: 100%; }
h1, h2, h3, p, ul, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
ul { list-style: none; }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; flex: none; }
.gap { flex: 1; }
.hint { color: var(--ink-3); font-size: .93em; }
.empty { color: var(--ink-3); padding: 20px 16px; text-align: center; }
.count { font-size: .857em; font-weight: 500; color: var(--ink-3); font-variant-numeric: tabular-nums; }
.field { inline-size: 100%; min-block-size: 34px; padding: 6px 11px; border: 1px solid var(--line-2); border-radius: 9px; background: var(--paper); }
.field::placeholder { color: var(--ink-3); opacity: 1; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 7px; min-block-size: 34px; padding: 6px 14px; border: 1px solid var(--line-2); border-radius: 9px; background: var(--paper); font-weight: 500; }
.button:hover { background: var(--wash); }
.button.primary { background: var(--accent); border-color: transparent; color: var(--accent-ink); } .button.primary:hover { filter: brightness(1.08); }
.icon-button { display: inline-grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; padding: 0; border: 0; border-radius: 8px; background: none; color: var(--ink-3); }
.icon-button:hover { background: var(--sunk); color: var(--ink); }
.icon-button.saved { color: var(--accent); } .icon-button.saved .icon { fill: currentColor; }
.switch { appearance: none; flex: none; position: relative; inline-size: 36px; block-size: 21px; margin: 0; border-radius: 99px; background: var(--ink-3); cursor: pointer; transition: background .15s; }
.switch::before { content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 15px; block-size: 15px; border-radius: 50%; background: var(--paper); transition: inset-inline-start .15s; }
.switch:checked { background: var(--accent); } .switch:checked::before { inset-inline-start: 18px; }

.tabs { display: flex; flex-wrap: wrap; column-gap: 18px; }
.tab { white-space: nowrap; position: relative; padding: 8px 1px 9px; border: 0; background: none; font-weight: 500; color: var(--ink-2); display: inline-flex; gap: 6px; align-items: baseline; border-radius: 4px 4px 0 0; }
.tab[aria-selected=true] { color: var(--ink); font-weight: 600; }
.tab[aria-selected=true]::after { content: ""; position: absolute; inset: auto 0 0; block-size: 2.5px; border-radius: 3px 3px 0 0; background: var(--accent); }

.popup { inline-size: 400px; max-inline-size: 100%; max-block-size: 600px; min-block-size: 240px; display: flex; flex-direction: column; }
.popup-head { padding: 13px 16px 0; border-block-end: 1px solid var(--line); background: var(--wash); }
.site { display: flex; align-items: center; gap: 10px; }
.site-name { flex: 1; font-weight: 600; font-size: 1.07em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.article-line { color: var(--ink-2); font-size: .93em; margin-block: 1px 3px; } .article-line.unsure { color: var(--warn); }
.popup-head .tabs { margin-block-start: 3px; }
.popup-body { position: relative; flex: 1; min-block-size: 0; overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line-2) transparent; }
.popup-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 3px; padding: 6px 10px 6px 16px; border-block-start: 1px solid var(--line); color: var(--ink-2); }
.popup-foot:dir(rtl) { padding: 6px 16px 6px 10px; }
.pages { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 7px; min-inline-size: 0; } .pages span { color: var(--ink-3); }
select { min-block-size: 30px; padding: 3px 7px; border: 1px solid var(--line-2); border-radius: 8px; background: var(--paper); max-inline-size: 100%; }

.page-list { padding: 10px 8px 14px; display: flex; flex-direction: column; gap: 12px; }
.page-list > .field { margin-inline: 8px; inline-size: auto; }
.group { --tint: var(--accent); } .group.leader { --tint: var(--leader); } .group.office { --tint: var(--office); } .group.organisation { --tint: var(--organisation); } .group.summit { --tint: var(--summit); } .group.date { --tint: var(--date); }
.group-name { display: flex; align-items: center; gap: 7px; padding: 3px 8px; font-size: .857em; font-weight: 600; color: var(--ink-2); }
.group-dot { inline-size: 8px; block-size: 8px; border-radius: 3px; background: var(--tint); }
.entry { border-radius: 10px; } .entry.open { --ground: var(--wash); background: var(--ground); margin-block: 4px; }
.entry-row { display: flex; align-items: center; border-radius: 10px; } .entry-row:hover { background: var(--wash); }
.entry-main { flex: 1; min-inline-size: 0; display: flex; align-items: flex-start; gap: 11px; text-align: start; padding: 6px 4px 6px 8px; border: 0; background: none; border-radius: 10px; }
.entry-main:dir(rtl) { padding: 6px 8px 6px 4px; }
.entry .icon-button { opacity: .75; } .entry-row:hover .icon-button, .icon-button:focus-visible, .icon-button.saved { opacity: 1; }
.flag-place { flex: none; display: inline-grid; margin-block-start: 3px; } .flag-place .flag, .facts-flag { inline-size: 21px; block-size: 14px; border-radius: 2.5px; box-shadow: 0 0 0 1px rgb(0 0 0 / .16); overflow: hidden; }
.flag-plain { fill: var(--sunk); } .flag-code { fill: var(--ink-2); font-family: var(--sans); font-weight: 600; }
.entry-mark { flex: none; inline-size: 21px; block-size: 14px; margin-block-start: 3px; display: grid; place-items: center; } .entry-mark::before { content: ""; inline-size: 8px; block-size: 8px; border-radius: 50%; border: 2px solid var(--tint); }
.entry-text { flex: 1; min-inline-size: 0; display: flex; flex-direction: column; line-height: 1.35; }
.entry-name { font-weight: 600; overflow-wrap: anywhere; } .entry-line { color: var(--ink-2); font-size: .93em; overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.times { color: var(--ink-3); font-size: .857em; font-variant-numeric: tabular-nums; padding-block-start: 2px; }
.unfold .icon { transition: rotate .15s; } .unfold:dir(rtl) .icon { scale: -1 1; } .unfold[aria-expanded=true] .icon { rotate: 90deg; } .unfold[aria-expanded=true]:dir(rtl) .icon { rotate: -90deg; }
.entry > .facts { padding: 8px 12px 13px 12px; font-size: 13px; }

.message { display: flex; flex-direction: column; align-items: center; text-align: center; gap: 6px; padding: 34px 28px; color: var(--ink-2); }
.message .icon { inline-size: 26px; block-size: 26px; color: var(--warn); } .message-title { font-weight: 600; color: var(--ink); text-wrap: balance; } .message-hint { text-wrap: pretty; }
.buttons { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; margin-block-start: 8px; }

.choice legend { font-weight: 500; margin-block-end: 6px; }
.choice-options { display: flex; flex-wrap: wrap; gap: 6px; }
.choice-option { display: inline-flex; align-items: center; cursor: pointer; }
.choice-option input { position: absolute; opacity: 0; inline-size: 1px; block-size: 1px; }
.choice-text { padding: 5px 13px; border: 1px solid var(--line-2); border-radius: 99px; background: var(--paper); }
.choice-option:hover .choice-text { background: var(--wash); }
.choice-option input:checked + .choice-text { border-color: var(--accent); background: var(--accent-wash); color: var(--accent); font-weight: 600; }
.choice-option input:focus-visible + .choice-text { outline: 2px solid var(--accent); outline-offset: 2px; }
.lines .choice-options { flex-direction: column; gap: 2px; }
.lines .choice-option { align-items: flex-start; gap: 10px; padding: 5px 0; }
.lines .choice-option input { position: static; opacity: 1; inline-size: 16px; block-size: 16px; margin: 3px 0 0; accent-color: var(--accent); flex: none; }
.lines .choice-text, .lines .choice-option input:checked + .choice-text { padding: 0; border: 0; background: none; display: flex; flex-direction: column; color: var(--ink); font-weight: 500; }
.lines .choice-text .hint { font-weight: 400; } .lines .choice-option input:focus-visible + .choice-text { outline: none; }
.switch-row { display: flex; flex-direction: column; gap: 2px; } .switch-label { display: flex; align-items: center; gap: 16px; cursor: pointer; } .switch-text { flex: 1; font-weight: 500; } .switch-row .hint { max-inline-size: 62ch; padding-inline-end: 52px; }
/* Zoomed in, a window is low and narrow: then everything scrolls together, and buttons go below what they belong to. */
@media (max-height: 360px) { .popup { max-block-size: none; } .popup-body { overflow: visible; } .sidepanel .popup-head { position: static; } }
@media (max-width: 280px) { .entry-row { flex-wrap: wrap; justify-content: flex-end; } .entry-main { flex-basis: 100%; } .entry-name, .message { overflow-wrap: break-word; hyphens: auto; } .message { padding-inline: 14px; } }
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { transition: none !important; animation: none !important; } }
@media (forced-colors: active) {
  .switch { border: 1px solid ButtonText; background: ButtonFace; } .switch::before { background: ButtonText; } .switch:checked { background: Highlight; forced-color-adjust: none; } .switch:checked::before { background: Canvas; }
  .tab[aria-selected=true]::after { background: Highlight; forced-color-adjust: none; } .group-dot { forced-color-adjust: none; }
  .choice-options:not(.lines *) .choice-option input:checked + .choice-text { outline: 2px solid Highlight; outline-offset: -2px; } .flag-place .flag { forced-color-adjust: none; }
  .entry-main:hover { outline: 1px solid Highlight; }
}
${FACTS_STYLE}`
