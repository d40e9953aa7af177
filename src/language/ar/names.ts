import type { NameRules } from "../descriptor.ts"
import { ARABIC_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  givenNames: ARABIC_GIVEN_NAMES,
  paradigms: [],
  prefixes: "وبال=ال/ولل=ال/فال=ال/وال=ال/كال=ال/بال=ال/لل=ال/ول/وب/وك/فل/فب/و/ب/ل/ك/ف".split("/"),
  things: {
    before:
      "شارع/مطار/ساحة/ميدان/جامعة/مستشفى/مدرسة/جائزة/مؤسسة/ملعب/استاد/مركز/جسر/فندق/متحف/حي/مدينة/لواء/كتيبة/الكتيبة/عاصفة/عملية".split(
        "/",
      ),
    after: [],
  },
  titles: "السيد/السيدة/سيد/الدكتور/الشيخ/سمو".split("/"),
  namesakes: {
    others: "",
    elder: "الأب",
    younger: "الابن",
    callings:
      "لاعب/اللاعب/مهاجم/المهاجم/حارس المرمى/المدرب/مدرب/الملاكم/ملاكم/مغن/المغني/المغنية/الفيلسوف/فيلسوف/الرسام/رسام/الملحن/ملحن/الممثل/ممثل كوميدي/الطباخ/طباخ",
  },
}
