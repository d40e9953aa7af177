import { mount } from "../ui/mount.tsx"
import { Options } from "./options.tsx"
import { OPTIONS_STYLE } from "./style.ts"

mount((t) => {
  document.title = t.text("settingsTitle")
  return <Options NotesData={() => <p />} />
}, OPTIONS_STYLE)
