import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andora | andorski/andorskiego/andorskiemu/andorskim/andorscy/andorskich/andorskimi/andorskie/andorska/andorskiej/andorską
AE: Zjednoczone Emiraty Arabskie/ZEA/Zjednoczonych Emiratów Arabskich/Emiraty/Emiratów | emiracki/emirackiego/emirackiemu/emirackim/emiraccy/emirackich/emirackimi/emirackie/emiracka/emirackiej/emiracką |  | Abu Zabi/Abu Dhabi = Abu Dhabi
AF: Afganistan | afgański/afgańskiego/afgańskiemu/afgańskim/afgańscy/afgańskich/afgańskimi/afgańskie/afgańska/afgańskiej/afgańską | Afgańczyk/Afganka/Afgańczycy/Afgańczyków | Kabul/Kabulu/Kabulowi/Kabulem = Kabul
AG: Antigua i Barbuda |  |  | Saint John's/Saint John's = St. John's
AL: Albania | albański/albańskiego/albańskiemu/albańskim/albańscy/albańskich/albańskimi/albańskie/albańska/albańskiej/albańską |  | Tirana/Tirany/Tiranie/Tiranę/Tiraną = Tirana
AM: Armenia | ormiański/ormiańskiego/ormiańskiemu/ormiańskim/ormiańscy/ormiańskich/ormiańskimi/ormiańskie/ormiańska/ormiańskiej/ormiańską/armeński/armeńskiego/armeńskiemu/armeńskim/armeńscy/armeńskich/armeńskimi/armeńskie/armeńska/armeńskiej/armeńską | Ormianin/Ormianka/Ormianie/Ormian | Erywań/Erywania/Erywaniowi/Erywaniem/Erywaniu = Yerevan
AO: Angola | angolski/angolskiego/angolskiemu/angolskim/angolscy/angolskich/angolskimi/angolskie/angolska/angolskiej/angolską |  | Luanda = Luanda
AR: Argentyna | argentyński/argentyńskiego/argentyńskiemu/argentyńskim/argentyńscy/argentyńskich/argentyńskimi/argentyńskie/argentyńska/argentyńskiej/argentyńską | Argentyńczyk/Argentynka/Argentyńczycy/Argentyńczyków | Buenos Aires = Buenos Aires
AS: Samoa Amerykańskie
AT: Austria | austriacki/austriackiego/austriackiemu/austriackim/austriaccy/austriackich/austriackimi/austriackie/austriacka/austriackiej/austriacką | Austriak/Austriaczka/Austriacy/Austriaków | Wiedeń/Wiednia/Wiedniowi/Wiedniem/Wiedniu = Vienna
AU: Australia | australijski/australijskiego/australijskiemu/australijskim/australijscy/australijskich/australijskimi/australijskie/australijska/australijskiej/australijską | Australijczyk/Australijka/Australijczycy/Australijczyków | Canberra/Canberry/Canberze/Canberrę/Canberrą = Canberra
AZ: Azerbejdżan | azerski/azerskiego/azerskiemu/azerskim/azerscy/azerskich/azerskimi/azerskie/azerska/azerskiej/azerską/azerbejdżański/azerbejdżańskiego/azerbejdżańskiemu/azerbejdżańskim/azerbejdżańscy/azerbejdżańskich/azerbejdżańskimi/azerbejdżańskie/azerbejdżańska/azerbejdżańskiej/azerbejdżańską | Azer/Azerka/Azerowie/Azerów | Baku = Baku
BA: Bośnia i Hercegowina | bośniacki/bośniackiego/bośniackiemu/bośniackim/bośniaccy/bośniackich/bośniackimi/bośniackie/bośniacka/bośniackiej/bośniacką |  | Sarajewo/Sarajewa/Sarajewu/Sarajewem/Sarajewie = Sarajevo
BB: Barbados | barbadoski/barbadoskiego/barbadoskiemu/barbadoskim/barbadoscy/barbadoskich/barbadoskimi/barbadoskie/barbadoska/barbadoskiej/barbadoską |  | Bridgetown = Bridgetown
BD: Bangladesz | banglijski/banglijskiego/banglijskiemu/banglijskim/banglijscy/banglijskich/banglijskimi/banglijskie/banglijska/banglijskiej/banglijską |  | Dhaka/Dhaki/Dhace/Dhakę/Dhaką = Dhaka
BE: Belgia | belgijski/belgijskiego/belgijskiemu/belgijskim/belgijscy/belgijskich/belgijskimi/belgijskie/belgijska/belgijskiej/belgijską | Belg/Belgijka/Belgowie/Belgów | Bruksela/Brukseli/Brukselę/Brukselą = Brussels
BF: Burkina Faso | burkiński/burkińskiego/burkińskiemu/burkińskim/burkińscy/burkińskich/burkińskimi/burkińskie/burkińska/burkińskiej/burkińską |  | Wagadugu = Ouagadougou
BG: Bułgaria | bułgarski/bułgarskiego/bułgarskiemu/bułgarskim/bułgarscy/bułgarskich/bułgarskimi/bułgarskie/bułgarska/bułgarskiej/bułgarską | Bułgar/Bułgarka/Bułgarzy/Bułgarów | Sofia/Sofii/Sofię/Sofią = Sofia
BH: Bahrajn | bahrajński/bahrajńskiego/bahrajńskiemu/bahrajńskim/bahrajńscy/bahrajńskich/bahrajńskimi/bahrajńskie/bahrajńska/bahrajńskiej/bahrajńską |  | Manama = Manama
BI: Burundi | burundyjski/burundyjskiego/burundyjskiemu/burundyjskim/burundyjscy/burundyjskich/burundyjskimi/burundyjskie/burundyjska/burundyjskiej/burundyjską |  | Gitega = Gitega
BJ: Benin | beniński/benińskiego/benińskiemu/benińskim/benińscy/benińskich/benińskimi/benińskie/benińska/benińskiej/benińską |  | Porto-Novo = Porto-Novo
BN: Brunei | brunejski/brunejskiego/brunejskiemu/brunejskim/brunejscy/brunejskich/brunejskimi/brunejskie/brunejska/brunejskiej/brunejską |  | Bandar Seri Begawan = Bandar Seri Begawan
BO: Boliwia | boliwijski/boliwijskiego/boliwijskiemu/boliwijskim/boliwijscy/boliwijskich/boliwijskimi/boliwijskie/boliwijska/boliwijskiej/boliwijską |  | La Paz = La Paz
BR: Brazylia | brazylijski/brazylijskiego/brazylijskiemu/brazylijskim/brazylijscy/brazylijskich/brazylijskimi/brazylijskie/brazylijska/brazylijskiej/brazylijską | Brazylijczyk/Brazylijka/Brazylijczycy/Brazylijczyków | Brasilia/Brasilii/Brasilię/Brasilią = Brasília
BS: Bahamy | bahamski/bahamskiego/bahamskiemu/bahamskim/bahamscy/bahamskich/bahamskimi/bahamskie/bahamska/bahamskiej/bahamską |  | Nassau = Nassau
BT: Bhutan | bhutański/bhutańskiego/bhutańskiemu/bhutańskim/bhutańscy/bhutańskich/bhutańskimi/bhutańskie/bhutańska/bhutańskiej/bhutańską |  | Thimphu = Thimphu
BW: Botswana | botswański/botswańskiego/botswańskiemu/botswańskim/botswańscy/botswańskich/botswańskimi/botswańskie/botswańska/botswańskiej/botswańską |  | Gaborone = Gaborone
BY: Białoruś/Białorusi/Białorusią | białoruski/białoruskiego/białoruskiemu/białoruskim/białoruscy/białoruskich/białoruskimi/białoruskie/białoruska/białoruskiej/białoruską | Białorusin/Białorusinka/Białorusini/Białorusinów | Mińsk/Mińska/Mińskowi/Mińskiem/Mińsku = Minsk
BZ: Belize | belizeński/belizeńskiego/belizeńskiemu/belizeńskim/belizeńscy/belizeńskich/belizeńskimi/belizeńskie/belizeńska/belizeńskiej/belizeńską |  | Belmopan = Belmopan
CA: Kanada | kanadyjski/kanadyjskiego/kanadyjskiemu/kanadyjskim/kanadyjscy/kanadyjskich/kanadyjskimi/kanadyjskie/kanadyjska/kanadyjskiej/kanadyjską | Kanadyjczyk/Kanadyjka/Kanadyjczycy/Kanadyjczyków | Ottawa/Ottawy/Ottawie/Ottawę/Ottawą = Ottawa
CD: Demokratyczna Republika Konga | kongijski/kongijskiego/kongijskiemu/kongijskim/kongijscy/kongijskich/kongijskimi/kongijskie/kongijska/kongijskiej/kongijską |  | Kinszasa/Kinszasy/Kinszasie/Kinszasę/Kinszasą = Kinshasa
CF: Republika Środkowoafrykańska | środkowoafrykański/środkowoafrykańskiego/środkowoafrykańskiemu/środkowoafrykańskim/środkowoafrykańscy/środkowoafrykańskich/środkowoafrykańskimi/środkowoafrykańskie/środkowoafrykańska/środkowoafrykańskiej/środkowoafrykańską |  | Bangi = Bangui
CG: Kongo | kongijski/kongijskiego/kongijskiemu/kongijskim/kongijscy/kongijskich/kongijskimi/kongijskie/kongijska/kongijskiej/kongijską |  | Brazzaville = Brazzaville
CH: Szwajcaria | szwajcarski/szwajcarskiego/szwajcarskiemu/szwajcarskim/szwajcarscy/szwajcarskich/szwajcarskimi/szwajcarskie/szwajcarska/szwajcarskiej/szwajcarską | Szwajcar/Szwajcarka/Szwajcarzy/Szwajcarów | Berno/Berna/Bernu/Bernem/Bernie = Bern
CI: Côte d'Ivoire | iworyjski/iworyjskiego/iworyjskiemu/iworyjskim/iworyjscy/iworyjskich/iworyjskimi/iworyjskie/iworyjska/iworyjskiej/iworyjską |  | Jamusukro = Yamoussoukro
CK: Wyspy Cooka
CL: Chile | chilijski/chilijskiego/chilijskiemu/chilijskim/chilijscy/chilijskich/chilijskimi/chilijskie/chilijska/chilijskiej/chilijską |  | Santiago = Santiago
CM: Kamerun | kameruński/kameruńskiego/kameruńskiemu/kameruńskim/kameruńscy/kameruńskich/kameruńskimi/kameruńskie/kameruńska/kameruńskiej/kameruńską |  | Jaunde = Yaoundé
CN: Chiny/Chin/Chinom/Chinami/Chinach/ChRL/Chińskiej Republiki Ludowej | chiński/chińskiego/chińskiemu/chińskim/chińscy/chińskich/chińskimi/chińskie/chińska/chińskiej/chińską | Chińczyk/Chinka/Chińczycy/Chińczyków | Pekin/Pekinu/Pekinowi/Pekinem/Pekinie = Beijing
CO: Kolumbia | kolumbijski/kolumbijskiego/kolumbijskiemu/kolumbijskim/kolumbijscy/kolumbijskich/kolumbijskimi/kolumbijskie/kolumbijska/kolumbijskiej/kolumbijską |  | Bogota/Bogoty/Bogocie/Bogotę/Bogotą = Bogotá
CR: Kostaryka | kostarykański/kostarykańskiego/kostarykańskiemu/kostarykańskim/kostarykańscy/kostarykańskich/kostarykańskimi/kostarykańskie/kostarykańska/kostarykańskiej/kostarykańską |  | San José = San José
CS: Czechosłowacja | czechosłowacki/czechosłowackiego/czechosłowackiemu/czechosłowackim/czechosłowacka/czechosłowackiej
CU: Kuba | kubański/kubańskiego/kubańskiemu/kubańskim/kubańscy/kubańskich/kubańskimi/kubańskie/kubańska/kubańskiej/kubańską | Kubańczyk/Kubanka/Kubańczycy/Kubańczyków | Hawana/Hawany/Hawanie/Hawanę/Hawaną = Havana
CV: Republika Zielonego Przylądka | kabowerdyjski/kabowerdyjskiego/kabowerdyjskiemu/kabowerdyjskim/kabowerdyjscy/kabowerdyjskich/kabowerdyjskimi/kabowerdyjskie/kabowerdyjska/kabowerdyjskiej/kabowerdyjską/zielonoprzylądkowy/zielonoprzylądkowego/zielonoprzylądkowemu/zielonoprzylądkowym/zielonoprzylądkowi/zielonoprzylądkowych/zielonoprzylądkowymi/zielonoprzylądkowe/zielonoprzylądkowa/zielonoprzylądkowej/zielonoprzylądkową |  | Praia = Praia
CY: Cypr | cypryjski/cypryjskiego/cypryjskiemu/cypryjskim/cypryjscy/cypryjskich/cypryjskimi/cypryjskie/cypryjska/cypryjskiej/cypryjską |  | Nikozja/Nikozji/Nikozję/Nikozją = Nicosia
CZ: Czechy/Czech/Czechom/Czechami/Czechach/Republika Czeska | czeski/czeskiego/czeskiemu/czeskim/czescy/czeskich/czeskimi/czeskie/czeska/czeskiej/czeską | Czeszka/Czesi/Czechów | Praga/Pragi/Pradze/Pragę/Pragą = Prague
DD: NRD/Niemcy Wschodnie/Niemiec Wschodnich | wschodnioniemiecki/wschodnioniemieckiego/wschodnioniemieckiemu/wschodnioniemieckim/enerdowski/enerdowskiego
DE: Niemcy/Niemiec/Niemcom/Niemcami/Niemczech/RFN | niemiecki/niemieckiego/niemieckiemu/niemieckim/niemieccy/niemieckich/niemieckimi/niemieckie/niemiecka/niemieckiej/niemiecką | Niemka/Niemców | Berlin/Berlina/Berlinowi/Berlinem/Berlinie = Berlin
DJ: Dżibuti | dżibutyjski/dżibutyjskiego/dżibutyjskiemu/dżibutyjskim/dżibutyjscy/dżibutyjskich/dżibutyjskimi/dżibutyjskie/dżibutyjska/dżibutyjskiej/dżibutyjską
DK: Dania | duński/duńskiego/duńskiemu/duńskim/duńscy/duńskich/duńskimi/duńskie/duńska/duńskiej/duńską | Duńczyk/Dunka/Duńczycy/Duńczyków | Kopenhaga/Kopenhagi/Kopenhadze/Kopenhagę/Kopenhagą = Copenhagen
DM: Dominika | dominicki/dominickiego/dominickiemu/dominickim/dominiccy/dominickich/dominickimi/dominickie/dominicka/dominickiej/dominicką/dominikański/dominikańskiego/dominikańskiemu/dominikańskim/dominikańscy/dominikańskich/dominikańskimi/dominikańskie/dominikańska/dominikańskiej/dominikańską |  | Roseau = Roseau
DO: Dominikana | dominikański/dominikańskiego/dominikańskiemu/dominikańskim/dominikańscy/dominikańskich/dominikańskimi/dominikańskie/dominikańska/dominikańskiej/dominikańską |  | Santo Domingo = Santo Domingo
DZ: Algieria | algierski/algierskiego/algierskiemu/algierskim/algierscy/algierskich/algierskimi/algierskie/algierska/algierskiej/algierską |  | Algier/Algieru/Algierowi/Algierem/Algierze = Algiers
EC: Ekwador | ekwadorski/ekwadorskiego/ekwadorskiemu/ekwadorskim/ekwadorscy/ekwadorskich/ekwadorskimi/ekwadorskie/ekwadorska/ekwadorskiej/ekwadorską |  | Quito = Quito
EE: Estonia | estoński/estońskiego/estońskiemu/estońskim/estońscy/estońskich/estońskimi/estońskie/estońska/estońskiej/estońską | Estończyk/Estonka/Estończycy/Estończyków | Tallin/Tallina/Tallinowi/Tallinem/Tallinie = Tallinn
EG: Egipt | egipski/egipskiego/egipskiemu/egipskim/egipscy/egipskich/egipskimi/egipskie/egipska/egipskiej/egipską | Egipcjanin/Egipcjanka/Egipcjanie/Egipcjan | Kair/Kairu/Kairowi/Kairem/Kairze = Cairo
EH: Sahara Zachodnia
ER: Erytrea | erytrejski/erytrejskiego/erytrejskiemu/erytrejskim/erytrejscy/erytrejskich/erytrejskimi/erytrejskie/erytrejska/erytrejskiej/erytrejską |  | Asmara = Asmara
ES: Hiszpania | hiszpański/hiszpańskiego/hiszpańskiemu/hiszpańskim/hiszpańscy/hiszpańskich/hiszpańskimi/hiszpańskie/hiszpańska/hiszpańskiej/hiszpańską | Hiszpan/Hiszpanka/Hiszpanie/Hiszpanów | Madryt/Madrytu/Madrytowi/Madrytem/Madrycie = Madrid
ET: Etiopia | etiopski/etiopskiego/etiopskiemu/etiopskim/etiopscy/etiopskich/etiopskimi/etiopskie/etiopska/etiopskiej/etiopską |  | Addis Abeba/Addis Abeby/Addis Abebie/Addis Abebę/Addis Abebą = Addis Ababa
EU: Unia Europejska | europejski/europejskiego/europejskiemu/europejskim/europejscy/europejskich/europejskimi/europejskie/europejska/europejskiej/europejską/unijny/unijnego/unijnemu/unijnym/unijni/unijnych/unijnymi/unijne/unijna/unijnej/unijną | Europejczyk/Europejczycy/Europejczyków | Bruksela/Brukseli/Brukselę/Brukselą = Brussels
FI: Finlandia | fiński/fińskiego/fińskiemu/fińskim/fińscy/fińskich/fińskimi/fińskie/fińska/fińskiej/fińską | Fin/Finka/Finowie/Finów | Helsinki/Helsinek/Helsinkom/Helsinkami/Helsinkach = Helsinki
FJ: Fidżi | fidżyjski/fidżyjskiego/fidżyjskiemu/fidżyjskim/fidżyjscy/fidżyjskich/fidżyjskimi/fidżyjskie/fidżyjska/fidżyjskiej/fidżyjską |  | Suva = Suva
FM: Mikronezja | mikronezyjski/mikronezyjskiego/mikronezyjskiemu/mikronezyjskim/mikronezyjscy/mikronezyjskich/mikronezyjskimi/mikronezyjskie/mikronezyjska/mikronezyjskiej/mikronezyjską |  | Palikir = Palikir
FR: Francja | francuski/francuskiego/francuskiemu/francuskim/francuscy/francuskich/francuskimi/francuskie/francuska/francuskiej/francuską | Francuz/Francuzka/Francuzi/Francuzów | Paryż/Paryża/Paryżowi/Paryżem/Paryżu = Paris
GA: Gabon | gaboński/gabońskiego/gabońskiemu/gabońskim/gabońscy/gabońskich/gabońskimi/gabońskie/gabońska/gabońskiej/gabońską |  | Libreville = Libreville
GB: Wielka Brytania/Wielkiej Brytanii/Wielką Brytanię/Wielką Brytanią/Anglia | brytyjski/brytyjskiego/brytyjskiemu/brytyjskim/brytyjscy/brytyjskich/brytyjskimi/brytyjskie/brytyjska/brytyjskiej/brytyjską | Brytyjczyk/Brytyjka/Brytyjczycy/Brytyjczyków | Londyn/Londynu/Londynowi/Londynem/Londynie = London
GD: Grenada | grenadyjski/grenadyjskiego/grenadyjskiemu/grenadyjskim/grenadyjscy/grenadyjskich/grenadyjskimi/grenadyjskie/grenadyjska/grenadyjskiej/grenadyjską |  | Saint George's/Saint George's = St. George's
GE: Gruzja | gruziński/gruzińskiego/gruzińskiemu/gruzińskim/gruzińscy/gruzińskich/gruzińskimi/gruzińskie/gruzińska/gruzińskiej/gruzińską | Gruzin/Gruzinka/Gruzini/Gruzinów | Tbilisi = Tbilisi
GH: Ghana | ghański/ghańskiego/ghańskiemu/ghańskim/ghańscy/ghańskich/ghańskimi/ghańskie/ghańska/ghańskiej/ghańską |  | Akra = Accra
GM: Gambia | gambijski/gambijskiego/gambijskiemu/gambijskim/gambijscy/gambijskich/gambijskimi/gambijskie/gambijska/gambijskiej/gambijską |  | Bandżul = Banjul
GN: Gwinea | gwinejski/gwinejskiego/gwinejskiemu/gwinejskim/gwinejscy/gwinejskich/gwinejskimi/gwinejskie/gwinejska/gwinejskiej/gwinejską |  | Konakry = Conakry
GQ: Gwinea Równikowa | gwinejski równikowy/gwinejski równikowego/gwinejski równikowemu/gwinejski równikowym/gwinejski równikowi/gwinejski równikowych/gwinejski równikowymi/gwinejski równikowe/gwinejski równikowa/gwinejski równikowej/gwinejski równikową |  | Malabo = Malabo
GR: Grecja | grecki/greckiego/greckiemu/greckim/greccy/greckich/greckimi/greckie/grecka/greckiej/grecką | Grek/Greczynka/Grecy/Greków | Ateny/Aten/Atenom/Atenami/Atenach = Athens
GT: Gwatemala | gwatemalski/gwatemalskiego/gwatemalskiemu/gwatemalskim/gwatemalscy/gwatemalskich/gwatemalskimi/gwatemalskie/gwatemalska/gwatemalskiej/gwatemalską
GU: Guam
GW: Gwinea Bissau |  |  | Bissau = Bissau
GY: Gujana | gujański/gujańskiego/gujańskiemu/gujańskim/gujańscy/gujańskich/gujańskimi/gujańskie/gujańska/gujańskiej/gujańską |  | Georgetown = Georgetown
HK: SRA Hongkong/Chiny
HN: Honduras | honduraski/honduraskiego/honduraskiemu/honduraskim/hondurascy/honduraskich/honduraskimi/honduraskie/honduraska/honduraskiej/honduraską |  | Tegucigalpa = Tegucigalpa
HR: Chorwacja | chorwacki/chorwackiego/chorwackiemu/chorwackim/chorwaccy/chorwackich/chorwackimi/chorwackie/chorwacka/chorwackiej/chorwacką | Chorwat/Chorwatka/Chorwaci/Chorwatów | Zagrzeb/Zagrzebia/Zagrzebiowi/Zagrzebiem/Zagrzebiu = Zagreb
HT: Haiti | haitański/haitańskiego/haitańskiemu/haitańskim/haitańscy/haitańskich/haitańskimi/haitańskie/haitańska/haitańskiej/haitańską |  | Port-au-Prince = Port-au-Prince
HU: Węgry/Węgier/Węgrom/Węgrami/Węgrzech | węgierski/węgierskiego/węgierskiemu/węgierskim/węgierscy/węgierskich/węgierskimi/węgierskie/węgierska/węgierskiej/węgierską | Węgierka/Węgrzy/Węgrów | Budapeszt/Budapesztu/Budapesztowi/Budapesztem/Budapeszcie = Budapest
ID: Indonezja | indonezyjski/indonezyjskiego/indonezyjskiemu/indonezyjskim/indonezyjscy/indonezyjskich/indonezyjskimi/indonezyjskie/indonezyjska/indonezyjskiej/indonezyjską | Indonezyjczyk/Indonezyjczycy/Indonezyjczyków | Dżakarta/Dżakarty/Dżakarcie/Dżakartę/Dżakartą = Jakarta
IE: Irlandia | irlandzki/irlandzkiego/irlandzkiemu/irlandzkim/irlandzcy/irlandzkich/irlandzkimi/irlandzkie/irlandzka/irlandzkiej/irlandzką | Irlandczyk/Irlandka/Irlandczycy/Irlandczyków | Dublin/Dublina/Dublinowi/Dublinem/Dublinie = Dublin
IL: Izrael | izraelski/izraelskiego/izraelskiemu/izraelskim/izraelscy/izraelskich/izraelskimi/izraelskie/izraelska/izraelskiej/izraelską | Izraelczyk/Izraelka/Izraelczycy/Izraelczyków | Jerozolima/Jerozolimy/Jerozolimie/Jerozolimę/Jerozolimą = Jerusalem
IN: Indie/Indii/Indiom/Indiami/Indiach | indyjski/indyjskiego/indyjskiemu/indyjskim/indyjscy/indyjskich/indyjskimi/indyjskie/indyjska/indyjskiej/indyjską | Hindus/Hinduska/Hindusi/Hindusów | Nowe Delhi/Delhi = New Delhi
IQ: Irak | iracki/irackiego/irackiemu/irackim/iraccy/irackich/irackimi/irackie/iracka/irackiej/iracką | Irakijczyk/Irakijczycy/Irakijczyków | Bagdad/Bagdadu/Bagdadowi/Bagdadem/Bagdadzie = Baghdad
IR: Iran | irański/irańskiego/irańskiemu/irańskim/irańscy/irańskich/irańskimi/irańskie/irańska/irańskiej/irańską | Irańczyk/Iranka/Irańczycy/Irańczyków | Teheran/Teheranu/Teheranowi/Teheranem/Teheranie = Tehran
IS: Islandia | islandzki/islandzkiego/islandzkiemu/islandzkim/islandzcy/islandzkich/islandzkimi/islandzkie/islandzka/islandzkiej/islandzką |  | Reykjavík/Reykjavik = Reykjavik
IT: Włochy/Włoch/Włochom/Włochami/Włoszech | włoski/włoskiego/włoskiemu/włoskim/włoscy/włoskich/włoskimi/włoskie/włoska/włoskiej/włoską | Włoszka/Włosi/Włochów | Rzym/Rzymu/Rzymowi/Rzymem/Rzymie = Rome
JM: Jamajka | jamajski/jamajskiego/jamajskiemu/jamajskim/jamajscy/jamajskich/jamajskimi/jamajskie/jamajska/jamajskiej/jamajską |  | Kingston = Kingston
JO: Jordania | jordański/jordańskiego/jordańskiemu/jordańskim/jordańscy/jordańskich/jordańskimi/jordańskie/jordańska/jordańskiej/jordańską |  | Amman/Ammanu/Ammanowi/Ammanem/Ammanie = Amman
JP: Japonia | japoński/japońskiego/japońskiemu/japońskim/japońscy/japońskich/japońskimi/japońskie/japońska/japońskiej/japońską | Japończyk/Japonka/Japończycy/Japończyków | Tokio = Tokyo
KE: Kenia | kenijski/kenijskiego/kenijskiemu/kenijskim/kenijscy/kenijskich/kenijskimi/kenijskie/kenijska/kenijskiej/kenijską |  | Nairobi = Nairobi
KG: Kirgistan | kirgiski/kirgiskiego/kirgiskiemu/kirgiskim/kirgiscy/kirgiskich/kirgiskimi/kirgiskie/kirgiska/kirgiskiej/kirgiską |  | Biszkek/Biszkeku/Biszkekowi/Biszkekiem = Bishkek
KH: Kambodża | kambodżański/kambodżańskiego/kambodżańskiemu/kambodżańskim/kambodżańscy/kambodżańskich/kambodżańskimi/kambodżańskie/kambodżańska/kambodżańskiej/kambodżańską |  | Phnom Penh = Phnom Penh
KI: Kiribati | kiribatyjski/kiribatyjskiego/kiribatyjskiemu/kiribatyjskim/kiribatyjscy/kiribatyjskich/kiribatyjskimi/kiribatyjskie/kiribatyjska/kiribatyjskiej/kiribatyjską |  | Tarawa Południowa = South Tarawa
KM: Komory | komoryjski/komoryjskiego/komoryjskiemu/komoryjskim/komoryjscy/komoryjskich/komoryjskimi/komoryjskie/komoryjska/komoryjskiej/komoryjską/komorski/komorskiego/komorskiemu/komorskim/komorscy/komorskich/komorskimi/komorskie/komorska/komorskiej/komorską |  | Moroni = Moroni
KN: Saint Kitts i Nevis |  |  | Basseterre = Basseterre
KP: Korea Północna/Korei Północnej/Koreę Północną/Koreą Północną/KRLD | północnokoreański/północnokoreańskiego/północnokoreańskiemu/północnokoreańskim/północnokoreańscy/północnokoreańskich/północnokoreańskimi/północnokoreańskie/północnokoreańska/północnokoreańskiej/północnokoreańską | Koreańczyk z Północy | Pjongjang/Pjongjangu/Pjongjangowi/Pjongjangiem = Pyongyang
KR: Korea Południowa/Korei Południowej/Koreę Południową/Koreą Południową | południowokoreański/południowokoreańskiego/południowokoreańskiemu/południowokoreańskim/południowokoreańscy/południowokoreańskich/południowokoreańskimi/południowokoreańskie/południowokoreańska/południowokoreańskiej/południowokoreańską | Koreańczyk z Południa | Seul/Seulu/Seulowi/Seulem = Seoul
KW: Kuwejt | kuwejcki/kuwejckiego/kuwejckiemu/kuwejckim/kuwejccy/kuwejckich/kuwejckimi/kuwejckie/kuwejcka/kuwejckiej/kuwejcką
KZ: Kazachstan | kazachski/kazachskiego/kazachskiemu/kazachskim/kazachscy/kazachskich/kazachskimi/kazachskie/kazachska/kazachskiej/kazachską/kazachstański/kazachstańskiego/kazachstańskiemu/kazachstańskim/kazachstańscy/kazachstańskich/kazachstańskimi/kazachstańskie/kazachstańska/kazachstańskiej/kazachstańską | Kazach/Kazaszka/Kazachowie/Kazachów | Astana/Astany/Astanie/Astanę/Astaną/Nur-Sułtan = Astana
LA: Laos | laotański/laotańskiego/laotańskiemu/laotańskim/laotańscy/laotańskich/laotańskimi/laotańskie/laotańska/laotańskiej/laotańską |  | Wientian = Vientiane
LB: Liban | libański/libańskiego/libańskiemu/libańskim/libańscy/libańskich/libańskimi/libańskie/libańska/libańskiej/libańską | Libańczyk/Libańczycy/Libańczyków | Bejrut/Bejrutu/Bejrutowi/Bejrutem/Bejrucie = Beirut
LC: Saint Lucia |  |  | Castries = Castries
LI: Liechtenstein | liechtensteiński/liechtensteińskiego/liechtensteińskiemu/liechtensteińskim/liechtensteińscy/liechtensteińskich/liechtensteińskimi/liechtensteińskie/liechtensteińska/liechtensteińskiej/liechtensteińską |  | Vaduz = Vaduz
LK: Sri Lanka | lankijski/lankijskiego/lankijskiemu/lankijskim/lankijscy/lankijskich/lankijskimi/lankijskie/lankijska/lankijskiej/lankijską/srilański/srilańskiego/srilańskiemu/srilańskim/srilańscy/srilańskich/srilańskimi/srilańskie/srilańska/srilańskiej/srilańską |  | Kolombo = Colombo
LR: Liberia | liberyjski/liberyjskiego/liberyjskiemu/liberyjskim/liberyjscy/liberyjskich/liberyjskimi/liberyjskie/liberyjska/liberyjskiej/liberyjską |  | Monrovia = Monrovia
LS: Lesotho |  |  | Maseru = Maseru
LT: Litwa | litewski/litewskiego/litewskiemu/litewskim/litewscy/litewskich/litewskimi/litewskie/litewska/litewskiej/litewską | Litwin/Litwinka/Litwini/Litwinów | Wilno/Wilna/Wilnu/Wilnem/Wilnie = Vilnius
LU: Luksemburg | luksemburski/luksemburskiego/luksemburskiemu/luksemburskim/luksemburscy/luksemburskich/luksemburskimi/luksemburskie/luksemburska/luksemburskiej/luksemburską |  | Luksemburga/Luksemburgowi/Luksemburgiem/Luksemburgu = Luxembourg
LV: Łotwa | łotewski/łotewskiego/łotewskiemu/łotewskim/łotewscy/łotewskich/łotewskimi/łotewskie/łotewska/łotewskiej/łotewską | Łotysz/Łotyszka/Łotysze/Łotyszy | Ryga/Rygi/Rydze/Rygę/Rygą = Riga
LY: Libia | libijski/libijskiego/libijskiemu/libijskim/libijscy/libijskich/libijskimi/libijskie/libijska/libijskiej/libijską |  | Trypolis/Trypolisu/Trypolisowi/Trypolisem/Trypolisie = Tripoli
MA: Maroko | marokański/marokańskiego/marokańskiemu/marokańskim/marokańscy/marokańskich/marokańskimi/marokańskie/marokańska/marokańskiej/marokańską |  | Rabat/Rabatu/Rabatowi/Rabatem/Rabacie = Rabat
MC: Monako | monakijski/monakijskiego/monakijskiemu/monakijskim/monakijscy/monakijskich/monakijskimi/monakijskie/monakijska/monakijskiej/monakijską
MD: Mołdawia | mołdawski/mołdawskiego/mołdawskiemu/mołdawskim/mołdawscy/mołdawskich/mołdawskimi/mołdawskie/mołdawska/mołdawskiej/mołdawską |  | Kiszyniów/Kiszyniowa/Kiszyniowowi/Kiszyniowem/Kiszyniowie = Chisinau
ME: Czarnogóra | czarnogórski/czarnogórskiego/czarnogórskiemu/czarnogórskim/czarnogórscy/czarnogórskich/czarnogórskimi/czarnogórskie/czarnogórska/czarnogórskiej/czarnogórską |  | Podgorica/Podgoricy/Podgoricę/Podgoricą = Podgorica
MG: Madagaskar | malgaski/malgaskiego/malgaskiemu/malgaskim/malgascy/malgaskich/malgaskimi/malgaskie/malgaska/malgaskiej/malgaską/madagaskarski/madagaskarskiego/madagaskarskiemu/madagaskarskim/madagaskarscy/madagaskarskich/madagaskarskimi/madagaskarskie/madagaskarska/madagaskarskiej/madagaskarską |  | Antananarywa = Antananarivo
MH: Wyspy Marshalla |  |  | Majuro = Majuro
MK: Macedonia Północna | północnomacedoński/północnomacedońskiego/północnomacedońskiemu/północnomacedońskim/północnomacedońscy/północnomacedońskich/północnomacedońskimi/północnomacedońskie/północnomacedońska/północnomacedońskiej/północnomacedońską/macedoński/macedońskiego/macedońskiemu/macedońskim/macedońscy/macedońskich/macedońskimi/macedońskie/macedońska/macedońskiej/macedońską |  | Skopje = Skopje
ML: Mali | malijski/malijskiego/malijskiemu/malijskim/malijscy/malijskich/malijskimi/malijskie/malijska/malijskiej/malijską |  | Bamako = Bamako
MM: Mjanma/Birma | birmański/birmańskiego/birmańskiemu/birmańskim/birmańscy/birmańskich/birmańskimi/birmańskie/birmańska/birmańskiej/birmańską |  | Naypyidaw = Naypyidaw
MN: Mongolia | mongolski/mongolskiego/mongolskiemu/mongolskim/mongolscy/mongolskich/mongolskimi/mongolskie/mongolska/mongolskiej/mongolską |  | Ułan Bator/Ułan Batoru/Ułan Batorowi/Ułan Batorem/Ułan Batorze = Ulaanbaatar
MR: Mauretania | mauretański/mauretańskiego/mauretańskiemu/mauretańskim/mauretańscy/mauretańskich/mauretańskimi/mauretańskie/mauretańska/mauretańskiej/mauretańską |  | Nawakszut = Nouakchott
MT: Malta | maltański/maltańskiego/maltańskiemu/maltańskim/maltańscy/maltańskich/maltańskimi/maltańskie/maltańska/maltańskiej/maltańską |  | Valletta = Valletta
MU: Mauritius | maurytyjski/maurytyjskiego/maurytyjskiemu/maurytyjskim/maurytyjscy/maurytyjskich/maurytyjskimi/maurytyjskie/maurytyjska/maurytyjskiej/maurytyjską |  | Port Louis = Port Louis
MV: Malediwy | malediwski/malediwskiego/malediwskiemu/malediwskim/malediwscy/malediwskich/malediwskimi/malediwskie/malediwska/malediwskiej/malediwską |  | Male = Malé
MW: Malawi | malawijski/malawijskiego/malawijskiemu/malawijskim/malawijscy/malawijskich/malawijskimi/malawijskie/malawijska/malawijskiej/malawijską |  | Lilongwe = Lilongwe
MX: Meksyk | meksykański/meksykańskiego/meksykańskiemu/meksykańskim/meksykańscy/meksykańskich/meksykańskimi/meksykańskie/meksykańska/meksykańskiej/meksykańską | Meksykanin/Meksykanka/Meksykanie/Meksykanów | Meksyku/Meksykowi/Meksykiem = Mexico City
MY: Malezja | malezyjski/malezyjskiego/malezyjskiemu/malezyjskim/malezyjscy/malezyjskich/malezyjskimi/malezyjskie/malezyjska/malezyjskiej/malezyjską |  | Kuala Lumpur = Kuala Lumpur
MZ: Mozambik | mozambicki/mozambickiego/mozambickiemu/mozambickim/mozambiccy/mozambickich/mozambickimi/mozambickie/mozambicka/mozambickiej/mozambicką |  | Maputo = Maputo
NA: Namibia | namibijski/namibijskiego/namibijskiemu/namibijskim/namibijscy/namibijskich/namibijskimi/namibijskie/namibijska/namibijskiej/namibijską |  | Windhuk = Windhoek
NC: Nowa Kaledonia
NE: Niger | nigerski/nigerskiego/nigerskiemu/nigerskim/nigerscy/nigerskich/nigerskimi/nigerskie/nigerska/nigerskiej/nigerską |  | Niamey = Niamey
NG: Nigeria | nigeryjski/nigeryjskiego/nigeryjskiemu/nigeryjskim/nigeryjscy/nigeryjskich/nigeryjskimi/nigeryjskie/nigeryjska/nigeryjskiej/nigeryjską |  | Abudża/Abudży/Abudżę/Abudżą = Abuja
NI: Nikaragua | nikaraguański/nikaraguańskiego/nikaraguańskiemu/nikaraguańskim/nikaraguańscy/nikaraguańskich/nikaraguańskimi/nikaraguańskie/nikaraguańska/nikaraguańskiej/nikaraguańską |  | Managua = Managua
NL: Holandia/Niderlandy/Niderlandów | holenderski/holenderskiego/holenderskiemu/holenderskim/holenderscy/holenderskich/holenderskimi/holenderskie/holenderska/holenderskiej/holenderską/niderlandzki/niderlandzkiego/niderlandzkiemu/niderlandzkim/niderlandzcy/niderlandzkich/niderlandzkimi/niderlandzkie/niderlandzka/niderlandzkiej/niderlandzką | Holender/Holenderka/Holendrzy/Holendrów | Haga/Hagi/Hadze/Hagę/Hagą = The Hague
NO: Norwegia | norweski/norweskiego/norweskiemu/norweskim/norwescy/norweskich/norweskimi/norweskie/norweska/norweskiej/norweską | Norweg/Norweżka/Norwegowie/Norwegów | Oslo = Oslo
NP: Nepal | nepalski/nepalskiego/nepalskiemu/nepalskim/nepalscy/nepalskich/nepalskimi/nepalskie/nepalska/nepalskiej/nepalską |  | Katmandu = Kathmandu
NR: Nauru | naurański/naurańskiego/naurańskiemu/naurańskim/naurańscy/naurańskich/naurańskimi/naurańskie/naurańska/naurańskiej/naurańską |  | Yaren = Yaren
NU: Niue
NZ: Nowa Zelandia | nowozelandzki/nowozelandzkiego/nowozelandzkiemu/nowozelandzkim/nowozelandzcy/nowozelandzkich/nowozelandzkimi/nowozelandzkie/nowozelandzka/nowozelandzkiej/nowozelandzką |  | Wellington = Wellington
OM: Oman | omański/omańskiego/omańskiemu/omańskim/omańscy/omańskich/omańskimi/omańskie/omańska/omańskiej/omańską |  | Maskat/Maskatu/Maskatowi/Maskatem/Maskacie = Muscat
PA: Panama | panamski/panamskiego/panamskiemu/panamskim/panamscy/panamskich/panamskimi/panamskie/panamska/panamskiej/panamską
PE: Peru | peruwiański/peruwiańskiego/peruwiańskiemu/peruwiańskim/peruwiańscy/peruwiańskich/peruwiańskimi/peruwiańskie/peruwiańska/peruwiańskiej/peruwiańską |  | Lima/Limy/Limie/Limę/Limą = Lima
PF: Polinezja Francuska
PG: Papua-Nowa Gwinea | papuaski/papuaskiego/papuaskiemu/papuaskim/papuascy/papuaskich/papuaskimi/papuaskie/papuaska/papuaskiej/papuaską |  | Port Moresby = Port Moresby
PH: Filipiny/Filipin/Filipinach | filipiński/filipińskiego/filipińskiemu/filipińskim/filipińscy/filipińskich/filipińskimi/filipińskie/filipińska/filipińskiej/filipińską |  | Manila/Manili/Manilę/Manilą = Manila
PK: Pakistan | pakistański/pakistańskiego/pakistańskiemu/pakistańskim/pakistańscy/pakistańskich/pakistańskimi/pakistańskie/pakistańska/pakistańskiej/pakistańską | Pakistańczyk/Pakistańczycy/Pakistańczyków | Islamabad/Islamabadu/Islamabadowi/Islamabadem/Islamabadzie = Islamabad
PL: Polska | polski/polskiego/polskiemu/polskim/polscy/polskich/polskimi/polskie/polska/polskiej/polską | Polak/Polka/Polacy/Polaków | Warszawa/Warszawy/Warszawie/Warszawę/Warszawą = Warsaw
PS: Terytoria Palestyńskie/Palestyna/Autonomia Palestyńska/Autonomii Palestyńskiej | palestyński/palestyńskiego/palestyńskiemu/palestyńskim/palestyńscy/palestyńskich/palestyńskimi/palestyńskie/palestyńska/palestyńskiej/palestyńską | Palestyńczyk/Palestynka/Palestyńczycy/Palestyńczyków | Ramallah = Ramallah
PT: Portugalia | portugalski/portugalskiego/portugalskiemu/portugalskim/portugalscy/portugalskich/portugalskimi/portugalskie/portugalska/portugalskiej/portugalską | Portugalczyk/Portugalka/Portugalczycy/Portugalczyków | Lizbona/Lizbony/Lizbonie/Lizbonę/Lizboną = Lisbon
PW: Palau | palauański/palauańskiego/palauańskiemu/palauańskim/palauańscy/palauańskich/palauańskimi/palauańskie/palauańska/palauańskiej/palauańską |  | Ngerulmud = Ngerulmud
PY: Paragwaj | paragwajski/paragwajskiego/paragwajskiemu/paragwajskim/paragwajscy/paragwajskich/paragwajskimi/paragwajskie/paragwajska/paragwajskiej/paragwajską |  | Asunción = Asunción
QA: Katar | katarski/katarskiego/katarskiemu/katarskim/katarscy/katarskich/katarskimi/katarskie/katarska/katarskiej/katarską |  | Doha/Dohy/Dosze/Dohę/Dohą/Ad-Dauha = Doha
RO: Rumunia | rumuński/rumuńskiego/rumuńskiemu/rumuńskim/rumuńscy/rumuńskich/rumuńskimi/rumuńskie/rumuńska/rumuńskiej/rumuńską | Rumun/Rumunka/Rumuni/Rumunów | Bukareszt/Bukaresztu/Bukaresztowi/Bukaresztem/Bukareszcie = Bucharest
RS: Serbia | serbski/serbskiego/serbskiemu/serbskim/serbscy/serbskich/serbskimi/serbskie/serbska/serbskiej/serbską | Serb/Serbka/Serbowie/Serbów | Belgrad/Belgradu/Belgradowi/Belgradem/Belgradzie = Belgrade
RU: Rosja/Federacja Rosyjska/Federacji Rosyjskiej | rosyjski/rosyjskiego/rosyjskiemu/rosyjskim/rosyjscy/rosyjskich/rosyjskimi/rosyjskie/rosyjska/rosyjskiej/rosyjską | Rosjanin/Rosjanka/Rosjanie/Rosjan | Moskwa/Moskwy/Moskwie/Moskwę/Moskwą = Moscow
RW: Rwanda | rwandyjski/rwandyjskiego/rwandyjskiemu/rwandyjskim/rwandyjscy/rwandyjskich/rwandyjskimi/rwandyjskie/rwandyjska/rwandyjskiej/rwandyjską/ruandyjski/ruandyjskiego/ruandyjskiemu/ruandyjskim/ruandyjscy/ruandyjskich/ruandyjskimi/ruandyjskie/ruandyjska/ruandyjskiej/ruandyjską |  | Kigali = Kigali
SA: Arabia Saudyjska/Arabii Saudyjskiej/Arabię Saudyjską/Arabią Saudyjską | saudyjski/saudyjskiego/saudyjskiemu/saudyjskim/saudyjscy/saudyjskich/saudyjskimi/saudyjskie/saudyjska/saudyjskiej/saudyjską | Saudyjczyk/Saudyjczycy/Saudyjczyków | Rijad/Rijadu/Rijadowi/Rijadem/Rijadzie = Riyadh
SB: Wyspy Salomona |  |  | Honiara = Honiara
SC: Seszele | seszelski/seszelskiego/seszelskiemu/seszelskim/seszelscy/seszelskich/seszelskimi/seszelskie/seszelska/seszelskiej/seszelską |  | Victoria = Victoria
SD: Sudan | sudański/sudańskiego/sudańskiemu/sudańskim/sudańscy/sudańskich/sudańskimi/sudańskie/sudańska/sudańskiej/sudańską |  | Chartum/Chartumu/Chartumowi/Chartumem/Chartumie = Khartoum
SE: Szwecja | szwedzki/szwedzkiego/szwedzkiemu/szwedzkim/szwedzcy/szwedzkich/szwedzkimi/szwedzkie/szwedzka/szwedzkiej/szwedzką | Szwed/Szwedka/Szwedzi/Szwedów | Sztokholm/Sztokholmu/Sztokholmowi/Sztokholmem/Sztokholmie = Stockholm
SG: Singapur | singapurski/singapurskiego/singapurskiemu/singapurskim/singapurscy/singapurskich/singapurskimi/singapurskie/singapurska/singapurskiej/singapurską |  | Singapuru/Singapurowi/Singapurem/Singapurze = Singapore
SI: Słowenia | słoweński/słoweńskiego/słoweńskiemu/słoweńskim/słoweńscy/słoweńskich/słoweńskimi/słoweńskie/słoweńska/słoweńskiej/słoweńską | Słoweniec/Słowenka/Słoweńcy/Słoweńców | Lublana/Lublany/Lublanie/Lublanę/Lublaną = Ljubljana
SK: Słowacja | słowacki/słowackiego/słowackiemu/słowackim/słowaccy/słowackich/słowackimi/słowackie/słowacka/słowackiej/słowacką | Słowak/Słowaczka/Słowacy/Słowaków | Bratysława/Bratysławy/Bratysławie/Bratysławę/Bratysławą = Bratislava
SL: Sierra Leone | sierraleoński/sierraleońskiego/sierraleońskiemu/sierraleońskim/sierraleońscy/sierraleońskich/sierraleońskimi/sierraleońskie/sierraleońska/sierraleońskiej/sierraleońską |  | Freetown = Freetown
SM: San Marino | sanmaryński/sanmaryńskiego/sanmaryńskiemu/sanmaryńskim/sanmaryńscy/sanmaryńskich/sanmaryńskimi/sanmaryńskie/sanmaryńska/sanmaryńskiej/sanmaryńską
SN: Senegal | senegalski/senegalskiego/senegalskiemu/senegalskim/senegalscy/senegalskich/senegalskimi/senegalskie/senegalska/senegalskiej/senegalską |  | Dakar = Dakar
SO: Somalia | somalijski/somalijskiego/somalijskiemu/somalijskim/somalijscy/somalijskich/somalijskimi/somalijskie/somalijska/somalijskiej/somalijską |  | Mogadiszu = Mogadishu
SR: Surinam | surinamski/surinamskiego/surinamskiemu/surinamskim/surinamscy/surinamskich/surinamskimi/surinamskie/surinamska/surinamskiej/surinamską |  | Paramaribo = Paramaribo
SS: Sudan Południowy | południowosudański/południowosudańskiego/południowosudańskiemu/południowosudańskim/południowosudańscy/południowosudańskich/południowosudańskimi/południowosudańskie/południowosudańska/południowosudańskiej/południowosudańską |  | Dżuba = Juba
ST: Wyspy Świętego Tomasza i Książęca |  |  | São Tomé = São Tomé
SU: Związek Radziecki/ZSRR/Związku Radzieckiego/Związkiem Radzieckim | radziecki/radzieckiego/radzieckiemu/radzieckim/radziecka/radzieckiej/radziecką/radzieccy/sowiecki/sowieckiego/sowieckiemu/sowieckim/sowiecka/sowieckiej
SV: Salwador | salwadorski/salwadorskiego/salwadorskiemu/salwadorskim/salwadorscy/salwadorskich/salwadorskimi/salwadorskie/salwadorska/salwadorskiej/salwadorską |  | San Salvador = San Salvador
SY: Syria | syryjski/syryjskiego/syryjskiemu/syryjskim/syryjscy/syryjskich/syryjskimi/syryjskie/syryjska/syryjskiej/syryjską | Syryjczyk/Syryjka/Syryjczycy/Syryjczyków | Damaszek/Damaszku/Damaszkowi/Damaszkiem = Damascus
SZ: Eswatini | suazyjski/suazyjskiego/suazyjskiemu/suazyjskim/suazyjscy/suazyjskich/suazyjskimi/suazyjskie/suazyjska/suazyjskiej/suazyjską/eswatyński/eswatyńskiego/eswatyńskiemu/eswatyńskim/eswatyńscy/eswatyńskich/eswatyńskimi/eswatyńskie/eswatyńska/eswatyńskiej/eswatyńską |  | Mbabane = Mbabane
TD: Czad | czadyjski/czadyjskiego/czadyjskiemu/czadyjskim/czadyjscy/czadyjskich/czadyjskimi/czadyjskie/czadyjska/czadyjskiej/czadyjską |  | Ndżamena = N'Djamena
TG: Togo | togijski/togijskiego/togijskiemu/togijskim/togijscy/togijskich/togijskimi/togijskie/togijska/togijskiej/togijską |  | Lomé = Lome
TH: Tajlandia | tajlandzki/tajlandzkiego/tajlandzkiemu/tajlandzkim/tajlandzcy/tajlandzkich/tajlandzkimi/tajlandzkie/tajlandzka/tajlandzkiej/tajlandzką/tajski/tajskiego/tajskiemu/tajskim/tajscy/tajskich/tajskimi/tajskie/tajska/tajskiej/tajską |  | Bangkok/Bangkoku/Bangkokowi/Bangkokiem = Bangkok
TJ: Tadżykistan | tadżycki/tadżyckiego/tadżyckiemu/tadżyckim/tadżyccy/tadżyckich/tadżyckimi/tadżyckie/tadżycka/tadżyckiej/tadżycką |  | Duszanbe = Dushanbe
TL: Timor Wschodni | timorski/timorskiego/timorskiemu/timorskim/timorscy/timorskich/timorskimi/timorskie/timorska/timorskiej/timorską/wschodniotimorski/wschodniotimorskiego/wschodniotimorskiemu/wschodniotimorskim/wschodniotimorscy/wschodniotimorskich/wschodniotimorskimi/wschodniotimorskie/wschodniotimorska/wschodniotimorskiej/wschodniotimorską |  | Dili = Dili
TM: Turkmenistan | turkmeński/turkmeńskiego/turkmeńskiemu/turkmeńskim/turkmeńscy/turkmeńskich/turkmeńskimi/turkmeńskie/turkmeńska/turkmeńskiej/turkmeńską |  | Aszchabad/Aszchabadu/Aszchabadowi/Aszchabadem/Aszchabadzie = Ashgabat
TN: Tunezja | tunezyjski/tunezyjskiego/tunezyjskiemu/tunezyjskim/tunezyjscy/tunezyjskich/tunezyjskimi/tunezyjskie/tunezyjska/tunezyjskiej/tunezyjską |  | Tunis/Tunisu/Tunisowi/Tunisem/Tunisie = Tunis
TO: Tonga | tongijski/tongijskiego/tongijskiemu/tongijskim/tongijscy/tongijskich/tongijskimi/tongijskie/tongijska/tongijskiej/tongijską |  | Nukuʻalofa/Nuku'alofa = Nukuʻalofa
TR: Turcja | turecki/tureckiego/tureckiemu/tureckim/tureccy/tureckich/tureckimi/tureckie/turecka/tureckiej/turecką | Turek/Turczynka/Turcy/Turków | Ankara/Ankary/Ankarze/Ankarę/Ankarą = Ankara
TT: Trynidad i Tobago | trynidadzki/trynidadzkiego/trynidadzkiemu/trynidadzkim/trynidadzcy/trynidadzkich/trynidadzkimi/trynidadzkie/trynidadzka/trynidadzkiej/trynidadzką |  | Port of Spain = Port of Spain
TV: Tuvalu | tuvalski/tuvalskiego/tuvalskiemu/tuvalskim/tuvalscy/tuvalskich/tuvalskimi/tuvalskie/tuvalska/tuvalskiej/tuvalską |  | Funafuti = Funafuti
TW: Tajwan | tajwański/tajwańskiego/tajwańskiemu/tajwańskim/tajwańscy/tajwańskich/tajwańskimi/tajwańskie/tajwańska/tajwańskiej/tajwańską | Tajwańczyk/Tajwańczycy/Tajwańczyków | Tajpej = Taipei
TZ: Tanzania | tanzański/tanzańskiego/tanzańskiemu/tanzańskim/tanzańscy/tanzańskich/tanzańskimi/tanzańskie/tanzańska/tanzańskiej/tanzańską |  | Dodoma = Dodoma
UA: Ukraina | ukraiński/ukraińskiego/ukraińskiemu/ukraińskim/ukraińscy/ukraińskich/ukraińskimi/ukraińskie/ukraińska/ukraińskiej/ukraińską | Ukrainiec/Ukrainka/Ukraińcy/Ukraińców | Kijów/Kijowa/Kijowowi/Kijowem/Kijowie = Kyiv
UG: Uganda | ugandyjski/ugandyjskiego/ugandyjskiemu/ugandyjskim/ugandyjscy/ugandyjskich/ugandyjskimi/ugandyjskie/ugandyjska/ugandyjskiej/ugandyjską |  | Kampala = Kampala
US: Stany Zjednoczone/USA/Stanów Zjednoczonych/Stanom Zjednoczonym/Stanami Zjednoczonymi/Stanach Zjednoczonych/Ameryka | amerykański/amerykańskiego/amerykańskiemu/amerykańskim/amerykańscy/amerykańskich/amerykańskimi/amerykańskie/amerykańska/amerykańskiej/amerykańską | Amerykanin/Amerykanka/Amerykanie/Amerykanów | Waszyngton/Waszyngtonu/Waszyngtonowi/Waszyngtonem/Waszyngtonie = Washington
UY: Urugwaj | urugwajski/urugwajskiego/urugwajskiemu/urugwajskim/urugwajscy/urugwajskich/urugwajskimi/urugwajskie/urugwajska/urugwajskiej/urugwajską |  | Montevideo = Montevideo
UZ: Uzbekistan | uzbecki/uzbeckiego/uzbeckiemu/uzbeckim/uzbeccy/uzbeckich/uzbeckimi/uzbeckie/uzbecka/uzbeckiej/uzbecką |  | Taszkient/Taszkientu/Taszkientowi/Taszkientem/Taszkiencie = Tashkent
VA: Watykan/Watykanu | watykański/watykańskiego/watykańskiemu/watykańskim/watykańscy/watykańskich/watykańskimi/watykańskie/watykańska/watykańskiej/watykańską |  | Watykanowi/Watykanem/Watykanie = Vatican City
VC: Saint Vincent i Grenadyny |  |  | Kingstown = Kingstown
VE: Wenezuela | wenezuelski/wenezuelskiego/wenezuelskiemu/wenezuelskim/wenezuelscy/wenezuelskich/wenezuelskimi/wenezuelskie/wenezuelska/wenezuelskiej/wenezuelską | Wenezuelczyk/Wenezuelczycy/Wenezuelczyków | Caracas = Caracas
VN: Wietnam | wietnamski/wietnamskiego/wietnamskiemu/wietnamskim/wietnamscy/wietnamskich/wietnamskimi/wietnamskie/wietnamska/wietnamskiej/wietnamską | Wietnamczyk/Wietnamczycy/Wietnamczyków | Hanoi = Hanoi
VU: Vanuatu | vanuacki/vanuackiego/vanuackiemu/vanuackim/vanuaccy/vanuackich/vanuackimi/vanuackie/vanuacka/vanuackiej/vanuacką |  | Port Vila = Port Vila
WS: Samoa | samoański/samoańskiego/samoańskiemu/samoańskim/samoańscy/samoańskich/samoańskimi/samoańskie/samoańska/samoańskiej/samoańską |  | Apia = Apia
XK: Kosowo | kosowski/kosowskiego/kosowskiemu/kosowskim/kosowscy/kosowskich/kosowskimi/kosowskie/kosowska/kosowskiej/kosowską | Kosowianin/Kosowianie/Kosowian | Prisztina/Prisztiny/Prisztinie/Prisztinę/Prisztiną = Pristina
YE: Jemen | jemeński/jemeńskiego/jemeńskiemu/jemeńskim/jemeńscy/jemeńskich/jemeńskimi/jemeńskie/jemeńska/jemeńskiej/jemeńską |  | Sana/Sany/Sanie/Sanę/Saną = Sanaa
YU: Jugosławia | jugosłowiański/jugosłowiańskiego/jugosłowiańskiemu/jugosłowiańskim/jugosłowiańska
ZA: Republika Południowej Afryki/RPA/Republiki Południowej Afryki | południowoafrykański/południowoafrykańskiego/południowoafrykańskiemu/południowoafrykańskim/południowoafrykańscy/południowoafrykańskich/południowoafrykańskimi/południowoafrykańskie/południowoafrykańska/południowoafrykańskiej/południowoafrykańską | Południowoafrykańczyk/Południowoafrykańczycy | Pretoria/Pretorii/Pretorię/Pretorią = Pretoria
ZM: Zambia | zambijski/zambijskiego/zambijskiemu/zambijskim/zambijscy/zambijskich/zambijskimi/zambijskie/zambijska/zambijskiej/zambijską |  | Lusaka = Lusaka
ZW: Zimbabwe | zimbabweński/zimbabweńskiego/zimbabweńskiemu/zimbabweńskim/zimbabweńscy/zimbabweńskich/zimbabweńskimi/zimbabweńskie/zimbabweńska/zimbabweńskiej/zimbabweńską |  | Harare = Harare
`)
