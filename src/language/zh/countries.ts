import { countryWords } from "../countries.ts"

/** ISO: names | adjectives | nationals | capital and seats = its English name. */
export const countries = countryWords(`
AD: 安道尔/安道爾 |  |  | 安道尔城/安道爾城 = Andorra la Vella
AE: 阿拉伯联合酋长国/阿拉伯聯合大公國/阿联酋/阿聯酋 | 阿聯 |  | 阿布扎比/阿布達比 = Abu Dhabi
AF: 阿富汗 |  |  | 喀布尔/喀布爾 = Kabul
AG: 安提瓜和巴布达/安地卡及巴布達 |  |  | 圣约翰 = St. John's
AL: 阿尔巴尼亚/阿爾巴尼亞 |  |  | 地拉那 = Tirana
AM: 亚美尼亚/亞美尼亞 |  |  | 埃里温/葉里溫 = Yerevan
AO: 安哥拉 |  |  | 罗安达/羅安達 = Luanda
AR: 阿根廷 |  |  | 布宜诺斯艾利斯/布宜諾斯艾利斯 = Buenos Aires
AS: 美属萨摩亚/美屬薩摩亞
AT: 奥地利/奧地利 |  |  | 维也纳/維也納 = Vienna
AU: 澳大利亚/澳洲/澳大利亞 |  |  | 堪培拉/坎培拉 = Canberra
AZ: 阿塞拜疆/亞塞拜然 |  |  | 巴库/巴庫 = Baku
BA: 波斯尼亚和黑塞哥维那/波士尼亞與赫塞哥維納 | 波黑 |  | 萨拉热窝/塞拉耶佛 = Sarajevo
BB: 巴巴多斯/巴貝多 |  |  | 布里奇敦 = Bridgetown
BD: 孟加拉国/孟加拉 |  |  | 达卡/達卡 = Dhaka
BE: 比利时/比利時 |  |  | 布鲁塞尔/布魯塞爾 = Brussels
BF: 布基纳法索/布吉納法索 |  |  | 瓦加杜古 = Ouagadougou
BG: 保加利亚/保加利亞 |  |  | 索非亚/索菲亞 = Sofia
BH: 巴林 |  |  | 麦纳麦/麥納瑪 = Manama
BI: 布隆迪/蒲隆地 |  |  | 基特加 = Gitega
BJ: 贝宁/貝南 |  |  | 波多诺伏/波多諾佛 = Porto-Novo
BN: 文莱/汶萊 |  |  | 斯里巴加湾市/斯里巴加灣市 = Bandar Seri Begawan
BO: 玻利维亚/玻利維亞 |  |  | 拉巴斯 = La Paz
BR: 巴西 |  |  | 巴西利亚/巴西利亞 = Brasília
BS: 巴哈马/巴哈馬 |  |  | 拿骚/拿索 = Nassau
BT: 不丹 |  |  | 廷布 = Thimphu
BW: 博茨瓦纳/波札那 |  |  | 哈博罗内/嘉柏隆里 = Gaborone
BY: 白俄罗斯/白俄羅斯 | 白俄 |  | 明斯克 = Minsk
BZ: 伯利兹/貝里斯 |  |  | 贝尔莫潘 = Belmopan
CA: 加拿大 |  |  | 渥太华/渥太華 = Ottawa
CD: 刚果（金）/刚果(金)/刚果民主共和国/民主刚果/剛果（金夏沙）/剛果民主共和國/刚果金 |  |  | 金沙萨 = Kinshasa
CF: 中非共和国/中非共和國 |  |  | 班吉 = Bangui
CG: 刚果（布）/刚果(布)/刚果共和国/剛果（布拉薩）/剛果共和國/刚果布 |  |  | 布拉柴维尔 = Brazzaville
CH: 瑞士 |  |  | 伯尔尼/伯恩 = Bern
CI: 科特迪瓦/象牙海岸 |  |  | 亚穆苏克罗 = Yamoussoukro
CK: 库克群岛/庫克群島
CL: 智利 |  |  | 圣地亚哥/聖地牙哥 = Santiago
CM: 喀麦隆/喀麥隆 |  |  | 雅温得 = Yaoundé
CN: 中国/中國/中华人民共和国 | 中方 |  | 北京 = Beijing
CO: 哥伦比亚/哥倫比亞 |  |  | 波哥大 = Bogotá
CR: 哥斯达黎加/哥斯大黎加 |  |  | 圣何塞 = San José
CS: 捷克斯洛伐克
CU: 古巴 |  |  | 哈瓦那 = Havana
CV: 佛得角/維德角 |  |  | 普拉亚 = Praia
CY: 塞浦路斯/賽普勒斯 |  |  | 尼科西亚/尼古西亞 = Nicosia
CZ: 捷克 | 捷克共和国 |  | 布拉格 = Prague
DD: 东德/東德/民主德国/民主德國
DE: 德国/德國 | 德方 |  | 柏林 = Berlin
DJ: 吉布提/吉布地
DK: 丹麦/丹麥 |  |  | 哥本哈根 = Copenhagen
DM: 多米尼克 |  |  | 罗索 = Roseau
DO: 多米尼加共和国/多明尼加共和國 |  |  | 圣多明各/聖多明哥 = Santo Domingo
DZ: 阿尔及利亚/阿爾及利亞 |  |  | 阿尔及尔/阿爾及爾 = Algiers
EC: 厄瓜多尔/厄瓜多 |  |  | 基多 = Quito
EE: 爱沙尼亚/愛沙尼亞 |  |  | 塔林 = Tallinn
EG: 埃及 |  |  | 开罗/開羅 = Cairo
EH: 西撒哈拉
ER: 厄立特里亚/厄利垂亞 |  |  | 阿斯马拉/阿斯瑪拉 = Asmara
ES: 西班牙 |  |  | 马德里/馬德里 = Madrid
ET: 埃塞俄比亚/衣索比亞 |  |  | 亚的斯亚贝巴/阿迪斯阿貝巴 = Addis Ababa
EU: 欧盟/歐盟 | 欧洲/歐洲/欧方 |  | 布鲁塞尔/布魯塞爾 = Brussels
FI: 芬兰/芬蘭 |  |  | 赫尔辛基/赫爾辛基 = Helsinki
FJ: 斐济/斐濟 |  |  | 苏瓦 = Suva
FM: 密克罗尼西亚/密克羅尼西亞 |  |  | 帕利基尔 = Palikir
FR: 法国/法國 | 法方 |  | 巴黎 = Paris
GA: 加蓬/加彭 |  |  | 利伯维尔/自由市 = Libreville
GB: 英国/英國/大不列颠 | 英方 |  | 伦敦/倫敦 = London
GD: 格林纳达/格瑞那達 |  |  | 圣乔治 = St. George's
GE: 格鲁吉亚/喬治亞 |  |  | 第比利斯 = Tbilisi
GH: 加纳/迦納 |  |  | 阿克拉 = Accra
GM: 冈比亚/甘比亞 |  |  | 班珠尔/班竹 = Banjul
GN: 几内亚/幾內亞 |  |  | 科纳克里/柯那克里 = Conakry
GQ: 赤道几内亚/赤道幾內亞 |  |  | 马拉博/馬拉博 = Malabo
GR: 希腊/希臘 |  |  | 雅典 = Athens
GT: 危地马拉/瓜地馬拉 |  |  | 危地马拉城 = Guatemala City
GU: 关岛/關島
GW: 几内亚比绍/幾內亞比索 |  |  | 比绍/比紹 = Bissau
GY: 圭亚那/蓋亞那 |  |  | 乔治敦 = Georgetown
HK: 中国香港特别行政区/中國香港特別行政區/香港
HN: 洪都拉斯/宏都拉斯 |  |  | 特古西加尔巴/德古斯加巴 = Tegucigalpa
HR: 克罗地亚/克羅埃西亞 |  |  | 萨格勒布/札格瑞布 = Zagreb
HT: 海地 |  |  | 太子港 = Port-au-Prince
HU: 匈牙利 |  |  | 布达佩斯/布達佩斯 = Budapest
ID: 印度尼西亚/印尼 |  |  | 雅加达/雅加達 = Jakarta
IE: 爱尔兰/愛爾蘭 |  |  | 都柏林 = Dublin
IL: 以色列 | 以方 |  | 耶路撒冷 = Jerusalem
IN: 印度 |  |  | 新德里 = New Delhi
IQ: 伊拉克 |  |  | 巴格达/巴格達 = Baghdad
IR: 伊朗 | 伊方 |  | 德黑兰/德黑蘭 = Tehran
IS: 冰岛/冰島 |  |  | 雷克雅未克/雷克雅維克 = Reykjavik
IT: 意大利/義大利 |  |  | 罗马/羅馬 = Rome
JM: 牙买加/牙買加 |  |  | 金斯敦 = Kingston
JO: 约旦/約旦 |  |  | 安曼 = Amman
JP: 日本 | 日方 |  | 东京/東京 = Tokyo
KE: 肯尼亚/肯亞 |  |  | 内罗毕/奈洛比 = Nairobi
KG: 吉尔吉斯斯坦/吉爾吉斯 |  |  | 比什凯克/比什凱克 = Bishkek
KH: 柬埔寨 |  |  | 金边/金邊 = Phnom Penh
KI: 基里巴斯/吉里巴斯 |  |  | 南塔拉瓦 = South Tarawa
KM: 科摩罗/葛摩 |  |  | 莫罗尼 = Moroni
KN: 圣基茨和尼维斯/聖克里斯多福及尼維斯 |  |  | 巴斯特尔 = Basseterre
KP: 朝鲜/北韓/北韩/朝鮮 | 北朝鲜 |  | 平壤 = Pyongyang
KR: 韩国/南韓/南韩/韓國/大韩民国 | 韩方 |  | 首尔/首爾 = Seoul
KW: 科威特 |  |  | 科威特城 = Kuwait City
KZ: 哈萨克斯坦/哈薩克 |  |  | 阿斯塔纳/阿斯塔納/努尔苏丹 = Astana
LA: 老挝/寮國 | 寮国 |  | 万象/永珍 = Vientiane
LB: 黎巴嫩 |  |  | 贝鲁特/貝魯特 = Beirut
LC: 圣卢西亚/聖露西亞 |  |  | 卡斯特里 = Castries
LI: 列支敦士登/列支敦斯登 |  |  | 瓦杜兹/瓦都茲 = Vaduz
LK: 斯里兰卡/斯里蘭卡 |  |  | 科伦坡/可倫坡 = Colombo
LR: 利比里亚/賴比瑞亞 |  |  | 蒙罗维亚/蒙羅維亞 = Monrovia
LS: 莱索托/賴索托 |  |  | 马塞卢/馬賽魯 = Maseru
LT: 立陶宛 |  |  | 维尔纽斯/維爾紐斯 = Vilnius
LU: 卢森堡/盧森堡
LV: 拉脱维亚/拉脫維亞 |  |  | 里加 = Riga
LY: 利比亚/利比亞 |  |  | 的黎波里 = Tripoli
MA: 摩洛哥 |  |  | 拉巴特 = Rabat
MC: 摩纳哥/摩納哥
MD: 摩尔多瓦/摩爾多瓦 |  |  | 基希讷乌/基西紐 = Chisinau
ME: 黑山/蒙特內哥羅 |  |  | 波德戈里察/波多里察 = Podgorica
MG: 马达加斯加/馬達加斯加 |  |  | 安塔那那利佛/安塔那那利弗 = Antananarivo
MH: 马绍尔群岛/馬紹爾群島 |  |  | 马朱罗/馬朱諾 = Majuro
MK: 北马其顿/北馬其頓 |  |  | 斯科普里/史高比耶 = Skopje
ML: 马里/馬利 |  |  | 巴马科/巴馬科 = Bamako
MM: 缅甸/緬甸 |  |  | 内比都/奈比多 = Naypyidaw
MN: 蒙古 | 蒙古国 |  | 乌兰巴托/烏蘭巴托 = Ulaanbaatar
MR: 毛里塔尼亚/茅利塔尼亞 |  |  | 努瓦克肖特/諾克少 = Nouakchott
MT: 马耳他/馬爾他 |  |  | 瓦莱塔/瓦萊塔 = Valletta
MU: 毛里求斯/模里西斯 |  |  | 路易港 = Port Louis
MV: 马尔代夫/馬爾地夫 |  |  | 马累/馬累 = Malé
MW: 马拉维/馬拉威 |  |  | 利隆圭 = Lilongwe
MX: 墨西哥 |  |  | 墨西哥城/墨西哥市 = Mexico City
MY: 马来西亚/馬來西亞 | 大马 |  | 吉隆坡 = Kuala Lumpur
MZ: 莫桑比克/莫三比克 |  |  | 马普托/馬普托 = Maputo
NA: 纳米比亚/納米比亞 |  |  | 温得和克/溫得和克 = Windhoek
NC: 新喀里多尼亚/新喀里多尼亞
NE: 尼日尔/尼日 |  |  | 尼亚美/尼亞美 = Niamey
NG: 尼日利亚/奈及利亞 |  |  | 阿布贾/阿布加 = Abuja
NI: 尼加拉瓜 |  |  | 马那瓜/馬拿瓜 = Managua
NL: 荷兰/荷蘭 |  |  | 海牙 = The Hague
NO: 挪威 |  |  | 奥斯陆/奧斯陸 = Oslo
NP: 尼泊尔/尼泊爾 |  |  | 加德满都/加德滿都 = Kathmandu
NR: 瑙鲁/諾魯 |  |  | 亚伦 = Yaren
NU: 纽埃/紐埃島
NZ: 新西兰/紐西蘭 |  |  | 惠灵顿/威靈頓 = Wellington
OM: 阿曼 |  |  | 马斯喀特/馬斯開特 = Muscat
PA: 巴拿马/巴拿馬 |  |  | 巴拿马城 = Panama City
PE: 秘鲁/秘魯 |  |  | 利马/利馬 = Lima
PF: 法属波利尼西亚/法屬玻里尼西亞
PG: 巴布亚新几内亚/巴布亞紐幾內亞 |  |  | 莫尔兹比港/莫士比港 = Port Moresby
PH: 菲律宾/菲律賓 |  |  | 马尼拉/馬尼拉 = Manila
PK: 巴基斯坦 |  |  | 伊斯兰堡/伊斯蘭堡 = Islamabad
PL: 波兰/波蘭 |  |  | 华沙/華沙 = Warsaw
PS: 巴勒斯坦领土/巴勒斯坦自治區/巴勒斯坦 |  |  | 拉马拉/拉姆安拉 = Ramallah
PT: 葡萄牙 |  |  | 里斯本 = Lisbon
PW: 帕劳/帛琉 |  |  | 恩吉鲁穆德 = Ngerulmud
PY: 巴拉圭 |  |  | 亚松森/亞松森 = Asunción
QA: 卡塔尔/卡達 |  |  | 多哈 = Doha
RO: 罗马尼亚/羅馬尼亞 |  |  | 布加勒斯特 = Bucharest
RS: 塞尔维亚/塞爾維亞 |  |  | 贝尔格莱德/貝爾格勒 = Belgrade
RU: 俄罗斯/俄羅斯/俄国/俄國/俄羅斯聯邦/俄罗斯联邦 | 俄方 |  | 莫斯科 = Moscow
RW: 卢旺达/盧安達 |  |  | 基加利 = Kigali
SA: 沙特阿拉伯/沙烏地阿拉伯/沙特/沙地 | 沙国 |  | 利雅得/利雅德 = Riyadh
SB: 所罗门群岛/索羅門群島 |  |  | 霍尼亚拉 = Honiara
SC: 塞舌尔/塞席爾 |  |  | 维多利亚 = Victoria
SD: 苏丹/蘇丹 |  |  | 喀土穆 = Khartoum
SE: 瑞典 |  |  | 斯德哥尔摩/斯德哥爾摩 = Stockholm
SG: 新加坡
SI: 斯洛文尼亚/斯洛維尼亞 |  |  | 卢布尔雅那/盧比安納 = Ljubljana
SK: 斯洛伐克 |  |  | 布拉迪斯拉发/布拉提斯拉瓦 = Bratislava
SL: 塞拉利昂/獅子山 |  |  | 弗里敦/自由城 = Freetown
SM: 圣马力诺/聖馬利諾
SN: 塞内加尔/塞內加爾 |  |  | 达喀尔/達喀爾 = Dakar
SO: 索马里/索馬利亞 |  |  | 摩加迪沙/摩加迪休 = Mogadishu
SR: 苏里南/蘇利南 |  |  | 帕拉马里博/巴拉馬利波 = Paramaribo
SS: 南苏丹/南蘇丹 |  |  | 朱巴 = Juba
ST: 圣多美和普林西比/聖多美普林西比 |  |  | 圣多美 = São Tomé
SU: 苏联/蘇聯/前苏联
SV: 萨尔瓦多/薩爾瓦多 |  |  | 圣萨尔瓦多 = San Salvador
SY: 叙利亚/敘利亞 |  |  | 大马士革/大馬士革 = Damascus
SZ: 斯威士兰/史瓦帝尼 |  |  | 姆巴巴纳/墨巴本 = Mbabane
TD: 乍得/查德 |  |  | 恩贾梅纳/恩賈梅納 = N'Djamena
TG: 多哥 |  |  | 洛美 = Lome
TH: 泰国/泰國 |  |  | 曼谷 = Bangkok
TJ: 塔吉克斯坦/塔吉克 |  |  | 杜尚别/杜桑貝 = Dushanbe
TL: 东帝汶/東帝汶 |  |  | 帝力 = Dili
TM: 土库曼斯坦/土庫曼 |  |  | 阿什哈巴德/阿什哈巴特 = Ashgabat
TN: 突尼斯/突尼西亞
TO: 汤加/東加 |  |  | 努库阿洛法 = Nukuʻalofa
TR: 土耳其 |  |  | 安卡拉 = Ankara
TT: 特立尼达和多巴哥/千里達及托巴哥 |  |  | 西班牙港 = Port of Spain
TV: 图瓦卢/吐瓦魯 |  |  | 富纳富提/富那富提 = Funafuti
TW: 台湾/台灣/臺灣 |  |  | 台北/臺北 = Taipei
TZ: 坦桑尼亚/坦尚尼亞 |  |  | 多多马 = Dodoma
UA: 乌克兰/烏克蘭 | 乌方 |  | 基辅/基輔 = Kyiv
UG: 乌干达/烏干達 |  |  | 坎帕拉 = Kampala
US: 美国/美國/美利坚合众国 | 美方 |  | 华盛顿/華盛頓 = Washington
UY: 乌拉圭/烏拉圭 |  |  | 蒙得维的亚/蒙特維多 = Montevideo
UZ: 乌兹别克斯坦/烏茲別克 |  |  | 塔什干 = Tashkent
VA: 梵蒂冈/梵蒂岡 | 教廷 |  | 梵蒂冈城/梵蒂岡城 = Vatican City
VC: 圣文森特和格林纳丁斯/聖文森及格瑞那丁 |  |  | 金斯敦 = Kingstown
VE: 委内瑞拉/委內瑞拉 |  |  | 加拉加斯/卡拉卡斯 = Caracas
VN: 越南 |  |  | 河内/河內 = Hanoi
VU: 瓦努阿图/萬那杜 |  |  | 维拉港 = Port Vila
WS: 萨摩亚/薩摩亞 |  |  | 阿皮亚/阿皮亞 = Apia
XK: 科索沃 |  |  | 普里什蒂纳/普里斯提納 = Pristina
YE: 也门/葉門 |  |  | 萨那/薩那 = Sanaa
YU: 南斯拉夫
ZA: 南非 |  |  | 比勒陀利亚/普利托利亞 = Pretoria
ZM: 赞比亚/尚比亞 |  |  | 卢萨卡/路沙卡 = Lusaka
ZW: 津巴布韦/辛巴威 |  |  | 哈拉雷 = Harare
`)
