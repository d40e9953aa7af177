import { SidePanel } from "./sidepanel/sidepanel.tsx"
import { SIDEPANEL_STYLE } from "./sidepanel/style.ts"
import { mount } from "./ui/mount.tsx"
import { Notes } from "./ui/notes/notes.tsx"
import { browserNotes } from "./ui/notes/notes-api.ts"
import { NOTES_STYLE } from "./ui/notes/style.ts"

mount(
  () => <SidePanel Notes={() => <Notes api={browserNotes} />} onAsked={browserNotes.onAsked} />,
  SIDEPANEL_STYLE + NOTES_STYLE,
)
