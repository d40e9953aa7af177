import { SidePanel } from "./sidepanel/sidepanel.tsx"
import { SIDEPANEL_STYLE } from "./sidepanel/style.ts"
import { mount } from "./ui/mount.tsx"

mount(() => <SidePanel Notes={() => <p />} />, SIDEPANEL_STYLE)
