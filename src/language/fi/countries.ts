import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorra
AE: Arabiemiirikunnat
AF: Afganistan
AG: Antigua ja Barbuda
AL: Albania
AM: Armenia
AO: Angola
AR: Argentiina/Argentiinan
AS: Amerikan Samoa
AT: Itävalta/Itävallan
AU: Australia/Australian
AZ: Azerbaidžan
BA: Bosnia ja Hertsegovina
BB: Barbados
BD: Bangladesh
BE: Belgia/Belgian |  |  | Bryssel/Brysselin/Brysselissä = Brussels
BF: Burkina Faso
BG: Bulgaria/Bulgarian
BH: Bahrain
BI: Burundi
BJ: Benin
BN: Brunei
BO: Bolivia
BR: Brasilia/Brasilian |  |  | Brasília = Brasília
BS: Bahama
BT: Bhutan
BW: Botswana
BY: Valko-Venäjä/Valko-Venäjän
BZ: Belize
CA: Kanada/Kanadan
CD: Kongon demokraattinen tasavalta
CF: Keski-Afrikan tasavalta
CG: Kongon tasavalta
CH: Sveitsi/Sveitsin
CI: Norsunluurannikko
CK: Cookinsaaret
CL: Chile
CM: Kamerun
CN: Kiina/Kiinan | kiinalainen/kiinalaisen/kiinalaista/kiinalaiselle |  | Peking/Pekingin/Pekingissä = Beijing
CO: Kolumbia
CR: Costa Rica
CS: Tšekkoslovakia
CU: Kuuba
CV: Kap Verde
CY: Kypros
CZ: Tšekki/Tšekin |  |  | Praha/Prahan/Prahassa = Prague
DD: Itä-Saksa
DE: Saksa/Saksan | saksalainen/saksalaisen/saksalaista/saksalaiselle |  | Berliini/Berliinin/Berliinissä = Berlin
DJ: Djibouti
DK: Tanska/Tanskan | tanskalainen/tanskalaisen/tanskalaista/tanskalaiselle |  | Kööpenhamina/Kööpenhaminan/Kööpenhaminassa = Copenhagen
DM: Dominica
DO: Dominikaaninen tasavalta
DZ: Algeria
EC: Ecuador
EE: Viro/Viron | virolainen/virolaisen/virolaista/virolaiselle |  | Tallinna/Tallinnan/Tallinnassa = Tallinn
EG: Egypti/Egyptin
EH: Länsi-Sahara
ER: Eritrea
ES: Espanja/Espanjan | espanjalainen/espanjalaisen/espanjalaista/espanjalaiselle |  | Madrid/Madridin/Madridissa = Madrid
ET: Etiopia
EU: Euroopan unioni
FI: Suomi/Suomen | suomalainen/suomalaisen/suomalaista/suomalaiselle |  | Helsinki/Helsingin/Helsingissä = Helsinki
FJ: Fidži
FM: Mikronesia
FR: Ranska/Ranskan | ranskalainen/ranskalaisen/ranskalaista/ranskalaiselle |  | Pariisi/Pariisin/Pariisissa = Paris
GA: Gabon
GB: Iso-Britannia/Britannia/Englanti/Britannian/Ison-Britannian | brittiläinen/brittiläisen/brittiläista/brittiläiselle/brittien |  | Lontoo/Lontoon/Lontoossa = London
GD: Grenada
GE: Georgia/Georgian
GH: Ghana
GM: Gambia
GN: Guinea
GQ: Päiväntasaajan Guinea
GR: Kreikka/Kreikan
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong – Kiinan erityishallintoalue
HN: Honduras
HR: Kroatia
HT: Haiti
HU: Unkari/Unkarin | unkarilainen/unkarilaisen/unkarilaista/unkarilaiselle |  | Budapest/Budapestin/Budapestissa = Budapest
ID: Indonesia
IE: Irlanti/Irlannin
IL: Israel/Israelin | israelilainen/israelilaisen/israelilaista/israelilaiselle
IN: Intia/Intian |  |  | New Delhi/New Delhin/New Delhissä = New Delhi
IQ: Irak/Irakin
IR: Iran/Iranin
IS: Islanti/Islannin
IT: Italia/Italian | italialainen/italialaisen/italialaista/italialaiselle |  | Rooma/Rooman/Roomassa = Rome
JM: Jamaika
JO: Jordania
JP: Japani/Japanin | japanilainen/japanilaisen/japanilaista/japanilaiselle |  | Tokio/Tokion/Tokiossa = Tokyo
KE: Kenia
KG: Kirgisia
KH: Kambodža
KI: Kiribati
KM: Komorit
KN: Saint Kitts ja Nevis
KP: Pohjois-Korea/Pohjois-Korean
KR: Etelä-Korea/Etelä-Korean
KW: Kuwait
KZ: Kazakstan/Kazakstanin |  |  | Astana/Astanan/Astanassa = Astana
LA: Laos
LB: Libanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Liettua/Liettuan |  |  | Vilna/Vilnan/Vilnassa = Vilnius
LU: Luxemburg
LV: Latvia/Latvian |  |  | Riika/Riian/Riiassa = Riga
LY: Libya
MA: Marokko
MC: Monaco
MD: Moldova
ME: Montenegro
MG: Madagaskar
MH: Marshallinsaaret
MK: Pohjois-Makedonia
ML: Mali
MM: Myanmar/Burma
MN: Mongolia
MR: Mauritania
MT: Malta
MU: Mauritius
MV: Malediivit
MW: Malawi
MX: Meksiko/Meksikon
MY: Malesia
MZ: Mosambik
NA: Namibia
NC: Uusi-Kaledonia
NE: Niger
NG: Nigeria
NI: Nicaragua
NL: Alankomaat/Alankomaiden/Hollanti/Hollannin
NO: Norja/Norjan | norjalainen/norjalaisen/norjalaista/norjalaiselle |  | Oslo/Oslon/Oslossa = Oslo
NP: Nepal
NR: Nauru
NU: Niue
NZ: Uusi-Seelanti
OM: Oman
PA: Panama
PE: Peru
PF: Ranskan Polynesia
PG: Papua-Uusi-Guinea
PH: Filippiinit
PK: Pakistan/Pakistanin
PL: Puola/Puolan | puolalainen/puolalaisen/puolalaista/puolalaiselle |  | Varsova/Varsovan/Varsovassa = Warsaw
PS: Palestiinalaisalue
PT: Portugali/Portugalin |  |  | Lissabon/Lissabonin/Lissabonissa = Lisbon
PW: Palau
PY: Paraguay
QA: Qatar
RO: Romania/Romanian
RS: Serbia/Serbian
RU: Venäjä/Venäjän | venäläinen/venäläisen/venäläista/venäläiselle |  | Moskova/Moskovan/Moskovassa = Moscow
RW: Ruanda
SA: Saudi-Arabia/Saudi-Arabian
SB: Salomonsaaret
SC: Seychellit
SD: Sudan
SE: Ruotsi/Ruotsin | ruotsalainen/ruotsalaisen/ruotsalaista/ruotsalaiselle |  | Tukholma/Tukholman/Tukholmassa = Stockholm
SG: Singapore
SI: Slovenia
SK: Slovakia/Slovakian
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Etelä-Sudan
ST: São Tomé ja Príncipe
SU: Neuvostoliitto/Neuvostoliiton | neuvostoliittolainen
SV: El Salvador
SY: Syyria/Syyrian
SZ: Eswatini
TD: Tšad
TG: Togo
TH: Thaimaa
TJ: Tadžikistan
TL: Itä-Timor
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turkki/Turkin | turkkilainen/turkkilaisen/turkkilaista/turkkilaiselle |  | Ankara/Ankaran/Ankarassa = Ankara
TT: Trinidad ja Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tansania
UA: Ukraina/Ukrainan | ukrainalainen/ukrainalaisen/ukrainalaista/ukrainalaiselle |  | Kiova/Kiovan/Kiovassa = Kyiv
UG: Uganda
US: Yhdysvallat/USA/Yhdysvaltain/Yhdysvaltojen/Yhdysvalloissa/Yhdysvaltoihin/USA:n | yhdysvaltalainen/yhdysvaltalaisen/yhdysvaltalaista/yhdysvaltalaiselle/amerikkalainen/amerikkalaisen/amerikkalaista/amerikkalaiselle |  | Washington/Washingtonin/Washingtonissa = Washington
UY: Uruguay
UZ: Uzbekistan
VA: Vatikaani/Vatikaanin
VC: Saint Vincent ja Grenadiinit
VE: Venezuela/Venezuelan
VN: Vietnam
VU: Vanuatu
WS: Samoa
XK: Kosovo
YE: Jemen
YU: Jugoslavia | jugoslavialainen
ZA: Etelä-Afrikka/Etelä-Afrikan
ZM: Sambia
ZW: Zimbabwe
`)
