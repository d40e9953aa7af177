import { MARKS_STYLE } from "../options/style.ts"
import { mount } from "../ui/mount.tsx"
import { WELCOME_STYLE } from "../welcome/style.ts"
import { Welcome } from "../welcome/welcome.tsx"

mount((t) => {
  document.title = t.text("extensionName")
  return <Welcome />
}, MARKS_STYLE + WELCOME_STYLE)
