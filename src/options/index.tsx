import { mount } from "../ui/mount.tsx"
import { browserData, NotesData } from "../ui/notes/data.tsx"
import { Options } from "./options.tsx"
import { OPTIONS_STYLE } from "./style.ts"

mount((t) => {
  document.title = t.text("settingsTitle")
  return <Options NotesData={() => <NotesData api={browserData} />} />
}, OPTIONS_STYLE)
