import { mount } from "../ui/mount.tsx"
import { Notes } from "../ui/notes/notes.tsx"
import { browserNotes } from "../ui/notes/notes-api.ts"
import { NOTES_STYLE } from "../ui/notes/style.ts"
import { Popup } from "./popup.tsx"

// Wakes the background and has the notes opened while the reader still looks at the page's list.
void browserNotes.health()
mount(() => <Popup Notes={() => <Notes api={browserNotes} />} />, NOTES_STYLE)
