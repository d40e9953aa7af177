import { TOKENS } from "../ui/tokens.ts"

/** How facts look, wherever they are shown: everything under `.facts`. */
export const FACTS_STYLE = `
.facts { font: 400 .875em/1.45 var(--sans); color: var(--ink); text-align: start; overflow-wrap: anywhere; }
.facts :is(p, h2, h3, ul, dl, dd, figure, header, section) { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; }
.facts ul { list-style: none; }
.facts .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.facts [hidden] { display: none !important; }
.facts .soft, .facts .role-span, .facts .role-note { color: var(--ink-2); font-weight: 400; }
.facts .strong { font-weight: 600; }
.facts .block { display: block; }
.facts .flag { inline-size: 21px; block-size: 14px; flex: none; border-radius: 2.5px; box-shadow: 0 0 0 1px rgb(0 0 0 / .16); overflow: hidden; display: inline-block; vertical-align: -2px; }
.facts .flag-plain { fill: var(--sunk); } .facts .flag-code { fill: var(--ink-2); font-family: var(--sans); font-weight: 600; }
.mini { flex: none; inline-size: 21px; block-size: 21px; margin-block-start: -.5px; display: inline-grid; place-items: center; border-radius: 50%; font-size: 9px; line-height: 1; font-weight: 600; color: var(--tint); background: color-mix(in oklab, var(--tint) 13%, var(--paper)); }
.facts .head-of + .head-of { margin-block-start: 4px; }

.facts .head { display: flex; gap: 14px; align-items: flex-start; }
.facts .titles { flex: 1; min-inline-size: 0; padding-block-start: 1px; }
.facts .eyebrow { color: var(--ink-3); font-size: .857em; line-height: 1.35; font-weight: 500; }
.facts .name { font: 600 1.43em/1.2 var(--serif); letter-spacing: -.006em; text-wrap: balance; margin-block-start: 1px; }
.facts :is(.name):lang(ar), .facts .name:lang(zh), .facts .name:lang(ja), .facts .name:lang(ko), .facts .name:lang(hi) { font-family: var(--sans); font-size: 1.32em; letter-spacing: 0; }
.facts .born { color: var(--ink-3); font-size: .93em; margin-block-start: 2px; }

.facts .tile { position: relative; flex: none; inline-size: 52px; block-size: 52px; display: flex; flex-direction: column; align-items: center; justify-content: center; font-weight: 600; line-height: 1; color: var(--tint); background: color-mix(in oklab, var(--tint) 13%, var(--paper)); border-radius: 50%; }
.facts .tile-main { font-size: 18px; letter-spacing: .01em; }
.facts .tile-main.long { font-size: 13px; letter-spacing: 0; }
.facts .tile > .flag { position: absolute; inset-block-end: -2px; inset-inline-end: -6px; inline-size: 24px; block-size: 16px; border-radius: 3px; box-shadow: 0 0 0 2px var(--paper), 0 0 0 3px rgb(0 0 0 / .12); }
.facts .tile:is(.leaf, .numbered, .acronym) { border-radius: 12px; }
.facts .leaf { overflow: hidden; justify-content: flex-start; background: var(--wash); color: var(--ink); box-shadow: inset 0 0 0 1px var(--line); }
.facts .leaf .tile-small { inline-size: 100%; text-align: center; background: var(--tint); color: var(--paper); font-size: 11px; line-height: 17px; font-weight: 600; }
.facts .leaf .tile-main { font-size: 21px; margin-block: auto; font-weight: 500; }
.facts .leaf .tile-main.long { font-size: 16px; }
.facts .numbered .tile-main { font-size: 22px; }
.facts .acronym .tile-main { white-space: nowrap; } .facts .acronym .tile-main.long { font-size: 12px; }

.facts .body { display: flex; flex-direction: column; gap: 11px; margin-block-start: 13px; }
.facts .day { display: flex; align-items: baseline; gap: 7px; color: var(--tint); font-size: .93em; font-weight: 600; margin-block-end: -7px; }
.facts .day.unknown { color: var(--warn); }
.facts .dot { flex: none; inline-size: 7px; block-size: 7px; border-radius: 50%; background: currentColor; translate: 0 -1px; }
.facts .roles { display: flex; flex-direction: column; gap: 4px; }
.facts .role { display: flex; flex-wrap: wrap; column-gap: 7px; align-items: baseline; }
.facts .role-title, .facts .role-none { font-weight: 600; font-size: 1.07em; line-height: 1.35; }
.facts .role-none { color: var(--ink-2); font-weight: 500; }
.facts .role-span, .facts .role-note { flex-basis: 100%; }
.facts .role-note { font-size: .93em; }
.facts .roles > :not(:first-child) .role { font-size: .93em; } .facts .roles > :not(:first-child) .role-title { font-size: 1em; font-weight: 500; } .facts .roles > :not(:first-child) .role-span { flex-basis: auto; }
.facts .chip { font-size: .786em; line-height: 1.5; font-weight: 600; padding: 0 7px; border-radius: 99px; background: var(--warn-wash); color: var(--warn); align-self: center; display: inline-block; }
.facts .hint { color: var(--warn); font-weight: 500; font-size: .93em; }
.facts .now { display: flex; gap: 9px; padding: 8px 11px; border-radius: var(--radius-2); background: var(--wash); font-size: .93em; align-items: baseline; }
.facts .now-label { font-weight: 600; color: var(--ink-3); }
.facts .now-line { display: flex; flex-wrap: wrap; column-gap: 6px; }
.facts .now-lines { flex: 1; min-inline-size: 0; }

.facts .terms { margin-block: 1px -1px; }
.facts .terms svg { display: block; inline-size: 100%; max-inline-size: 26em; block-size: auto; overflow: visible; }
.facts .terms text { font: 400 10.5px var(--sans); fill: var(--ink-3); paint-order: stroke; stroke: var(--ground, var(--paper)); stroke-width: 3px; stroke-linejoin: round; }
.facts .terms .lane { fill: var(--ink-2); }
.facts .tick { stroke: var(--line); stroke-width: 1; }
.facts .rail { fill: var(--sunk); }
.facts .bar { fill: color-mix(in oklab, var(--tint) 42%, var(--paper)); }
.facts .bar.current { fill: var(--tint); }
.facts .mark { stroke: var(--ink); stroke-width: 1.5; }
.facts .mark-dot { fill: var(--tint); stroke: var(--paper); stroke-width: 1.4; }

.facts .rows { display: grid; grid-template-columns: minmax(4.2em, max-content) 1fr; column-gap: 14px; row-gap: 5px; }
.facts dt { color: var(--ink-3); } .facts dd { min-inline-size: 0; }
.facts .country { display: inline-flex; align-items: center; gap: 7px; }
.facts .part { display: flex; flex-direction: column; gap: 6px; padding-block-start: 11px; border-block-start: 1px solid var(--line); }
.facts h3 { font-weight: 600; font-size: .857em; color: var(--ink-3); }
.facts .items { display: flex; flex-direction: column; gap: 8px; }
.facts .summit-item { display: flex; gap: 9px; align-items: flex-start; }
.facts .summit-item > .flag { margin-block-start: 3px; }
.facts .summit-text, .facts .participant-text { display: flex; flex-direction: column; min-inline-size: 0; line-height: 1.35; }
.facts .summit-text .soft, .facts .participant-text .soft { font-size: .9em; }
.facts .participants, .facts .members { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 14px; }
.facts .participants.few { grid-template-columns: 1fr; }
.facts .members { gap: 5px 14px; }
.facts .participant, .facts .member { display: flex; gap: 8px; align-items: flex-start; min-inline-size: 0; }
.facts .participant > .flag { margin-block-start: 3px; } .facts .member > .flag { margin-block-start: 3px; }
.facts .participant-text .strong { font-weight: 500; }
.facts .away .strong { text-decoration: line-through; color: var(--ink-3); }
.facts .prose { color: var(--ink-2); }
.facts .extra { color: var(--ink-2); }
.facts .link { appearance: none; align-self: flex-start; background: none; border: 0; padding: 3px 0; margin: 0; font: inherit; font-weight: 500; color: var(--accent); cursor: pointer; text-decoration: none; border-radius: 4px; }
.facts .link:hover { text-decoration: underline; text-underline-offset: 2px; }
.facts :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.facts .grounds { margin-block-start: 12px; color: var(--ink-3); font-size: .857em; line-height: 1.4; }
.facts .trust { display: flex; gap: 6px; align-items: center; }
.facts .icon { inline-size: 14px; block-size: 14px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.facts .trust.verified .icon { color: var(--good); }
.facts .trust:is(.unverified, .single-source) .icon { color: var(--warn); }
.facts .source { padding-inline-start: 20px; }
.facts.leader { --tint: var(--leader); } .facts.office { --tint: var(--office); } .facts.organisation { --tint: var(--organisation); }
.facts.summit { --tint: var(--summit); } .facts.date { --tint: var(--date); }
@media (forced-colors: active) {
  .facts .tile, .facts .chip, .facts .now, .mini { border: 1px solid CanvasText; }
  .facts .flag { forced-color-adjust: none; }
  .facts .rail { fill: GrayText; } .facts .bar { fill: CanvasText; } .facts .bar.current { fill: Highlight; } .facts .mark-dot { fill: CanvasText; stroke: Canvas; }
  .facts .tick { stroke: GrayText; } .facts .mark { stroke: CanvasText; } .facts .terms :is(.year, .lane) { fill: CanvasText; stroke: Canvas; }
  .facts .dot { background: CanvasText; }
}
`

