import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  {
    date: "2018-07-16",
    text: "[डोनाल्ड ट्रंप|Donald Trump] आए। मेलानिया ट्रंप भी मौजूद थीं।",
  },
  { date: "2023-09-01", text: "वह काम हुआ और राम घर गया।" },
  { date: "2023-09-09", text: "प्रधानमंत्री [नरेंद्र मोदी|Narendra Modi] ने कहा। [मोदी|Narendra Modi] ने धन्यवाद दिया।" },
  { date: "2022-03-01", text: "[व्लादिमीर पुतिन|Vladimir Putin] ने {संयुक्त राष्ट्र|United Nations} में भाषण दिया।" },
  { date: "2025-08-07", text: "डोनाल्ड ट्रंप जूनियर ने कहा कि वे नहीं आएंगे।" },
  { date: "2021-08-16", text: "[इमरान खान|Imran Khan] ने बयान दिया। अभिनेता आमिर खान चुप रहे।" },
]
