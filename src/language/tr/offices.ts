import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats } from "../table.ts"
import { inflectNoun } from "./inflect.ts"

/** Lemmas; the case forms are made by rule. */
const words = officeWords(
  `
president TR: cumhurbaşkanı
president: devlet başkanı/başkan/reisicumhur/federal cumhurbaşkanı
monarch MC,LI: prens
monarch LU: büyük dük
monarch JP: imparator
monarch: kral/monark/kraliçe/imparatoriçe/kralı/kraliçesi/imparatoru
emir: emir/şeyh/emiri
sultan: sultan/sultanı
pope! VA: Katolik Kilisesi'nin lideri
pope VA: papa
supreme-leader IR,KP: yüce lider
supreme-leader IR: dini lider/devrim rehberi/dini lideri/dini liderimiz
prime-minister: başbakan/hükümet başkanı/Bakanlar Kurulu Başkanı/hükümet liderinin/başbakanı
chancellor DE,AT: şansölye/federal şansölye/şansölyesi
chair LY,YE: Başkanlık Konseyi Başkanı
chair BA: Devlet Başkanlığı Konseyi Başkanı
chair SD: Egemenlik Konseyi Başkanı
chair: cunta lideri
foreign-minister! US: ABD Dışişleri Bakanı
foreign-minister: Dışişleri Bakanı/dışişleri bakanı
defence-minister TR: Milli Savunma Bakanı
defence-minister: Savunma Bakanı/savunma bakanı
finance-minister TR: Hazine ve Maliye Bakanı
finance-minister US: Hazine Bakanı
finance-minister: Maliye Bakanı/maliye bakanı
vice-president TR: Cumhurbaşkanı Yardımcısı
vice-president: Başkan Yardımcısı/devlet başkan yardımcısı
deputy-prime-minister DE,AT: şansölye yardımcısı
deputy-prime-minister: Başbakan Yardımcısı
secretary-general! NATO: NATO Genel Sekreteri
secretary-general! UN: BM Genel Sekreteri
secretary-general: genel sekreter/genel sekreteri
commission-president! EU: AB Komisyonu Başkanı
commission-president! AU: Afrika Birliği Komisyonu Başkanı
council-president! EU: AB Konseyi Başkanı
parliament-president! EUParliament: Avrupa Parlamentosu Başkanı
parliament-president! TR: TBMM Başkanı
parliament-president! US: Temsilciler Meclisi Başkanı
parliament-president: Meclis Başkanı
high-representative! EU: AB Yüksek Temsilcisi
party-leader: Komünist Parti Genel Sekreteri/parti lideri/birinci sekreter
head-of-state: devlet başkanı + devlet başkanları/devlet ve hükümet başkanları/hükümet başkanları/devlet ve hükümet başkanları
leader: lider/diktatör/güçlü adam/hükümdar/otokrat/despot/lideri/diktatörü
opposition-leader TR: ana muhalefet lideri
opposition-leader: muhalefet lideri/muhalif lider
chief: lider/başkan/şef/patron/lideri/başkanı/şefi/patronu
crown-prince: veliaht prens/Veliaht Prensi
minister: bakan/bakanı
`,
  inflectNoun,
)

