import { mount } from "../ui/mount.tsx"
import { Popup } from "./popup.tsx"

mount(() => <Popup Notes={() => <p />} />)
