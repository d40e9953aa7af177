export const WELCOME_STYLE = `
body { background: var(--wash); }
.welcome { max-inline-size: 760px; margin-inline: auto; padding: 56px 24px 80px; display: flex; flex-direction: column; gap: 22px; }
.brand { font-weight: 600; color: var(--accent); margin-block-end: 6px; }
.welcome h1 { font: 600 clamp(28px, 5vw, 42px)/1.12 var(--serif); letter-spacing: -.015em; text-wrap: balance; }
.lead { font-size: 17px; line-height: 1.55; color: var(--ink-2); margin-block-start: 12px; text-wrap: pretty; max-inline-size: 60ch; }
.sample { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: clamp(18px, 4vw, 34px); }
.sample h2 { font: 600 26px/1.2 var(--serif); } .sample-date { color: var(--ink-3); margin-block: 3px 12px; } .sample .preview-text { font-size: 19px; line-height: 1.7; }
.sample a { color: inherit; cursor: pointer; } .sample a:hover { background: color-mix(in oklab, var(--tint) 14%, transparent); border-radius: 3px; }
.try { color: var(--ink-2); margin-block-start: -8px; }
.promises { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 14px; }
.promises li { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 17px 18px; } .promises .icon { inline-size: 20px; block-size: 20px; color: var(--accent); }
.promises h3 { font-size: 15px; margin-block: 7px 2px; } .promises p { color: var(--ink-2); }
.pin { display: flex; gap: 9px; align-items: center; color: var(--ink-2); } .welcome > .button { align-self: flex-start; }
`
