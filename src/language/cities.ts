import type { CountryEntry } from "./countries.ts"

/**
 * Cities that are no capital and hosted a summit: `ISO English name: Latin-script forms | ru | uk | ar | zh | ja | ko | hi`.
 * Exonyms of all Latin-script languages stand together: a text of one language seldom uses another's for something else.
 */
const TABLE = `
US New York: New York/Nowy Jork/Nowym Jorku/Nowego Jorku/Nueva York/Nova Iorque/Nova York | Нью-Йорк | Нью-Йорк | نيويورك | 纽约/紐約 | ニューヨーク | 뉴욕 | न्यूयॉर्क
CH Davos: Davos/Davosu/Davosie | Давос | Давос | دافوس | 达沃斯/達沃斯 | ダボス | 다보스 | दावोस
DE Munich: München/Munich/Múnich/Monaco di Baviera/Munique/Monachium/Mnichov/Münih | Мюнхен | Мюнхен | ميونخ/ميونيخ | 慕尼黑 | ミュンヘン | 뮌헨 | म्यूनिख
RU Saint Petersburg: Saint Petersburg/St. Petersburg/St Petersburg/Sankt Petersburg/Saint-Pétersbourg/San Petersburgo/San Pietroburgo/São Petersburgo/Sint-Petersburg/Petersburg/Petrohrad/Sankt-Petersburg | Санкт-Петербург/Петербург | Санкт-Петербург | سانت بطرسبرغ/سان بطرسبورغ/بطرسبورغ | 圣彼得堡/聖彼得堡 | サンクトペテルブルク | 상트페테르부르크 | सेंट पीटर्सबर्ग
RU Sochi: Sochi/Sotschi/Sotchi/Soči/Soczi/Sotji/Sotsji/Soçi | Сочи | Сочі | سوتشي | 索契 | ソチ | 소치 | सोची
EG Sharm el-Sheikh: Sharm el-Sheikh/Sharm El Sheikh/Scharm el-Scheich/Scharm El-Scheich/Charm el-Cheikh/Sharm el Sheij/Sharm el Sheikh/Szarm el-Szejk/Šarm aš-Šajch/Sharm al-Sheikh/Şarm El-Şeyh | Шарм-эш-Шейх/Шарм-аш-Шейх/Шарм-эль-Шейх | Шарм-еш-Шейх | شرم الشيخ | 沙姆沙伊赫 | シャルムエルシェイク | 샤름엘셰이크/샤름 엘 셰이크 | शर्म अल-शेख/शर्म-अल-शेख
ZA Johannesburg: Johannesburg/Johannesburgo/Joanesburgo/Johannesburgu | Йоханнесбург | Йоганнесбург | جوهانسبرغ/جوهانسبورغ | 约翰内斯堡/約翰尼斯堡 | ヨハネスブルク | 요하네스버그 | जोहान्सबर्ग/जोहानिसबर्ग
DE Bonn: Bonn/Bonnu | Бонн | Бонн | بون | 波恩 | ボン | 서독 본 | बॉन
US Camp David: Camp David | Кэмп-Дэвид | Кемп-Девід | كامب ديفيد | 戴维营/大衛營 | キャンプデービッド | 캠프데이비드/캠프 데이비드 | कैंप डेविड
KZ Almaty: Almaty/Alma-Ata/Almatı | Алматы/Алма-Ата | Алмати | ألماتي | 阿拉木图/阿拉木圖 | アルマトイ | 알마티 | अल्माटी
TR Istanbul: Istanbul/İstanbul/Estambul/Istambul/Stambuł/Stambule/Stambulu | Стамбул | Стамбул | إسطنبول/اسطنبول | 伊斯坦布尔/伊斯坦堡 | イスタンブール | 이스탄불 | इस्तांबुल
ID Bali: Bali/Nusa Dua | Бали | Балі | بالي | 巴厘岛/峇里島/巴厘 | バリ島/バリ | 발리 | बाली
ZA Durban: Durban/Durbanu | Дурбан | Дурбан | ديربان | 德班 | ダーバン | 더반 | डरबन
CN Shanghai: Shanghai/Schanghai/Shanghái/Šanghaj/Szanghaj/Szanghaju/Xangai/Sciangai/Şanghay | Шанхай | Шанхай | شنغهاي | 上海 | 上海 | 상하이 | शंघाई
BR Rio de Janeiro: Rio de Janeiro/Río de Janeiro/Rio/Río | Рио-де-Жанейро/Рио | Ріо-де-Жанейро | ريو دي جانيرو/ريو | 里约热内卢/里約熱內盧/里约 | リオデジャネイロ/リオ | 리우데자네이루/리우 | रियो डी जेनेरियो/रियो
RU Kazan: Kazan/Kasan/Kazán/Kazań/Kazaniu/Kazaň/Kazani | Казань | Казань | قازان/كازان | 喀山 | カザン | 카잔 | कज़ान/कजान
UZ Samarkand: Samarkand/Samarkanda/Samarcanda/Samarcande/Samarcand/Samarkandzie/Semerkant/Samarkandu/Samarqand | Самарканд | Самарканд | سمرقند | 撒马尔罕/撒馬爾罕 | サマルカンド | 사마르칸트 | समरकंद
NZ Auckland: Auckland | Окленд | Окленд | أوكلاند | 奥克兰/奧克蘭 | オークランド | 오클랜드 | ऑकलैंड
JP Yokohama: Yokohama/Jokohama | Иокогама/Йокогама | Йокогама | يوكوهاما | 横滨/橫濱 | 横浜 | 요코하마 | योकोहामा
LY Sirte: Sirte/Syrta/Surt | Сирт | Сирт | سرت | 苏尔特 | シルテ | 시르테 | सिर्ते
CN Hangzhou: Hangzhou/Hangčou/Hongzhou/Hangzhoum | Ханчжоу | Ханчжоу | هانغتشو/هانغجو | 杭州 | 杭州 | 항저우 | हांगझोऊ/हांग्जो
JP Osaka: Osaka/Osace/Ósaka/Ósace | Осака | Осака | أوساكا | 大阪 | 大阪 | 오사카 | ओसाका
RU Vladivostok: Vladivostok/Wladiwostok/Władywostok/Władywostoku/Vladivostoku | Владивосток | Владивосток | فلاديفوستوك | 符拉迪沃斯托克/海参崴/海參崴 | ウラジオストク | 블라디보스토크 | व्लादिवोस्तोक
IT Milan: Milan/Mailand/Milano/Milán/Milão/Mediolan/Mediolanie/Milaan | Милан | Мілан | ميلانو | 米兰/米蘭 | ミラノ | 밀라노 | मिलान
SI Brdo pri Kranju: Brdo pri Kranju/Brdo | Брдо | Брдо | بردو | 布尔多 | ブルド | 브르도 | ब्रदो
SA Mecca: Mecca/Mekka/La Mecque/La Meca/Meca/Mekce/Mekke | Мекка | Мекка | مكة/مكة المكرمة | 麦加/麥加 | メッカ | 메카 | मक्का
SA Jeddah: Jeddah/Dschidda/Djedda/Djeddah/Yeda/Gedda/Jidá/Jeda/Dżudda/Džidda/Džiddě/Jidda/Cidde | Джидда | Джидда | جدة | 吉达/吉達 | ジッダ | 제다 | जेद्दा
IT Venice: Venice/Venedig/Venise/Venecia/Venezia/Veneza/Venetië/Wenecja/Benátky/Benátkách/Venedik | Венеция | Венеція | البندقية | 威尼斯 | ベネチア | 베네치아 | वेनिस
FR Versailles: Versailles/Versalles/Wersal/Wersalu | Версаль | Версаль | فرساي | 凡尔赛/凡爾賽 | ベルサイユ | 베르사유 | वर्साय
JP Hiroshima: Hiroshima/Hirošima/Hirošimě/Hiroszima/Hiroszimie/Hirošimy/Hiroşima | Хиросима | Хіросіма | هيروشيما | 广岛/廣島 | 広島 | 히로시마 | हिरोशिमा
GB Birmingham: Birmingham | Бирмингем | Бірмінгем | برمنغهام | 伯明翰 | バーミンガム | 버밍엄 | बर्मिंघम
MX Los Cabos: Los Cabos | Лос-Кабос | Лос-Кабос | لوس كابوس | 洛斯卡沃斯 | ロスカボス | 로스카보스 | लॉस काबोस
DE Hamburg: Hamburg/Hambourg/Hamburgo/Amburgo/Hamburgu | Гамбург | Гамбург | هامبورغ | 汉堡/漢堡 | ハンブルク | 함부르크 | हैम्बर्ग
RU Yekaterinburg: Yekaterinburg/Jekaterinburg/Iekaterinbourg/Ekaterimburgo/Ekaterinburg/Ecaterimburgo/Jekaterynburg/Jekaterynburgu | Екатеринбург | Єкатеринбург | يكاترينبورغ | 叶卡捷琳堡/葉卡捷琳堡 | エカテリンブルク | 예카테린부르크 | येकातेरिनबर्ग
RU Ufa: Ufa/Ufá/Oufa/Ufie/Ufě | Уфа | Уфа | أوفا | 乌法/烏法 | ウファ | 우파 | उफा/ऊफा
IN Benaulim: Goa/Benaulim | Гоа | Гоа | غوا | 果阿 | ゴア | 고아 | गोवा
CN Tianjin: Tianjin/Tientsin/Tchien-ťin/Tiencin | Тяньцзинь | Тяньцзінь | تيانجين | 天津 | 天津 | 톈진 | तियानजिन/थ्येनचिन
CH Geneva: Geneva/Genf/Genève/Ginebra/Ginevra/Genebra/Genewa/Genewie/Ženeva/Ženevě/Cenevre | Женева | Женева | جنيف | 日内瓦/日內瓦 | ジュネーブ | 제네바 | जिनेवा/जेनेवा
SE Gothenburg: Gothenburg/Göteborg/Göteborgu/Gotemburgo/Gotenburg | Гётеборг/Гетеборг | Гетеборг | غوتنبرغ | 哥德堡 | イエーテボリ | 예테보리 | गोथेनबर्ग
UA Yalta: Yalta/Jalta/Jalcie/Jaltě | Ялта | Ялта | يالطا | 雅尔塔/雅爾達 | ヤルタ | 얄타 | याल्टा
CA Quebec City: Quebec City/Quebec/Québec/Quebeque | Квебек | Квебек | كيبك | 魁北克 | ケベック | 퀘벡 | क्यूबेक
FR Strasbourg: Strasbourg/Straßburg/Strassburg/Estrasburgo/Strasburgo/Straatsburg/Strasburg/Strasburgu/Štrasburk/Štrasburku/Strazburg | Страсбург | Страсбург | ستراسبورغ | 斯特拉斯堡 | ストラスブール | 스트라스부르 | स्ट्रासबर्ग
KR Panmunjom: Panmunjom/Panmunjeom/Panmundżom/Pchanmundžom | Пханмунджом/Панмунчжом | Пханмунджом | بانمونجوم/بانمونجوم | 板门店/板門店 | 板門店 | 판문점 | पनमुनजोम
DE Schloss Elmau: Elmau/Schloss Elmau | Эльмау/Замок Эльмау | Ельмау | إلماو | 埃尔毛/艾爾毛 | エルマウ | 엘마우 | एल्माउ
FR Biarritz: Biarritz | Биарриц | Біарріц | بياريتز | 比亚里茨/比亞里茨 | ビアリッツ | 비아리츠 | बिआरित्ज़/बियारित्ज
IT Fasano: Fasano/Borgo Egnazia/Apulien/Apulia/Puglia/Pouilles/Apúlia/Apulii/Puglie | Апулия/Апулии/Фазано | Апулія/Апулії | بوليا/بولية | 普利亚/普利亞 | プーリア | 풀리아 | अपुलिया/पुलिया
CA Kananaskis: Kananaskis | Кананаскис | Кананаскіс | كاناناسكيس | 卡纳纳斯基斯/卡納納斯基斯 | カナナスキス | 카나나스키스 | कनानास्किस/कनैनिस्किस
FR Évian-les-Bains: Evian/Évian/Évian-les-Bains/Evian-les-Bains | Эвиан | Евіан | إيفيان | 埃维昂/艾維昂 | エビアン | 에비앙 | एवियन
DE Cologne: Köln/Cologne/Colonia/Keulen/Kolonia/Kolonii/Kolín nad Rýnem/Colónia | Кёльн/Кельн | Кельн | كولونيا | 科隆 | ケルン | 쾰른 | कोलोन
FR Deauville: Deauville | Довиль | Довіль | دوفيل | 多维尔/多維爾 | ドービル | 도빌 | ड्यूविल
GB Lough Erne: Lough Erne/Loch Erne | Лох-Эрн/Лох Эрн | Лох-Ерн | لوخ إرن | 厄恩湖 | ロックアーン | 로크에른 | लॉफ अर्न
FR Cannes: Cannes/Cannách | Канны/Канн/Каннах | Канни/Каннах | مدينة كان | 戛纳/坎城 | カンヌ | 칸영화제 | कान
TR Antalya: Antalya/Antalyi | Анталья/Анталия/Анталии | Анталія/Анталії | أنطاليا/انطاليا | 安塔利亚/安塔利亞 | アンタルヤ | 안탈리아 | अंताल्या
BR Fortaleza: Fortaleza | Форталеза | Форталеза | فورتاليزا | 福塔莱萨/福塔雷薩 | フォルタレザ | 포르탈레자 | फ़ोर्टालेज़ा/फोर्टालेजा
CN Xiamen: Xiamen/Sia-men | Сямэнь | Сямень | شيامن | 厦门/廈門 | アモイ/厦門 | 샤먼 | शियामेन/श्यामन
CA Vancouver: Vancouver | Ванкувер | Ванкувер | فانكوفر | 温哥华/溫哥華 | バンクーバー | 밴쿠버 | वैंकूवर
KR Busan: Busan/Pusan | Пусан | Пусан | بوسان | 釜山 | 釜山 | 부산 | बुसान
KR Gyeongju: Gyeongju/Kyongju | Кёнджу/Кенджу | Кьонджу | غيونغجو/كيونغجو | 庆州/慶州 | 慶州 | 경주 | ग्योंगजू
AU Sydney: Sydney/Sídney | Сидней | Сідней | سيدني | 悉尼/雪梨 | シドニー | 시드니 | सिडनी
US Honolulu: Honolulu/Hawaii/Hawai | Гонолулу/Гавайи/Гавайях | Гонолулу | هونولولو | 檀香山/火奴鲁鲁/夏威夷 | ホノルル/ハワイ | 호놀룰루/하와이 | होनोलूलू
VN Da Nang: Da Nang/Danang/Đà Nẵng | Дананг | Дананг | دانانغ/دا نانغ | 岘港/峴港 | ダナン | 다낭 | दा नांग/दानांग
MA Marrakesh: Marrakesh/Marrakech/Marrakesch/Marrakeš/Marrakesz | Марракеш | Марракеш | مراكش | 马拉喀什/馬拉喀什 | マラケシュ | 마라케시 | माराकेश
PL Poznań: Poznań/Poznan/Posen/Poznaniu/Poznani | Познань | Познань | بوزنان | 波兹南 | ポズナニ | 포즈난 | पोज़नान
MX Cancún: Cancún/Cancun/Cancúnu | Канкун | Канкун | كانكون | 坎昆 | カンクン | 칸쿤 | कैनकुन
FR Nice: Nice/Nizza/Niza/Nicea/Nicei | Ницца | Ніцца | نيس | 尼斯 | ニース | 니스 | नीस
ES Granada: Granada/Grenade/Grenada/Granadě/Grenadzie | Гранада | Гранада | غرناطة | 格拉纳达 | グラナダ | 그라나다 | ग्रेनाडा
MA Casablanca: Casablanca/Casablance | Касабланка | Касабланка | الدار البيضاء | 卡萨布兰卡 | カサブランカ | 카사블랑카 | कासाब्लांका
US Miami: Miami | Майами | Маямі | ميامي | 迈阿密/邁阿密 | マイアミ | 마이애미 | मियामी
CO Cartagena: Cartagena/Carthagène | Картахена | Картахена | قرطاجنة | 卡塔赫纳 | カルタヘナ | 카르타헤나 | कार्टाजेना
NL Maastricht: Maastricht/Maastrichtu/Maastrichcie | Маастрихт | Маастрихт | ماستريخت | 马斯特里赫特 | マーストリヒト | 마스트리흐트 | मास्ट्रिच
FR Rambouillet: Rambouillet | Рамбуйе | Рамбуйє | رامبوييه | 朗布依埃 | ランブイエ | 랑부예 | रामबुये
US Houston: Houston/Houstonu | Хьюстон | Г'юстон | هيوستن | 休斯敦/休士頓 | ヒューストン | 휴스턴 | ह्यूस्टन
US Williamsburg: Williamsburg | Вильямсбург | Вільямсбург | ويليامزبرغ | 威廉斯堡 | ウィリアムズバーグ | 윌리엄즈버그 | विलियम्सबर्ग
IT Naples: Naples/Neapel/Nápoles/Napoli/Napels/Neapol/Neapolu | Неаполь | Неаполь | نابولي | 那不勒斯 | ナポリ | 나폴리 | नेपल्स
CA Halifax: Halifax/Halifaxu | Галифакс | Галіфакс | هاليفاكس | 哈利法克斯 | ハリファクス | 핼리팩스 | हैलिफैक्स
FR Lyon: Lyon/Lione/Lyonie | Лион | Ліон | ليون | 里昂 | リヨン | 리옹 | ल्योन
JP Shima: Ise-Shima/Shima/Ise Shima/Isešima | Исэ-Сима/Исэсима | Ісе-Сіма | إيسه شيما/إيسي شيما | 伊势志摩/伊勢志摩 | 伊勢志摩/志摩 | 이세시마 | इसे-शिमा
IT Taormina: Taormina/Taormine/Taormině/Taorminie | Таормина | Таорміна | تاورمينا | 陶尔米纳/陶爾米納 | タオルミナ/タオルミーナ | 타오르미나 | ताओरमिना
CA La Malbaie: La Malbaie/Charlevoix | Шарлевуа/Ла-Мальбе | Шарлевуа/Ла-Мальбе | شارلوفوا/لا مالبي | 沙勒沃伊/夏洛瓦 | シャルルボワ | 샤를부아/라말베 | शार्लवॉय
GB Carbis Bay: Carbis Bay/Cornwall/Cornouailles/Cornualles/Cornovaglia/Cornualha/Cornwalii/Cornwallu | Карбис-Бэй/Корнуолл | Карбіс-Бей/Корнуолл | كاربيس باي/كورنوال | 卡比斯湾/康沃尔/康瓦爾 | カービスベイ/コーンウォール | 콘월/카비스베이 | कार्बिस बे/कॉर्नवाल
US Denver: Denver/Denveru | Денвер | Денвер | دنفر | 丹佛 | デンバー | 덴버 | डेनवर
JP Nago: Okinawa/Okinawě/Okinawie/Nago | Окинава | Окінава | أوكيناوا | 冲绳/沖繩 | 沖縄/九州・沖縄 | 오키나와 | ओकिनावा
IT Genoa: Genoa/Genua/Gênes/Génova/Genova/Génova/Janov/Janově/Genui/Cenova | Генуя | Генуя | جنوة/جنوى | 热那亚/熱那亞 | ジェノバ | 제노바 | जेनोआ
US Sea Island: Sea Island | Си-Айленд | Сі-Айленд | سي آيلاند | 海岛 | シーアイランド | 시아일랜드 | सी आइलैंड
GB Gleneagles: Gleneagles | Глениглс/Глениглз | Глініглз | غلين إيغلز/غلينيغلز | 格伦伊格尔斯/格倫伊格爾斯 | グレンイーグルズ | 글렌이글스 | ग्लेनईगल्स
DE Heiligendamm: Heiligendamm/Heiligendammu | Хайлигендамм | Гайлігендамм | هايليغندام | 海利根达姆/海利根達姆 | ハイリゲンダム | 하일리겐담 | हेलिगेंडम
JP Tōyako: Toyako/Tōyako/Tojako/Hokkaido/Hokkaidu | Тояко/Хоккайдо | Тояко/Хоккайдо | توياكو/هوكايدو | 洞爷湖/洞爺湖/北海道 | 北海道洞爺湖/洞爺湖 | 도야코/홋카이도 | तोयाको/होक्काइडो
IT L'Aquila: L'Aquila/Aquila/Akwila/L'Aquile | Л'Акуила/Аквила | Л'Аквіла | لاكويلا/أكويلا | 拉奎拉 | ラクイラ | 라퀼라 | लाकिला/ला'क्विला
CA Huntsville: Huntsville/Muskoka | Хантсвилл | Гантсвілл | هانتسفيل | 亨茨维尔 | ハンツビル/ムスコカ | 헌츠빌 | हंट्सविल
CA Toronto: Toronto/Torontu | Торонто | Торонто | تورونتو | 多伦多/多倫多 | トロント | 토론토 | टोरंटो
US Pittsburgh: Pittsburgh/Pittsburghu | Питтсбург | Піттсбург | بيتسبرغ | 匹兹堡/匹茲堡 | ピッツバーグ | 피츠버그 | पिट्सबर्ग
AU Brisbane: Brisbane | Брисбен | Брисбен | بريزبين/بريسبان | 布里斯班 | ブリスベン | 브리즈번 | ब्रिस्बेन
CN Sanya: Sanya | Санья | Санья | سانيا | 三亚/三亞 | 三亜 | 싼야 | सान्या
CN Qingdao: Qingdao/Tsingtau/Čching-tao/Tsingtao | Циндао | Ціндао | تشينغداو | 青岛/青島 | 青島 | 칭다오 | चिंगदाओ/किंगदाओ
US Chicago: Chicago/Chicagu | Чикаго | Чикаго | شيكاغو | 芝加哥 | シカゴ | 시카고 | शिकागो
GB Newport: Newport/Wales/Walii/Galles/Gales/Walesu/Celtic Manor | Ньюпорт/Уэльс/Уэльсе | Ньюпорт/Уельс | نيوبورت/ويلز | 纽波特/威尔士/威爾斯 | ニューポート/ウェールズ | 뉴포트/웨일스 | न्यूपोर्ट/वेल्स
GB Watford: Watford | Уотфорд | Вотфорд | واتفورد | 沃特福德 | ワトフォード | 왓퍼드 | वॉटफोर्ड
US Blake Island, Seattle: Seattle/Blake Island | Сиэтл | Сіетл | سياتل | 西雅图/西雅圖 | シアトル | 시애틀 | सिएटल
ID Bogor: Bogor/Bogorze | Богор | Богор | بوغور | 茂物 | ボゴール | 보고르 | बोगोर
US San Francisco: San Francisco/San Franciscu | Сан-Франциско | Сан-Франциско | سان فرانسيسكو | 旧金山/舊金山 | サンフランシスコ | 샌프란시스코 | सैन फ्रांसिस्को/सैन फ़्रांसिस्को
CA Montreal: Montreal/Montréal | Монреаль | Монреаль | مونتريال | 蒙特利尔/蒙特婁 | モントリオール | 몬트리올 | मॉन्ट्रियल
PL Katowice: Katowice/Kattowitz/Katowicach/Katowic/Katovice/Katovicích | Катовице | Катовіце | كاتوفيتسه | 卡托维兹 | カトウィツェ | 카토비체 | काटोविस
GB Glasgow: Glasgow/Glasgově/Glasgowa | Глазго | Глазго | غلاسكو | 格拉斯哥 | グラスゴー | 글래스고 | ग्लासगो
AE Dubai: Dubai/Dubaï/Dubái/Dubaj/Dubaju/Dubay/Dubaji | Дубай | Дубай | دبي | 迪拜/杜拜 | ドバイ | 두바이 | दुबई
BR Belém: Belém/Belem | Белен | Белен | بيليم/بليم | 贝伦/貝倫 | ベレン | 벨렝 | बेलेम
JP Kyoto: Kyoto/Kioto/Kjóto/Kjótu | Киото | Кіото | كيوتو | 京都 | 京都 | 교토 | क्योटो
US Los Angeles: Los Angeles/Los Ángeles | Лос-Анджелес | Лос-Анджелес | لوس أنجلوس/لوس أنجليس | 洛杉矶/洛杉磯 | ロサンゼルス | 로스앤젤레스 | लॉस एंजिल्स
CI Abidjan: Abidjan/Abiyán/Abidżan/Abidżanie | Абиджан | Абіджан | أبيدجان | 阿比让/阿必尚 | アビジャン | 아비장 | आबिदजान
CN Xi'an: Xi'an/Xian/Si-an/Sian | Сиань | Сіань | شيآن/شيان | 西安 | 西安 | 시안 | शीआन/शियान
CH Bürgenstock: Bürgenstock/Buergenstock/Bürgenstocku | Бюргеншток | Бюргеншток | بورغنشتوك/بورغنستوك | 比尔根山/比爾根/布尔根施托克 | ビュルゲンシュトック | 뷔르겐슈톡 | बर्गेनस्टॉक
CH Lugano: Lugano/Luganu | Лугано | Лугано | لوغانو | 卢加诺/盧加諾 | ルガノ | 루가노 | लुगानो
SK Košice: Košice/Košicích/Koszyce | Кошице | Кошице | كوشيتسه | 科希策 | コシツェ | 코시체 | कोसिसे
MD Bulboaca: Mimi Castle/Bulboaca/Schloss Mimi | Бульбока | Бульбоака | بولبواكا | 布尔博阿卡 | ブルボアカ | 불보아카 | बुलबोआका
GB Woodstock: Blenheim Palace/Blenheim/Woodstock | Бленхейм/Бленем | Бленгейм | بلينهايم | 布莱尼姆宫/布倫海姆宮 | ブレナム宮殿 | 블레넘궁 | ब्लेनहेम
RO Sibiu: Sibiu/Hermannstadt/Sybin/Sybinie | Сибиу | Сібіу | سيبيو | 锡比乌 | シビウ | 시비우 | सिबिउ
PT Mafra: Mafra/Mafře | Мафра | Мафра | مافرا | 马夫拉 | マフラ | 마프라 | माफरा
RU Samara: Samara/Samarze/Samaře | Самара | Самара | سامارا | 萨马拉/薩馬拉 | サマラ | 사마라 | समारा
RU Khanty-Mansiysk: Khanty-Mansiysk/Chanty-Mansijsk/Khanty-Mansiïsk/Janti-Mansisk/Chanty-Mansijsku | Ханты-Мансийск | Ханти-Мансійськ | خانتي مانسييسك | 汉特-曼西斯克 | ハンティ・マンシースク | 한티만시스크 | खांटी-मानसीस्क
RU Nizhny Novgorod: Nizhny Novgorod/Nischni Nowgorod/Nijni Novgorod/Nižnij Novgorod/Niżny Nowogród | Нижний Новгород/Нижнем Новгороде | Нижній Новгород | نيجني نوفغورود | 下诺夫哥罗德 | ニジニノブゴロド | 니즈니노브고로드 | निज़नी नोवगोरोड
RU Rostov-on-Don: Rostov/Rostow/Rostov-on-Don/Rostow am Don | Ростов-на-Дону/Ростов/Ростове | Ростов-на-Дону | روستوف | 顿河畔罗斯托夫 | ロストフナドヌー | 로스토프나도누 | रोस्तोव
CN Wuhan: Wuhan/Wu-chan/Wuchan | Ухань | Ухань | ووهان | 武汉/武漢 | 武漢 | 우한 | वुहान
IN Mamallapuram: Mamallapuram/Mahabalipuram/Chennai | Мамаллапурам/Ченнаи | Мамаллапурам | ماهاباليبورام | 马马拉普拉姆/金奈 | マハーバリプラム/チェンナイ | 마말라푸람/첸나이 | मामल्लपुरम/महाबलीपुरम
US Anchorage: Anchorage/Alaska/Alasce/Alaszce | Анкоридж/Аляска/Аляске | Анкоридж/Аляска/Алясці | أنكوريج/ألاسكا/ألاسكا | 安克雷奇/阿拉斯加 | アンカレジ/アラスカ | 앵커리지/알래스카 | एंकोरेज/अलास्का
US Palm Beach: Mar-a-Lago/Palm Beach | Мар-а-Лаго/Палм-Бич | Мар-а-Лаго/Палм-Біч | مارالاغو | 海湖庄园/海湖莊園 | マール・ア・ラーゴ/パームビーチ | 마러라고/팜비치 | मार-ए-लागो
US Sunnylands, Rancho Mirage: Sunnylands/Rancho Mirage | Саннилендс | Саннілендс | سانيلاندز | 安纳伯格庄园/阳光之乡 | サニーランズ | 서니랜즈 | सनीलैंड्स
US Woodside: Woodside/Filoli | Вудсайд | Вудсайд | وودسايد | 伍德赛德 | ウッドサイド | 우드사이드 | वुडसाइड
SG Sentosa: Sentosa/Sentose | Сентоса | Сентоза | سنتوسا | 圣淘沙/聖淘沙 | セントーサ | 센토사 | सेंटोसा
DE Meseberg: Meseberg/Mesebergu | Мезеберг | Мезеберг | ميسيبرغ | 梅泽贝格 | メーゼベルク | 메제베르크 | मेसेबर्ग
DE Aachen: Aachen/Aix-la-Chapelle/Aquisgrán/Aquisgrana/Aken/Akwizgran/Akwizgranie/Cáchy/Cáchách | Ахен/Аахен | Аахен | آخن | 亚琛/亞琛 | アーヘン | 아헨 | आखेन
KR Jeju: Jeju/Cheju | Чеджу | Чеджу | جيجو | 济州/濟州 | 済州 | 제주 | जेजू
RU Vostochny Cosmodrome: Vostochny/Wostotschny/Vostotchny/Wostoczny | Восточный | Східний | فوستوتشني | 东方航天发射场/東方太空發射場 | ボストーチヌイ | 보스토치니 | वोस्तोचनी
SA Al-Ula: Al-Ula/Al Ula/AlUla | Аль-Ула/Эль-Ула | Аль-Ула | العلا | 欧拉/歐拉 | ウラー | 알울라 | अल-उला
JO Aqaba: Aqaba/Akaba/Akabě/Akabie | Акаба | Акаба | العقبة | 亚喀巴/亞喀巴 | アカバ | 아카바 | अकाबा
ES Barcelona: Barcelona/Barcelone/Barcellona/Barceloně/Barcelonie | Барселона | Барселона | برشلونة | 巴塞罗那/巴塞隆納 | バルセロナ | 바르셀로나 | बार्सिलोना
ES Seville: Sevilla/Séville/Siviglia/Sevilha/Seville/Sewilla/Sewilli | Севилья | Севілья | إشبيلية | 塞维利亚/塞維亞 | セビリア | 세비야 | सेविले
GR Corfu: Korfu/Corfou/Corfú/Corfù/Corfu | Корфу | Корфу | كورفو | 科孚岛 | コルフ | 코르푸 | कोर्फू
DE Essen: Essen | Эссен | Ессен | إيسن | 埃森 | エッセン | 에센 | एसेन
BE Laeken: Laeken/Laken | Лакен | Лакен | لاكن | 拉肯 | ラーケン | 라켄 | लेकेन
GR Porto Carras: Porto Carras/Thessaloniki/Saloniki/Thessalonique/Salónica/Salonicco/Soluň/Soluni/Selanik | Салоники/Салониках | Салоніки/Салоніках | سالونيك | 塞萨洛尼基/塞薩洛尼基 | テッサロニキ | 테살로니키 | थेसालोनिकी
US Doral: Doral | Дорал | Дорал | دورال | 多拉尔 | ドラル | 도럴 | डोरल
TR Bodrum: Bodrum | Бодрум | Бодрум | بودروم | 博德鲁姆 | ボドルム | 보드룸 | बोडरम
KG Cholpon-Ata: Cholpon-Ata/Tscholponata/Tscholpon-Ata | Чолпон-Ата/Чолпон-Ате | Чолпон-Ата | شولبون آتا | 乔蓬阿塔 | チョルポンアタ | 촐폰아타 | चोलपोन-अता
AZ Gabala: Gabala/Qabala/Qəbələ/Gebele | Габала | Габала | غابالا/قبالا | 加巴拉 | ガバラ | 가발라 | गबाला
AZ Nakhchivan: Nakhchivan/Nachitschewan/Nahçıvan/Nakhitchevan | Нахичевань | Нахічевань | ناخيتشيفان | 纳希切万 | ナヒチェバン | 나흐치반 | नखचिवान
AZ Shusha: Shusha/Schuscha/Şuşa/Chouchi | Шуша/Шуше | Шуша | شوشا | 舒沙 | シュシャ | 슈샤 | शुशा
ID Labuan Bajo: Labuan Bajo | Лабуан-Баджо | Лабуан-Баджо | لابوان باجو | 拉布安巴焦/納閩巴霍 | ラブアンバジョ | 라부안바조 | लाबुआन बाजो
TH Hua Hin: Hua Hin/Cha-am | Хуахин | Хуа-Хін | هوا هين | 华欣/華欣 | ホアヒン | 후아힌 | हुआ हिन
PH Cebu: Cebu | Себу | Себу | سيبو | 宿务/宿霧 | セブ | 세부 | सेबू
NL Amsterdam: Amsterdam/Amsterdã/Amesterdão/Ámsterdam/Amsterdamu/Amsterdamie/Amsterdamem | Амстердам | Амстердам | أمستردام | 阿姆斯特丹 | アムステルダム | 암스테르담 | एम्स्टर्डम
BI Bujumbura: Bujumbura/Bużumbura/Bužumbura/Buyumbura/Bucumbura | Бужумбура | Бужумбура | بوجومبورا | 布琼布拉/布松布拉 | ブジュンブラ | 부줌부라 | बुजुम्बुरा
TZ Dar es Salaam: Dar es Salaam/Daressalam/Dar-es-Salaam/Dar es Salam/Dar es-Salam/Darüsselam | Дар-эс-Салам | Дар-ес-Салам | دار السلام | 达累斯萨拉姆/沙蘭港 | ダルエスサラーム | 다르에스살람 | दार एस सलाम
GB Edinburgh: Edinburgh/Édimbourg/Edimburgo/Edynburg/Edynburgu/Edinburk/Edinburku/Edinburg | Эдинбург | Единбург | إدنبرة | 爱丁堡/愛丁堡 | エディンバラ/エジンバラ | 에든버러 | एडिनबर्ग
IT Florence: Florenz/Florence/Florencia/Firenze/Florença/Florencja/Florencji/Florencii/Floransa | Флоренция/Флоренции | Флоренція/Флоренції | فلورنسا | 佛罗伦萨/佛羅倫斯 | フィレンツェ | 피렌체 | फ्लोरेंस
GB Cardiff: Cardiff/Cardiffu | Кардифф | Кардіфф | كارديف | 加的夫/卡迪夫 | カーディフ | 카디프 | कार्डिफ़
DE Bremen: Bremen/Brême/Bremy/Brema/Brémy/Brémách | Бремен | Бремен | بريمن | 不来梅/不來梅 | ブレーメン | 브레멘 | ब्रेमेन
DE Stuttgart: Stuttgart/Stuttgarcie/Stuttgartu/Stoccarda/Estugarda | Штутгарт | Штутгарт | شتوتغارت | 斯图加特/斯圖加特 | シュトゥットガルト | 슈투트가르트 | स्टटगार्ट
DE Hanover: Hannover/Hanover/Hanovre/Hanóver/Hanower/Hanowerze/Hannoveru | Ганновер | Ганновер | هانوفر | 汉诺威/漢諾威 | ハノーバー | 하노버 | हनोवर
DE Mainz: Mainz/Mayence/Maguncia/Magonza/Moguncja/Moguncji/Mohuč/Mohuči | Майнц | Майнц | ماينتس | 美因茨 | マインツ | 마인츠 | माइंज
DE Dresden: Dresden/Dresde/Dresda/Drezno/Dreźnie/Drezna/Drážďany/Drážďanech | Дрезден | Дрезден | دريسدن | 德累斯顿/德勒斯登 | ドレスデン | 드레스덴 | ड्रेसडेन
DE Ramstein Air Force Base: Ramstein/Ramsteinu | Рамштайн | Рамштайн/Рамштейн | رامشتاين | 拉姆施泰因/拉姆施泰因空军基地 | ラムシュタイン | 람슈타인 | रामस्टीन
FR Fontainebleau: Fontainebleau | Фонтенбло | Фонтенбло | فونتينبلو | 枫丹白露/楓丹白露 | フォンテーヌブロー | 퐁텐블로 | फॉन्टेनब्लो
FR Villers-Cotterêts: Villers-Cotterêts/Villers-Cotterets | Виллер-Котре | Віллер-Котре | فيلير كوتري | 维莱科特雷 | ヴィレル＝コトレ | 빌레르코트레
GR Rhodes: Rhodos/Rhodes/Rodas/Rodi/Rodes/Rodos/Rodosie/Rhodu | Родос | Родос | رودس | 罗得岛/羅得島 | ロードス島 | 로도스 | रोड्स
IT Turin: Turin/Torino/Turín/Turim/Turyn/Turynie/Turynu/Turíně/Torinoda | Турин | Турин | تورينو | 都灵/都靈 | トリノ | 토리노 | ट्यूरिन
NL Noordwijk: Noordwijk | Нордвейк | Нордвейк | نوردفيك | 诺德韦克 | ノールトウェイク | 노르트베이크
AT Pörtschach: Pörtschach/Poertschach | Пёрчах | Перчах | | 珀查赫 | ペルチャッハ
AT Salzburg: Salzburg/Salzbourg/Salzburgo/Salisburgo/Salzburgu/Salcburk/Salcburku | Зальцбург | Зальцбург | سالزبورغ | 萨尔茨堡/薩爾斯堡 | ザルツブルク | 잘츠부르크 | साल्ज़बर्ग
FI Tampere: Tampere/Tammerfors/Tampereella/Tampereen | Тампере | Тампере | تامبيري | 坦佩雷 | タンペレ | 탐페레 | टाम्परे
FI Lahti: Lahti/Lahtis/Lahdessa/Lahden | Лахти | Лахті | لاهتي | 拉赫蒂/拉提 | ラハティ | 라티
PT Santa Maria da Feira: Santa Maria da Feira/Feira | Санта-Мария-да-Фейра | Санта-Марія-да-Фейра | | | サンタ・マリア・ダ・フェイラ
PT Porto: Porto/Oporto | Порту | Порту | بورتو | 波尔图/波爾圖 | ポルト | 포르투 | पोर्टो
BE Ghent: Gent/Ghent/Gand/Gante/Gandawa/Gandawie/Gandava/Gandavy | Гент | Гент | غنت | 根特 | ヘント/ゲント | 겐트 | गेन्ट
BE Ypres: Ypern/Ypres/Ieper/Ypry | Ипр | Іпр | إيبر | 伊普尔/伊珀爾 | イーペル | 이프르
GB Hampton Court: Hampton Court | Хэмптон-Корт | Гемптон-Корт | هامبتون كورت | 汉普顿宫 | ハンプトン・コート | 햄프턴코트
GB Belfast: Belfast/Belfaście/Belfastu | Белфаст | Белфаст | بلفاست | 贝尔法斯特/貝爾法斯特 | ベルファスト | 벨파스트 | बेलफास्ट
GB Windsor: Windsor/Windsoru/Windsorze | Виндзор | Віндзор | وندسور | 温莎/溫莎 | ウィンザー | 윈저 | विंडसर
CY Ayia Napa: Ayia Napa/Agia Napa | Айя-Напа | Айя-Напа | آيا نابا | 阿依纳帕 | アヤ・ナパ | 아이아나파
HR Dubrovnik: Dubrovnik/Dubrovniku/Dubrownik/Dubrowniku/Ragusa | Дубровник | Дубровник | دوبروفنيك | 杜布罗夫尼克/杜布羅夫尼克 | ドゥブロヴニク | 두브로브니크 | डबरोवनिक
PL Gdańsk: Gdańsk/Gdansk/Gdańsku/Gdańska/Danzig/Dantzig/Gdaňsk/Gdaňsku/Danzica | Гданьск | Гданськ | غدانسك | 格但斯克 | グダニスク | 그단스크 | ग्दान्स्क
CH Montreux: Montreux | Монтрё | Монтре | مونترو | 蒙特勒 | モントルー | 몽트뢰
MX Monterrey: Monterrey | Монтеррей | Монтеррей | مونتيري | 蒙特雷 | モンテレイ | 몬테레이 | मोंटेरे
MX Guadalajara: Guadalajara | Гвадалахара | Гвадалахара | غوادالاخارا | 瓜达拉哈拉/瓜達拉哈拉 | グアダラハラ | 과달라하라 | ग्वाडलहारा
AR Mar del Plata: Mar del Plata | Мар-дель-Плата | Мар-дель-Плата | مار ديل بلاتا | 马德普拉塔/馬德普拉塔 | マル・デル・プラタ | 마르델플라타
AR Mendoza: Mendoza/Mendozie | Мендоса | Мендоса | مندوزا | 门多萨/門多薩 | メンドーサ | 멘도사
BR Foz do Iguaçu: Foz do Iguaçu/Foz do Iguacu/Foz de Iguazú | Фос-ду-Игуасу | Фос-ду-Ігуасу | فوز دو إيغواسو | 福斯杜伊瓜苏 | フォス・ド・イグアス | 포스두이구아수
CO Santa Marta: Santa Marta | Санта-Марта | Санта-Марта | سانتا مارتا | 圣玛尔塔/聖瑪爾塔 | サンタ・マルタ | 산타마르타
DO Punta Cana: Punta Cana | Пунта-Кана | Пунта-Кана | بونتا كانا | 蓬塔卡纳 | プンタ・カナ | 푼타카나
US Annapolis: Annapolis/Anápolis | Аннаполис | Аннаполіс | أنابوليس | 安纳波利斯/安那波利斯 | アナポリス | 아나폴리스 | एनापोलिस
US Wilmington: Wilmington | Уилмингтон | Вілмінгтон | ويلمنغتون | 威尔明顿/威明頓 | ウィルミントン | 윌밍턴 | विलमिंगटन
US Kennebunkport: Kennebunkport | Кеннебанкпорт | Кеннебанкпорт | كينيبانكبورت | 肯纳邦克波特 | ケネバンクポート | 케네벙크포트
US New Orleans: New Orleans/La Nouvelle-Orléans/Nueva Orleans/Nowy Orlean/Nowym Orleanie | Новый Орлеан | Новий Орлеан | نيو أورليانز | 新奥尔良/紐奧良 | ニューオーリンズ | 뉴올리언스
CA Montebello: Montebello | Монтебелло | Монтебелло | مونتيبيلو | 蒙特贝洛 | モンテベロ | 몬테벨로
AU Melbourne: Melbourne | Мельбурн | Мельбурн | ملبورن | 墨尔本/墨爾本 | メルボルン | 멜버른 | मेलबर्न
AU Cairns: Cairns | Кэрнс | Кернс | كيرنز | 凯恩斯/凱恩斯 | ケアンズ | 케언스
VN Ho Chi Minh City: Ho Chi Minh City/Ho-Chi-Minh-Stadt/Hô-Chi-Minh-Ville/Ciudad Ho Chi Minh/Ho Chi Minh-stad/Saigon | Хошимин | Хошимін | هو تشي منه | 胡志明市 | ホーチミン市/ホーチミン | 호찌민 | हो ची मिन्ह सिटी
IN Ahmedabad: Ahmedabad/Ahmadabad | Ахмадабад | Ахмадабад | أحمد آباد | 艾哈迈达巴德/亞美達巴德 | アーメダバード | 아마다바드 | अहमदाबाद
IN Hyderabad: Hyderabad/Haiderabad/Hajdarabad | Хайдарабад | Гайдарабад | حيدر أباد | 海得拉巴/海德拉巴 | ハイデラバード | 하이데라바드 | हैदराबाद
PK Lahore: Lahore/Lahaur | Лахор | Лахор | لاهور | 拉合尔/拉合爾 | ラホール | 라호르 | लाहौर
CN Chengdu: Chengdu/Tschengdu/Czengdu | Чэнду | Ченду | تشنغدو | 成都 | 成都 | 청두 | चेंगदू
CN Guangzhou: Guangzhou/Kanton/Canton/Cantón/Kuang-čou | Гуанчжоу | Гуанчжоу | قوانغتشو | 广州/廣州 | 広州 | 광저우 | ग्वांगझोउ
CN Chongqing: Chongqing/Czungcing | Чунцин | Чунцін | تشونغتشينغ | 重庆/重慶 | 重慶 | 충칭 | चोंगकिंग
CN Harbin: Harbin/Charbin/Charbinie | Харбин | Харбін | هاربن/هاربين | 哈尔滨/哈爾濱 | ハルビン | 하얼빈 | हार्बिन
CN Dalian: Dalian | Далянь | Далянь | داليان | 大连/大連 | 大連 | 다롄 | दालियान
CN Zhengzhou: Zhengzhou | Чжэнчжоу | Чженчжоу | تشنغتشو | 郑州/鄭州 | 鄭州 | 정저우
CN Nanjing: Nanjing/Nanking/Nankin/Nankín/Nanchino/Nankinie/Nankinu/Nanquim | Нанкин | Нанкін | نانجينغ | 南京 | 南京 | 난징 | नानजिंग
CN Hong Kong: Hongkong/Hong Kong/Hongkongu/Hong-Kong | Гонконг | Гонконг | هونغ كونغ | 香港 | 香港 | 홍콩 | हांगकांग
RU Khabarovsk: Khabarovsk/Chabarowsk/Chabarovsk/Jabárovsk/Chabarovsku/Habarovsk | Хабаровск | Хабаровськ | خاباروفسك | 哈巴罗夫斯克/伯力 | ハバロフスク | 하바롭스크
RU Astrakhan: Astrakhan/Astrachan/Astracán/Astrachań/Astrachani/Astrahan | Астрахань | Астрахань | أستراخان | 阿斯特拉罕 | アストラハン | 아스트라한
KZ Aktau: Aktau | Актау | Актау | أكتاو | 阿克套 | アクタウ | 악타우
TM Awaza: Awaza/Awasa/Avaza | Аваза | Аваза | أوازا | 阿瓦扎 | アワザ | 아바자
MY Putrajaya: Putrajaya | Путраджая | Путраджая | بوتراجايا | 布特拉再也/布城 | プトラジャヤ | 푸트라자야 | पुत्रजया
MY Langkawi: Langkawi | Лангкави | Лангкаві | لنكاوي | 兰卡威/蘭卡威 | ランカウイ | 랑카위
SA Taif: Taif/Ta'if/Taëf | Таиф | Таїф | الطائف | 塔伊夫 | ターイフ | 타이프
ZA Cape Town: Kapstadt/Cape Town/Le Cap/Ciudad del Cabo/Città del Capo/Cidade do Cabo/Kaapstad/Kapsztad/Kapsztadzie/Kapské Město/Kapském Městě/Kapstaden | Кейптаун | Кейптаун | كيب تاون | 开普敦/開普敦 | ケープタウン | 케이프타운 | केपटाउन
IL Tel Aviv: Tel Aviv/Tel-Aviv/Tel Awiw/Tel Awiwie/Tel Avivu/Telaviv | Тель-Авив | Тель-Авів | تل أبيب | 特拉维夫/特拉維夫 | テルアビブ | 텔아비브 | तेल अवीव
PS Bethlehem: Bethlehem/Bethléem/Belén/Betlemme/Belém/Betlejem/Betlém/Betlémě/Betlehem | Вифлеем | Вифлеєм | بيت لحم | 伯利恒/伯利恆 | ベツレヘム | 베들레헴
TN Djerba: Djerba/Dscherba/Yerba/Gerba/Cerbe | Джерба | Джерба | جربة | 杰尔巴/傑爾巴 | ジェルバ | 제르바
MT Marsaxlokk: Marsaxlokk | Марсашлокк | Марсашлокк | مارسا شلوك | 马尔萨什洛克 | マルサシュロック | 마르사실로크
ES Salamanca: Salamanca/Salamanque | Саламанка/Саламанке | Саламанка/Саламанці | سالامانكا/سلامنكا | 萨拉曼卡/薩拉曼卡 | サラマンカ | 살라망카
ES Cádiz: Cádiz/Cadiz/Cadix/Cadice/Kadyks/Kadyksie | Кадис | Кадіс | قادس | 加的斯 | カディス | 카디스
ES Alicante: Alicante/Alacant | Аликанте | Аліканте | أليكانتي | 阿利坎特 | アリカンテ | 알리칸테
PT Estoril: Estoril/Estorilu | Эшторил/Эшториле | Ешторіл/Ешторілі | إستوريل | 埃什托里尔 | エストリル
IT Trieste: Trieste/Triest/Triestu/Triestem/Terst/Terstu | Триест/Триесте | Трієст/Трієсті | تريستا/ترييستي | 的里雅斯特 | トリエステ | 트리에스테
FR Ajaccio: Ajaccio | Аяччо | Аяччо | أجاكسيو | 阿雅克肖 | アジャクシオ
CY Paphos: Paphos/Pafos/Pafo/Baf | Пафос/Пафосе | Пафос/Пафосі | بافوس | 帕福斯 | パフォス
GT Antigua Guatemala: La Antigua/Antigua Guatemala/La Antigua Guatemala | Антигуа-Гватемала/Антигуа | Антигуа-Гватемала | أنتيغوا | 安提瓜 | アンティグア
AR Bariloche: Bariloche/San Carlos de Bariloche | Барилоче | Барилоче | باريلوتشي | 巴里洛切 | バリローチェ
BO Santa Cruz de la Sierra: Santa Cruz de la Sierra/Santa Cruz | Санта-Крус | Санта-Крус | سانتا كروز | 圣克鲁斯 | サンタクルス
EC Cuenca: Cuenca | Куэнка/Куэнке | Куенка/Куенці | كوينكا | 昆卡 | クエンカ
VE Margarita Island: Isla Margarita/Isla de Margarita/Margarita/Ilha de Margarita/Île de Margarita | Маргарита | Маргарита | مارغريتا | 玛格丽塔岛 | マルガリータ島
MX Veracruz: Veracruz | Веракрус | Веракрус | فيراكروز | 韦拉克鲁斯 | ベラクルス
MX Mérida: Mérida/Merida | Мерида/Мериде | Мерида | ميريدا | 梅里达 | メリダ
MX Puerto Vallarta: Puerto Vallarta | Пуэрто-Вальярта | Пуерто-Вальярта | بويرتو فالارتا | 巴亚尔塔港 | プエルトバジャルタ
MX Punta Mita: Punta Mita | Пунта-Мита
PE Paracas: Paracas | Паракас | Паракас | باراكاس | 帕拉卡斯
CL Puerto Varas: Puerto Varas | Пуэрто-Варас | Пуерто-Варас
CO Cali: Cali | Кали | Калі | كالي | 卡利 | カリ
MV Addu City: Addu/Addu City/Addu-Atoll/Addu Atoll | Адду | Адду | أدو | 阿杜 | アッドゥ
IN Bangalore: Bangalore/Bengaluru/Bangalur | Бангалор/Бангалоре | Бангалор/Бангалорі | بنغالور | 班加罗尔/班加羅爾 | バンガロール | 벵갈루루 | बेंगलुरु/बैंगलोर
`

/** Column of a language; all others are Latin. */
const COLUMN: Readonly<Record<string, number>> = { ru: 1, uk: 2, ar: 3, zh: 4, ja: 5, ko: 6, hi: 7 }

/** Cities of summits as a language writes them. */
export function cities(lang: string): CountryEntry[] {
  const column = COLUMN[lang] ?? 0
  const out: CountryEntry[] = []
  for (const line of TABLE.trim().split("\n")) {
    const at = line.indexOf(": ")
    const forms = line.slice(at + 2).split(" | ")[column]
    if (forms) out.push({ kind: "place", code: line.slice(0, 2), city: line.slice(3, at), forms, inflected: true })
  }
  return out
}

/** English names of the cities of this table, where the language has forms of them. */
export function citiesOf(lang: string): string[] {
  return cities(lang).flatMap((entry) => entry.city ?? [])
}
