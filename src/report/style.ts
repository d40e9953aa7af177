/** The report page: the card as the reader saw it, and beside it, where there is room, what is wrong with it. */
export const REPORT_STYLE = `
.report { max-inline-size: 880px; }
.report-parts { display: grid; grid-template-columns: minmax(0, 400px) minmax(0, 1fr); gap: 28px; align-items: start; }
.report-card { padding: 18px; }
.report-form { display: flex; flex-direction: column; gap: 14px; position: sticky; inset-block-start: 24px; }
.report-field { display: flex; flex-direction: column; gap: 6px; font-weight: 500; } .report-field .field { font-weight: 400; resize: vertical; }
@media (max-width: 720px) { .report-parts { grid-template-columns: minmax(0, 1fr); } .report-form { position: static; } }
@media (max-width: 420px) { .report { padding: 28px 16px 40px; } }
`
