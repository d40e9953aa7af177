import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorra | andorrano/andorrana/andorranos/andorranas |  | Andorra la Vieja/Andorra la Vella = Andorra la Vella
AE: Emiratos Árabes Unidos/Emiratos/Emiratos Árabes | emiratí/emiratíes/emiratís |  | Abu Dabi/Abu Dhabi = Abu Dhabi
AF: Afganistán | afgano/afgana/afganos/afganas |  | Kabul = Kabul
AG: Antigua y Barbuda | antiguano/antiguana/antiguanos/antiguanas |  | Saint John's/Saint John's/Saint John = St. John's
AL: Albania | albanés/albanesa/albaneses/albanesas |  | Tirana = Tirana
AM: Armenia | armenio/armenia/armenios/armenias |  | Ereván = Yerevan
AO: Angola | angoleño/angoleña/angoleños/angoleñas |  | Luanda = Luanda
AR: Argentina | argentino/argentina/argentinos/argentinas |  | Buenos Aires = Buenos Aires
AS: Samoa Americana
AT: Austria | austriaco/austriaca/austriacos/austriacas/austríaco/austríaca/austríacos/austríacas |  | Viena = Vienna
AU: Australia | australiano/australiana/australianos/australianas |  | Camberra/Canberra = Canberra
AZ: Azerbaiyán | azerbaiyano/azerbaiyana/azerbaiyanos/azerbaiyanas/azerí/azeríes/azerís |  | Bakú = Baku
BA: Bosnia y Herzegovina | bosnio/bosnia/bosnios/bosnias |  | Sarajevo = Sarajevo
BB: Barbados | barbadense/barbadenses |  | Bridgetown = Bridgetown
BD: Bangladés | bangladesí/bangladesíes/bangladesís |  | Daca = Dhaka
BE: Bélgica | belga/belgas |  | Bruselas = Brussels
BF: Burkina Faso | burkinés/burkinesa/burkineses/burkinesas/burkinabé/burkinabés |  | Uagadugú = Ouagadougou
BG: Bulgaria | búlgaro/búlgara/búlgaros/búlgaras |  | Sofía = Sofia
BH: Baréin | bareiní/bareiníes/bareinís |  | Manama = Manama
BI: Burundi | burundés/burundesa/burundeses/burundesas |  | Gitega = Gitega
BJ: Benín | beninés/beninesa/benineses/beninesas |  | Porto Novo = Porto-Novo
BN: Brunéi | bruneano/bruneana/bruneanos/bruneanas |  | Bandar Seri Begawan = Bandar Seri Begawan
BO: Bolivia | boliviano/boliviana/bolivianos/bolivianas |  | La Paz = La Paz
BR: Brasil | brasileño/brasileña/brasileños/brasileñas/brasilero/brasilera/brasileros/brasileras |  | Brasilia = Brasília
BS: Bahamas | bahameño/bahameña/bahameños/bahameñas |  | Nassau = Nassau
BT: Bután | butanés/butanesa/butaneses/butanesas |  | Timbu/Timbú = Thimphu
BW: Botsuana | botsuano/botsuana/botsuanos/botsuanas |  | Gaborone = Gaborone
BY: Bielorrusia | bielorruso/bielorrusa/bielorrusos/bielorrusas |  | Minsk = Minsk
BZ: Belice | beliceño/beliceña/beliceños/beliceñas |  | Belmopán = Belmopan
CA: Canadá | canadiense/canadienses |  | Ottawa = Ottawa
CD: República Democrática del Congo | congoleño/congoleña/congoleños/congoleñas |  | Kinsasa/Kinshasa = Kinshasa
CF: República Centroafricana | centroafricano/centroafricana/centroafricanos/centroafricanas |  | Bangui = Bangui
CG: Congo | congoleño/congoleña/congoleños/congoleñas |  | Brazzaville = Brazzaville
CH: Suiza | suizo/suiza/suizos/suizas/helvético/helvética/helvéticos/helvéticas |  | Berna = Bern
CI: Côte d'Ivoire | marfileño/marfileña/marfileños/marfileñas |  | Yamusukro = Yamoussoukro
CK: Islas Cook
CL: Chile | chileno/chilena/chilenos/chilenas |  | Santiago/Santiago de Chile = Santiago
CM: Camerún | camerunés/camerunesa/cameruneses/camerunesas |  | Yaundé = Yaoundé
CN: China/República Popular China | chino/china/chinos/chinas |  | Pekín/Beijing = Beijing
CO: Colombia | colombiano/colombiana/colombianos/colombianas |  | Bogotá = Bogotá
CR: Costa Rica | costarricense/costarricenses |  | San José = San José
CS: Checoslovaquia | checoslovaco/checoslovaca/checoslovacos
CU: Cuba | cubano/cubana/cubanos/cubanas |  | La Habana = Havana
CV: Cabo Verde | caboverdiano/caboverdiana/caboverdianos/caboverdianas |  | Praia = Praia
CY: Chipre | chipriota/chipriotas |  | Nicosia = Nicosia
CZ: Chequia/República Checa | checo/checa/checos/checas |  | Praga = Prague
DD: Alemania Oriental/Alemania del Este/RDA/República Democrática Alemana | germanooriental/germano-oriental/germanoriental
DE: Alemania | alemán/alemana/alemanes/alemanas |  | Berlín = Berlin
DJ: Yibuti | yibutiano/yibutiana/yibutianos/yibutianas
DK: Dinamarca | danés/danesa/daneses/danesas |  | Copenhague = Copenhagen
DM: Dominica | dominiqués/dominiquesa/dominiqueses/dominiquesas |  | Roseau = Roseau
DO: República Dominicana | dominicano/dominicana/dominicanos/dominicanas |  | Santo Domingo = Santo Domingo
DZ: Argelia | argelino/argelina/argelinos/argelinas |  | Argel = Algiers
EC: Ecuador | ecuatoriano/ecuatoriana/ecuatorianos/ecuatorianas |  | Quito = Quito
EE: Estonia | estonio/estonia/estonios/estonias |  | Tallin = Tallinn
EG: Egipto | egipcio/egipcia/egipcios/egipcias |  | El Cairo = Cairo
EH: Sáhara Occidental
ER: Eritrea | eritreo/eritrea/eritreos/eritreas |  | Asmara = Asmara
ES: España | español/española/españoles/españolas |  | Madrid = Madrid
ET: Etiopía | etíope/etíopes |  | Adís Abeba/Addis Abeba = Addis Ababa
EU: Unión Europea | europeo/europea/europeos/europeas/comunitario/comunitaria/comunitarios/comunitarias |  | Bruselas = Brussels
FI: Finlandia | finlandés/finlandesa/finlandeses/finlandesas/finés/finesa/fineses/finesas |  | Helsinki = Helsinki
FJ: Fiyi | fiyiano/fiyiana/fiyianos/fiyianas |  | Suva = Suva
FM: Micronesia | micronesio/micronesia/micronesios/micronesias |  | Palikir = Palikir
FR: Francia | francés/francesa/franceses/francesas |  | París = Paris
GA: Gabón | gabonés/gabonesa/gaboneses/gabonesas |  | Libreville = Libreville
GB: Reino Unido/Gran Bretaña/Inglaterra | británico/británica/británicos/británicas |  | Londres = London
GD: Granada | granadino/granadina/granadinos/granadinas |  | Saint George/Saint George's/Saint George's = St. George's
GE: Georgia | georgiano/georgiana/georgianos/georgianas |  | Tiflis/Tbilisi = Tbilisi
GH: Ghana | ghanés/ghanesa/ghaneses/ghanesas |  | Acra = Accra
GM: Gambia | gambiano/gambiana/gambianos/gambianas |  | Banjul = Banjul
GN: Guinea | guineano/guineana/guineanos/guineanas |  | Conakri = Conakry
GQ: Guinea Ecuatorial | ecuatoguineano/ecuatoguineana/ecuatoguineanos/ecuatoguineanas |  | Malabo = Malabo
GR: Grecia | griego/griega/griegos/griegas/heleno/helena/helenos/helenas |  | Atenas = Athens
GT: Guatemala | guatemalteco/guatemalteca/guatemaltecos/guatemaltecas |  | Ciudad de Guatemala = Guatemala City
GU: Guam
GW: Guinea-Bisáu | bisauguineano/bisauguineana/bisauguineanos/bisauguineanas |  | Bisáu = Bissau
GY: Guyana | guyanés/guyanesa/guyaneses/guyanesas |  | Georgetown = Georgetown
HK: RAE de Hong Kong/China
HN: Honduras | hondureño/hondureña/hondureños/hondureñas |  | Tegucigalpa = Tegucigalpa
HR: Croacia | croata/croatas |  | Zagreb = Zagreb
HT: Haití | haitiano/haitiana/haitianos/haitianas |  | Puerto Príncipe = Port-au-Prince
HU: Hungría | húngaro/húngara/húngaros/húngaras |  | Budapest = Budapest
ID: Indonesia | indonesio/indonesia/indonesios/indonesias |  | Yakarta = Jakarta
IE: Irlanda | irlandés/irlandesa/irlandeses/irlandesas |  | Dublín = Dublin
IL: Israel | israelí/israelíes/israelís |  | Jerusalén = Jerusalem
IN: India | indio/india/indios/indias |  | Nueva Delhi = New Delhi
IQ: Irak | iraquí/iraquíes/iraquís |  | Bagdad = Baghdad
IR: Irán | iraní/iraníes/iranís |  | Teherán = Tehran
IS: Islandia | islandés/islandesa/islandeses/islandesas |  | Reikiavik/Reikjavik = Reykjavik
IT: Italia | italiano/italiana/italianos/italianas |  | Roma = Rome
JM: Jamaica | jamaicano/jamaicana/jamaicanos/jamaicanas/jamaiquino/jamaiquina/jamaiquinos/jamaiquinas |  | Kingston = Kingston
JO: Jordania | jordano/jordana/jordanos/jordanas |  | Ammán = Amman
JP: Japón | japonés/japonesa/japoneses/japonesas/nipón/nipona/nipones/niponas |  | Tokio = Tokyo
KE: Kenia | keniano/keniana/kenianos/kenianas/keniata/keniatas/kenyano |  | Nairobi = Nairobi
KG: Kirguistán | kirguís/kirguisa/kirguises/kirguisas/kirguiso |  | Biskek = Bishkek
KH: Camboya | camboyano/camboyana/camboyanos/camboyanas |  | Nom Pen/Phnom Penh = Phnom Penh
KI: Kiribati | kiribatiano/kiribatiana/kiribatianos/kiribatianas |  | Tarawa Sur = South Tarawa
KM: Comoras | comorense/comorenses |  | Moroni = Moroni
KN: San Cristóbal y Nieves | sancristobaleño/sancristobaleña/sancristobaleños/sancristobaleñas |  | Basseterre = Basseterre
KP: Corea del Norte | norcoreano/norcoreana/norcoreanos/norcoreanas |  | Pyongyang/Pionyang = Pyongyang
KR: Corea del Sur | surcoreano/surcoreana/surcoreanos/surcoreanas |  | Seúl = Seoul
KW: Kuwait | kuwaití/kuwaitíes/kuwaitís |  | Ciudad de Kuwait = Kuwait City
KZ: Kazajistán | kazajo/kazaja/kazajos/kazajas/kazajistano/kazajistana/kazajistanos/kazajistanas |  | Astaná/Nursultán = Astana
LA: Laos | laosiano/laosiana/laosianos/laosianas |  | Vientián = Vientiane
LB: Líbano | libanés/libanesa/libaneses/libanesas |  | Beirut = Beirut
LC: Santa Lucía | santaluciano/santaluciana/santalucianos/santalucianas/santalucense |  | Castries = Castries
LI: Liechtenstein | liechtensteiniano/liechtensteiniana/liechtensteinianos/liechtensteinianas |  | Vaduz = Vaduz
LK: Sri Lanka | esrilanqués/esrilanquesa/esrilanqueses/esrilanquesas/ceilanés/ceilanesa |  | Colombo = Colombo
LR: Liberia | liberiano/liberiana/liberianos/liberianas |  | Monrovia = Monrovia
LS: Lesoto | lesotense/lesotenses |  | Maseru = Maseru
LT: Lituania | lituano/lituana/lituanos/lituanas |  | Vilna/Vilnius = Vilnius
LU: Luxemburgo | luxemburgués/luxemburguesa/luxemburgueses/luxemburguesas
LV: Letonia | letón/letona/letones/letonas |  | Riga = Riga
LY: Libia | libio/libia/libios/libias |  | Trípoli = Tripoli
MA: Marruecos | marroquí/marroquíes/marroquís |  | Rabat = Rabat
MC: Mónaco | monegasco/monegasca/monegascos/monegascas
MD: Moldavia | moldavo/moldava/moldavos/moldavas |  | Chisináu/Chisinau = Chisinau
ME: Montenegro | montenegrino/montenegrina/montenegrinos/montenegrinas |  | Podgorica = Podgorica
MG: Madagascar | malgache/malgaches |  | Antananarivo = Antananarivo
MH: Islas Marshall | marshalés/marshalesa/marshaleses/marshalesas |  | Majuro = Majuro
MK: Macedonia del Norte | normacedonio/normacedonia/normacedonios/normacedonias/macedonio/macedonia/macedonios/macedonias |  | Skopie/Skopje = Skopje
ML: Mali | maliense/malienses/malí |  | Bamako = Bamako
MM: Myanmar/Birmania | birmano/birmana/birmanos/birmanas |  | Naipyidó/Naypyidaw = Naypyidaw
MN: Mongolia | mongol/mongola/mongoles/mongolas |  | Ulán Bator = Ulaanbaatar
MR: Mauritania | mauritano/mauritana/mauritanos/mauritanas |  | Nuakchot = Nouakchott
MT: Malta | maltés/maltesa/malteses/maltesas |  | La Valeta = Valletta
MU: Mauricio | mauriciano/mauriciana/mauricianos/mauricianas |  | Port Louis = Port Louis
MV: Maldivas | maldivo/maldiva/maldivos/maldivas |  | Malé = Malé
MW: Malaui | malauí/malauíes/malauís/malauiano/malauiana/malauianos/malauianas |  | Lilongüe = Lilongwe
MX: México | mexicano/mexicana/mexicanos/mexicanas/mejicano/mejicana/mejicanos/mejicanas |  | Ciudad de México/CDMX = Mexico City
MY: Malasia | malasio/malasia/malasios/malasias |  | Kuala Lumpur = Kuala Lumpur
MZ: Mozambique | mozambiqueño/mozambiqueña/mozambiqueños/mozambiqueñas |  | Maputo = Maputo
NA: Namibia | namibio/namibia/namibios/namibias |  | Windhoek = Windhoek
NC: Nueva Caledonia
NE: Níger | nigerino/nigerina/nigerinos/nigerinas |  | Niamey = Niamey
NG: Nigeria | nigeriano/nigeriana/nigerianos/nigerianas |  | Abuya = Abuja
NI: Nicaragua | nicaragüense/nicaragüenses |  | Managua = Managua
NL: Países Bajos/Holanda | neerlandés/neerlandesa/neerlandeses/neerlandesas/holandés/holandesa/holandeses/holandesas |  | La Haya = The Hague
NO: Noruega | noruego/noruega/noruegos/noruegas |  | Oslo = Oslo
NP: Nepal | nepalí/nepalíes/nepalís/nepalés/nepalesa/nepaleses/nepalesas |  | Katmandú = Kathmandu
NR: Nauru | nauruano/nauruana/nauruanos/nauruanas |  | Yaren = Yaren
NU: Niue
NZ: Nueva Zelanda | neozelandés/neozelandesa/neozelandeses/neozelandesas |  | Wellington = Wellington
OM: Omán | omaní/omaníes/omanís |  | Mascate = Muscat
PA: Panamá | panameño/panameña/panameños/panameñas |  | Ciudad de Panamá = Panama City
PE: Perú | peruano/peruana/peruanos/peruanas |  | Lima = Lima
PF: Polinesia Francesa
PG: Papúa Nueva Guinea | papú/papúes/papús/papuano/papuana/papuanos/papuanas |  | Port Moresby = Port Moresby
PH: Filipinas | filipino/filipina/filipinos/filipinas |  | Manila = Manila
PK: Pakistán | pakistaní/pakistaníes/pakistanís |  | Islamabad = Islamabad
PL: Polonia | polaco/polaca/polacos/polacas |  | Varsovia = Warsaw
PS: Territorios Palestinos/Palestina/Autoridad Palestina | palestino/palestina/palestinos/palestinas |  | Ramala = Ramallah
PT: Portugal | portugués/portuguesa/portugueses/portuguesas/luso/lusa/lusos/lusas |  | Lisboa = Lisbon
PW: Palaos | palauano/palauana/palauanos/palauanas |  | Ngerulmud = Ngerulmud
PY: Paraguay | paraguayo/paraguaya/paraguayos/paraguayas |  | Asunción = Asunción
QA: Catar | catarí/cataríes/catarís/qatarí/qataríes/qatarís |  | Doha = Doha
RO: Rumanía | rumano/rumana/rumanos/rumanas |  | Bucarest = Bucharest
RS: Serbia | serbio/serbia/serbios/serbias |  | Belgrado = Belgrade
RU: Rusia/Federación Rusa/Federación de Rusia | ruso/rusa/rusos/rusas |  | Moscú = Moscow
RW: Ruanda | ruandés/ruandesa/ruandeses/ruandesas |  | Kigali = Kigali
SA: Arabia Saudí/Arabia Saudita | saudí/saudíes/saudís/saudita/sauditas |  | Riad = Riyadh
SB: Islas Salomón | salomonense/salomonenses |  | Honiara = Honiara
SC: Seychelles | seychellense/seychellenses |  | Victoria = Victoria
SD: Sudán | sudanés/sudanesa/sudaneses/sudanesas |  | Jartum = Khartoum
SE: Suecia | sueco/sueca/suecos/suecas |  | Estocolmo = Stockholm
SG: Singapur | singapurense/singapurenses
SI: Eslovenia | esloveno/eslovena/eslovenos/eslovenas |  | Liubliana = Ljubljana
SK: Eslovaquia | eslovaco/eslovaca/eslovacos/eslovacas |  | Bratislava = Bratislava
SL: Sierra Leona | sierraleonés/sierraleonesa/sierraleoneses/sierraleonesas |  | Freetown = Freetown
SM: San Marino | sanmarinense/sanmarinenses
SN: Senegal | senegalés/senegalesa/senegaleses/senegalesas |  | Dakar = Dakar
SO: Somalia | somalí/somalíes/somalís |  | Mogadiscio = Mogadishu
SR: Surinam | surinamés/surinamesa/surinameses/surinamesas |  | Paramaribo = Paramaribo
SS: Sudán del Sur | sursudanés/sursudanesa/sursudaneses/sursudanesas |  | Yuba = Juba
ST: Santo Tomé y Príncipe | santotomense/santotomenses |  | Santo Tomé = São Tomé
SU: Unión Soviética/URSS | soviético/soviética/soviéticos/soviéticas
SV: El Salvador | salvadoreño/salvadoreña/salvadoreños/salvadoreñas |  | San Salvador = San Salvador
SY: Siria | sirio/siria/sirios/sirias |  | Damasco = Damascus
SZ: Esuatini | suazi/suazis |  | Mbabane = Mbabane
TD: Chad | chadiano/chadiana/chadianos/chadianas |  | Yamena/N'Djamena/N'Djamena = N'Djamena
TG: Togo | togolés/togolesa/togoleses/togolesas |  | Lomé = Lome
TH: Tailandia | tailandés/tailandesa/tailandeses/tailandesas |  | Bangkok = Bangkok
TJ: Tayikistán | tayiko/tayika/tayikos/tayikas |  | Dusambé/Dushanbé/Dusanbé = Dushanbe
TL: Timor-Leste | timorense/timorenses |  | Dili = Dili
TM: Turkmenistán | turcomano/turcomana/turcomanos/turcomanas/turkmeno/turkmena/turkmenos/turkmenas |  | Asjabad/Asgabat = Ashgabat
TN: Túnez | tunecino/tunecina/tunecinos/tunecinas
TO: Tonga | tongano/tongana/tonganos/tonganas |  | Nukualofa/Nuku'alofa/Nuku'alofa = Nukuʻalofa
TR: Turquía | turco/turca/turcos/turcas |  | Ankara = Ankara
TT: Trinidad y Tobago | trinitense/trinitenses |  | Puerto España = Port of Spain
TV: Tuvalu | tuvaluano/tuvaluana/tuvaluanos/tuvaluanas |  | Funafuti = Funafuti
TW: Taiwán | taiwanés/taiwanesa/taiwaneses/taiwanesas |  | Taipéi/Taipei = Taipei
TZ: Tanzania | tanzano/tanzana/tanzanos/tanzanas |  | Dodoma = Dodoma
UA: Ucrania | ucraniano/ucraniana/ucranianos/ucranianas |  | Kiev/Kyiv = Kyiv
UG: Uganda | ugandés/ugandesa/ugandeses/ugandesas |  | Kampala = Kampala
US: Estados Unidos/EE.UU./EE UU/EEUU/EE. UU./Estados Unidos de América/Norteamérica | estadounidense/estadounidenses/norteamericano/norteamericana/norteamericanos/norteamericanas/americano/americana/americanos/americanas |  | Washington = Washington
UY: Uruguay | uruguayo/uruguaya/uruguayos/uruguayas |  | Montevideo = Montevideo
UZ: Uzbekistán | uzbeko/uzbeka/uzbekos/uzbekas |  | Taskent/Tashkent = Tashkent
VA: Ciudad del Vaticano/Vaticano/Santa Sede | vaticano/vaticana/vaticanos/vaticanas
VC: San Vicente y las Granadinas | sanvicentino/sanvicentina/sanvicentinos/sanvicentinas |  | Kingstown = Kingstown
VE: Venezuela | venezolano/venezolana/venezolanos/venezolanas |  | Caracas = Caracas
VN: Vietnam | vietnamita/vietnamitas |  | Hanói = Hanoi
VU: Vanuatu | vanuatuense/vanuatuenses |  | Port Vila = Port Vila
WS: Samoa | samoano/samoana/samoanos/samoanas |  | Apia = Apia
XK: Kosovo | kosovar/kosovares |  | Pristina = Pristina
YE: Yemen | yemení/yemeníes/yemenís |  | Saná = Sanaa
YU: Yugoslavia | yugoslavo/yugoslava/yugoslavos
ZA: Sudáfrica | sudafricano/sudafricana/sudafricanos/sudafricanas |  | Pretoria = Pretoria
ZM: Zambia | zambiano/zambiana/zambianos/zambianas |  | Lusaka = Lusaka
ZW: Zimbabue | zimbabuense/zimbabuenses |  | Harare = Harare
`)
