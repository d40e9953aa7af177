import type { NameRules } from "../descriptor.ts"
import { DEVANAGARI_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  givenNames: DEVANAGARI_GIVEN_NAMES,
  paradigms: [],
  things: {
    before: [],
    after:
      "मार्ग/रोड/हवाई अड्डा/एयरपोर्ट/विश्वविद्यालय/स्टेडियम/फाउंडेशन/पुरस्कार/भवन/चौक/अस्पताल/संग्रहालय/होटल/टावर/योजना/सेतु/नगर/कॉलोनी/स्टेशन".split(
        "/",
      ),
  },
  titles: "श्री/श्रीमती/सुश्री/डॉ./डॉक्टर/मिस्टर".split("/"),
  namesakes: {
    others: "दूसरे/अन्य/एक और",
    elder: "वरिष्ठ",
    younger: "कनिष्ठ",
    callings: "फुटबॉलर/फ़ुटबॉलर/क्रिकेटर/गायक/गायिका/अभिनेता/अभिनेत्री/दार्शनिक/चित्रकार/संगीतकार/मुक्केबाज़/रसोइया",
    games: "टेनिस/सेमीफाइनल/सेमीफ़ाइनल/क्वार्टर फाइनल/क्वार्टर फ़ाइनल/गोलकीपर/हैट्रिक/विकेट/बल्लेबा/गेंदबा/विंबलडन/गिटार",
  },
}
