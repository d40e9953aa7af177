/** The look of the notes in popup and side panel. */
export const NOTES_STYLE = `
.notes { padding: 10px 16px 16px; display: flex; flex-direction: column; gap: 10px; }
.notes-bar { display: flex; flex-direction: column; gap: 7px; }
.notes-filters { display: flex; flex-wrap: wrap; align-items: center; gap: 7px 16px; color: var(--ink-2); font-size: .93em; } .notes-filters .gap { flex: 0 0 100%; } .notes-filters .gap:first-child { display: none; } .notes-filters select { flex: 1 1 8em; margin-inline-end: -9px; } .notes-filters select:last-child { margin-inline-end: 0; }
.notes-here { display: inline-flex; align-items: center; gap: 6px; cursor: pointer; } .notes-here input, .note-check { accent-color: var(--accent); inline-size: 15px; block-size: 15px; margin: 0; }
.notes-warning { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 10px; padding: 8px 12px; border-radius: 9px; background: var(--warn-wash); color: var(--warn); font-size: .93em; }
.notes-undo { display: flex; align-items: center; justify-content: space-between; gap: 10px; padding: 6px 6px 6px 12px; border-radius: 10px; background: var(--accent-wash); } .notes-undo:dir(rtl) { padding: 6px 12px 6px 6px; }
.notes-selection { flex-wrap: wrap; gap: 6px; } .notes-selection select { max-inline-size: 12em; } .notes-warning p { flex: 1 1 14em; } .note { content-visibility: auto; contain-intrinsic-block-size: auto 130px; }
.notes-status:empty { display: none; } .notes-status { display: flex; flex-direction: column; gap: 6px; }
.notes-list { display: flex; flex-direction: column; gap: 8px; }
.notes-group > .group-name { padding-inline: 4px; }
.notes-more { align-self: center; }
.note { --note: light-dark(#e5b800, #d8b33a); padding: 8px 12px 9px 14px; border: 1px solid var(--line); border-inline-start: 4px solid var(--note); border-radius: 10px; background: var(--paper); display: flex; flex-direction: column; gap: 5px; }
.note.green, .note-colour.green { --note: light-dark(#3f9a4f, #6fc07d); } .note.blue, .note-colour.blue { --note: light-dark(#3b78d8, #84b0f5); } .note.pink, .note-colour.pink { --note: light-dark(#d6478d, #f08abb); } .note.violet, .note-colour.violet { --note: light-dark(#8556c9, #b997ee); } .note-colour.yellow { --note: light-dark(#e5b800, #d8b33a); }
.note-head { display: flex; align-items: center; gap: 2px; margin-inline-end: -6px; } .note-check { margin-inline-end: 7px; flex: none; }
.note-page { flex: 1; min-inline-size: 0; display: flex; gap: 7px; align-items: baseline; text-align: start; border: 0; background: none; padding: 3px 0; border-radius: 5px; font-size: .93em; }
.note-page:hover .note-title { text-decoration: underline; }
.note-site { flex: none; max-inline-size: 45%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; } .note-title { color: var(--ink-3); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.note .icon-button { inline-size: 28px; block-size: 28px; }
.note-quote { margin: 0; font: 400 1.04em/1.45 var(--serif); overflow-wrap: anywhere; } .note-quote[tabindex] { max-block-size: 9.2em; overflow: auto; }
.note-facts { color: var(--ink-2); font-size: .93em; } .note-facts b { font-weight: 600; }
.note-words { white-space: pre-wrap; overflow-wrap: anywhere; padding: 6px 9px; border-radius: 8px; background: var(--wash); }
.note-orphan { color: var(--warn); font-size: .93em; }
.note-tags { display: flex; flex-wrap: wrap; gap: 5px; } .note-tags li { padding: 1px 8px; border-radius: 99px; background: var(--sunk); color: var(--ink-2); font-size: .857em; }
.note-foot { color: var(--ink-3); font-size: .857em; }
.note-form { display: flex; flex-direction: column; gap: 7px; } .note-area { resize: vertical; }
.note-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 7px; }
.note-colours { display: inline-flex; gap: 4px; } .note-colour { display: inline-grid; place-items: center; inline-size: 24px; block-size: 24px; cursor: pointer; }
.note-colour input { appearance: none; inline-size: 18px; block-size: 18px; margin: 0; border-radius: 50%; background: var(--note); cursor: pointer; } .note-colour input:checked { outline: 2px solid var(--ink); outline-offset: 2px; } .note-colour input:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
@media (forced-colors: active) { .note, .note-colour input { forced-color-adjust: none; } .note { background: Canvas; color: CanvasText; } }
`
