import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2023-11-01", text: "La brigata Golani è tornata. Parla anche Faisal bin Salman." },
  { date: "2022-01-01", text: "Il monte e la costa sono belli, le letture anche." },
  { date: "2009-07-10", text: "Dan Brown presenta il suo libro in via Garibaldi." },
  {
    date: "2009-07-09",
    text: "[Silvio Berlusconi|Silvio Berlusconi] ha accolto [Barack Obama|Barack Obama]; [Berlusconi|Silvio Berlusconi] sorride.",
  },
  { date: "2023-11-01", text: "Lo ha detto in Siria il battaglione Golani." },
  { date: "2025-04-26", text: "Negli Usa Melania Trump ha salutato i fedeli; poi Trump è uscita." },
  { date: "2025-04-26", text: "Dagli Usa è arrivato [Trump|Donald Trump]. Melania Trump compiva gli anni." },
]
