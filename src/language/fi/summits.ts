import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: huippukokous/huippukokouksen/huippukokousta/huippukokouksessa/huippukokoukseen/huippukokouksesta/huippukokoukselle + huippukokoukset/huippukokousten
ministerial: ulkoministerikokous/ulkoministerikokouksen/ulkoministerikokouksessa
meeting: kokous/kokouksen/kokouksessa/tapaaminen/tapaamisen/tapaamisessa
talks: neuvottelut/neuvotteluja/neuvotteluissa
conference: konferenssi/konferenssin/konferenssissa
council: neuvosto/neuvoston
state-visit: valtiovierailu/valtiovierailun/valtiovierailulla
official-visit: vierailu/vierailun/vierailulla
working-visit: työvierailu/työvierailun/työvierailulla
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series COP: ilmastokokous/ilmastokokouksen/ilmastokokouksessa/ilmastohuippukokous/ilmastokonferenssi
series IberoAmerican: iberoamerikkalainen huippukokous/iberoamerikkalaisessa huippukokouksessa
series ASEM: Asem-huippukokous/Asem-huippukokouksessa/Asem-kokous/Asem-kokouksessa/Asem-huippukokouksen
series UNGA: YK:n yleiskokous/YK:n yleiskokouksen/YK:n yleiskokouksessa/yleiskokous/yleiskokouksen/yleiskokouksessa
series MSC: Münchenin turvallisuuskonferenssi/Münchenin turvallisuuskonferenssissa
series WEF: Maailman talousfoorumi/Maailman talousfoorumin
council EuropeanCouncil: Eurooppa-neuvosto/Eurooppa-neuvoston
`)

const relatives = summitWords(`
next: seuraava/seuraavan/seuraavassa/tuleva/tulevan
last: viime/edellinen/edellisen/edellisessä
this: tämänvuotinen/tämänvuotisen
`)

const numbers = ordinals(`
1: ensimmäinen/ensimmäisen
2: toinen/toisen
3: kolmas/kolmannen
4: neljäs/neljännen
5: viides/viidennen
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—"”'’()]|(?:ja|välinen)(?= |$))*$/iu,
  at: /(?!)/u,
  owner: /^(?::n)? $|^-$/iu,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.\s$/iu,
  indefinite: /(?:^|\s)(?:jokainen|joku)$/iu,
}
