import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Hindi", () => {
  it.each([
    ["2024-07-03", "वित्त मंत्री, अमेरिकी राष्ट्रपति पद के उम्मीदवार और फ्रांस के पूर्व राष्ट्रपति नहीं आए। राष्ट्रपति चुनाव नवंबर में है।"],
    ["2017-06-27", "प्रधानमंत्री नरेंद्र मोदी नीदरलैंड्स में प्रधानमंत्री मार्क रूटे से मिले।"],
    ["2014-05-27", "देश के 15वें प्रधानमंत्री के रूप में शपथ ली।"],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("hi", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "हंगरी के प्रधानमंत्री कीव पहुंचे, जहां यूक्रेन के राष्ट्रपति ने उनका स्वागत किया।",
      ["हंगरी के प्रधानमंत्री = Viktor Orbán", "यूक्रेन के राष्ट्रपति = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "चीन के विदेश मंत्री ने रूसी राष्ट्रपति और अमेरिकी विदेश मंत्री से बात की।",
      ["चीन के विदेश मंत्री = Wang Yi", "रूसी राष्ट्रपति = Vladimir Putin", "अमेरिकी विदेश मंत्री = Antony Blinken"],
    ],
    [
      "2004-05-10",
      "चीनी राष्ट्रपति ने ब्रिटिश प्रधानमंत्री और जर्मन चांसलर से मुलाकात की।",
      ["चीनी राष्ट्रपति = Hu Jintao", "ब्रिटिश प्रधानमंत्री = Tony Blair", "जर्मन चांसलर = Gerhard Schröder"],
    ],
    [
      "2024-07-03",
      "संयुक्त राष्ट्र महासचिव और नाटो महासचिव ने बयान दिया।",
      ["संयुक्त राष्ट्र महासचिव = António Guterres", "नाटो महासचिव = Jens Stoltenberg"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("hi", date, text)).toEqual(expected)
  })
})
