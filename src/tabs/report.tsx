import { Report, requestOf } from "../report/report.tsx"
import { REPORT_STYLE } from "../report/style.ts"
import { mount } from "../ui/mount.tsx"
import { WELCOME_STYLE } from "../welcome/style.ts"

mount((t) => {
  document.title = t.text("reportTitle")
  return <Report request={requestOf(location.hash)} />
}, `${WELCOME_STYLE}${REPORT_STYLE}`)
