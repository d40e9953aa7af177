import { mount } from "../ui/mount.tsx"
import { Notes } from "../ui/notes/notes.tsx"
import { browserNotes } from "../ui/notes/notes-api.ts"
import { NOTES_STYLE } from "../ui/notes/style.ts"
import { Popup } from "./popup.tsx"

mount(() => <Popup Notes={() => <Notes api={browserNotes} />} />, NOTES_STYLE)
