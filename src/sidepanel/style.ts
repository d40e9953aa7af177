export const SIDEPANEL_STYLE = `
.sidepanel { min-block-size: 100vh; }
.sidepanel .popup-head { position: sticky; inset-block-start: 0; z-index: 2; }
.timeline { padding: 12px 16px 24px; }
.timeline-legend { margin-block-end: 14px; } .timeline-legend .group-name { padding: 0 0 4px; }
.timeline-legend li { display: flex; gap: 9px; align-items: baseline; padding: 2px 0; line-height: 1.35; }
.legend-badge { flex: none; inline-size: 30px; block-size: 18px; border-radius: 9px; padding: 0; display: grid; place-items: center; font-size: 10px; font-weight: 700; color: var(--paper); background: var(--lane); }
.lane-0 { --lane: var(--leader); } .lane-1 { --lane: var(--office); } .lane-2 { --lane: var(--organisation); } .lane-3 { --lane: var(--summit); } .lane-4 { --lane: var(--date); }
.timeline-field { position: relative; overflow: hidden; }
.timeline-drawing { position: absolute; inset-block-start: 0; inset-inline-start: 0; overflow: hidden; }
.term-bar { fill: color-mix(in oklab, var(--lane) 55%, var(--paper)); }
.axis { stroke: var(--line-2); stroke-width: 2; }
.happening-span { fill: color-mix(in oklab, var(--date) 45%, var(--paper)); } .happening-span.summit { fill: color-mix(in oklab, var(--summit) 45%, var(--paper)); }
.timeline-events { margin: 0; padding: 0; list-style: none; }
.happening { position: absolute; inset-inline: calc(var(--gutter) - 13px) 0; display: flex; gap: 12px; align-items: flex-start; }
.happening-dot { position: relative; z-index: 1; flex: none; inline-size: 14px; block-size: 14px; margin-block-start: 4px; border-radius: 50%; background: var(--paper); border: 3.5px solid var(--date); }
.happening.summit .happening-dot { border-color: var(--summit); }
.happening.article .happening-dot { background: var(--accent); border-color: var(--accent); }
.happening.article::before { content: ""; position: absolute; inset-block-start: 10.5px; inset-inline: calc(13px - var(--gutter)) 0; border-block-start: 1.5px dashed var(--accent); opacity: .55; }
.happening-text { position: relative; display: flex; flex-direction: column; align-items: flex-start; text-align: start; min-inline-size: 0; padding: 0 6px; border: 0; background: var(--paper); border-radius: 6px; line-height: 1.35; }
.happening-text .entry-name { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.happening-text .entry-line { -webkit-line-clamp: 1; }
.happening-text .flag-place { display: inline-grid; margin: 0; margin-inline-end: 7px; vertical-align: -2px; }
.happening.article .entry-name { color: var(--accent); }
button.happening-text:hover { background: var(--wash); }
@media (forced-colors: active) { .legend-badge, .term-bar, .happening-span, .happening-dot { forced-color-adjust: none; } .axis { stroke: CanvasText; } .happening-text { background: Canvas; color: CanvasText; } }
`
