import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorra | Andorrees/Andorrese |  | Andorra la Vella = Andorra la Vella
AE: Verenigde Arabische Emiraten/Emiraten | Emiraats/Emiraatse |  | Abu Dhabi = Abu Dhabi
AF: Afghanistan | Afghaans/Afghaanse | Afghaan/Afghanen | Kabul = Kabul
AG: Antigua en Barbuda | Antiguaans/Antiguaanse |  | Saint John's = St. John's
AL: Albanië | Albanees/Albanese |  | Tirana = Tirana
AM: Armenië | Armeens/Armeense | Armeniër/Armeniërs | Jerevan = Yerevan
AO: Angola | Angolees/Angolese |  | Luanda = Luanda
AR: Argentinië | Argentijns/Argentijnse | Argentijn/Argentijnen | Buenos Aires = Buenos Aires
AS: Amerikaans-Samoa
AT: Oostenrijk | Oostenrijks/Oostenrijkse | Oostenrijker/Oostenrijkers | Wenen = Vienna
AU: Australië | Australisch/Australische | Australiër/Australiërs | Canberra = Canberra
AZ: Azerbeidzjan | Azerbeidzjaans/Azerbeidzjaanse | Azerbeidzjaan/Azerbeidzjanen | Bakoe = Baku
BA: Bosnië en Herzegovina | Bosnisch/Bosnische |  | Sarajevo = Sarajevo
BB: Barbados | Barbadiaans/Barbadiaanse |  | Bridgetown = Bridgetown
BD: Bangladesh | Bengalees/Bengalese/Bengaals/Bengaalse |  | Dhaka = Dhaka
BE: België | Belgisch/Belgische | Belg/Belgen | Brussel = Brussels
BF: Burkina Faso | Burkinees/Burkinese |  | Ouagadougou = Ouagadougou
BG: Bulgarije | Bulgaars/Bulgaarse | Bulgaar/Bulgaren | Sofia = Sofia
BH: Bahrein | Bahreins/Bahreinse |  | Manama = Manama
BI: Burundi | Burundees/Burundese |  | Gitega = Gitega
BJ: Benin | Benins/Beninse/Beninees/Beninese |  | Porto-Novo = Porto-Novo
BN: Brunei | Bruneis/Bruneise |  | Bandar Seri Begawan = Bandar Seri Begawan
BO: Bolivia | Boliviaans/Boliviaanse |  | La Paz = La Paz
BR: Brazilië | Braziliaans/Braziliaanse | Braziliaan/Brazilianen | Brasilia/Brasília = Brasília
BS: Bahama's | Bahamaans/Bahamaanse |  | Nassau = Nassau
BT: Bhutan | Bhutaans/Bhutaanse |  | Thimphu = Thimphu
BW: Botswana | Botswaans/Botswaanse |  | Gaborone = Gaborone
BY: Belarus/Wit-Rusland | Belarussisch/Belarussische/Wit-Russisch/Wit-Russische | Belarussen/Wit-Rus/Wit-Russen | Minsk = Minsk
BZ: Belize | Belizaans/Belizaanse |  | Belmopan = Belmopan
CA: Canada | Canadees/Canadese | Canadezen | Ottawa = Ottawa
CD: Congo-Kinshasa | Congolees/Congolese |  | Kinshasa = Kinshasa
CF: Centraal-Afrikaanse Republiek | Centraal-Afrikaans/Centraal-Afrikaanse |  | Bangui = Bangui
CG: Congo-Brazzaville | Congolees/Congolese |  | Brazzaville = Brazzaville
CH: Zwitserland | Zwitsers/Zwitserse | Zwitser | Bern = Bern
CI: Ivoorkust | Ivoriaans/Ivoriaanse |  | Yamoussoukro = Yamoussoukro
CK: Cookeilanden
CL: Chili | Chileens/Chileense |  | Santiago = Santiago
CM: Kameroen | Kameroens/Kameroense |  | Yaoundé = Yaoundé
CN: China/Volksrepubliek China | Chinees/Chinese | Chinezen | Peking/Beijing = Beijing
CO: Colombia | Colombiaans/Colombiaanse |  | Bogotá/Bogota = Bogotá
CR: Costa Rica | Costa Ricaans/Costa Ricaanse |  | San José = San José
CS: Tsjecho-Slowakije | Tsjecho-Slowaakse/Tsjechoslowaakse
CU: Cuba | Cubaans/Cubaanse | Cubaan/Cubanen | Havana = Havana
CV: Kaapverdië | Kaapverdisch/Kaapverdische |  | Praia = Praia
CY: Cyprus | Cypriotisch/Cypriotische/Cyprisch/Cyprische |  | Nicosia = Nicosia
CZ: Tsjechië | Tsjechisch/Tsjechische | Tsjech/Tsjechen | Praag = Prague
DD: DDR/Oost-Duitsland | Oost-Duitse
DE: Duitsland | Duits/Duitse | Duitser/Duitsers | Berlijn = Berlin
DJ: Djibouti | Djiboutiaans/Djiboutiaanse
DK: Denemarken | Deens/Deense | Deen/Denen | Kopenhagen = Copenhagen
DM: Dominica | Dominicaans/Dominicaanse |  | Roseau = Roseau
DO: Dominicaanse Republiek | Dominicaans/Dominicaanse |  | Santo Domingo = Santo Domingo
DZ: Algerije | Algerijns/Algerijnse |  | Algiers = Algiers
EC: Ecuador | Ecuadoraans/Ecuadoraanse |  | Quito = Quito
EE: Estland | Ests/Estse/Estlands/Estlandse | Est/Esten | Tallinn = Tallinn
EG: Egypte | Egyptisch/Egyptische | Egyptenaar/Egyptenaren | Caïro = Cairo
EH: Westelijke Sahara
ER: Eritrea | Eritrees/Eritrese |  | Asmara = Asmara
ES: Spanje | Spaans/Spaanse | Spanjaard/Spanjaarden | Madrid = Madrid
ET: Ethiopië | Ethiopisch/Ethiopische |  | Addis Abeba = Addis Ababa
EU: Europese Unie | Europees/Europese | Europeaan/Europeanen | Brussel = Brussels
FI: Finland | Fins/Finse | Fin/Finnen | Helsinki = Helsinki
FJ: Fiji | Fijisch/Fijische |  | Suva = Suva
FM: Micronesia | Micronesisch/Micronesische |  | Palikir = Palikir
FR: Frankrijk | Frans/Franse | Fransman/Fransen/Française | Parijs = Paris
GA: Gabon | Gabonees/Gabonese |  | Libreville = Libreville
GB: Verenigd Koninkrijk/Groot-Brittannië/VK/Engeland | Brits/Britse | Brit/Britten | Londen = London
GD: Grenada | Grenadaans/Grenadaanse |  | Saint George's = St. George's
GE: Georgië | Georgisch/Georgische | Georgiër/Georgiërs | Tbilisi = Tbilisi
GH: Ghana | Ghanees/Ghanese |  | Accra = Accra
GM: Gambia | Gambiaans/Gambiaanse |  | Banjul = Banjul
GN: Guinee | Guinees/Guinese |  | Conakry = Conakry
GQ: Equatoriaal-Guinea | Equatoriaal-Guinees/Equatoriaal-Guinese |  | Malabo = Malabo
GR: Griekenland | Grieks/Griekse | Griek/Grieken | Athene = Athens
GT: Guatemala | Guatemalteeks/Guatemalteekse |  | Guatemala-Stad = Guatemala City
GU: Guam
GW: Guinee-Bissau | Guinee-Bissaus/Guinee-Bissause |  | Bissau = Bissau
GY: Guyana | Guyaans/Guyaanse |  | Georgetown = Georgetown
HK: Hongkong SAR van China
HN: Honduras | Hondurees/Hondurese |  | Tegucigalpa = Tegucigalpa
HR: Kroatië | Kroatisch/Kroatische | Kroaat/Kroaten | Zagreb = Zagreb
HT: Haïti | Haïtiaans/Haïtiaanse |  | Port-au-Prince = Port-au-Prince
HU: Hongarije | Hongaars/Hongaarse | Hongaar/Hongaren | Boedapest = Budapest
ID: Indonesië | Indonesisch/Indonesische | Indonesiër/Indonesiërs | Jakarta = Jakarta
IE: Ierland | Iers/Ierse | Ier/Ieren | Dublin = Dublin
IL: Israël | Israëlisch/Israëlische | Israëliër/Israëliërs | Jeruzalem = Jerusalem
IN: India | Indiaas/Indiaase | Indiër/Indiërs | New Delhi/Delhi = New Delhi
IQ: Irak | Iraaks/Iraakse | Irakees/Irakezen | Bagdad = Baghdad
IR: Iran | Iraans/Iraanse | Iraniër/Iraniërs | Teheran = Tehran
IS: IJsland | IJslands/IJslandse |  | Reykjavik = Reykjavik
IT: Italië | Italiaans/Italiaanse | Italiaan/Italianen | Rome = Rome
JM: Jamaica | Jamaicaans/Jamaicaanse |  | Kingston = Kingston
JO: Jordanië | Jordaans/Jordaanse |  | Amman = Amman
JP: Japan | Japans/Japanse | Japanner/Japanners | Tokio = Tokyo
KE: Kenia | Keniaans/Keniaanse |  | Nairobi = Nairobi
KG: Kirgizië | Kirgizisch/Kirgizische |  | Bisjkek = Bishkek
KH: Cambodja | Cambodjaans/Cambodjaanse |  | Phnom Penh = Phnom Penh
KI: Kiribati | Kiribatisch/Kiribatische |  | Zuid-Tarawa = South Tarawa
KM: Comoren | Comorees/Comorese |  | Moroni = Moroni
KN: Saint Kitts en Nevis |  |  | Basseterre = Basseterre
KP: Noord-Korea | Noord-Koreaans/Noord-Koreaanse | Noord-Koreaan/Noord-Koreanen | Pyongyang = Pyongyang
KR: Zuid-Korea | Zuid-Koreaans/Zuid-Koreaanse | Zuid-Koreaan/Zuid-Koreanen | Seoul = Seoul
KW: Koeweit | Koeweits/Koeweitse |  | Koeweit-Stad = Kuwait City
KZ: Kazachstan | Kazachs/Kazachse/Kazachstaans/Kazachstaanse | Kazach/Kazachen | Astana/Nur-Sultan = Astana
LA: Laos | Laotiaans/Laotiaanse |  | Vientiane = Vientiane
LB: Libanon | Libanees/Libanese | Libanezen | Beiroet = Beirut
LC: Saint Lucia | Saint Luciaans/Saint Luciaanse |  | Castries = Castries
LI: Liechtenstein | Liechtensteins/Liechtensteinse |  | Vaduz = Vaduz
LK: Sri Lanka | Sri Lankaans/Sri Lankaanse |  | Colombo = Colombo
LR: Liberia | Liberiaans/Liberiaanse |  | Monrovia = Monrovia
LS: Lesotho | Lesothaans/Lesothaanse |  | Maseru = Maseru
LT: Litouwen | Litouws/Litouwse | Litouwer/Litouwers | Vilnius = Vilnius
LU: Luxemburg | Luxemburgs/Luxemburgse
LV: Letland | Lets/Letse | Let/Letten | Riga = Riga
LY: Libië | Libisch/Libische |  | Tripoli = Tripoli
MA: Marokko | Marokkaans/Marokkaanse |  | Rabat = Rabat
MC: Monaco | Monegaskisch/Monegaskische
MD: Moldavië | Moldavisch/Moldavische |  | Chisinau = Chisinau
ME: Montenegro | Montenegrijns/Montenegrijnse |  | Podgorica = Podgorica
MG: Madagaskar | Malagassisch/Malagassische |  | Antananarivo = Antananarivo
MH: Marshalleilanden | Marshalleilands/Marshalleilandse |  | Majuro = Majuro
MK: Noord-Macedonië | Noord-Macedonisch/Noord-Macedonische/Macedonisch/Macedonische |  | Skopje = Skopje
ML: Mali | Malinees/Malinese |  | Bamako = Bamako
MM: Myanmar/Birma | Birmees/Birmese/Myanmarees/Myanmarese |  | Naypyidaw = Naypyidaw
MN: Mongolië | Mongools/Mongoolse |  | Ulaanbaatar/Ulan Bator = Ulaanbaatar
MR: Mauritanië | Mauritaans/Mauritaanse |  | Nouakchott = Nouakchott
MT: Malta | Maltees/Maltese |  | Valletta = Valletta
MU: Mauritius | Mauritiaans/Mauritiaanse |  | Port Louis = Port Louis
MV: Maldiven | Maldivisch/Maldivische |  | Malé = Malé
MW: Malawi | Malawisch/Malawische |  | Lilongwe = Lilongwe
MX: Mexico | Mexicaans/Mexicaanse | Mexicaan/Mexicanen | Mexico-Stad/Mexico-stad = Mexico City
MY: Maleisië | Maleisisch/Maleisische |  | Kuala Lumpur = Kuala Lumpur
MZ: Mozambique | Mozambikaans/Mozambikaanse |  | Maputo = Maputo
NA: Namibië | Namibisch/Namibische |  | Windhoek = Windhoek
NC: Nieuw-Caledonië
NE: Niger | Nigerees/Nigerese |  | Niamey = Niamey
NG: Nigeria | Nigeriaans/Nigeriaanse |  | Abuja = Abuja
NI: Nicaragua | Nicaraguaans/Nicaraguaanse |  | Managua = Managua
NL: Nederland/Holland | Nederlands/Nederlandse | Nederlander/Nederlanders | Den Haag = The Hague
NO: Noorwegen | Noors/Noorse | Noor/Noren | Oslo = Oslo
NP: Nepal | Nepalees/Nepalese |  | Kathmandu = Kathmandu
NR: Nauru | Nauruaans/Nauruaanse |  | Yaren = Yaren
NU: Niue
NZ: Nieuw-Zeeland | Nieuw-Zeelands/Nieuw-Zeelandse |  | Wellington = Wellington
OM: Oman | Omaans/Omaanse |  | Muscat = Muscat
PA: Panama | Panamees/Panamese |  | Panama-Stad = Panama City
PE: Peru | Peruaans/Peruaanse |  | Lima = Lima
PF: Frans-Polynesië
PG: Papoea-Nieuw-Guinea | Papoea-Nieuw-Guinees/Papoea-Nieuw-Guinese |  | Port Moresby = Port Moresby
PH: Filipijnen | Filipijns/Filipijnse |  | Manilla = Manila
PK: Pakistan | Pakistaans/Pakistaanse | Pakistaan/Pakistanen/Pakistani | Islamabad = Islamabad
PL: Polen | Pools/Poolse | Pool | Warschau = Warsaw
PS: Palestijnse gebieden/Palestina | Palestijns/Palestijnse | Palestijn/Palestijnen | Ramallah = Ramallah
PT: Portugal | Portugees/Portugese | Portugezen | Lissabon = Lisbon
PW: Palau | Palaus/Palause |  | Ngerulmud = Ngerulmud
PY: Paraguay | Paraguayaans/Paraguayaanse |  | Asunción = Asunción
QA: Qatar | Qatarees/Qatarese |  | Doha = Doha
RO: Roemenië | Roemeens/Roemeense | Roemeen/Roemenen | Boekarest = Bucharest
RS: Servië | Servisch/Servische | Serviër/Serviërs | Belgrado = Belgrade
RU: Rusland/Russische Federatie | Russisch/Russische | Rus/Russen | Moskou = Moscow
RW: Rwanda | Rwandees/Rwandese |  | Kigali = Kigali
SA: Saoedi-Arabië | Saudisch/Saudische/Saoedisch/Saoedische/Saudi-Arabisch/Saudi-Arabische/Saoedi-Arabisch/Saoedi-Arabische | Saudi/Saudi's/Saoedi/Saoedi's | Riyad/Riaad = Riyadh
SB: Salomonseilanden | Salomons/Salomonse |  | Honiara = Honiara
SC: Seychellen | Seychels/Seychelse |  | Victoria = Victoria
SD: Soedan | Soedanees/Soedanese |  | Khartoem = Khartoum
SE: Zweden | Zweeds/Zweedse | Zweed | Stockholm = Stockholm
SG: Singapore | Singaporees/Singaporese
SI: Slovenië | Sloveens/Sloveense | Sloveen/Slovenen | Ljubljana = Ljubljana
SK: Slowakije | Slowaaks/Slowaakse/Slovaaks/Slovaakse | Slowaak/Slowaken | Bratislava = Bratislava
SL: Sierra Leone | Sierra Leoons/Sierra Leoonse |  | Freetown = Freetown
SM: San Marino | San Marinees/San Marinese
SN: Senegal | Senegalees/Senegalese |  | Dakar = Dakar
SO: Somalië | Somalisch/Somalische |  | Mogadishu = Mogadishu
SR: Suriname | Surinaams/Surinaamse |  | Paramaribo = Paramaribo
SS: Zuid-Soedan | Zuid-Soedanees/Zuid-Soedanese |  | Juba = Juba
ST: Sao Tomé en Principe | Santomees/Santomese |  | São Tomé = São Tomé
SU: Sovjet-Unie/USSR | Sovjet-Russische/Sovjetse
SV: El Salvador | Salvadoraans/Salvadoraanse |  | San Salvador = San Salvador
SY: Syrië | Syrisch/Syrische | Syriër/Syriërs | Damascus = Damascus
SZ: Eswatini | Swazisch/Swazische |  | Mbabane = Mbabane
TD: Tsjaad | Tsjadisch/Tsjadische |  | N'Djamena/Ndjamena = N'Djamena
TG: Togo | Togolees/Togolese |  | Lomé = Lome
TH: Thailand | Thais/Thaise/Thai |  | Bangkok = Bangkok
TJ: Tadzjikistan | Tadzjieks/Tadzjiekse |  | Doesjanbe = Dushanbe
TL: Oost-Timor | Oost-Timorees/Oost-Timorese |  | Dili = Dili
TM: Turkmenistan | Turkmeens/Turkmeense |  | Asjchabad = Ashgabat
TN: Tunesië | Tunesisch/Tunesische |  | Tunis = Tunis
TO: Tonga | Tongaans/Tongaanse |  | Nuku'alofa = Nukuʻalofa
TR: Turkije | Turks/Turkse | Turk/Turken | Ankara = Ankara
TT: Trinidad en Tobago | Trinidadiaans/Trinidadiaanse |  | Port of Spain = Port of Spain
TV: Tuvalu | Tuvaluaans/Tuvaluaanse |  | Funafuti = Funafuti
TW: Taiwan | Taiwanees/Taiwanese/Taiwans/Taiwanse | Taiwanezen | Taipei = Taipei
TZ: Tanzania | Tanzaniaans/Tanzaniaanse |  | Dodoma = Dodoma
UA: Oekraïne | Oekraïens/Oekraïense | Oekraïner/Oekraïners | Kiev/Kyiv = Kyiv
UG: Oeganda | Oegandees/Oegandese |  | Kampala = Kampala
US: Verenigde Staten/VS/Amerika/Verenigde Staten van Amerika/USA | Amerikaans/Amerikaanse | Amerikaan/Amerikanen | Washington = Washington
UY: Uruguay | Uruguayaans/Uruguayaanse |  | Montevideo = Montevideo
UZ: Oezbekistan | Oezbeeks/Oezbeekse |  | Tasjkent = Tashkent
VA: Vaticaanstad/Vaticaan | Vaticaans/Vaticaanse
VC: Saint Vincent en de Grenadines |  |  | Kingstown = Kingstown
VE: Venezuela | Venezolaans/Venezolaanse | Venezolaan/Venezolanen | Caracas = Caracas
VN: Vietnam | Vietnamees/Vietnamese | Vietnamezen | Hanoi = Hanoi
VU: Vanuatu | Vanuatuaans/Vanuatuaanse |  | Port Vila = Port Vila
WS: Samoa | Samoaans/Samoaanse |  | Apia = Apia
XK: Kosovo | Kosovaars/Kosovaarse | Kosovaar/Kosovaren | Pristina = Pristina
YE: Jemen | Jemenitisch/Jemenitische |  | Sanaa = Sanaa
YU: Joegoslavië | Joegoslavische
ZA: Zuid-Afrika | Zuid-Afrikaans/Zuid-Afrikaanse | Zuid-Afrikaan/Zuid-Afrikanen | Pretoria = Pretoria
ZM: Zambia | Zambiaans/Zambiaanse |  | Lusaka = Lusaka
ZW: Zimbabwe | Zimbabwaans/Zimbabwaanse |  | Harare = Harare
`)
