/**
 * Surnames of many in the countries of the press, without accents: that the page speaks of the country does not say that a
 * minister of it is meant by one of them alone. Parted by "/".
 */

const ENGLISH =
  "adams/ali/allen/anderson/bailey/baker/beckett/bell/bennett/brooks/brown/burns/campbell/cannon/carter/clark/cohen/coleman/collins/cook/cooper/cox/davies/davis/edwards/evans/fox/gray/green/hammond/harris/hill/howard/hughes/hunt/jackson/johnson/jones/kelly/khan/king/lewis/long/martin/miller/mitchell/morgan/morris/murphy/nelson/parker/patterson/perry/peterson/phillips/powell/price/reed/richardson/roberts/robinson/rogers/ross/scott/shannon/singh/smith/stewart/sullivan/taylor/thomas/thompson/turner/walker/ward/watson/white/williams/wilson/wood/wright/young"
const ASIAN = "chang/chen/cho/choi/hong/kim/lee/li/lin/liu/ling/park/shin/tang/wang/wong/yang/yoon/zhang"
const ROMANCE =
  "alvarez/bianchi/castillo/cruz/diaz/dubois/durand/fernandez/ferrari/ferreira/flores/garcia/gil/gomez/gonzalez/gutierrez/hernandez/laurent/leroy/lopez/martinez/mendoza/michel/morales/moreau/ortiz/pereira/perez/ramirez/ramos/reyes/rivera/rodriguez/roman/romero/rossi/ruiz/russo/santos/silva/simon/torres"
const NORTHERN =
  "andersen/andersson/becker/braun/eriksson/fischer/fuchs/hansen/hoffmann/jensen/johansson/karlsson/klaus/klein/koch/korhonen/kruger/lange/larsen/larsson/meyer/muller/neumann/nielsen/nilsson/olsson/pedersen/persson/petersen/richter/schmidt/schneider/schulz/schwarz/virtanen/wagner/weber/werner/wolf/wolff/zimmermann"
const EASTERN =
  "aziz/aydin/celik/demir/dvorak/ivanov/ivanova/kaya/kowalski/kuznetsov/lewandowski/novak/novotny/nowak/ozturk/petrov/popov/sahin/smirnov/svoboda/volkov/yildiz/yilmaz"

export const FREQUENT_SURNAMES: ReadonlySet<string> = new Set(
  [ENGLISH, ASIAN, ROMANCE, NORTHERN, EASTERN].join("/").split("/"),
)
