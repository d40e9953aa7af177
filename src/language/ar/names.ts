import type { NameRules } from "../descriptor.ts"
import { ARABIC_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  givenNames: ARABIC_GIVEN_NAMES,
  paradigms: [],
  prefixes: "وبال=ال/ولل=ال/فال=ال/وال=ال/كال=ال/بال=ال/لل=ال/ول/وب/وك/فل/فب/و/ب/ل/ك/ف".split("/"),
  things: {
    before: "شارع/مطار/ساحة/ميدان/جامعة/مستشفى/مدرسة/جائزة/مؤسسة/ملعب/استاد/مركز/جسر/فندق/متحف/حي/مدينة".split("/"),
    after: [],
  },
  titles: "السيد/السيدة/سيد/الدكتور/الشيخ/سمو".split("/"),
}
