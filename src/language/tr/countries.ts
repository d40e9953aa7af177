import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorra | Andorralı/Andorra |  | Andorra la Vella = Andorra la Vella
AE: Birleşik Arap Emirlikleri/BAE/Emirlikler | Birleşik Arap Emirlikleri/BAE |  | Abu Dabi = Abu Dhabi
AF: Afganistan | Afgan/Afganistan/Afganistanlı |  | Kabil = Kabul
AG: Antigua ve Barbuda | Antigua ve Barbuda |  | Saint John's = St. John's
AL: Arnavutluk | Arnavut/Arnavutluk |  | Tiran = Tirana
AM: Ermenistan | Ermeni/Ermenistan |  | Erivan = Yerevan
AO: Angola | Angolalı/Angola |  | Luanda = Luanda
AR: Arjantin | Arjantinli/Arjantin |  | Buenos Aires = Buenos Aires
AS: Amerikan Samoası
AT: Avusturya | Avusturyalı/Avusturya |  | Viyana = Vienna
AU: Avustralya | Avustralyalı/Avustralya |  | Kanberra/Canberra = Canberra
AZ: Azerbaycan | Azerbaycanlı/Azerbaycan/Azeri |  | Bakü = Baku
BA: Bosna-Hersek | Bosnalı/Bosna-Hersek/Boşnak |  | Saraybosna = Sarajevo
BB: Barbados | Barbadoslu/Barbados |  | Bridgetown = Bridgetown
BD: Bangladeş | Bangladeşli/Bangladeş |  | Dakka = Dhaka
BE: Belçika | Belçikalı/Belçika |  | Brüksel = Brussels
BF: Burkina Faso | Burkina Faso |  | Ouagadougou = Ouagadougou
BG: Bulgaristan | Bulgar/Bulgaristan |  | Sofya = Sofia
BH: Bahreyn | Bahreynli/Bahreyn |  | Manama = Manama
BI: Burundi | Burundili/Burundi |  | Gitega = Gitega
BJ: Benin | Beninli/Benin |  | Porto-Novo = Porto-Novo
BN: Brunei | Bruneyli/Brunei |  | Bandar Seri Begawan = Bandar Seri Begawan
BO: Bolivya | Bolivyalı/Bolivya |  | La Paz = La Paz
BR: Brezilya | Brezilyalı/Brezilya |  | Brasilia = Brasília
BS: Bahamalar | Bahamalı/Bahamalar |  | Nassau = Nassau
BT: Butan | Butanlı/Butan |  | Thimphu = Thimphu
BW: Botsvana | Botsvanalı/Botsvana |  | Gaborone = Gaborone
BY: Belarus/Beyaz Rusya | Belaruslu/Belarus/Beyaz Rus |  | Minsk = Minsk
BZ: Belize | Belizeli/Belize |  | Belmopan = Belmopan
CA: Kanada | Kanadalı/Kanada |  | Ottawa = Ottawa
CD: Kongo - Kinşasa | Kongolu/Kongo Demokratik Cumhuriyeti |  | Kinşasa = Kinshasa
CF: Orta Afrika Cumhuriyeti | Orta Afrika |  | Bangui = Bangui
CG: Kongo - Brazavil | Kongolu/Kongo/Kongo Cumhuriyeti |  | Brazzavil = Brazzaville
CH: İsviçre | İsviçreli/İsviçre |  | Bern = Bern
CI: Côte d'Ivoire | Fildişi Sahili/Fildişili |  | Yamoussoukro = Yamoussoukro
CK: Cook Adaları
CL: Şili | Şilili/Şili |  | Santiago = Santiago
CM: Kamerun | Kamerunlu/Kamerun |  | Yaounde/Yaoundé = Yaoundé
CN: Çin/Çin Halk Cumhuriyeti | Çin/Çinli |  | Pekin = Beijing
CO: Kolombiya | Kolombiyalı/Kolombiya |  | Bogota = Bogotá
CR: Kosta Rika | Kosta Rikalı/Kosta Rika |  | San Jose = San José
CS: Çekoslovakya | Çekoslovak
CU: Küba | Kübalı/Küba |  | Havana = Havana
CV: Cabo Verde | Yeşil Burun/Cabo Verde |  | Praia = Praia
CY: Kıbrıs | Kıbrıslı/Kıbrıs |  | Lefkoşa = Nicosia
CZ: Çekya/Çek Cumhuriyeti | Çek/Çekya/Çek Cumhuriyeti |  | Prag = Prague
DD: Doğu Almanya | Doğu Alman
DE: Almanya | Alman/Almanya |  | Berlin = Berlin
DJ: Cibuti | Cibutili/Cibuti
DK: Danimarka | Danimarkalı/Danimarka |  | Kopenhag = Copenhagen
DM: Dominika | Dominika |  | Roseau = Roseau
DO: Dominik Cumhuriyeti | Dominik/Dominik Cumhuriyeti/Dominikli |  | Santo Domingo = Santo Domingo
DZ: Cezayir | Cezayirli/Cezayir
EC: Ekvador | Ekvadorlu/Ekvador |  | Quito = Quito
EE: Estonya | Estonyalı/Estonya |  | Tallinn = Tallinn
EG: Mısır | Mısırlı/Mısır |  | Kahire = Cairo
EH: Batı Sahra
ER: Eritre | Eritreli/Eritre |  | Asmara = Asmara
ES: İspanya | İspanyol/İspanya |  | Madrid = Madrid
ET: Etiyopya | Etiyopyalı/Etiyopya |  | Addis Ababa = Addis Ababa
EU: Avrupa Birliği | Avrupa/AB/Avrupalı |  | Brüksel = Brussels
FI: Finlandiya | Fin/Finlandiya/Finlandiyalı |  | Helsinki = Helsinki
FJ: Fiji | Fijili/Fiji |  | Suva = Suva
FM: Mikronezya | Mikronezyalı/Mikronezya |  | Palikir = Palikir
FR: Fransa | Fransız/Fransa |  | Paris = Paris
GA: Gabon | Gabonlu/Gabon |  | Librevil = Libreville
GB: Birleşik Krallık/İngiltere/Britanya | İngiliz/İngiltere/Britanya/Birleşik Krallık/Britanyalı |  | Londra = London
GD: Grenada | Grenadalı/Grenada |  | Saint George's = St. George's
GE: Gürcistan | Gürcü/Gürcistan |  | Tiflis = Tbilisi
GH: Gana | Ganalı/Gana |  | Akra = Accra
GM: Gambiya | Gambiyalı/Gambiya |  | Banjul = Banjul
GN: Gine | Gineli/Gine |  | Konakri = Conakry
GQ: Ekvator Ginesi | Ekvator Ginesi |  | Malabo = Malabo
GR: Yunanistan | Yunan/Yunanistan |  | Atina = Athens
GT: Guatemala | Guatemalalı/Guatemala
GU: Guam
GW: Gine-Bissau | Gine-Bissau |  | Bissau = Bissau
GY: Guyana | Guyanalı/Guyana |  | Georgetown = Georgetown
HK: Çin Hong Kong ÖİB
HN: Honduras | Honduraslı/Honduras |  | Tegucigalpa = Tegucigalpa
HR: Hırvatistan | Hırvat/Hırvatistan |  | Zagreb = Zagreb
HT: Haiti | Haitili/Haiti |  | Port-au-Prince = Port-au-Prince
HU: Macaristan | Macar/Macaristan |  | Budapeşte = Budapest
ID: Endonezya | Endonezyalı/Endonezya |  | Cakarta = Jakarta
IE: İrlanda | İrlandalı/İrlanda |  | Dublin = Dublin
IL: İsrail | İsrailli/İsrail |  | Kudüs = Jerusalem
IN: Hindistan | Hint/Hindistan/Hindistanlı/Hintli |  | Yeni Delhi = New Delhi
IQ: Irak | Iraklı/Irak |  | Bağdat = Baghdad
IR: İran | İranlı/İran |  | Tahran = Tehran
IS: İzlanda | İzlandalı/İzlanda |  | Reykjavik = Reykjavik
IT: İtalya | İtalyan/İtalya |  | Roma = Rome
JM: Jamaika | Jamaikalı/Jamaika |  | Kingston = Kingston
JO: Ürdün | Ürdünlü/Ürdün |  | Amman = Amman
JP: Japonya | Japon/Japonya |  | Tokyo = Tokyo
KE: Kenya | Kenyalı/Kenya |  | Nairobi = Nairobi
KG: Kırgızistan | Kırgız/Kırgızistan |  | Bişkek = Bishkek
KH: Kamboçya | Kamboçyalı/Kamboçya |  | Phnom Penh = Phnom Penh
KI: Kiribati | Kiribati |  | Güney Tarawa = South Tarawa
KM: Komorlar | Komorlar |  | Moroni = Moroni
KN: Saint Kitts ve Nevis | Saint Kitts ve Nevis |  | Basseterre = Basseterre
KP: Kuzey Kore | Kuzey Kore/Kuzey Koreli |  | Pyongyang = Pyongyang
KR: Güney Kore | Güney Kore/Güney Koreli |  | Seul = Seoul
KW: Kuveyt | Kuveytli/Kuveyt
KZ: Kazakistan | Kazak/Kazakistan |  | Astana/Nur-Sultan = Astana
LA: Laos | Laoslu/Laos |  | Vientiane = Vientiane
LB: Lübnan | Lübnanlı/Lübnan |  | Beyrut = Beirut
LC: Saint Lucia | Saint Lucia |  | Castries = Castries
LI: Liechtenstein | Lihtenştaynlı/Lihtenştayn |  | Vaduz = Vaduz
LK: Sri Lanka | Sri Lankalı/Sri Lanka |  | Kolombo = Colombo
LR: Liberya | Liberyalı/Liberya |  | Monrovia = Monrovia
LS: Lesotho | Lesotho |  | Maseru = Maseru
LT: Litvanya | Litvanyalı/Litvanya |  | Vilnius = Vilnius
LU: Lüksemburg | Lüksemburglu/Lüksemburg
LV: Letonya | Letonyalı/Letonya |  | Riga = Riga
LY: Libya | Libyalı/Libya |  | Trablus = Tripoli
MA: Fas | Faslı/Fas |  | Rabat = Rabat
MC: Monako | Monakolu/Monako
MD: Moldova | Moldovalı/Moldova |  | Kişinev = Chisinau
ME: Karadağ | Karadağlı/Karadağ |  | Podgorica = Podgorica
MG: Madagaskar | Madagaskarlı/Madagaskar |  | Antananarivo = Antananarivo
MH: Marshall Adaları | Marshall Adaları |  | Majuro = Majuro
MK: Kuzey Makedonya | Makedon/Kuzey Makedonya |  | Üsküp = Skopje
ML: Mali | Malili/Mali |  | Bamako = Bamako
MM: Myanmar/Burma | Myanmarlı/Myanmar |  | Nepido/Naypyidaw = Naypyidaw
MN: Moğolistan | Moğol/Moğolistan |  | Ulan Batur = Ulaanbaatar
MR: Moritanya | Moritanyalı/Moritanya |  | Nouakchott = Nouakchott
MT: Malta | Maltalı/Malta |  | Valletta = Valletta
MU: Mauritius | Mauritiuslu/Mauritius |  | Port Louis = Port Louis
MV: Maldivler | Maldivli/Maldivler |  | Male = Malé
MW: Malavi | Malavili/Malavi |  | Lilongwe = Lilongwe
MX: Meksika | Meksikalı/Meksika |  | Meksiko = Mexico City
MY: Malezya | Malezyalı/Malezya |  | Kuala Lumpur = Kuala Lumpur
MZ: Mozambik | Mozambikli/Mozambik |  | Maputo = Maputo
NA: Namibya | Namibyalı/Namibya |  | Windhoek = Windhoek
NC: Yeni Kaledonya
NE: Nijer | Nijerli/Nijer |  | Niamey = Niamey
NG: Nijerya | Nijeryalı/Nijerya |  | Abuja = Abuja
NI: Nikaragua | Nikaragualı/Nikaragua |  | Managua = Managua
NL: Hollanda | Hollandalı/Hollanda |  | Lahey = The Hague
NO: Norveç | Norveçli/Norveç |  | Oslo = Oslo
NP: Nepal | Nepalli/Nepal |  | Katmandu = Kathmandu
NR: Nauru | Nauru |  | Yaren = Yaren
NU: Niue
NZ: Yeni Zelanda | Yeni Zelandalı/Yeni Zelanda |  | Wellington = Wellington
OM: Umman | Ummanlı/Umman |  | Maskat = Muscat
PA: Panama | Panamalı/Panama
PE: Peru | Perulu/Peru |  | Lima = Lima
PF: Fransız Polinezyası
PG: Papua Yeni Gine | Papua Yeni Gine |  | Port Moresby = Port Moresby
PH: Filipinler | Filipinli/Filipinler |  | Manila = Manila
PK: Pakistan | Pakistanlı/Pakistan |  | İslamabad = Islamabad
PL: Polonya | Polonyalı/Polonya/Leh |  | Varşova = Warsaw
PS: Filistin Bölgeleri/Filistin | Filistinli/Filistin |  | Ramallah = Ramallah
PT: Portekiz | Portekizli/Portekiz |  | Lizbon = Lisbon
PW: Palau | Palau |  | Ngerulmud = Ngerulmud
PY: Paraguay | Paraguaylı/Paraguay |  | Asuncion = Asunción
QA: Katar | Katarlı/Katar |  | Doha = Doha
RO: Romanya | Romen/Romanya/Rumen |  | Bükreş = Bucharest
RS: Sırbistan | Sırp/Sırbistan |  | Belgrad = Belgrade
RU: Rusya/Rusya Federasyonu | Rus/Rusya/Rusyalı |  | Moskova = Moscow
RW: Ruanda | Ruandalı/Ruanda |  | Kigali = Kigali
SA: Suudi Arabistan | Suudi/Suudi Arabistan |  | Riyad = Riyadh
SB: Solomon Adaları | Solomon Adaları |  | Honiara = Honiara
SC: Seyşeller | Seyşelli/Seyşeller |  | Victoria = Victoria
SD: Sudan | Sudanlı/Sudan |  | Hartum = Khartoum
SE: İsveç | İsveçli/İsveç |  | Stokholm = Stockholm
SG: Singapur | Singapurlu/Singapur
SI: Slovenya | Sloven/Slovenya |  | Ljubljana = Ljubljana
SK: Slovakya | Slovak/Slovakya |  | Bratislava = Bratislava
SL: Sierra Leone | Sierra Leoneli/Sierra Leone |  | Freetown = Freetown
SM: San Marino | San Marinolu/San Marino
SN: Senegal | Senegalli/Senegal |  | Dakar = Dakar
SO: Somali | Somalili/Somali |  | Mogadişu = Mogadishu
SR: Surinam | Surinamlı/Surinam |  | Paramaribo = Paramaribo
SS: Güney Sudan | Güney Sudanlı/Güney Sudan |  | Cuba = Juba
ST: Sao Tome ve Principe | Sao Tome ve Principe |  | Sao Tome = São Tomé
SU: Sovyetler Birliği/SSCB/Sovyetler | Sovyet
SV: El Salvador | El Salvadorlu/El Salvador |  | San Salvador = San Salvador
SY: Suriye | Suriyeli/Suriye |  | Şam = Damascus
SZ: Esvatini | Esvatini |  | Mbabane = Mbabane
TD: Çad | Çadlı/Çad |  | N'Djamena = N'Djamena
TG: Togo | Togolu/Togo |  | Lome = Lome
TH: Tayland | Taylandlı/Tayland |  | Bangkok = Bangkok
TJ: Tacikistan | Tacik/Tacikistan |  | Duşanbe = Dushanbe
TL: Timor-Leste | Doğu Timorlu/Doğu Timor |  | Dili = Dili
TM: Türkmenistan | Türkmen/Türkmenistan |  | Aşkabat = Ashgabat
TN: Tunus | Tunuslu/Tunus
TO: Tonga | Tongalı/Tonga |  | Nukualofa = Nukuʻalofa
TR: Türkiye | Türk/Türkiye |  | Ankara = Ankara
TT: Trinidad ve Tobago | Trinidad ve Tobago |  | Port of Spain = Port of Spain
TV: Tuvalu | Tuvalu |  | Funafuti = Funafuti
TW: Tayvan | Tayvanlı/Tayvan |  | Taipei = Taipei
TZ: Tanzanya | Tanzanyalı/Tanzanya |  | Dodoma = Dodoma
UA: Ukrayna | Ukraynalı/Ukrayna |  | Kiev/Kiyev = Kyiv
UG: Uganda | Ugandalı/Uganda |  | Kampala = Kampala
US: Amerika Birleşik Devletleri/ABD/Amerika | ABD/Amerikan/Amerikalı |  | Washington/Vaşington = Washington
UY: Uruguay | Uruguaylı/Uruguay |  | Montevideo = Montevideo
UZ: Özbekistan | Özbek/Özbekistan |  | Taşkent = Tashkent
VA: Vatikan | Vatikan
VC: Saint Vincent ve Grenadinler | Saint Vincent ve Grenadinler |  | Kingstown = Kingstown
VE: Venezuela | Venezuelalı/Venezuela |  | Caracas = Caracas
VN: Vietnam | Vietnamlı/Vietnam |  | Hanoi = Hanoi
VU: Vanuatu | Vanuatu |  | Port Vila = Port Vila
WS: Samoa | Samoalı/Samoa |  | Apia = Apia
XK: Kosova | Kosovalı/Kosova |  | Priştine = Pristina
YE: Yemen | Yemenli/Yemen |  | Sana/Sanaa = Sanaa
YU: Yugoslavya | Yugoslav
ZA: Güney Afrika | Güney Afrikalı/Güney Afrika |  | Pretoria = Pretoria
ZM: Zambiya | Zambiyalı/Zambiya |  | Lusaka = Lusaka
ZW: Zimbabve | Zimbabveli/Zimbabve |  | Harare = Harare
`)