/** The card itself, inside its closed shadow root. `!important` in here outranks any rule of the page. */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important; display: block !important; inset: auto !important;
  left: var(--left) !important; top: var(--top) !important; inline-size: var(--width) !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
  z-index: 2147483647 !important; color-scheme: var(--scheme) !important;
  ${TOKENS}
}
@media print { :host { display: none !important; } }
.card { position: relative; box-sizing: border-box; max-block-size: var(--height); display: flex; flex-direction: column; background: var(--paper); border-radius: var(--radius); box-shadow: var(--shadow); }
.card:focus { outline: none; } .card:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.bridge { position: absolute; inset-inline: 0; block-size: 12px; } .below > .bridge { inset-block-end: 100%; } .above > .bridge { inset-block-start: 100%; }
.arrow { position: absolute; inline-size: 13px; block-size: 13px; left: calc(var(--arrow) - 6.5px); background: var(--paper); rotate: 45deg; }
.below > .arrow { top: -5px; box-shadow: -1px -1px 0 light-dark(rgb(20 20 30 / .09), rgb(255 255 255 / .12)); border-start-start-radius: 3px; }
.above > .arrow { bottom: -5px; box-shadow: 1px 1px 0 light-dark(rgb(20 20 30 / .09), rgb(255 255 255 / .12)); border-end-end-radius: 3px; }
.left > .arrow, .right > .arrow, .sheet > .arrow { display: none; }
.scroll { position: relative; overflow: auto; overscroll-behavior: contain; padding: 16px 17px 12px; scrollbar-width: thin; scrollbar-color: var(--line-2) transparent; border-radius: var(--radius) var(--radius) 0 0; background: var(--paper); }
.foot { position: relative; flex: none; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 7px 9px; border-block-start: 1px solid var(--line); font: 400 .875em/1.4 var(--sans); color: var(--ink-2); background: var(--paper); border-radius: 0 0 var(--radius) var(--radius); }
.foot .gap { flex: 1; }
.foot button { appearance: none; white-space: nowrap; display: inline-flex; align-items: center; gap: 6px; margin: 0; border: 0; background: none; border-radius: 8px; padding: 5px 9px; min-block-size: 30px; font: inherit; font-weight: 500; color: var(--accent); cursor: pointer; }
.foot button:hover { background: var(--accent-wash); }
.foot button:focus-visible { outline: 2px solid var(--accent); outline-offset: 0; }
.foot button.quiet { color: var(--ink-3); font-weight: 400; } .foot button.quiet:hover { color: var(--ink); background: var(--wash); }
.foot button[aria-disabled=true] { color: var(--good); cursor: default; background: none; }
.foot .hint { padding-inline: 9px; color: var(--warn); }
.foot svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; flex: none; }
.foot .filled svg { fill: currentColor; }
@media (max-height: 240px) { .sheet.card { overflow: auto; } .sheet > .scroll { overflow: visible; flex: none; } }
@media (max-width: 330px) { .scroll { padding: 12px 12px 10px; } .foot { gap: 0; padding: 4px 5px; } .foot button { padding: 5px 7px; } .scroll .facts .tile { inline-size: 44px; block-size: 44px; } .scroll .facts .head { gap: 12px; } }
.status { padding: 14px 2px; color: var(--ink-2); font: 400 .875em/1.45 var(--sans); }
.card { animation: rise .14s cubic-bezier(.2, .7, .3, 1); transform-origin: var(--arrow) 0; }
.above.card { transform-origin: var(--arrow) 100%; }
.still.card { animation: none; }
@keyframes rise { from { opacity: 0; transform: translateY(3px) scale(.985); } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border: 1px solid CanvasText; } .arrow { display: none; } .foot button { border: 1px solid ButtonText; color: ButtonText; } }
${FACTS_STYLE}`
