import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  {
    date: "2011-02-11",
    text: "قرر [حسني مبارك|Hosni Mubarak] التنحي. ولم تعلق سوزان مبارك.",
  },
  { date: "2022-03-01", text: "مي فتاة تحب القراءة في شارع هادئ." },
  { date: "2022-03-01", text: "التقى [فلاديمير بوتين|Vladimir Putin] ب[إيمانويل ماكرون|Emmanuel Macron]." },
  {
    date: "2023-05-19",
    text: "تحدث [عبد الفتاح السيسي|Abdel Fattah el-Sisi] و[بوتين|Vladimir Putin] عن الأزمة. قال [فلاديمير بوتين|Vladimir Putin] ذلك.",
  },
  { date: "2011-02-12", text: "فر [زين العابدين بن علي|Zine El Abidine Ben Ali] أمس، والقلق على السلام باق." },
  { date: "2011-03-01", text: "السيد كان هنا بعد ذلك." },
  { date: "2024-03-01", text: "لولا المطر لكان العمل رئيسيا." },
  { date: "2024-03-01", text: "عقد مجلس الأمن القومي جلسة. {الأمم المتحدة|United Nations} صامتة." },
  { date: "2010-01-03", text: "قال [عمر بونغو|Omar Bongo] إن الأمر انتهى. شاهد الجمهور العرض في المالديف." },
]
