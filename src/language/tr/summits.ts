import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"
import { inflectNoun } from "./inflect.ts"

const meetings = summitWords(
  `
summit: zirve/zirvenin/zirveye/zirveyi/zirvede/zirveden/zirveyle/zirveler/zirvelerin/zirvelere/zirveleri/zirvelerde/zirvelerden/zirvelerle/zirvesi/zirvesinin/zirvesine/zirvesini/zirvesinde/zirvesinden/zirvesiyle/zirvelerinin/zirvelerine/zirvelerini/zirvelerinde/zirvelerinden/zirveleriyle/liderler zirvesi/liderler zirvesinin/liderler zirvesine/liderler zirvesini/liderler zirvesinde/liderler zirvesinden/liderler zirvesiyle/liderler zirveleri/liderler zirvelerinin/liderler zirvelerine/liderler zirvelerini/liderler zirvelerinde/liderler zirvelerinden/liderler zirveleriyle/liderler toplantısı/liderler toplantısının/liderler toplantısına/liderler toplantısını/liderler toplantısında/liderler toplantısından/liderler toplantısıyla/liderler toplantıları/liderler toplantılarının/liderler toplantılarına/liderler toplantılarını/liderler toplantılarında/liderler toplantılarından/liderler toplantılarıyla/mini zirve
meeting: görüşme/görüşmenin/görüşmeye/görüşmeyi/görüşmede/görüşmeden/görüşmeyle/görüşmeler/görüşmelerin/görüşmelere/görüşmeleri/görüşmelerde/görüşmelerden/görüşmelerle/görüşmesi/görüşmesinin/görüşmesine/görüşmesini/görüşmesinde/görüşmesinden/görüşmesiyle/görüşmelerinin/görüşmelerine/görüşmelerini/görüşmelerinde/görüşmelerinden/görüşmeleriyle/buluşma/buluşmanın/buluşmaya/buluşmayı/buluşmada/buluşmadan/buluşmayla/buluşmalar/buluşmaların/buluşmalara/buluşmaları/buluşmalarda/buluşmalardan/buluşmalarla/buluşması/buluşmasının/buluşmasına/buluşmasını/buluşmasında/buluşmasından/buluşmasıyla/buluşmalarının/buluşmalarına/buluşmalarını/buluşmalarında/buluşmalarından/buluşmalarıyla/toplantı/toplantının/toplantıya/toplantıyı/toplantıda/toplantıdan/toplantıyla/toplantılar/toplantıların/toplantılara/toplantıları/toplantılarda/toplantılardan/toplantılarla/toplantısı/toplantısının/toplantısına/toplantısını/toplantısında/toplantısından/toplantısıyla/toplantılarının/toplantılarına/toplantılarını/toplantılarında/toplantılarından/toplantılarıyla/bir araya gelme/ikili görüşme/ikili görüşmenin/ikili görüşmeye/ikili görüşmeyi/ikili görüşmede/ikili görüşmeden/ikili görüşmeyle/ikili görüşmeler/ikili görüşmelerin/ikili görüşmelere/ikili görüşmeleri/ikili görüşmelerde/ikili görüşmelerden/ikili görüşmelerle/ikili görüşmesi/ikili görüşmesinin/ikili görüşmesine/ikili görüşmesini/ikili görüşmesinde/ikili görüşmesinden/ikili görüşmesiyle/ikili görüşmelerinin/ikili görüşmelerine/ikili görüşmelerini/ikili görüşmelerinde/ikili görüşmelerinden/ikili görüşmeleriyle
conference: konferans/konferansın/konferansa/konferansı/konferansta/konferanstan/konferansla/konferanslar/konferansların/konferanslara/konferansları/konferanslarda/konferanslardan/konferanslarla/konferansının/konferansına/konferansını/konferansında/konferansından/konferansıyla/konferanslarının/konferanslarına/konferanslarını/konferanslarında/konferanslarından/konferanslarıyla/konferanları/konferanlarının/konferanlarına/konferanlarını/konferanlarında/konferanlarından/konferanlarıyla/kongre/kongrenin/kongreye/kongreyi/kongrede/kongreden/kongreyle/kongreler/kongrelerin/kongrelere/kongreleri/kongrelerde/kongrelerden/kongrelerle/kongresi/kongresinin/kongresine/kongresini/kongresinde/kongresinden/kongresiyle/kongrelerinin/kongrelerine/kongrelerini/kongrelerinde/kongrelerinden/kongreleriyle/barış konferansı/barış konferansının/barış konferansına/barış konferansını/barış konferansında/barış konferansından/barış konferansıyla/barış konferanları/barış konferanlarının/barış konferanlarına/barış konferanlarını/barış konferanlarında/barış konferanlarından/barış konferanlarıyla
council: konsey/konseyin/konseye/konseyi/konseyde/konseyden/konseyle/konseyler/konseylerin/konseylere/konseyleri/konseylerde/konseylerden/konseylerle/konseyinin/konseyine/konseyini/konseyinde/konseyinden/konseyiyle/konseylerinin/konseylerine/konseylerini/konseylerinde/konseylerinden/konseyleriyle/kurul/kurulun/kurula/kurulu/kurulda/kuruldan/kurulla/kurullar/kurulların/kurullara/kurulları/kurullarda/kurullardan/kurullarla/kurulunun/kuruluna/kurulunu/kurulunda/kurulundan/kuruluyla/kurullarının/kurullarına/kurullarını/kurullarında/kurullarından/kurullarıyla
session: oturum/oturumun/oturuma/oturumu/oturumda/oturumdan/oturumla/oturumlar/oturumların/oturumlara/oturumları/oturumlarda/oturumlardan/oturumlarla/oturumunun/oturumuna/oturumunu/oturumunda/oturumundan/oturumuyla/oturumlarının/oturumlarına/oturumlarını/oturumlarında/oturumlarından/oturumlarıyla/genel kurul/genel kurulun/genel kurula/genel kurulu/genel kurulda/genel kuruldan/genel kurulla/genel kurullar/genel kurulların/genel kurullara/genel kurulları/genel kurullarda/genel kurullardan/genel kurullarla/genel kurulunun/genel kuruluna/genel kurulunu/genel kurulunda/genel kurulundan/genel kuruluyla/genel kurullarının/genel kurullarına/genel kurullarını/genel kurullarında/genel kurullarından/genel kurullarıyla/Genel Kurul/Genel Kurulu/Genel Kurulu'nda/Genel Kurulunda/Genel Kurul'da
state-visit: devlet ziyareti/devlet ziyaretinin/devlet ziyaretine/devlet ziyaretini/devlet ziyaretinde/devlet ziyaretinden/devlet ziyaretiyle/devlet ziyaretleri/devlet ziyaretlerinin/devlet ziyaretlerine/devlet ziyaretlerini/devlet ziyaretlerinde/devlet ziyaretlerinden/devlet ziyaretleriyle/resmi devlet ziyareti/resmi devlet ziyaretinin/resmi devlet ziyaretine/resmi devlet ziyaretini/resmi devlet ziyaretinde/resmi devlet ziyaretinden/resmi devlet ziyaretiyle/resmi devlet ziyaretleri/resmi devlet ziyaretlerinin/resmi devlet ziyaretlerine/resmi devlet ziyaretlerini/resmi devlet ziyaretlerinde/resmi devlet ziyaretlerinden/resmi devlet ziyaretleriyle
official-visit: resmi ziyaret/resmi ziyaretin/resmi ziyarete/resmi ziyareti/resmi ziyarette/resmi ziyaretten/resmi ziyaretle/resmi ziyaretler/resmi ziyaretlerin/resmi ziyaretlere/resmi ziyaretleri/resmi ziyaretlerde/resmi ziyaretlerden/resmi ziyaretlerle/resmi ziyaretinin/resmi ziyaretine/resmi ziyaretini/resmi ziyaretinde/resmi ziyaretinden/resmi ziyaretiyle/resmi ziyaretlerinin/resmi ziyaretlerine/resmi ziyaretlerini/resmi ziyaretlerinde/resmi ziyaretlerinden/resmi ziyaretleriyle/ziyaret/ziyaretin/ziyarete/ziyareti/ziyarette/ziyaretten/ziyaretle/ziyaretler/ziyaretlerin/ziyaretlere/ziyaretleri/ziyaretlerde/ziyaretlerden/ziyaretlerle/ziyaretinin/ziyaretine/ziyaretini/ziyaretinde/ziyaretinden/ziyaretiyle/ziyaretlerinin/ziyaretlerine/ziyaretlerini/ziyaretlerinde/ziyaretlerinden/ziyaretleriyle/gezi/gezinin/geziye/geziyi/gezide/geziden/geziyle/geziler/gezilerin/gezilere/gezileri/gezilerde/gezilerden/gezilerle/gezisi/gezisinin/gezisine/gezisini/gezisinde/gezisinden/gezisiyle/gezilerinin/gezilerine/gezilerini/gezilerinde/gezilerinden/gezileriyle/sürpriz ziyaret/sürpriz ziyaretin/sürpriz ziyarete/sürpriz ziyareti/sürpriz ziyarette/sürpriz ziyaretten/sürpriz ziyaretle/sürpriz ziyaretler/sürpriz ziyaretlerin/sürpriz ziyaretlere/sürpriz ziyaretleri/sürpriz ziyaretlerde/sürpriz ziyaretlerden/sürpriz ziyaretlerle/sürpriz ziyaretinin/sürpriz ziyaretine/sürpriz ziyaretini/sürpriz ziyaretinde/sürpriz ziyaretinden/sürpriz ziyaretiyle/sürpriz ziyaretlerinin/sürpriz ziyaretlerine/sürpriz ziyaretlerini/sürpriz ziyaretlerinde/sürpriz ziyaretlerinden/sürpriz ziyaretleriyle
working-visit: çalışma ziyareti/çalışma ziyaretinin/çalışma ziyaretine/çalışma ziyaretini/çalışma ziyaretinde/çalışma ziyaretinden/çalışma ziyaretiyle/çalışma ziyaretleri/çalışma ziyaretlerinin/çalışma ziyaretlerine/çalışma ziyaretlerini/çalışma ziyaretlerinde/çalışma ziyaretlerinden/çalışma ziyaretleriyle
talks: müzakere/müzakerenin/müzakereye/müzakereyi/müzakerede/müzakereden/müzakereyle/müzakereler/müzakerelerin/müzakerelere/müzakereleri/müzakerelerde/müzakerelerden/müzakerelerle/müzakeresi/müzakeresinin/müzakeresine/müzakeresini/müzakeresinde/müzakeresinden/müzakeresiyle/müzakerelerinin/müzakerelerine/müzakerelerini/müzakerelerinde/müzakerelerinden/müzakereleriyle/istişare/istişarenin/istişareye/istişareyi/istişarede/istişareden/istişareyle/istişareler/istişarelerin/istişarelere/istişareleri/istişarelerde/istişarelerden/istişarelerle/istişaresi/istişaresinin/istişaresine/istişaresini/istişaresinde/istişaresinden/istişaresiyle/istişarelerinin/istişarelerine/istişarelerini/istişarelerinde/istişarelerinden/istişareleriyle/diyalog
call: telefon görüşmesi/telefon görüşmesinin/telefon görüşmesine/telefon görüşmesini/telefon görüşmesinde/telefon görüşmesinden/telefon görüşmesiyle/telefon görüşmeleri/telefon görüşmelerinin/telefon görüşmelerine/telefon görüşmelerini/telefon görüşmelerinde/telefon görüşmelerinden/telefon görüşmeleriyle/video konferans/videokonferans/çevrim içi zirve/telefonda
forum: forum/forumun/foruma/forumu/forumda/forumdan/forumla/forumlar/forumların/forumlara/forumları/forumlarda/forumlardan/forumlarla/forumunun/forumuna/forumunu/forumunda/forumundan/forumuyla/forumlarının/forumlarına/forumlarını/forumlarında/forumlarından/forumlarıyla/ekonomi forumu/ekonomik forum
anniversary: yıl dönümü zirvesi/yıldönümü zirvesi/75. yıl zirvesi/70. yıl zirvesi
extraordinary: olağanüstü zirve/olağanüstü zirvenin/olağanüstü zirveye/olağanüstü zirveyi/olağanüstü zirvede/olağanüstü zirveden/olağanüstü zirveyle/olağanüstü zirveler/olağanüstü zirvelerin/olağanüstü zirvelere/olağanüstü zirveleri/olağanüstü zirvelerde/olağanüstü zirvelerden/olağanüstü zirvelerle/olağanüstü zirvesi/olağanüstü zirvesinin/olağanüstü zirvesine/olağanüstü zirvesini/olağanüstü zirvesinde/olağanüstü zirvesinden/olağanüstü zirvesiyle/olağanüstü zirvelerinin/olağanüstü zirvelerine/olağanüstü zirvelerini/olağanüstü zirvelerinde/olağanüstü zirvelerinden/olağanüstü zirveleriyle/acil zirve/acil zirvenin/acil zirveye/acil zirveyi/acil zirvede/acil zirveden/acil zirveyle/acil zirveler/acil zirvelerin/acil zirvelere/acil zirveleri/acil zirvelerde/acil zirvelerden/acil zirvelerle/acil zirvesi/acil zirvesinin/acil zirvesine/acil zirvesini/acil zirvesinde/acil zirvesinden/acil zirvesiyle/acil zirvelerinin/acil zirvelerine/acil zirvelerini/acil zirvelerinde/acil zirvelerinden/acil zirveleriyle/özel zirve/özel zirvenin/özel zirveye/özel zirveyi/özel zirvede/özel zirveden/özel zirveyle/özel zirveler/özel zirvelerin/özel zirvelere/özel zirveleri/özel zirvelerde/özel zirvelerden/özel zirvelerle/özel zirvesi/özel zirvesinin/özel zirvesine/özel zirvesini/özel zirvesinde/özel zirvesinden/özel zirvesiyle/özel zirvelerinin/özel zirvelerine/özel zirvelerini/özel zirvelerinde/özel zirvelerinden/özel zirveleriyle/olağanüstü toplantı/olağanüstü toplantının/olağanüstü toplantıya/olağanüstü toplantıyı/olağanüstü toplantıda/olağanüstü toplantıdan/olağanüstü toplantıyla/olağanüstü toplantılar/olağanüstü toplantıların/olağanüstü toplantılara/olağanüstü toplantıları/olağanüstü toplantılarda/olağanüstü toplantılardan/olağanüstü toplantılarla/olağanüstü toplantısı/olağanüstü toplantısının/olağanüstü toplantısına/olağanüstü toplantısını/olağanüstü toplantısında/olağanüstü toplantısından/olağanüstü toplantısıyla/olağanüstü toplantılarının/olağanüstü toplantılarına/olağanüstü toplantılarını/olağanüstü toplantılarında/olağanüstü toplantılarından/olağanüstü toplantılarıyla/acil toplantı/acil toplantının/acil toplantıya/acil toplantıyı/acil toplantıda/acil toplantıdan/acil toplantıyla/acil toplantılar/acil toplantıların/acil toplantılara/acil toplantıları/acil toplantılarda/acil toplantılardan/acil toplantılarla/acil toplantısı/acil toplantısının/acil toplantısına/acil toplantısını/acil toplantısında/acil toplantısından/acil toplantısıyla/acil toplantılarının/acil toplantılarına/acil toplantılarını/acil toplantılarında/acil toplantılarından/acil toplantılarıyla
informal: gayriresmi zirve/gayriresmi zirvenin/gayriresmi zirveye/gayriresmi zirveyi/gayriresmi zirvede/gayriresmi zirveden/gayriresmi zirveyle/gayriresmi zirveler/gayriresmi zirvelerin/gayriresmi zirvelere/gayriresmi zirveleri/gayriresmi zirvelerde/gayriresmi zirvelerden/gayriresmi zirvelerle/gayriresmi zirvesi/gayriresmi zirvesinin/gayriresmi zirvesine/gayriresmi zirvesini/gayriresmi zirvesinde/gayriresmi zirvesinden/gayriresmi zirvesiyle/gayriresmi zirvelerinin/gayriresmi zirvelerine/gayriresmi zirvelerini/gayriresmi zirvelerinde/gayriresmi zirvelerinden/gayriresmi zirveleriyle/gayriresmî zirve/gayriresmî zirvenin/gayriresmî zirveye/gayriresmî zirveyi/gayriresmî zirvede/gayriresmî zirveden/gayriresmî zirveyle/gayriresmî zirveler/gayriresmî zirvelerin/gayriresmî zirvelere/gayriresmî zirveleri/gayriresmî zirvelerde/gayriresmî zirvelerden/gayriresmî zirvelerle/gayriresmî zirvesi/gayriresmî zirvesinin/gayriresmî zirvesine/gayriresmî zirvesini/gayriresmî zirvesinde/gayriresmî zirvesinden/gayriresmî zirvesiyle/gayriresmî zirvelerinin/gayriresmî zirvelerine/gayriresmî zirvelerini/gayriresmî zirvelerinde/gayriresmî zirvelerinden/gayriresmî zirveleriyle/gayri resmi zirve/gayri resmi zirvenin/gayri resmi zirveye/gayri resmi zirveyi/gayri resmi zirvede/gayri resmi zirveden/gayri resmi zirveyle/gayri resmi zirveler/gayri resmi zirvelerin/gayri resmi zirvelere/gayri resmi zirveleri/gayri resmi zirvelerde/gayri resmi zirvelerden/gayri resmi zirvelerle/gayri resmi zirvesi/gayri resmi zirvesinin/gayri resmi zirvesine/gayri resmi zirvesini/gayri resmi zirvesinde/gayri resmi zirvesinden/gayri resmi zirvesiyle/gayri resmi zirvelerinin/gayri resmi zirvelerine/gayri resmi zirvelerini/gayri resmi zirvelerinde/gayri resmi zirvelerinden/gayri resmi zirveleriyle/gayriresmi toplantı/gayriresmi toplantının/gayriresmi toplantıya/gayriresmi toplantıyı/gayriresmi toplantıda/gayriresmi toplantıdan/gayriresmi toplantıyla/gayriresmi toplantılar/gayriresmi toplantıların/gayriresmi toplantılara/gayriresmi toplantıları/gayriresmi toplantılarda/gayriresmi toplantılardan/gayriresmi toplantılarla/gayriresmi toplantısı/gayriresmi toplantısının/gayriresmi toplantısına/gayriresmi toplantısını/gayriresmi toplantısında/gayriresmi toplantısından/gayriresmi toplantısıyla/gayriresmi toplantılarının/gayriresmi toplantılarına/gayriresmi toplantılarını/gayriresmi toplantılarında/gayriresmi toplantılarından/gayriresmi toplantılarıyla
ministerial: Dışişleri Bakanları Toplantısı/Dışişleri Bakanları Toplantısının/Dışişleri Bakanları Toplantısına/Dışişleri Bakanları Toplantısını/Dışişleri Bakanları Toplantısında/Dışişleri Bakanları Toplantısından/Dışişleri Bakanları Toplantısıyla/Dışişleri Bakanları Toplantıları/Dışişleri Bakanları Toplantılarının/Dışişleri Bakanları Toplantılarına/Dışişleri Bakanları Toplantılarını/Dışişleri Bakanları Toplantılarında/Dışişleri Bakanları Toplantılarından/Dışişleri Bakanları Toplantılarıyla/dışişleri bakanları toplantısı/dışişleri bakanları toplantısının/dışişleri bakanları toplantısına/dışişleri bakanları toplantısını/dışişleri bakanları toplantısında/dışişleri bakanları toplantısından/dışişleri bakanları toplantısıyla/dışişleri bakanları toplantıları/dışişleri bakanları toplantılarının/dışişleri bakanları toplantılarına/dışişleri bakanları toplantılarını/dışişleri bakanları toplantılarında/dışişleri bakanları toplantılarından/dışişleri bakanları toplantılarıyla/bakanlar toplantısı/bakanlar toplantısının/bakanlar toplantısına/bakanlar toplantısını/bakanlar toplantısında/bakanlar toplantısından/bakanlar toplantısıyla/bakanlar toplantıları/bakanlar toplantılarının/bakanlar toplantılarına/bakanlar toplantılarını/bakanlar toplantılarında/bakanlar toplantılarından/bakanlar toplantılarıyla
sidelines: marjında/kapsamında/kenarında/çerçevesinde/kulislerinde
`,
  inflectNoun,
)

