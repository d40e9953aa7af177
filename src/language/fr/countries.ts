import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: Andorre | andorran/andorrane/andorrans/andorranes | Andorran/Andorrane/Andorrans/Andorranes | Andorre-la-Vieille = Andorra la Vella
AE: Émirats arabes unis/Emirats arabes unis/Émirats/Emirats | émirati/émiratie/émiratis/émiraties/émirien/émirienne/émiriens/émiriennes | Émirati/Émiratie/Émiratis/Émiraties/Émirien/Émirienne/Émiriens/Émiriennes | Abou Dhabi/Abou Dabi = Abu Dhabi
AF: Afghanistan | afghan/afghane/afghans/afghanes | Afghan/Afghane/Afghans/Afghanes | Kaboul = Kabul
AG: Antigua-et-Barbuda | antiguais/antiguaise/antiguaises/antiguayen/antiguayenne | Antiguais/Antiguaise/Antiguaises/Antiguayen/Antiguayenne | Saint John's/Saint John's/Saint-Jean = St. John's
AL: Albanie | albanais/albanaise/albanaises | Albanais/Albanaise/Albanaises | Tirana = Tirana
AM: Arménie | arménien/arménienne/arméniens/arméniennes | Arménien/Arménienne/Arméniens/Arméniennes | Erevan/Érévan = Yerevan
AO: Angola | angolais/angolaise/angolaises | Angolais/Angolaise/Angolaises | Luanda = Luanda
AR: Argentine | argentin/argentine/argentins/argentines | Argentin/Argentins/Argentines | Buenos Aires = Buenos Aires
AS: Samoa américaines
AT: Autriche | autrichien/autrichienne/autrichiens/autrichiennes | Autrichien/Autrichienne/Autrichiens/Autrichiennes | Vienne = Vienna
AU: Australie | australien/australienne/australiens/australiennes | Australien/Australienne/Australiens/Australiennes | Canberra = Canberra
AZ: Azerbaïdjan | azerbaïdjanais/azerbaïdjanaise/azerbaïdjanaises/azéri/azérie/azéris/azéries | Azerbaïdjanais/Azerbaïdjanaise/Azerbaïdjanaises/Azéri/Azérie/Azéris/Azéries | Bakou = Baku
BA: Bosnie-Herzégovine | bosnien/bosnienne/bosniens/bosniennes/bosniaque/bosniaques | Bosnien/Bosnienne/Bosniens/Bosniennes/Bosniaque/Bosniaques | Sarajevo = Sarajevo
BB: Barbade | barbadien/barbadienne/barbadiens/barbadiennes | Barbadien/Barbadienne/Barbadiens/Barbadiennes | Bridgetown = Bridgetown
BD: Bangladesh | bangladais/bangladaise/bangladaises | Bangladais/Bangladaise/Bangladaises | Dhaka = Dhaka
BE: Belgique | belge/belges | Belge/Belges | Bruxelles = Brussels
BF: Burkina Faso | burkinabè/burkinabé/burkinabés | Burkinabè/Burkinabé/Burkinabés | Ouagadougou = Ouagadougou
BG: Bulgarie | bulgare/bulgares | Bulgare/Bulgares | Sofia = Sofia
BH: Bahreïn | bahreïni/bahreïnie/bahreïnis/bahreïnies/bahreïnien/bahreïnienne/bahreïniens/bahreïniennes | Bahreïni/Bahreïnie/Bahreïnis/Bahreïnies/Bahreïnien/Bahreïnienne/Bahreïniens/Bahreïniennes | Manama = Manama
BI: Burundi | burundais/burundaise/burundaises | Burundais/Burundaise/Burundaises | Gitega = Gitega
BJ: Bénin | béninois/béninoise/béninoises | Béninois/Béninoise/Béninoises | Porto-Novo = Porto-Novo
BN: Brunei | brunéien/brunéienne/brunéiens/brunéiennes | Brunéien/Brunéienne/Brunéiens/Brunéiennes | Bandar Seri Begawan = Bandar Seri Begawan
BO: Bolivie | bolivien/bolivienne/boliviens/boliviennes | Bolivien/Bolivienne/Boliviens/Boliviennes | La Paz = La Paz
BR: Brésil | brésilien/brésilienne/brésiliens/brésiliennes | Brésilien/Brésilienne/Brésiliens/Brésiliennes | Brasilia = Brasília
BS: Bahamas | bahaméen/bahaméenne/bahaméens/bahaméennes/bahamien/bahamienne/bahamiens/bahamiennes | Bahaméen/Bahaméenne/Bahaméens/Bahaméennes/Bahamien/Bahamienne/Bahamiens/Bahamiennes | Nassau = Nassau
BT: Bhoutan | bhoutanais/bhoutanaise/bhoutanaises | Bhoutanais/Bhoutanaise/Bhoutanaises | Thimphu = Thimphu
BW: Botswana | botswanais/botswanaise/botswanaises/botswanéen/botswanéenne/botswanéens/botswanéennes | Botswanais/Botswanaise/Botswanaises/Botswanéen/Botswanéenne/Botswanéens/Botswanéennes | Gaborone = Gaborone
BY: Biélorussie | biélorusse/biélorusses/bélarusse/bélarusses | Biélorusse/Biélorusses/Bélarusse/Bélarusses | Minsk = Minsk
BZ: Belize | bélizien/bélizienne/béliziens/béliziennes | Bélizien/Bélizienne/Béliziens/Béliziennes | Belmopan = Belmopan
CA: Canada | canadien/canadienne/canadiens/canadiennes | Canadien/Canadienne/Canadiens/Canadiennes | Ottawa = Ottawa
CD: Congo-Kinshasa/République démocratique du Congo/RDC | congolais/congolaise/congolaises | Congolais/Congolaise/Congolaises | Kinshasa = Kinshasa
CF: République centrafricaine | centrafricain/centrafricaine/centrafricains/centrafricaines | Centrafricain/Centrafricaine/Centrafricains/Centrafricaines | Bangui = Bangui
CG: Congo-Brazzaville | congolais/congolaise/congolaises | Congolais/Congolaise/Congolaises | Brazzaville = Brazzaville
CH: Suisse | suisse/suisses/helvétique/helvétiques | Suisses | Berne = Bern
CI: Côte d'Ivoire | ivoirien/ivoirienne/ivoiriens/ivoiriennes | Ivoirien/Ivoirienne/Ivoiriens/Ivoiriennes | Yamoussoukro = Yamoussoukro
CK: Îles Cook
CL: Chili | chilien/chilienne/chiliens/chiliennes | Chilien/Chilienne/Chiliens/Chiliennes | Santiago = Santiago
CM: Cameroun | camerounais/camerounaise/camerounaises | Camerounais/Camerounaise/Camerounaises | Yaoundé = Yaoundé
CN: Chine/République populaire de Chine | chinois/chinoise/chinoises | Chinois/Chinoise/Chinoises | Pékin = Beijing
CO: Colombie | colombien/colombienne/colombiens/colombiennes | Colombien/Colombienne/Colombiens/Colombiennes | Bogota = Bogotá
CR: Costa Rica | costaricien/costaricienne/costariciens/costariciennes/costaricain/costaricaine/costaricains/costaricaines | Costaricien/Costaricienne/Costariciens/Costariciennes/Costaricain/Costaricaine/Costaricains/Costaricaines | San José = San José
CS: Tchécoslovaquie | tchécoslovaque/tchécoslovaques
CU: Cuba | cubain/cubaine/cubains/cubaines | Cubain/Cubaine/Cubains/Cubaines | La Havane = Havana
CV: Cap-Vert | cap-verdien/cap-verdienne/cap-verdiens/cap-verdiennes/capverdien/capverdienne/capverdiens/capverdiennes | Cap-verdien/Cap-verdienne/Cap-verdiens/Cap-verdiennes/Capverdien/Capverdienne/Capverdiens/Capverdiennes | Praia = Praia
CY: Chypre | chypriote/chypriotes | Chypriote/Chypriotes | Nicosie = Nicosia
CZ: Tchéquie/République tchèque | tchèque/tchèques | Tchèque/Tchèques | Prague = Prague
DD: Allemagne de l'Est/RDA/Allemagne de l’Est/Allemagne orientale | est-allemand/est-allemande/est-allemands
DE: Allemagne | allemand/allemande/allemands/allemandes | Allemand/Allemande/Allemands/Allemandes | Berlin = Berlin
DJ: Djibouti | djiboutien/djiboutienne/djiboutiens/djiboutiennes | Djiboutien/Djiboutienne/Djiboutiens/Djiboutiennes
DK: Danemark | danois/danoise/danoises | Danois/Danoise/Danoises | Copenhague = Copenhagen
DM: Dominique | dominiquais/dominiquaise/dominiquaises | Dominiquais/Dominiquaise/Dominiquaises | Roseau = Roseau
DO: République dominicaine | dominicain/dominicaine/dominicains/dominicaines | Dominicain/Dominicaine/Dominicains/Dominicaines | Saint-Domingue = Santo Domingo
DZ: Algérie | algérien/algérienne/algériens/algériennes | Algérien/Algérienne/Algériens/Algériennes | Alger = Algiers
EC: Équateur | équatorien/équatorienne/équatoriens/équatoriennes | Équatorien/Équatorienne/Équatoriens/Équatoriennes | Quito = Quito
EE: Estonie | estonien/estonienne/estoniens/estoniennes | Estonien/Estonienne/Estoniens/Estoniennes | Tallinn = Tallinn
EG: Égypte/Egypte | égyptien/égyptienne/égyptiens/égyptiennes | Égyptien/Égyptienne/Égyptiens/Égyptiennes | Le Caire = Cairo
EH: Sahara occidental
ER: Érythrée | érythréen/érythréenne/érythréens/érythréennes | Érythréen/Érythréenne/Érythréens/Érythréennes | Asmara = Asmara
ES: Espagne | espagnol/espagnole/espagnols/espagnoles | Espagnol/Espagnole/Espagnols/Espagnoles | Madrid = Madrid
ET: Éthiopie/Ethiopie | éthiopien/éthiopienne/éthiopiens/éthiopiennes | Éthiopien/Éthiopienne/Éthiopiens/Éthiopiennes | Addis-Abeba/Addis Abeba = Addis Ababa
EU: Union européenne | européen/européenne/européens/européennes/communautaire/communautaires | Européenne/Européens/Européennes/Communautaires | Bruxelles = Brussels
FI: Finlande | finlandais/finlandaise/finlandaises | Finlandais/Finlandaise/Finlandaises | Helsinki = Helsinki
FJ: Fidji | fidjien/fidjienne/fidjiens/fidjiennes | Fidjien/Fidjienne/Fidjiens/Fidjiennes | Suva = Suva
FM: Micronésie | micronésien/micronésienne/micronésiens/micronésiennes | Micronésien/Micronésienne/Micronésiens/Micronésiennes | Palikir = Palikir
FR: France | français/française/françaises | Français/Française/Françaises | Paris = Paris
GA: Gabon | gabonais/gabonaise/gabonaises | Gabonais/Gabonaise/Gabonaises | Libreville = Libreville
GB: Royaume-Uni/Grande-Bretagne/Angleterre | britannique/britanniques | Britannique/Britanniques | Londres = London
GD: Grenade | grenadien/grenadienne/grenadiens/grenadiennes/grenadin/grenadine/grenadins/grenadines | Grenadien/Grenadienne/Grenadiens/Grenadiennes/Grenadin/Grenadine/Grenadins/Grenadines | Saint-Georges = St. George's
GE: Géorgie | géorgien/géorgienne/géorgiens/géorgiennes | Géorgien/Géorgienne/Géorgiens/Géorgiennes | Tbilissi = Tbilisi
GH: Ghana | ghanéen/ghanéenne/ghanéens/ghanéennes | Ghanéen/Ghanéenne/Ghanéens/Ghanéennes | Accra = Accra
GM: Gambie | gambien/gambienne/gambiens/gambiennes | Gambien/Gambienne/Gambiens/Gambiennes | Banjul = Banjul
GN: Guinée | guinéen/guinéenne/guinéens/guinéennes | Guinéen/Guinéenne/Guinéens/Guinéennes | Conakry = Conakry
GQ: Guinée équatoriale | équato-guinéen/équato-guinéenne/équato-guinéens/équato-guinéennes | Équato-guinéen/Équato-guinéenne/Équato-guinéens/Équato-guinéennes | Malabo = Malabo
GR: Grèce | grec/grecque/grecs/grecques/hellénique/helléniques | Grec/Grecque/Grecs/Grecques | Athènes = Athens
GT: Guatemala | guatémaltèque/guatémaltèques | Guatémaltèque/Guatémaltèques | Guatemala Ciudad = Guatemala City
GU: Guam
GW: Guinée-Bissau | bissau-guinéen/bissau-guinéenne/bissau-guinéens/bissau-guinéennes/bissao-guinéen/bissao-guinéenne/bissao-guinéens/bissao-guinéennes | Bissau-guinéen/Bissau-guinéenne/Bissau-guinéens/Bissau-guinéennes/Bissao-guinéen/Bissao-guinéenne/Bissao-guinéens/Bissao-guinéennes | Bissau = Bissau
GY: Guyana | guyanien/guyanienne/guyaniens/guyaniennes/guyanais/guyanaise | Guyanien/Guyanienne/Guyaniens/Guyaniennes/Guyanais/Guyanaise | Georgetown = Georgetown
HK: R.A.S. chinoise de Hong Kong
HN: Honduras | hondurien/hondurienne/honduriens/honduriennes | Hondurien/Hondurienne/Honduriens/Honduriennes | Tegucigalpa = Tegucigalpa
HR: Croatie | croate/croates | Croate/Croates | Zagreb = Zagreb
HT: Haïti | haïtien/haïtienne/haïtiens/haïtiennes | Haïtien/Haïtienne/Haïtiens/Haïtiennes | Port-au-Prince = Port-au-Prince
HU: Hongrie | hongrois/hongroise/hongroises/magyar/magyare/magyars/magyares | Hongrois/Hongroise/Hongroises | Budapest = Budapest
ID: Indonésie | indonésien/indonésienne/indonésiens/indonésiennes | Indonésien/Indonésienne/Indonésiens/Indonésiennes | Jakarta = Jakarta
IE: Irlande/République d'Irlande | irlandais/irlandaise/irlandaises | Irlandais/Irlandaise/Irlandaises | Dublin = Dublin
IL: Israël | israélien/israélienne/israéliens/israéliennes | Israélien/Israélienne/Israéliens/Israéliennes | Jérusalem = Jerusalem
IN: Inde | indien/indienne/indiens/indiennes | Indien/Indienne/Indiens/Indiennes | New Delhi/Delhi = New Delhi
IQ: Irak | irakien/irakienne/irakiens/irakiennes | Irakien/Irakienne/Irakiens/Irakiennes | Bagdad = Baghdad
IR: Iran | iranien/iranienne/iraniens/iraniennes | Iranien/Iranienne/Iraniens/Iraniennes | Téhéran = Tehran
IS: Islande | islandais/islandaise/islandaises | Islandais/Islandaise/Islandaises | Reykjavik = Reykjavik
IT: Italie | italien/italienne/italiens/italiennes | Italien/Italienne/Italiens/Italiennes | Rome = Rome
JM: Jamaïque | jamaïcain/jamaïcaine/jamaïcains/jamaïcaines | Jamaïcain/Jamaïcaine/Jamaïcains/Jamaïcaines | Kingston = Kingston
JO: Jordanie | jordanien/jordanienne/jordaniens/jordaniennes | Jordanien/Jordanienne/Jordaniens/Jordaniennes | Amman = Amman
JP: Japon | japonais/japonaise/japonaises/nippon/nipponne/nippons/nipponnes/nippone/nippones | Japonais/Japonaise/Japonaises/Nipponne/Nipponnes | Tokyo = Tokyo
KE: Kenya | kényan/kényane/kényans/kényanes | Kényan/Kényane/Kényans/Kényanes | Nairobi = Nairobi
KG: Kirghizstan | kirghiz/kirghize/kirghizes | Kirghiz/Kirghize/Kirghizes | Bichkek = Bishkek
KH: Cambodge | cambodgien/cambodgienne/cambodgiens/cambodgiennes | Cambodgien/Cambodgienne/Cambodgiens/Cambodgiennes | Phnom Penh = Phnom Penh
KI: Kiribati | kiribatien/kiribatienne/kiribatiens/kiribatiennes | Kiribatien/Kiribatienne/Kiribatiens/Kiribatiennes | Tarawa-Sud = South Tarawa
KM: Comores | comorien/comorienne/comoriens/comoriennes | Comorien/Comorienne/Comoriens/Comoriennes | Moroni = Moroni
KN: Saint-Christophe-et-Niévès | christophien/christophienne/christophiens/christophiennes/kittitien/kittitienne/kittitiens/kittitiennes | Christophien/Christophienne/Christophiens/Christophiennes/Kittitien/Kittitienne/Kittitiens/Kittitiennes | Basseterre = Basseterre
KP: Corée du Nord | nord-coréen/nord-coréenne/nord-coréens/nord-coréennes | Nord-coréen/Nord-coréenne/Nord-coréens/Nord-coréennes | Pyongyang = Pyongyang
KR: Corée du Sud/République de Corée | sud-coréen/sud-coréenne/sud-coréens/sud-coréennes | Sud-coréen/Sud-coréenne/Sud-coréens/Sud-coréennes | Séoul = Seoul
KW: Koweït | koweïtien/koweïtienne/koweïtiens/koweïtiennes | Koweïtien/Koweïtienne/Koweïtiens/Koweïtiennes
KZ: Kazakhstan | kazakh/kazakhe/kazakhs/kazakhes/kazakhstanais/kazakhstanaise/kazakhstanaises | Kazakh/Kazakhe/Kazakhs/Kazakhes/Kazakhstanais/Kazakhstanaise/Kazakhstanaises | Astana/Noursoultan/Nour-Soultan = Astana
LA: Laos | laotien/laotienne/laotiens/laotiennes | Laotien/Laotienne/Laotiens/Laotiennes | Vientiane = Vientiane
LB: Liban | libanais/libanaise/libanaises | Libanais/Libanaise/Libanaises | Beyrouth = Beirut
LC: Sainte-Lucie | saint-lucien/saint-lucienne/saint-luciens/saint-luciennes | Saint-lucien/Saint-lucienne/Saint-luciens/Saint-luciennes | Castries = Castries
LI: Liechtenstein | liechtensteinois/liechtensteinoise/liechtensteinoises | Liechtensteinois/Liechtensteinoise/Liechtensteinoises | Vaduz = Vaduz
LK: Sri Lanka | sri-lankais/sri-lankaise/sri-lankaises/srilankais/srilankaise/srilankaises | Sri-lankais/Sri-lankaise/Sri-lankaises/Srilankais/Srilankaise/Srilankaises | Colombo = Colombo
LR: Liberia | libérien/libérienne/libériens/libériennes | Libérien/Libérienne/Libériens/Libériennes | Monrovia = Monrovia
LS: Lesotho | lésothan/lésothane/lésothans/lésothanes/lesothan | Lésothan/Lésothane/Lésothans/Lésothanes/Lesothan | Maseru = Maseru
LT: Lituanie | lituanien/lituanienne/lituaniens/lituaniennes | Lituanien/Lituanienne/Lituaniens/Lituaniennes | Vilnius = Vilnius
LU: Luxembourg | luxembourgeois/luxembourgeoise/luxembourgeoises | Luxembourgeois/Luxembourgeoise/Luxembourgeoises
LV: Lettonie | letton/lettonne/lettons/lettonnes | Letton/Lettonne/Lettons/Lettonnes | Riga = Riga
LY: Libye | libyen/libyene/libyens/libyenes | Libyen/Libyene/Libyens/Libyenes | Tripoli = Tripoli
MA: Maroc | marocain/marocaine/marocains/marocaines | Marocain/Marocaine/Marocains/Marocaines | Rabat = Rabat
MC: Monaco | monégasque/monégasques | Monégasque/Monégasques
MD: Moldavie | moldave/moldaves | Moldave/Moldaves | Chisinau = Chisinau
ME: Monténégro | monténégrin/monténégrine/monténégrins/monténégrines | Monténégrin/Monténégrine/Monténégrins/Monténégrines | Podgorica = Podgorica
MG: Madagascar | malgache/malgaches | Malgache/Malgaches | Antananarivo = Antananarivo
MH: Îles Marshall | marshallais/marshallaise/marshallaises | Marshallais/Marshallaise/Marshallaises | Majuro = Majuro
MK: Macédoine du Nord | nord-macédonien/nord-macédonienne/nord-macédoniens/nord-macédoniennes/macédonien/macédonienne/macédoniens/macédoniennes | Nord-macédonien/Nord-macédonienne/Nord-macédoniens/Nord-macédoniennes/Macédonien/Macédonienne/Macédoniens/Macédoniennes | Skopje = Skopje
ML: Mali | malien/malienne/maliens/maliennes | Malien/Malienne/Maliens/Maliennes | Bamako = Bamako
MM: Myanmar/Birmanie | birman/birmane/birmans/birmanes | Birman/Birmane/Birmans/Birmanes | Naypyidaw/Naypyitaw = Naypyidaw
MN: Mongolie | mongol/mongole/mongols/mongoles | Mongol/Mongole/Mongols/Mongoles | Oulan-Bator = Ulaanbaatar
MR: Mauritanie | mauritanien/mauritanienne/mauritaniens/mauritaniennes | Mauritanien/Mauritanienne/Mauritaniens/Mauritaniennes | Nouakchott = Nouakchott
MT: Malte | maltais/maltaise/maltaises | Maltais/Maltaise/Maltaises | La Valette = Valletta
MU: Maurice | mauricien/mauricienne/mauriciens/mauriciennes | Mauricien/Mauricienne/Mauriciens/Mauriciennes | Port-Louis = Port Louis
MV: Maldives | maldivien/maldivienne/maldiviens/maldiviennes | Maldivien/Maldivienne/Maldiviens/Maldiviennes | Malé = Malé
MW: Malawi | malawien/malawienne/malawiens/malawiennes/malawite/malawites | Malawien/Malawienne/Malawiens/Malawiennes/Malawite/Malawites | Lilongwe = Lilongwe
MX: Mexique | mexicain/mexicaine/mexicains/mexicaines | Mexicain/Mexicaine/Mexicains/Mexicaines | Mexico = Mexico City
MY: Malaisie | malaisien/malaisienne/malaisiens/malaisiennes | Malaisien/Malaisienne/Malaisiens/Malaisiennes | Kuala Lumpur = Kuala Lumpur
MZ: Mozambique | mozambicain/mozambicaine/mozambicains/mozambicaines | Mozambicain/Mozambicaine/Mozambicains/Mozambicaines | Maputo = Maputo
NA: Namibie | namibien/namibienne/namibiens/namibiennes | Namibien/Namibienne/Namibiens/Namibiennes | Windhoek = Windhoek
NC: Nouvelle-Calédonie
NE: Niger | nigérien/nigérienne/nigériens/nigériennes | Nigérien/Nigérienne/Nigériens/Nigériennes | Niamey = Niamey
NG: Nigeria | nigérian/nigériane/nigérians/nigérianes | Nigérian/Nigériane/Nigérians/Nigérianes | Abuja = Abuja
NI: Nicaragua | nicaraguayen/nicaraguayene/nicaraguayens/nicaraguayenes | Nicaraguayen/Nicaraguayene/Nicaraguayens/Nicaraguayenes | Managua = Managua
NL: Pays-Bas/Hollande | néerlandais/néerlandaise/néerlandaises/hollandais/hollandaise/hollandaises | Néerlandais/Néerlandaise/Néerlandaises/Hollandais/Hollandaise/Hollandaises | La Haye = The Hague
NO: Norvège | norvégien/norvégienne/norvégiens/norvégiennes | Norvégien/Norvégienne/Norvégiens/Norvégiennes | Oslo = Oslo
NP: Népal | népalais/népalaise/népalaises | Népalais/Népalaise/Népalaises | Katmandou = Kathmandu
NR: Nauru | nauruan/nauruane/nauruans/nauruanes | Nauruan/Nauruane/Nauruans/Nauruanes | Yaren = Yaren
NU: Niue
NZ: Nouvelle-Zélande | néo-zélandais/néo-zélandaise/néo-zélandaises | Néo-zélandais/Néo-zélandaise/Néo-zélandaises | Wellington = Wellington
OM: Oman | omanais/omanaise/omanaises | Omanais/Omanaise/Omanaises | Mascate = Muscat
PA: Panama | panaméen/panaméenne/panaméens/panaméennes/panamien/panamienne/panamiens/panamiennes | Panaméen/Panaméenne/Panaméens/Panaméennes/Panamien/Panamienne/Panamiens/Panamiennes
PE: Pérou | péruvien/péruvienne/péruviens/péruviennes | Péruvien/Péruvienne/Péruviens/Péruviennes | Lima = Lima
PF: Polynésie française
PG: Papouasie-Nouvelle-Guinée | papouan-néo-guinéen/papouan-néo-guinéenne/papouan-néo-guinéens/papouan-néo-guinéennes/papou/papoue/papous/papoues | Papouan-néo-guinéen/Papouan-néo-guinéenne/Papouan-néo-guinéens/Papouan-néo-guinéennes/Papou/Papoue/Papous/Papoues | Port Moresby = Port Moresby
PH: Philippines | philippin/philippine/philippins/philippines | Philippin/Philippine/Philippins | Manille = Manila
PK: Pakistan | pakistanais/pakistanaise/pakistanaises | Pakistanais/Pakistanaise/Pakistanaises | Islamabad = Islamabad
PL: Pologne | polonais/polonaise/polonaises | Polonais/Polonaise/Polonaises | Varsovie = Warsaw
PS: Territoires palestiniens/Palestine/Autorité palestinienne | palestinien/palestinienne/palestiniens/palestiniennes | Palestinien/Palestinienne/Palestiniens/Palestiniennes | Ramallah = Ramallah
PT: Portugal | portugais/portugaise/portugaises | Portugais/Portugaise/Portugaises | Lisbonne = Lisbon
PW: Palaos | palaosien/palaosienne/palaosiens/palaosiennes/palauan/palauane/palauans/palauanes | Palaosien/Palaosienne/Palaosiens/Palaosiennes/Palauan/Palauane/Palauans/Palauanes | Ngerulmud = Ngerulmud
PY: Paraguay | paraguayen/paraguayene/paraguayens/paraguayenes | Paraguayen/Paraguayene/Paraguayens/Paraguayenes | Asunción = Asunción
QA: Qatar | qatari/qatarie/qataris/qataries/qatarien/qatarienne/qatariens/qatariennes | Qatari/Qatarie/Qataris/Qataries/Qatarien/Qatarienne/Qatariens/Qatariennes | Doha = Doha
RO: Roumanie | roumain/roumaine/roumains/roumaines | Roumain/Roumaine/Roumains/Roumaines | Bucarest = Bucharest
RS: Serbie | serbe/serbes | Serbe/Serbes | Belgrade = Belgrade
RU: Russie/Fédération de Russie | russe/russes | Russe/Russes | Moscou = Moscow
RW: Rwanda | rwandais/rwandaise/rwandaises | Rwandais/Rwandaise/Rwandaises | Kigali = Kigali
SA: Arabie saoudite | saoudien/saoudienne/saoudiens/saoudiennes | Saoudien/Saoudienne/Saoudiens/Saoudiennes | Riyad/Ryad = Riyadh
SB: Îles Salomon | salomonais/salomonaise/salomonaises/salomonien/salomonienne/salomoniens/salomoniennes | Salomonais/Salomonaise/Salomonaises/Salomonien/Salomonienne/Salomoniens/Salomoniennes | Honiara = Honiara
SC: Seychelles | seychellois/seychelloise/seychelloises | Seychellois/Seychelloise/Seychelloises | Victoria = Victoria
SD: Soudan | soudanais/soudanaise/soudanaises | Soudanais/Soudanaise/Soudanaises | Khartoum = Khartoum
SE: Suède | suédois/suédoise/suédoises | Suédois/Suédoise/Suédoises | Stockholm = Stockholm
SG: Singapour | singapourien/singapourienne/singapouriens/singapouriennes | Singapourien/Singapourienne/Singapouriens/Singapouriennes
SI: Slovénie | slovène/slovènes | Slovène/Slovènes | Ljubljana = Ljubljana
SK: Slovaquie | slovaque/slovaques | Slovaque/Slovaques | Bratislava = Bratislava
SL: Sierra Leone | sierra-léonais/sierra-léonaise/sierra-léonaises/sierraléonais/sierraléonaise/sierraléonaises | Sierra-léonais/Sierra-léonaise/Sierra-léonaises/Sierraléonais/Sierraléonaise/Sierraléonaises | Freetown = Freetown
SM: Saint-Marin | saint-marinais/saint-marinaise/saint-marinaises | Saint-marinais/Saint-marinaise/Saint-marinaises
SN: Sénégal | sénégalais/sénégalaise/sénégalaises | Sénégalais/Sénégalaise/Sénégalaises | Dakar = Dakar
SO: Somalie | somalien/somalienne/somaliens/somaliennes/somali/somalie/somalis | Somalien/Somalienne/Somaliens/Somaliennes/Somali/Somalis | Mogadiscio = Mogadishu
SR: Suriname | surinamais/surinamaise/surinamaises/surinamien/surinamienne/surinamiens/surinamiennes | Surinamais/Surinamaise/Surinamaises/Surinamien/Surinamienne/Surinamiens/Surinamiennes | Paramaribo = Paramaribo
SS: Soudan du Sud | sud-soudanais/sud-soudanaise/sud-soudanaises | Sud-soudanais/Sud-soudanaise/Sud-soudanaises | Juba = Juba
ST: Sao Tomé-et-Principe | santoméen/santoméenne/santoméens/santoméennes | Santoméen/Santoméenne/Santoméens/Santoméennes | São Tomé = São Tomé
SU: Union soviétique/URSS | soviétique/soviétiques
SV: Salvador | salvadorien/salvadorienne/salvadoriens/salvadoriennes | Salvadorien/Salvadorienne/Salvadoriens/Salvadoriennes | San Salvador = San Salvador
SY: Syrie | syrien/syrienne/syriens/syriennes | Syrien/Syrienne/Syriens/Syriennes | Damas = Damascus
SZ: Eswatini | swazi/swazie/swazis/swazies/eswatinien/eswatinienne | Swazi/Swazie/Swazis/Swazies/Eswatinien/Eswatinienne | Mbabane = Mbabane
TD: Tchad | tchadien/tchadienne/tchadiens/tchadiennes | Tchadien/Tchadienne/Tchadiens/Tchadiennes | N'Djamena/N'Djamena/Ndjamena = N'Djamena
TG: Togo | togolais/togolaise/togolaises | Togolais/Togolaise/Togolaises | Lomé = Lome
TH: Thaïlande | thaïlandais/thaïlandaise/thaïlandaises | Thaïlandais/Thaïlandaise/Thaïlandaises | Bangkok = Bangkok
TJ: Tadjikistan | tadjik/tadjike/tadjiks/tadjikes | Tadjik/Tadjike/Tadjiks/Tadjikes | Douchanbé = Dushanbe
TL: Timor oriental | timorais/timoraise/timoraises/est-timorais/est-timoraise/est-timoraises | Timorais/Timoraise/Timoraises/Est-timorais/Est-timoraise/Est-timoraises | Dili = Dili
TM: Turkménistan | turkmène/turkmènes | Turkmène/Turkmènes | Achgabat = Ashgabat
TN: Tunisie | tunisien/tunisienne/tunisiens/tunisiennes | Tunisien/Tunisienne/Tunisiens/Tunisiennes | Tunis = Tunis
TO: Tonga | tongien/tongienne/tongiens/tongiennes/tonguien/tonguienne/tonguiens/tonguiennes | Tongien/Tongienne/Tongiens/Tongiennes/Tonguien/Tonguienne/Tonguiens/Tonguiennes | Nuku'alofa/Nuku'alofa = Nukuʻalofa
TR: Turquie | turc/turque/turcs/turques | Turc/Turque/Turcs/Turques | Ankara = Ankara
TT: Trinité-et-Tobago | trinidadien/trinidadienne/trinidadiens/trinidadiennes | Trinidadien/Trinidadienne/Trinidadiens/Trinidadiennes | Port-d'Espagne/Port-d'Espagne = Port of Spain
TV: Tuvalu | tuvaluan/tuvaluane/tuvaluans/tuvaluanes | Tuvaluan/Tuvaluane/Tuvaluans/Tuvaluanes | Funafuti = Funafuti
TW: Taïwan | taïwanais/taïwanaise/taïwanaises | Taïwanais/Taïwanaise/Taïwanaises | Taipei = Taipei
TZ: Tanzanie | tanzanien/tanzanienne/tanzaniens/tanzaniennes | Tanzanien/Tanzanienne/Tanzaniens/Tanzaniennes | Dodoma = Dodoma
UA: Ukraine | ukrainien/ukrainienne/ukrainiens/ukrainiennes | Ukrainien/Ukrainienne/Ukrainiens/Ukrainiennes | Kiev/Kyiv = Kyiv
UG: Ouganda | ougandais/ougandaise/ougandaises | Ougandais/Ougandaise/Ougandaises | Kampala = Kampala
US: États-Unis/Etats-Unis/USA/Amérique | américain/américaine/américains/américaines/états-unien/états-unienne/états-uniens/états-uniennes | Américain/Américaine/Américains/Américaines/États-unien/États-unienne/États-uniens/États-uniennes | Washington = Washington
UY: Uruguay | uruguayen/uruguayene/uruguayens/uruguayenes | Uruguayen/Uruguayene/Uruguayens/Uruguayenes | Montevideo = Montevideo
UZ: Ouzbékistan | ouzbek/ouzbèke/ouzbeks/ouzbèkes | Ouzbek/Ouzbèke/Ouzbeks/Ouzbèkes | Tachkent = Tashkent
VA: État de la Cité du Vatican/Vatican/Saint-Siège | vatican/vaticane/vaticans/vaticanes/du Vatican | Vaticane/Vaticans/Vaticanes | Cité du Vatican = Vatican City
VC: Saint-Vincent-et-les Grenadines | vincentais/vincentaise/vincentaises/saint-vincentais/saint-vincentaise/saint-vincentaises | Vincentais/Vincentaise/Vincentaises/Saint-vincentais/Saint-vincentaise/Saint-vincentaises | Kingstown = Kingstown
VE: Venezuela | vénézuélien/vénézuélienne/vénézuéliens/vénézuéliennes | Vénézuélien/Vénézuélienne/Vénézuéliens/Vénézuéliennes | Caracas = Caracas
VN: Viêt Nam | vietnamien/vietnamienne/vietnamiens/vietnamiennes | Vietnamien/Vietnamienne/Vietnamiens/Vietnamiennes | Hanoï = Hanoi
VU: Vanuatu | vanuatais/vanuataise/vanuataises/vanouatais/vanouataise/vanouataises | Vanuatais/Vanuataise/Vanuataises/Vanouatais/Vanouataise/Vanouataises | Port-Vila = Port Vila
WS: Samoa | samoan/samoane/samoans/samoanes | Samoan/Samoane/Samoans/Samoanes | Apia = Apia
XK: Kosovo | kosovar/kosovare/kosovars/kosovares | Kosovar/Kosovare/Kosovars/Kosovares | Pristina = Pristina
YE: Yémen | yéménite/yéménites | Yéménite/Yéménites | Sanaa = Sanaa
YU: Yougoslavie | yougoslave/yougoslaves
ZA: Afrique du Sud | sud-africain/sud-africaine/sud-africains/sud-africaines | Sud-africain/Sud-africaine/Sud-africains/Sud-africaines | Pretoria = Pretoria
ZM: Zambie | zambien/zambienne/zambiens/zambiennes | Zambien/Zambienne/Zambiens/Zambiennes | Lusaka = Lusaka
ZW: Zimbabwe | zimbabwéen/zimbabwéenne/zimbabwéens/zimbabwéennes | Zimbabwéen/Zimbabwéenne/Zimbabwéens/Zimbabwéennes | Harare = Harare
`)
