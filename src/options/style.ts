export const MARKS_STYLE = `
.preview-text { font: 400 17px/1.65 var(--serif); }
.preview-mark { --tint: var(--accent); text-underline-offset: 3.5px; }
.by-kind .preview-mark.leader { --tint: var(--leader); } .by-kind .preview-mark.office { --tint: var(--office); } .by-kind .preview-mark.organisation { --tint: var(--organisation); } .by-kind .preview-mark.summit { --tint: var(--summit); } .by-kind .preview-mark.date { --tint: var(--date); }
.mark-underline .preview-mark { text-decoration: underline 1.5px var(--tint); }
.mark-dotted .preview-mark { text-decoration: underline dotted 2px var(--tint); }
.mark-background .preview-mark { background: color-mix(in oklab, var(--tint) 16%, transparent); border-radius: 3px; }
`

export const OPTIONS_STYLE = `
${MARKS_STYLE}
body { background: var(--wash); }
.options { max-inline-size: 1080px; margin-inline: auto; padding: 30px 24px 72px; }
.options-head { display: flex; align-items: baseline; gap: 16px; margin-block-end: 18px; }
.options-head h1 { font: 600 28px/1.2 var(--serif); }
.saved { color: var(--good); font-weight: 500; animation: fade 2.4s forwards; } @keyframes fade { 60% { opacity: 1; } 100% { opacity: 0; } }
.options-grid { display: grid; grid-template-columns: minmax(0, 1fr) 350px; gap: 22px; align-items: start; }
.option-preview { order: 2; position: sticky; inset-block-start: 18px; display: flex; flex-direction: column; gap: 16px; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 20px; }
.preview-card { border-radius: var(--radius); box-shadow: var(--shadow); padding: 15px; background: var(--paper); font-size: 13.5px; }
.option-sections { display: flex; flex-direction: column; gap: 16px; min-inline-size: 0; }
.option-section { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 18px 20px 20px; scroll-margin-block-start: 18px; }
.option-section > h2 { font: 600 18px/1.3 var(--serif); margin-block-end: 14px; }
.option-body { display: flex; flex-direction: column; gap: 18px; } .option-body h3 { font-weight: 600; font-size: 14px; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; }
.sites { display: flex; flex-direction: column; gap: 6px; min-inline-size: 0; } .sites li { display: flex; align-items: center; justify-content: space-between; gap: 8px; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
.sites-add { display: flex; flex-wrap: wrap; gap: 6px; } .sites-add .field { flex: 1 1 9em; } .wrong { color: var(--bad); font-size: .93em; }
.access { display: flex; flex-direction: column; align-items: flex-start; gap: 5px; } .warn-text { color: var(--warn); }
.kind { --tint: var(--accent); } .kind.leader { --tint: var(--leader); } .kind.office { --tint: var(--office); } .kind.organisation { --tint: var(--organisation); } .kind.summit { --tint: var(--summit); } .kind.date { --tint: var(--date); }
.kind .choice-text { display: inline-flex; align-items: center; gap: 7px; } .kind input:not(:checked) + .choice-text .group-dot { background: var(--line-2); }
.keys { margin: 0; display: flex; flex-direction: column; } .keys div { display: flex; justify-content: space-between; gap: 16px; padding: 5px 0; border-block-end: 1px solid var(--line); } .keys dd { margin: 0; flex: none; }
kbd { font: 500 12.5px/1 var(--sans); padding: 4px 7px; border: 1px solid var(--line-2); border-block-end-width: 2px; border-radius: 6px; background: var(--wash); }
.option-body > .button { align-self: flex-start; }
.privacy { padding: 13px 15px; border-radius: var(--radius-2); background: var(--accent-wash); } .privacy p { color: var(--ink-2); }
.notes-data { display: flex; flex-direction: column; gap: 8px; } .notes-data label.button { cursor: pointer; } .notes-data label.button:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.reset { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; }
@media (forced-colors: active) { .preview-card { border: 1px solid CanvasText; } }
@media (max-width: 860px) { .options-grid { grid-template-columns: minmax(0, 1fr); } .option-preview { order: 0; position: static; } }
@media (max-width: 520px) { .two { grid-template-columns: minmax(0, 1fr); } .options { padding: 20px 12px 40px; } }
`