/** Words that name a series of the record by themselves. */
const series = summitWords(
  `
series ArabLeague: Arap Birliği Zirvesi/Arap zirvesi/Arap Zirvesi
series COP: iklim zirvesi/İklim Zirvesi/iklim konferansı/BM İklim Değişikliği Konferansı/İklim Konferansı
series IberoAmerican: İbero-Amerika Zirvesi/İbero-Amerika zirvesi/İberoamerika Zirvesi/İberoamerika zirvesi
series ASEM: ASEM zirvesi/ASEM Zirvesi/Asya-Avrupa Zirvesi/Asya-Avrupa zirvesi/Asya-Avrupa Toplantısı
series PacificAlliance: Pasifik İttifakı zirvesi/Pasifik İttifakı Zirvesi
series MED: MED9 zirvesi/MED9 Zirvesi/MED7 zirvesi/MED7 Zirvesi
series BerlinProcess: Berlin Süreci Zirvesi/Berlin Süreci zirvesi
session: Genel Kurul/Genel Kurulu
series UNGA: BM Genel Kurulu/BM Genel Kurulunda/Birleşmiş Milletler Genel Kurulu
series MSC: Münih Güvenlik Konferansı
series WEF: Dünya Ekonomik Forumu/Davos Zirvesi
series EuropeanCouncil: AB Liderler Zirvesi
series OIC: İslam Zirvesi/İslam zirvesi
series OTS: Türk Konseyi Zirvesi/Türk Devletleri Teşkilatı Zirvesi/TDT Zirvesi
series EPC: Avrupa Siyasi Topluluğu/Avrupa Siyasi Topluluğu Zirvesi
series GCC: Körfez zirvesi
series EU-EaP: Doğu Ortaklığı Zirvesi/Doğu Ortaklığı zirvesi/Doğu Ortaklığı zirvesinde
`,
  inflectNoun,
)

