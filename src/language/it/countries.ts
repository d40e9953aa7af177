import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorra | andorrano/andorrana/andorrani/andorrane |  | Andorra la Vella = Andorra la Vella
AE: Emirati Arabi Uniti/Emirati | emiratino/emiratina/emiratini/emiratine |  | Abu Dhabi = Abu Dhabi
AF: Afghanistan | afghano/afghana/afghani/afghane |  | Kabul = Kabul
AG: Antigua e Barbuda | antiguano/antiguana/antiguani/antiguane |  | Saint John's/Saint John's = St. John's
AL: Albania | albanese/albanesi |  | Tirana = Tirana
AM: Armenia | armeno/armena/armeni/armene |  | Erevan/Yerevan = Yerevan
AO: Angola | angolano/angolana/angolani/angolane |  | Luanda = Luanda
AR: Argentina | argentino/argentina/argentini/argentine |  | Buenos Aires = Buenos Aires
AS: Samoa Americane
AT: Austria | austriaco/austriaca/austriaci/austriache |  | Vienna = Vienna
AU: Australia | australiano/australiana/australiani/australiane |  | Canberra = Canberra
AZ: Azerbaigian | azerbaigiano/azerbaigiana/azerbaigiani/azerbaigiane/azero/azera/azeri/azere |  | Baku = Baku
BA: Bosnia ed Erzegovina | bosniaco/bosniaca/bosniaci/bosniache |  | Sarajevo = Sarajevo
BB: Barbados | barbadiano/barbadiana/barbadiani/barbadiane/barbadense/barbadensi |  | Bridgetown = Bridgetown
BD: Bangladesh | bangladese/bangladesi/bengalese/bengalesi |  | Dacca = Dhaka
BE: Belgio | belga/belgi/belghe |  | Bruxelles = Brussels
BF: Burkina Faso | burkinabé/burkinabè |  | Ouagadougou = Ouagadougou
BG: Bulgaria | bulgaro/bulgara/bulgari/bulgare |  | Sofia = Sofia
BH: Bahrein | bahreinita/bahreiniti/bahreinite |  | Manama = Manama
BI: Burundi | burundese/burundesi |  | Gitega = Gitega
BJ: Benin | beninese/beninesi |  | Porto-Novo = Porto-Novo
BN: Brunei | bruneiano/bruneiana/bruneiani/bruneiane |  | Bandar Seri Begawan = Bandar Seri Begawan
BO: Bolivia | boliviano/boliviana/boliviani/boliviane |  | La Paz = La Paz
BR: Brasile | brasiliano/brasiliana/brasiliani/brasiliane |  | Brasilia/Brasília = Brasília
BS: Bahamas | bahamense/bahamensi |  | Nassau = Nassau
BT: Bhutan | bhutanese/bhutanesi |  | Thimphu = Thimphu
BW: Botswana | botswano/botswana/botswaniano |  | Gaborone = Gaborone
BY: Bielorussia | bielorusso/bielorussa/bielorussi/bielorusse |  | Minsk = Minsk
BZ: Belize | beliziano/beliziana/beliziani/beliziane |  | Belmopan = Belmopan
CA: Canada | canadese/canadesi |  | Ottawa = Ottawa
CD: Congo - Kinshasa | congolese/congolesi |  | Kinshasa = Kinshasa
CF: Repubblica Centrafricana | centrafricano/centrafricana/centrafricani/centrafricane |  | Bangui = Bangui
CG: Congo-Brazzaville | congolese/congolesi |  | Brazzaville = Brazzaville
CH: Svizzera | svizzero/svizzera/svizzeri/svizzere/elvetico/elvetica/elvetici/elvetiche |  | Berna = Bern
CI: Costa d'Avorio | ivoriano/ivoriana/ivoriani/ivoriane |  | Yamoussoukro = Yamoussoukro
CK: Isole Cook
CL: Cile | cileno/cilena/cileni/cilene |  | Santiago = Santiago
CM: Camerun | camerunese/camerunesi |  | Yaoundé = Yaoundé
CN: Cina/Repubblica popolare cinese | cinese/cinesi |  | Pechino = Beijing
CO: Colombia | colombiano/colombiana/colombiani/colombiane |  | Bogotá = Bogotá
CR: Costa Rica | costaricano/costaricana/costaricani/costaricane |  | San José = San José
CS: Cecoslovacchia | cecoslovacco/cecoslovacca/cecoslovacchi
CU: Cuba | cubano/cubana/cubani/cubane |  | L'Avana/L'Avana/Avana = Havana
CV: Capo Verde | capoverdiano/capoverdiana/capoverdiani/capoverdiane |  | Praia = Praia
CY: Cipro | cipriota/ciprioti/cipriote |  | Nicosia = Nicosia
CZ: Cechia/Repubblica Ceca | ceco/ceca/cechi/ceche |  | Praga = Prague
DD: Germania Est/Germania orientale/Rdt/RDT/Ddr/DDR | tedesco-orientale
DE: Germania | tedesco/tedesca/tedeschi/tedesche |  | Berlino = Berlin
DJ: Gibuti | gibutiano/gibutiana/gibutiani/gibutiane
DK: Danimarca | danese/danesi |  | Copenaghen = Copenhagen
DM: Dominica | dominicense/dominicensi/dominichese/dominichesi |  | Roseau = Roseau
DO: Repubblica Dominicana | dominicano/dominicana/dominicani/dominicane |  | Santo Domingo = Santo Domingo
DZ: Algeria | algerino/algerina/algerini/algerine |  | Algeri = Algiers
EC: Ecuador | ecuadoriano/ecuadoriana/ecuadoriani/ecuadoriane/ecuadoregno/ecuadoregna/ecuadoregni/ecuadoregne |  | Quito = Quito
EE: Estonia | estone/estoni |  | Tallinn = Tallinn
EG: Egitto | egiziano/egiziana/egiziani/egiziane |  | Il Cairo = Cairo
EH: Sahara Occidentale
ER: Eritrea | eritreo/eritrea/eritrei/eritree |  | Asmara = Asmara
ES: Spagna | spagnolo/spagnola/spagnoli/spagnole |  | Madrid = Madrid
ET: Etiopia | etiope/etiopi |  | Addis Abeba = Addis Ababa
EU: Unione europea | europeo/europea/europei/europee/Ue/UE/comunitario/comunitaria/comunitari/comunitarie |  | Bruxelles = Brussels
FI: Finlandia | finlandese/finlandesi |  | Helsinki = Helsinki
FJ: Figi | figiano/figiana/figiani/figiane |  | Suva = Suva
FM: Micronesia | micronesiano/micronesiana/micronesiani/micronesiane |  | Palikir = Palikir
FR: Francia | francese/francesi |  | Parigi = Paris
GA: Gabon | gabonese/gabonesi |  | Libreville = Libreville
GB: Regno Unito/Gran Bretagna/Inghilterra | britannico/britannica/britannici/britanniche |  | Londra = London
GD: Grenada | grenadino/grenadina/grenadini/grenadine |  | Saint George's/Saint George's = St. George's
GE: Georgia | georgiano/georgiana/georgiani/georgiane |  | Tbilisi = Tbilisi
GH: Ghana | ghanese/ghanesi |  | Accra = Accra
GM: Gambia | gambiano/gambiana/gambiani/gambiane |  | Banjul = Banjul
GN: Guinea | guineano/guineana/guineani/guineane |  | Conakry = Conakry
GQ: Guinea Equatoriale | equatoguineano/equatoguineana/equatoguineani |  | Malabo = Malabo
GR: Grecia | greco/greca/greci/greche/ellenico/ellenica/ellenici/elleniche |  | Atene = Athens
GT: Guatemala | guatemalteco/guatemalteca/guatemaltechi/guatemalteche |  | Città del Guatemala = Guatemala City
GU: Guam
GW: Guinea-Bissau | guineense/guineensi |  | Bissau = Bissau
GY: Guyana | guyanese/guyanesi |  | Georgetown = Georgetown
HK: RAS di Hong Kong
HN: Honduras | honduregno/honduregna/honduregni/honduregne |  | Tegucigalpa = Tegucigalpa
HR: Croazia | croato/croata/croati/croate |  | Zagabria = Zagreb
HT: Haiti | haitiano/haitiana/haitiani/haitiane |  | Port-au-Prince = Port-au-Prince
HU: Ungheria | ungherese/ungheresi/magiaro/magiara/magiari/magiare |  | Budapest = Budapest
ID: Indonesia | indonesiano/indonesiana/indonesiani/indonesiane |  | Giacarta/Jakarta/Giakarta = Jakarta
IE: Irlanda | irlandese/irlandesi |  | Dublino = Dublin
IL: Israele | israeliano/israeliana/israeliani/israeliane |  | Gerusalemme = Jerusalem
IN: India | indiano/indiana/indiani/indiane |  | Nuova Delhi/New Delhi = New Delhi
IQ: Iraq | iracheno/irachena/iracheni/irachene |  | Baghdad = Baghdad
IR: Iran | iraniano/iraniana/iraniani/iraniane |  | Teheran = Tehran
IS: Islanda | islandese/islandesi |  | Reykjavik/Reykjavík = Reykjavik
IT: Italia | italiano/italiana/italiani/italiane |  | Roma = Rome
JM: Giamaica | giamaicano/giamaicana/giamaicani/giamaicane |  | Kingston = Kingston
JO: Giordania | giordano/giordana/giordani/giordane |  | Amman = Amman
JP: Giappone | giapponese/giapponesi/nipponico/nipponica/nipponici/nipponiche |  | Tokyo = Tokyo
KE: Kenya | keniano/keniana/keniani/keniane/keniota/kenioti/keniote/kenyota |  | Nairobi = Nairobi
KG: Kirghizistan | kirghiso/kirghisa/kirghisi/kirghise/kirghizo/kirghiza/kirghizi/kirghize |  | Bishkek/Biškek = Bishkek
KH: Cambogia | cambogiano/cambogiana/cambogiani/cambogiane |  | Phnom Penh = Phnom Penh
KI: Kiribati | kiribatiano/kiribatiana/kiribatiani/kiribatiane |  | Tarawa Sud = South Tarawa
KM: Comore | comoriano/comoriana/comoriani/comoriane/comoregno/comoregna |  | Moroni = Moroni
KN: Saint Kitts e Nevis |  |  | Basseterre = Basseterre
KP: Corea del Nord | nordcoreano/nordcoreana/nordcoreani/nordcoreane |  | Pyongyang = Pyongyang
KR: Corea del Sud | sudcoreano/sudcoreana/sudcoreani/sudcoreane |  | Seul = Seoul
KW: Kuwait | kuwaitiano/kuwaitiana/kuwaitiani/kuwaitiane |  | Madinat al-Kuwait/Kuwait City = Kuwait City
KZ: Kazakistan | kazako/kazaka/kazaki/kazake/kazaco/kazaca/kazachi/kazache/kazakho |  | Astana/Nur-Sultan = Astana
LA: Laos | laotiano/laotiana/laotiani/laotiane |  | Vientiane = Vientiane
LB: Libano | libanese/libanesi |  | Beirut = Beirut
LC: Saint Lucia | santaluciano/santaluciana/santaluciani/santaluciane |  | Castries = Castries
LI: Liechtenstein | del Liechtenstein |  | Vaduz = Vaduz
LK: Sri Lanka | singalese/singalesi/srilankese/srilankesi |  | Colombo = Colombo
LR: Liberia | liberiano/liberiana/liberiani/liberiane |  | Monrovia = Monrovia
LS: Lesotho | lesothiano/lesothiana/lesothiani/lesothiane |  | Maseru = Maseru
LT: Lituania | lituano/lituana/lituani/lituane |  | Vilnius = Vilnius
LU: Lussemburgo | lussemburghese/lussemburghesi
LV: Lettonia | lettone/lettoni |  | Riga = Riga
LY: Libia | libico/libica/libici/libiche |  | Tripoli = Tripoli
MA: Marocco | marocchino/marocchina/marocchini/marocchine |  | Rabat = Rabat
MC: Monaco | monegasco/monegasca/monegaschi/monegasche
MD: Moldavia | moldavo/moldava/moldavi/moldave |  | Chisinau/Chişinău = Chisinau
ME: Montenegro | montenegrino/montenegrina/montenegrini/montenegrine |  | Podgorica = Podgorica
MG: Madagascar | malgascio/malgascia/malgasci/malgascie |  | Antananarivo = Antananarivo
MH: Isole Marshall | marshallese/marshallesi |  | Majuro = Majuro
MK: Macedonia del Nord | macedone/macedoni/nordmacedone/nordmacedoni |  | Skopje = Skopje
ML: Mali | maliano/maliana/maliani/maliane |  | Bamako = Bamako
MM: Myanmar/Birmania | birmano/birmana/birmani/birmane |  | Naypyidaw = Naypyidaw
MN: Mongolia | mongolo/mongola/mongoli/mongole |  | Ulan Bator = Ulaanbaatar
MR: Mauritania | mauritano/mauritana/mauritani/mauritane |  | Nouakchott = Nouakchott
MT: Malta | maltese/maltesi |  | La Valletta = Valletta
MU: Mauritius | mauriziano/mauriziana/mauriziani/mauriziane |  | Port Louis = Port Louis
MV: Maldive | maldiviano/maldiviana/maldiviani/maldiviane |  | Malé = Malé
MW: Malawi | malawiano/malawiana/malawiani/malawiane |  | Lilongwe = Lilongwe
MX: Messico | messicano/messicana/messicani/messicane |  | Città del Messico = Mexico City
MY: Malaysia | malese/malesi/malaysiano/malaysiana/malaysiani/malaysiane |  | Kuala Lumpur = Kuala Lumpur
MZ: Mozambico | mozambicano/mozambicana/mozambicani/mozambicane |  | Maputo = Maputo
NA: Namibia | namibiano/namibiana/namibiani/namibiane |  | Windhoek = Windhoek
NC: Nuova Caledonia
NE: Niger | nigerino/nigerina/nigerini/nigerine |  | Niamey = Niamey
NG: Nigeria | nigeriano/nigeriana/nigeriani/nigeriane |  | Abuja = Abuja
NI: Nicaragua | nicaraguense/nicaraguensi/nicaraguegno |  | Managua = Managua
NL: Paesi Bassi/Olanda | olandese/olandesi |  | L'Aia/L'Aia = The Hague
NO: Norvegia | norvegese/norvegesi |  | Oslo = Oslo
NP: Nepal | nepalese/nepalesi |  | Kathmandu = Kathmandu
NR: Nauru | nauruano/nauruana/nauruani/nauruane |  | Yaren = Yaren
NU: Niue
NZ: Nuova Zelanda | neozelandese/neozelandesi |  | Wellington = Wellington
OM: Oman | omanita/omaniti/omanite |  | Mascate = Muscat
PA: Panama | panamense/panamensi |  | Panama City = Panama City
PE: Perù | peruviano/peruviana/peruviani/peruviane |  | Lima = Lima
PF: Polinesia Francese
PG: Papua Nuova Guinea | papuano/papuana/papuani/papuane |  | Port Moresby = Port Moresby
PH: Filippine | filippino/filippina/filippini/filippine |  | Manila = Manila
PK: Pakistan | pachistano/pachistana/pachistani/pachistane/pakistano/pakistana/pakistani/pakistane |  | Islamabad = Islamabad
PL: Polonia | polacco/polacca/polacchi/polacche |  | Varsavia = Warsaw
PS: Territori Palestinesi/Palestina/Autorità nazionale palestinese | palestinese/palestinesi |  | Ramallah = Ramallah
PT: Portogallo | portoghese/portoghesi |  | Lisbona = Lisbon
PW: Palau | palauano/palauana/palauani/palauane |  | Ngerulmud = Ngerulmud
PY: Paraguay | paraguaiano/paraguaiana/paraguaiani/paraguaiane/paraguayano/paraguayana/paraguayani/paraguayane |  | Asunción = Asunción
QA: Qatar | qatariota/qatarioti/qatariote/qatarino/qatarina/qatarini/qatarine |  | Doha = Doha
RO: Romania | romeno/romena/romeni/romene/rumeno/rumena/rumeni/rumene |  | Bucarest = Bucharest
RS: Serbia | serbo/serba/serbi/serbe |  | Belgrado = Belgrade
RU: Russia/Federazione russa/Federazione Russa | russo/russa/russi/russe |  | Mosca = Moscow
RW: Ruanda | ruandese/ruandesi |  | Kigali = Kigali
SA: Arabia Saudita | saudita/sauditi/saudite |  | Riad/Riyadh = Riyadh
SB: Isole Salomone | salomonese/salomonesi |  | Honiara = Honiara
SC: Seychelles | seychellese/seychellesi |  | Victoria = Victoria
SD: Sudan | sudanese/sudanesi |  | Khartum = Khartoum
SE: Svezia | svedese/svedesi |  | Stoccolma = Stockholm
SG: Singapore | singaporiano/singaporiana/singaporiani/singaporiane/singaporegno/singaporegna
SI: Slovenia | sloveno/slovena/sloveni/slovene |  | Lubiana = Ljubljana
SK: Slovacchia | slovacco/slovacca/slovacchi/slovacche |  | Bratislava = Bratislava
SL: Sierra Leone | sierraleonese/sierraleonesi |  | Freetown = Freetown
SM: San Marino | sammarinese/sammarinesi
SN: Senegal | senegalese/senegalesi |  | Dakar = Dakar
SO: Somalia | somalo/somala/somali/somale |  | Mogadiscio = Mogadishu
SR: Suriname | surinamese/surinamesi |  | Paramaribo = Paramaribo
SS: Sud Sudan | sudsudanese/sudsudanesi/sud-sudanese/sud-sudanesi |  | Giuba = Juba
ST: São Tomé e Príncipe | saotomense/saotomensi/santotomense/santotomensi |  | São Tomé = São Tomé
SU: Unione Sovietica/Urss/URSS | sovietico/sovietica/sovietici/sovietiche
SV: El Salvador | salvadoregno/salvadoregna/salvadoregni/salvadoregne |  | San Salvador = San Salvador
SY: Siria | siriano/siriana/siriani/siriane |  | Damasco = Damascus
SZ: Eswatini | swazi |  | Mbabane = Mbabane
TD: Ciad | ciadiano/ciadiana/ciadiani/ciadiane |  | N'Djamena/N'Djamena = N'Djamena
TG: Togo | togolese/togolesi |  | Lomé = Lome
TH: Thailandia | thailandese/thailandesi/tailandese/tailandesi |  | Bangkok = Bangkok
TJ: Tagikistan | tagiko/tagika/tagiki/tagike |  | Dushanbe = Dushanbe
TL: Timor Est | timorese/timoresi/est-timorese/est-timoresi |  | Dili = Dili
TM: Turkmenistan | turkmeno/turkmena/turkmeni/turkmene/turcomanno/turcomanna/turcomanni/turcomanne |  | Ashgabat/Aşgabat = Ashgabat
TN: Tunisia | tunisino/tunisina/tunisini/tunisine |  | Tunisi = Tunis
TO: Tonga | tongano/tongana/tongani/tongane |  | Nuku'alofa/Nuku'alofa = Nukuʻalofa
TR: Turchia | turco/turca/turchi/turche |  | Ankara = Ankara
TT: Trinidad e Tobago | trinidadiano/trinidadiana/trinidadiani/trinidadiane |  | Port of Spain = Port of Spain
TV: Tuvalu | tuvaluano/tuvaluana/tuvaluani/tuvaluane |  | Funafuti = Funafuti
TW: Taiwan | taiwanese/taiwanesi |  | Taipei = Taipei
TZ: Tanzania | tanzaniano/tanzaniana/tanzaniani/tanzaniane |  | Dodoma = Dodoma
UA: Ucraina | ucraino/ucraina/ucraini/ucraine |  | Kiev/Kyiv = Kyiv
UG: Uganda | ugandese/ugandesi |  | Kampala = Kampala
US: Stati Uniti/Usa/USA/America/Stati Uniti d'America | statunitense/statunitensi/americano/americana/americani/americane/Usa/USA |  | Washington = Washington
UY: Uruguay | uruguaiano/uruguaiana/uruguaiani/uruguaiane/uruguayano/uruguayana/uruguayani/uruguayane |  | Montevideo = Montevideo
UZ: Uzbekistan | uzbeko/uzbeka/uzbeki/uzbeke |  | Tashkent = Tashkent
VA: Città del Vaticano/Vaticano/Santa Sede | vaticano/vaticana/vaticani/vaticane
VC: Saint Vincent e Grenadine | sanvincentino/sanvincentina |  | Kingstown = Kingstown
VE: Venezuela | venezuelano/venezuelana/venezuelani/venezuelane |  | Caracas = Caracas
VN: Vietnam | vietnamita/vietnamiti/vietnamite |  | Hanoi = Hanoi
VU: Vanuatu | vanuatuano/vanuatuana/vanuatuani/vanuatuane |  | Port Vila = Port Vila
WS: Samoa | samoano/samoana/samoani/samoane |  | Apia = Apia
XK: Kosovo | kosovaro/kosovara/kosovari/kosovare |  | Pristina = Pristina
YE: Yemen | yemenita/yemeniti/yemenite |  | Sana'a/Sana'a/Sanaa = Sanaa
YU: Jugoslavia | jugoslavo/jugoslava/jugoslavi
ZA: Sudafrica | sudafricano/sudafricana/sudafricani/sudafricane |  | Pretoria = Pretoria
ZM: Zambia | zambiano/zambiana/zambiani/zambiane |  | Lusaka = Lusaka
ZW: Zimbabwe | zimbabwese/zimbabwesi/zimbabwano/zimbabwana |  | Harare = Harare
`)
