import { Report, requestOf } from "../report/report.tsx"
import { mount } from "../ui/mount.tsx"
import { WELCOME_STYLE } from "../welcome/style.ts"

mount((t) => {
  document.title = t.text("reportTitle")
  return <Report request={requestOf(location.hash)} />
}, `${WELCOME_STYLE} .report-field { display: flex; flex-direction: column; gap: 6px; font-weight: 500; } .report-field .field { font-weight: 400; }`)