const relatives = summitWords(`
next: bir sonraki/sonraki/gelecek/önümüzdeki/yaklaşan
last: son/geçen/önceki/bir önceki
this: bu yılki/bu seneki/mevcut
`)

const numbers = ordinals(`
1: birinci/ilk
2: ikinci
3: üçüncü
4: dördüncü
5: beşinci
6: altıncı
7: yedinci
8: sekizinci
9: dokuzuncu
10: onuncu
11: on birinci
12: on ikinci
13: on üçüncü
14: on dördüncü
15: on beşinci
16: on altıncı
17: on yedinci
18: on sekizinci
19: on dokuzuncu
20: yirminci
21: yirmi birinci
22: yirmi ikinci
23: yirmi üçüncü
24: yirmi dördüncü
25: yirmi beşinci
26: yirmi altıncı
27: yirmi yedinci
28: yirmi sekizinci
29: yirmi dokuzuncu
30: otuzuncu
31: otuz birinci
32: otuz ikinci
33: otuz üçüncü
34: otuz dördüncü
35: otuz beşinci
36: otuz altıncı
37: otuz yedinci
38: otuz sekizinci
39: otuz dokuzuncu
40: kırkıncı
41: kırk birinci
42: kırk ikinci
43: kırk üçüncü
44: kırk dördüncü
45: kırk beşinci
46: kırk altıncı
47: kırk yedinci
48: kırk sekizinci
49: kırk dokuzuncu
50: ellinci
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:arasındaki|ile|ve)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?!)/u,
  owner: /^(?:['’]?\p{L}{1,4})? $/u,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.\s$/iu,
  indefinite: /\b(?:bir|her|hiçbir)$/iu,
  ending: /['’]\p{L}+$/u,
}
