import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorra
AE: De Forenede Arabiske Emirater
AF: Afghanistan
AG: Antigua og Barbuda
AL: Albanien
AM: Armenien | armensk/armenske/armenskt
AO: Angola
AR: Argentina | argentinsk/argentinske/argentinskt
AS: Amerikansk Samoa
AT: Østrig | østrigsk/østrigske/østrigskt |  | Wien = Vienna
AU: Australien | australsk/australske/australskt
AZ: Aserbajdsjan | aserbajdsjansk/aserbajdsjanske/aserbajdsjanskt |  | Baku = Baku
BA: Bosnien-Hercegovina
BB: Barbados
BD: Bangladesh
BE: Belgien | belgisk/belgiske/belgiskt |  | Bruxelles = Brussels
BF: Burkina Faso
BG: Bulgarien | bulgarsk/bulgarske/bulgarskt
BH: Bahrain
BI: Burundi
BJ: Benin
BN: Brunei
BO: Bolivia
BR: Brasilien | brasiliansk/brasilianske/brasilianskt |  | Brasilia = Brasília
BS: Bahamas
BT: Bhutan
BW: Botswana
BY: Belarus | hviderussisk/hviderussiske/hviderussiskt/belarusisk/belarusiske/belarusiskt
BZ: Belize
CA: Canada | canadisk/canadiske/canadiskt
CD: Congo-Kinshasa
CF: Den Centralafrikanske Republik
CG: Congo-Brazzaville
CH: Schweiz | schweizisk/schweiziske/schweiziskt
CI: Elfenbenskysten
CK: Cookøerne
CL: Chile
CM: Cameroun
CN: Kina | kinesisk/kinesiske/kinesiskt |  | Beijing/Peking = Beijing
CO: Colombia
CR: Costa Rica
CS: Tjekkoslovakiet | tjekkoslovakisk/tjekkoslovakiske
CU: Cuba | cubansk/cubanske/cubanskt
CV: Kap Verde
CY: Cypern
CZ: Tjekkiet | tjekkisk/tjekkiske/tjekkiskt |  | Prag = Prague
DD: Østtyskland | østtysk/østtyske
DE: Tyskland | tysk/tyske/tyskt |  | Berlin = Berlin
DJ: Djibouti
DK: Danmark | dansk/danske/danskt |  | København = Copenhagen
DM: Dominica
DO: Den Dominikanske Republik
DZ: Algeriet
EC: Ecuador
EE: Estland | estisk/estiske/estiskt |  | Tallinn = Tallinn
EG: Egypten | egyptisk/egyptiske/egyptiskt
EH: Vestsahara
ER: Eritrea
ES: Spanien | spansk/spanske/spanskt |  | Madrid = Madrid
ET: Etiopien
EU: Den Europæiske Union
FI: Finland | finsk/finske/finskt |  | Helsinki = Helsinki
FJ: Fiji
FM: Mikronesien
FR: Frankrig | fransk/franske/franskt |  | Paris = Paris
GA: Gabon
GB: Storbritannien | britisk/britiske/britiskt |  | London = London
GD: Grenada
GE: Georgien | georgisk/georgiske/georgiskt
GH: Ghana
GM: Gambia
GN: Guinea
GQ: Ækvatorialguinea
GR: Grækenland | græsk/græske/græskt
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: SAR Hongkong
HN: Honduras
HR: Kroatien | kroatisk/kroatiske/kroatiskt
HT: Haiti
HU: Ungarn | ungarsk/ungarske/ungarskt |  | Budapest = Budapest
ID: Indonesien |  |  | Jakarta = Jakarta
IE: Irland | irsk/irske/irskt |  | Dublin = Dublin
IL: Israel | israelsk/israelske/israelskt
IN: Indien | indisk/indiske/indiskt |  | New Delhi/Delhi = New Delhi
IQ: Irak | irakisk/irakiske/irakiskt
IR: Iran | iransk/iranske/iranskt
IS: Island | islandsk/islandske/islandskt |  | Reykjavik = Reykjavík
IT: Italien | italiensk/italienske/italienskt |  | Rom = Rome
JM: Jamaica
JO: Jordan
JP: Japan | japansk/japanske/japanskt |  | Tokyo = Tokyo
KE: Kenya
KG: Kirgisistan
KH: Cambodja
KI: Kiribati
KM: Comorerne
KN: Saint Kitts og Nevis
KP: Nordkorea | nordkoreansk/nordkoreanske/nordkoreanskt
KR: Sydkorea | sydkoreansk/sydkoreanske/sydkoreanskt |  | Seoul = Seoul
KW: Kuwait
KZ: Kasakhstan | kasakhisk/kasakhiske/kasakhiskt |  | Astana = Astana
LA: Laos
LB: Libanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litauen | litauisk/litauiske/litauiskt |  | Vilnius = Vilnius
LU: Luxembourg
LV: Letland | lettisk/lettiske/lettiskt |  | Riga = Riga
LY: Libyen
MA: Marokko
MC: Monaco
MD: Moldova
ME: Montenegro
MG: Madagaskar
MH: Marshalløerne
MK: Nordmakedonien
ML: Mali
MM: Myanmar/Burma
MN: Mongoliet
MR: Mauretanien
MT: Malta
MU: Mauritius
MV: Maldiverne
MW: Malawi
MX: Mexico | mexicansk/mexicanske/mexicanskt
MY: Malaysia
MZ: Mozambique
NA: Namibia
NC: Ny Kaledonien
NE: Niger
NG: Nigeria
NI: Nicaragua
NL: Nederlandene/Holland | hollandsk/hollandske/hollandskt/nederlandsk/nederlandske/nederlandskt |  | Haag = The Hague
NO: Norge | norsk/norske/norskt |  | Oslo = Oslo
NP: Nepal
NR: Nauru
NU: Niue
NZ: New Zealand
OM: Oman
PA: Panama
PE: Peru |  |  | Lima = Lima
PF: Fransk Polynesien
PG: Papua Ny Guinea
PH: Filippinerne
PK: Pakistan | pakistansk/pakistanske/pakistanskt
PL: Polen | polsk/polske/polskt |  | Warszawa = Warsaw
PS: De palæstinensiske områder/Palæstina | palæstinensisk/palæstinensiske/palæstinensiskt
PT: Portugal | portugisisk/portugisiske/portugisiskt |  | Lissabon = Lisbon
PW: Palau
PY: Paraguay
QA: Qatar
RO: Rumænien | rumænsk/rumænske/rumænskt |  | Bukarest = Bucharest
RS: Serbien | serbisk/serbiske/serbiskt
RU: Rusland | russisk/russiske/russiskt |  | Moskva = Moscow
RW: Rwanda
SA: Saudi-Arabien | saudiarabisk/saudiarabiske/saudiarabiskt |  | Riyadh = Riyadh
SB: Salomonøerne
SC: Seychellerne
SD: Sudan
SE: Sverige | svensk/svenske/svenskt |  | Stockholm = Stockholm
SG: Singapore
SI: Slovenien | slovensk/slovenske/slovenskt
SK: Slovakiet | slovakisk/slovakiske/slovakiskt
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Surinam
SS: Sydsudan
ST: São Tomé og Príncipe
SU: Sovjetunionen | sovjetisk/sovjetiske/sovjetiskt
SV: El Salvador
SY: Syrien | syrisk/syriske/syriskt
SZ: Eswatini
TD: Tchad
TG: Togo
TH: Thailand
TJ: Tadsjikistan
TL: Timor-Leste
TM: Turkmenistan
TN: Tunesien
TO: Tonga
TR: Tyrkiet | tyrkisk/tyrkiske/tyrkiskt |  | Ankara = Ankara
TT: Trinidad og Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraine | ukrainsk/ukrainske/ukrainskt |  | Kyiv/Kiev = Kyiv
UG: Uganda
US: USA | amerikansk/amerikanske/amerikanskt |  | Washington = Washington
UY: Uruguay
UZ: Usbekistan
VA: Vatikanstaten/Vatikanet
VC: Saint Vincent og Grenadinerne
VE: Venezuela | venezuelansk/venezuelanske/venezuelanskt
VN: Vietnam
VU: Vanuatu
WS: Samoa
XK: Kosovo
YE: Yemen
YU: Jugoslavien | jugoslavisk/jugoslaviske
ZA: Sydafrika | sydafrikansk/sydafrikanske/sydafrikanskt |  | Pretoria = Pretoria
ZM: Zambia
ZW: Zimbabwe
`)