/** Words that name country or organisation and office in one. */
const named = nicknames(
  `
president RU: Kremlin lideri/Kremlin'in efendisi/Kremlin'in patronu
president US: Beyaz Saray'ın sahibi
secretary-general NATO: NATO Genel Sekreteri/NATO şefi
secretary-general UN: BM Genel Sekreteri/BM şefi
commission-president EU: AB Komisyonu Başkanı/AB Komisyon Başkanı/Avrupa Komisyonu Başkanı/Komisyon Başkanı
council-president EU: AB Konseyi Başkanı/Avrupa Konseyi Başkanı (AB)/AB Konsey Başkanı
chair ECB: ECB Başkanı/AMB Başkanı/Avrupa Merkez Bankası Başkanı
chair IMF: IMF Başkanı/IMF Direktörü/IMF Başkanı
chair WHO: DSÖ Genel Direktörü/DSÖ Başkanı
`,
  inflectNoun,
)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kremlin
president US: Beyaz Saray
president FR: Elysee Sarayı/Élysée Sarayı
president TR: Beştepe/Külliye
prime-minister GB: Downing Street
foreign-minister: Dışişleri Bakanlığı
`)

const qualifiers = modifiers(`
former: eski/önceki/bir önceki/sabık
predecessor: selefi/selef/selefinin/selefini
outgoing: görevden ayrılan/görevi bırakan
deposed: görevden alınan/devrik/devrilen
deceased: merhum/rahmetli/müteveffa
future: seçilmiş/yeni seçilen/gelecekteki/müstakbel/atanan/görevlendirilen/bir sonraki
successor: halefi/halef/halefinin
candidate: aday/adayı/cumhurbaşkanı adayı/başkan adayı/başbakan adayı/adayının
new: yeni
acting: vekili/vekil/cumhurbaşkanı vekili/başbakan vekili/geçici/geçiş dönemi/vekaleten/vekâleten
incumbent: görevdeki/mevcut/şimdiki/halihazırdaki
self-proclaimed: kendini ilan eden
vice: yardımcısı/yardımcı/yardımcısının/yardımcısına/bakan yardımcısı/dışişleri bakan yardımcısı/genel sekreter yardımcısı/ikinci adam
then: dönemin/o dönemki/o zamanki/o günkü/o dönemin
colleague: mevkidaşı/mevkidaş/mevkidaşının/mevkidaşına/mevkidaşını/mevkidaşıyla/mevkidaşları/mevkidaşlarıyla/mevkidaşlarına/meslektaşı/meslektaş/meslektaşının/meslektaşına/meslektaşını/meslektaşıyla/meslektaşları/meslektaşlarıyla/muhatabı/muhatap/muhatabının/muhatabına/muhatabıyla/muhatapları/muhataplarıyla/ev sahibi
head: seçimi/seçimleri/seçiminde/seçimlerinde/adayı/adayları/sözcüsü/danışmanı/başdanışmanı/sarayı/kararnamesi/Külliyesi/yardımcısı/vekili/özel temsilcisi/makamı/konutu/eşi/eşi/eşinin/eşine/eşini/eşiyle/karısı/karısının/hanımı/first lady/eski eşi/dul eşi/kocası/kocasının/oğlu/oğlunun/oğluna/oğlunu/oğluyla/oğulları/damadı/damadının/torunu/yeğeni/kızı/kızının/kızına/kızını/kızıyla/kızları/gelini/kız torunu/kardeşi/kardeşinin/ağabeyi/abisi/ablası/kız kardeşi/erkek kardeşi/babası/annesi/ailesi/kuzeni/amcası/dayısı/akrabası/sözcüsü/sözcüsünün/sözcüsüne/sözcüsünü/sözcü/sözcüleri/basın sözcüsü/basın sekreteri/danışmanı/danışmanının/danışman/danışmanları/başdanışmanı/başdanışman/özel kalem müdürü/genel sekreteri/müttefiki/yakın çalışma arkadaşı/büyükelçisi/büyükelçisinin/büyükelçisine/büyükelçi/büyükelçiler/özel temsilcisi/özel temsilci/temsilcisi/daimi temsilcisi/elçisi/elçi/müzakerecisi/başmüzakereci/konsolosu/başkonsolosu/avukatı/avukatının/rakibi/rakibinin/muhalifi/eleştirmeni/destekçisi/destekçileri/partisi/ofisi/heyeti/ekibi/ziyareti/konuşması/koruması
`)

export const officeEntries = [...words, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^$/iu,
  possessive: /^(?:['’]?\p{L}{0,4})? $/iu,
  indefinite: /\b(?:bir|her|hiçbir|herhangi bir)$/iu,
  several: /\b(?:iki|üç|tüm|bütün|birçok|bazı)$/iu,
  everyday: /(?<!\p{L})papa$/iu,
  and: /^ (?:ve|ile|veya) $|^, $|^-$/iu,
  feminine: /^kraliçe/iu,
  ending: /['’]\p{L}+$/u,
  compounding: true,
}
