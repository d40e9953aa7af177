import { glance } from "../notes/store/pages.ts"
import { mount } from "../ui/mount.tsx"
import { Notes } from "../ui/notes/notes.tsx"
import { askedAhead, browserNotes } from "../ui/notes/notes-api.ts"
import { NOTES_STYLE } from "../ui/notes/style.ts"
import { Popup } from "./popup.tsx"

// Before anything is put up: the first notes come while the reader still looks at the page's list.
const notes = askedAhead(browserNotes, glance)
mount(() => <Popup Notes={() => <Notes api={notes} />} />, NOTES_STYLE)
