import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: アンドラ |  |  | アンドラ・ラ・ベリャ = Andorra la Vella
AE: アラブ首長国連邦/UAE/ＵＡＥ |  |  | アブダビ = Abu Dhabi
AF: アフガニスタン | アフガン |  | カブール = Kabul
AG: アンティグア・バーブーダ |  |  | セントジョンズ = St. John's
AL: アルバニア |  |  | ティラナ = Tirana
AM: アルメニア |  |  | エレバン = Yerevan
AO: アンゴラ |  |  | ルアンダ = Luanda
AR: アルゼンチン |  |  | ブエノスアイレス = Buenos Aires
AS: 米領サモア
AT: オーストリア |  |  | ウィーン = Vienna
AU: オーストラリア/豪州 |  |  | キャンベラ = Canberra
AZ: アゼルバイジャン |  |  | バクー = Baku
BA: ボスニア・ヘルツェゴビナ | ボスニア |  | サラエボ = Sarajevo
BB: バルバドス |  |  | ブリッジタウン = Bridgetown
BD: バングラデシュ |  |  | ダッカ = Dhaka
BE: ベルギー |  |  | ブリュッセル = Brussels
BF: ブルキナファソ |  |  | ワガドゥグー = Ouagadougou
BG: ブルガリア |  |  | ソフィア = Sofia
BH: バーレーン |  |  | マナマ = Manama
BI: ブルンジ |  |  | ギテガ = Gitega
BJ: ベナン |  |  | ポルトノボ = Porto-Novo
BN: ブルネイ |  |  | バンダルスリブガワン = Bandar Seri Begawan
BO: ボリビア |  |  | ラパス = La Paz
BR: ブラジル |  |  | ブラジリア = Brasília
BS: バハマ |  |  | ナッソー = Nassau
BT: ブータン |  |  | ティンプー = Thimphu
BW: ボツワナ |  |  | ハボローネ = Gaborone
BY: ベラルーシ |  |  | ミンスク = Minsk
BZ: ベリーズ |  |  | ベルモパン = Belmopan
CA: カナダ |  |  | オタワ = Ottawa
CD: コンゴ民主共和国/キンシャサ | コンゴ民主共和国(キンシャサ)
CF: 中央アフリカ共和国 |  |  | バンギ = Bangui
CG: コンゴ共和国/ブラザビル | コンゴ共和国(ブラザビル)
CH: スイス |  |  | ベルン = Bern
CI: コートジボワール |  |  | ヤムスクロ = Yamoussoukro
CK: クック諸島
CL: チリ |  |  | サンティアゴ/サンチアゴ = Santiago
CM: カメルーン |  |  | ヤウンデ = Yaoundé
CN: 中国 |  |  | 北京 = Beijing
CO: コロンビア |  |  | ボゴタ = Bogotá
CR: コスタリカ |  |  | サンホセ = San José
CS: チェコスロバキア
CU: キューバ |  |  | ハバナ = Havana
CV: カーボベルデ |  |  | プライア = Praia
CY: キプロス |  |  | ニコシア = Nicosia
CZ: チェコ |  |  | プラハ = Prague
DD: 東ドイツ/東独
DE: ドイツ |  |  | ベルリン = Berlin
DJ: ジブチ
DK: デンマーク |  |  | コペンハーゲン = Copenhagen
DM: ドミニカ国 |  |  | ロゾー = Roseau
DO: ドミニカ共和国 |  |  | サントドミンゴ = Santo Domingo
DZ: アルジェリア |  |  | アルジェ = Algiers
EC: エクアドル |  |  | キト = Quito
EE: エストニア |  |  | タリン = Tallinn
EG: エジプト |  |  | カイロ = Cairo
EH: 西サハラ
ER: エリトリア |  |  | アスマラ = Asmara
ES: スペイン |  |  | マドリード = Madrid
ET: エチオピア |  |  | アジスアベバ = Addis Ababa
EU: 欧州連合 | EU/欧州 |  | ブリュッセル = Brussels
FI: フィンランド |  |  | ヘルシンキ = Helsinki
FJ: フィジー |  |  | スバ = Suva
FM: ミクロネシア連邦 |  |  | パリキール = Palikir
FR: フランス/仏国 |  |  | パリ = Paris
GA: ガボン |  |  | リーブルヴィル = Libreville
GB: イギリス/英国 |  |  | ロンドン = London
GD: グレナダ |  |  | セントジョージズ = St. George's
GE: ジョージア | グルジア |  | トビリシ = Tbilisi
GH: ガーナ |  |  | アクラ = Accra
GM: ガンビア |  |  | バンジュール = Banjul
GN: ギニア |  |  | コナクリ = Conakry
GQ: 赤道ギニア |  |  | マラボ = Malabo
GR: ギリシャ |  |  | アテネ = Athens
GT: グアテマラ |  |  | グアテマラシティ = Guatemala City
GU: グアム
GW: ギニアビサウ |  |  | ビサウ = Bissau
GY: ガイアナ |  |  | ジョージタウン = Georgetown
HK: 中華人民共和国香港特別行政区
HN: ホンジュラス |  |  | テグシガルパ = Tegucigalpa
HR: クロアチア |  |  | ザグレブ = Zagreb
HT: ハイチ |  |  | ポルトープランス = Port-au-Prince
HU: ハンガリー |  |  | ブダペスト = Budapest
ID: インドネシア |  |  | ジャカルタ = Jakarta
IE: アイルランド |  |  | ダブリン = Dublin
IL: イスラエル |  |  | エルサレム = Jerusalem
IN: インド |  |  | ニューデリー = New Delhi
IQ: イラク |  |  | バグダッド = Baghdad
IR: イラン |  |  | テヘラン = Tehran
IS: アイスランド |  |  | レイキャビク = Reykjavik
IT: イタリア |  |  | ローマ = Rome
JM: ジャマイカ |  |  | キングストン = Kingston
JO: ヨルダン |  |  | アンマン = Amman
JP: 日本 |  |  | 東京 = Tokyo
KE: ケニア |  |  | ナイロビ = Nairobi
KG: キルギス |  |  | ビシュケク = Bishkek
KH: カンボジア |  |  | プノンペン = Phnom Penh
KI: キリバス |  |  | 南タラワ = South Tarawa
KM: コモロ |  |  | モロニ = Moroni
KN: セントクリストファー・ネーヴィス |  |  | バセテール = Basseterre
KP: 北朝鮮 |  |  | 平壌/ピョンヤン = Pyongyang
KR: 韓国/大韓民国 |  |  | ソウル = Seoul
KW: クウェート |  |  | クウェートシティ = Kuwait City
KZ: カザフスタン | カザフ |  | アスタナ/ヌルスルタン = Astana
LA: ラオス |  |  | ビエンチャン = Vientiane
LB: レバノン |  |  | ベイルート = Beirut
LC: セントルシア |  |  | カストリーズ = Castries
LI: リヒテンシュタイン |  |  | ファドゥーツ = Vaduz
LK: スリランカ |  |  | コロンボ = Colombo
LR: リベリア |  |  | モンロビア = Monrovia
LS: レソト |  |  | マセル = Maseru
LT: リトアニア |  |  | ビリニュス/ヴィリニュス = Vilnius
LU: ルクセンブルク
LV: ラトビア |  |  | リガ = Riga
LY: リビア |  |  | トリポリ = Tripoli
MA: モロッコ |  |  | ラバト = Rabat
MC: モナコ
MD: モルドバ |  |  | キシナウ = Chisinau
ME: モンテネグロ |  |  | ポドゴリツァ = Podgorica
MG: マダガスカル |  |  | アンタナナリボ = Antananarivo
MH: マーシャル諸島 |  |  | マジュロ = Majuro
MK: 北マケドニア |  |  | スコピエ = Skopje
ML: マリ |  |  | バマコ = Bamako
MM: ミャンマー/ビルマ | ミャンマー (ビルマ) |  | ネピドー = Naypyidaw
MN: モンゴル |  |  | ウランバートル = Ulaanbaatar
MR: モーリタニア |  |  | ヌアクショット = Nouakchott
MT: マルタ |  |  | バレッタ = Valletta
MU: モーリシャス |  |  | ポートルイス = Port Louis
MV: モルディブ |  |  | マレ = Malé
MW: マラウイ |  |  | リロングウェ = Lilongwe
MX: メキシコ |  |  | メキシコ市/メキシコシティー/メキシコシティ = Mexico City
MY: マレーシア |  |  | クアラルンプール = Kuala Lumpur
MZ: モザンビーク |  |  | マプト = Maputo
NA: ナミビア |  |  | ウィントフック = Windhoek
NC: ニューカレドニア
NE: ニジェール |  |  | ニアメ = Niamey
NG: ナイジェリア |  |  | アブジャ = Abuja
NI: ニカラグア |  |  | マナグア = Managua
NL: オランダ |  |  | ハーグ = The Hague
NO: ノルウェー |  |  | オスロ = Oslo
NP: ネパール |  |  | カトマンズ = Kathmandu
NR: ナウル |  |  | ヤレン = Yaren
NU: ニウエ
NZ: ニュージーランド | NZ |  | ウェリントン = Wellington
OM: オマーン |  |  | マスカット = Muscat
PA: パナマ |  |  | パナマ市 = Panama City
PE: ペルー |  |  | リマ = Lima
PF: 仏領ポリネシア
PG: パプアニューギニア |  |  | ポートモレスビー = Port Moresby
PH: フィリピン |  |  | マニラ = Manila
PK: パキスタン |  |  | イスラマバード = Islamabad
PL: ポーランド |  |  | ワルシャワ = Warsaw
PS: パレスチナ自治区/パレスチナ/パレスチナ自治政府 |  |  | ラマラ = Ramallah
PT: ポルトガル |  |  | リスボン = Lisbon
PW: パラオ |  |  | マルキョク = Ngerulmud
PY: パラグアイ |  |  | アスンシオン = Asunción
QA: カタール |  |  | ドーハ = Doha
RO: ルーマニア |  |  | ブカレスト = Bucharest
RS: セルビア |  |  | ベオグラード = Belgrade
RU: ロシア |  |  | モスクワ = Moscow
RW: ルワンダ |  |  | キガリ = Kigali
SA: サウジアラビア | サウジ |  | リヤド = Riyadh
SB: ソロモン諸島 |  |  | ホニアラ = Honiara
SC: セーシェル |  |  | ビクトリア = Victoria
SD: スーダン |  |  | ハルツーム = Khartoum
SE: スウェーデン |  |  | ストックホルム = Stockholm
SG: シンガポール
SI: スロベニア |  |  | リュブリャナ = Ljubljana
SK: スロバキア |  |  | ブラチスラバ = Bratislava
SL: シエラレオネ |  |  | フリータウン = Freetown
SM: サンマリノ
SN: セネガル |  |  | ダカール = Dakar
SO: ソマリア |  |  | モガディシオ = Mogadishu
SR: スリナム |  |  | パラマリボ = Paramaribo
SS: 南スーダン |  |  | ジュバ = Juba
ST: サントメ・プリンシペ |  |  | サントメ = São Tomé
SU: ソビエト連邦/ソ連/旧ソ連
SV: エルサルバドル |  |  | サンサルバドル = San Salvador
SY: シリア |  |  | ダマスカス = Damascus
SZ: エスワティニ |  |  | ムババーネ = Mbabane
TD: チャド |  |  | ンジャメナ = N'Djamena
TG: トーゴ |  |  | ロメ = Lome
TH: タイ |  |  | バンコク = Bangkok
TJ: タジキスタン | タジク |  | ドゥシャンベ = Dushanbe
TL: 東ティモール |  |  | ディリ = Dili
TM: トルクメニスタン |  |  | アシガバード = Ashgabat
TN: チュニジア |  |  | チュニス = Tunis
TO: トンガ |  |  | ヌクアロファ = Nukuʻalofa
TR: トルコ |  |  | アンカラ = Ankara
TT: トリニダード・トバゴ |  |  | ポートオブスペイン = Port of Spain
TV: ツバル |  |  | フナフティ = Funafuti
TW: 台湾 |  |  | 台北 = Taipei
TZ: タンザニア |  |  | ドドマ = Dodoma
UA: ウクライナ |  |  | キーウ/キエフ = Kyiv
UG: ウガンダ |  |  | カンパラ = Kampala
US: アメリカ合衆国/アメリカ/米国 |  |  | ワシントン = Washington
UY: ウルグアイ |  |  | モンテビデオ = Montevideo
UZ: ウズベキスタン | ウズベク |  | タシケント = Tashkent
VA: バチカン市国/バチカン/ローマ教皇庁
VC: セントビンセント及びグレナディーン諸島 |  |  | キングスタウン = Kingstown
VE: ベネズエラ |  |  | カラカス = Caracas
VN: ベトナム |  |  | ハノイ = Hanoi
VU: バヌアツ |  |  | ポートビラ = Port Vila
WS: サモア |  |  | アピア = Apia
XK: コソボ |  |  | プリシュティナ = Pristina
YE: イエメン |  |  | サヌア = Sanaa
YU: ユーゴスラビア
ZA: 南アフリカ | 南ア |  | プレトリア = Pretoria
ZM: ザンビア |  |  | ルサカ = Lusaka
ZW: ジンバブエ |  |  | ハラレ = Harare
`)
