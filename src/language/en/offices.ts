import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats } from "../table.ts"

const words = officeWords(`
president! US: US president/U.S. president/POTUS/American president + US presidents/U.S. presidents/American presidents
president: president/state president/executive president + presidents/state presidents/executive presidents
monarch MC,LI: prince/reigning prince/sovereign prince
monarch LU: grand duke + grand dukes/grand duchess/grand duchesses
monarch JP: emperor + emperors
monarch GB: queen + queens
monarch: king/monarch/sovereign + kings/monarchs/sovereigns/empress/empresses
emir: emir/amir/sheikh + emirs/sheikhs/rulers
sultan: sultan + sultans
pope! VA: head of the Catholic Church/Bishop of Rome
pope VA: pope/pontiff/Holy Father + popes/pontiffs
supreme-leader! IR: leader of the revolution/Leader of the Islamic Revolution
supreme-leader IR,KP,AF: supreme leader/Supreme Leader + supreme leaders
prime-minister! GB: British prime minister/UK prime minister
prime-minister IE: taoiseach
prime-minister: prime minister/Prime Minister/PM/P.M./premier + prime ministers/premiers
chancellor DE,AT: chancellor/federal chancellor + chancellors/federal chancellors
chair BA: chairman of the presidency/chair of the presidency/chairwoman of the presidency/presidency chairman/presidency chair
chair YE: chairman of the Presidential Leadership Council
chair LY: chairman of the Presidential Council/head of the Presidential Council/Presidential Council head/Presidency Council head
chair SD: chairman of the Sovereign Council/Sovereign Council chairman/chairman of the Transitional Sovereignty Council
chair SM: captain regent + captains regent
chair MM: chairman of the State Administration Council
chair: junta leader/junta chief/military ruler/head of the junta/chairman of the State Council + junta leaders/junta chiefs/military rulers
foreign-minister GB: foreign secretary/Foreign Secretary + foreign secretaries
foreign-minister US: secretary of state/Secretary of State + secretaries of state
foreign-minister IN: external affairs minister/EAM + external affairs ministers/minister of external affairs
foreign-minister: foreign minister/Foreign Minister/foreign affairs minister/top diplomat/chief diplomat + foreign ministers/minister of foreign affairs/ministers of foreign affairs/foreign affairs ministers/top diplomats/chief diplomats
defence-minister! US: Pentagon chief
defence-minister US,GB: defence secretary/defense secretary/secretary of defense/Defense Secretary
defence-minister: defence minister/defense minister/Defence Minister/Defense Minister/minister of defence/minister of defense/defence chief/defense chief + defence ministers/defense ministers/ministers of defence/defence chiefs/defense chiefs
finance-minister! GB: chancellor of the exchequer
finance-minister US: treasury secretary/Treasury Secretary/secretary of the treasury
finance-minister: finance minister/Finance Minister/minister of finance + finance ministers/ministers of finance
vice-president ZA,KE: deputy president + deputy presidents
vice-president: vice president/vice-president/Vice President + vice presidents/vice-presidents
deputy-prime-minister DE,AT: vice chancellor/vice-chancellor + vice chancellors/vice-chancellors
deputy-prime-minister CN: vice premier/vice-premier + vice premiers/vice-premiers
deputy-prime-minister IE: tánaiste
deputy-prime-minister: deputy prime minister/Deputy Prime Minister/deputy premier/vice prime minister + deputy prime ministers/deputy premiers/vice prime ministers
secretary-general! NATO: NATO chief/NATO Secretary General/NATO secretary-general + NATO chiefs
secretary-general! UN: UN chief/U.N. chief/UN Secretary-General/UN secretary-general + UN chiefs/U.N. chiefs
secretary-general: secretary-general/secretaries-general/Secretary-General/secretary general/Secretary General + secretaries general
commission-president! EU: European Commission president/European Commission President/EU Commission president/president of the European Commission/Commission president/Commission President/Commission chief/EU chief/European Commission chief/EU Commission chief
commission-president! AU: African Union Commission chairperson/chairperson of the African Union Commission/AU Commission chair/AU Commission Chairperson
council-president! EU: European Council president/European Council President/president of the European Council/EU Council president/Council president/European Council chief/EU Council chief
parliament-president! EUParliament: European Parliament president/European Parliament President/president of the European Parliament
parliament-president! US: House speaker/House Speaker/speaker of the House
high-representative! EU: EU foreign policy chief/EU's foreign policy chief/high representative/High Representative/EU High Representative/EU top diplomat/EU's top diplomat/EU foreign affairs chief/EU's foreign affairs chief/EU chief diplomat
party-leader: general secretary/General Secretary/general secretary of the Communist Party/Communist Party general secretary/Communist Party chief/Communist Party leader/party chief/party leader/Communist Party secretary-general + general secretaries/party chiefs/party leaders
head-of-state: head of state + heads of state/heads of state and government/heads of state and of government/heads of state or government
head-of-government: head of government/government leader/government head/chief executive + heads of government/government leaders/government heads/chief executives
leader: leader/ruler/strongman/dictator/autocrat/despot/long-time leader/longtime leader/longtime ruler/long-serving president/de facto leader/de facto ruler/paramount leader + leaders/rulers/strongmen/dictators/autocrats/despots/long-time leaders/longtime leaders/longtime rulers/long-serving presidents/de facto leaders/de facto rulers
opposition-leader! RU: Kremlin critic + Kremlin critics
opposition-leader: opposition leader/leader of the opposition/Leader of the Opposition/opposition chief + opposition leaders/opposition chiefs
chief: chief/head/boss/master/tenant/occupant
crown-prince: crown prince/crown princess/heir to the throne
minister: minister + ministers
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: Kremlin chief/Kremlin leader/Kremlin boss/Kremlin ruler/Kremlin strongman/Kremlin master
president US: POTUS/leader of the free world
leader SU: Soviet leader
president SU: Soviet president
president BY: Europe's last dictator
president PS: PA president/Palestinian Authority president
foreign-minister US: US top diplomat/America's top diplomat
commission-president EU: EU chief/EU executive chief/head of the EU executive
chair ECB: ECB president/ECB chief/president of the European Central Bank
chair IMF: IMF chief/IMF managing director/managing director of the IMF
chair WB: World Bank president/World Bank chief/president of the World Bank
chair WHO: WHO chief/WHO director-general/head of the WHO
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kremlin
president US: White House/Oval Office
president FR: Élysée/Elysee/Élysée Palace/Elysee Palace
prime-minister GB: Downing Street/No 10/Number 10/10 Downing Street
president KR: Blue House
foreign-minister: foreign ministry/ministry of foreign affairs/Foreign Office
foreign-minister US: State Department
defence-minister US: Pentagon
`)

const qualifiers = modifiers(`
former: former/ex/one-time/onetime/erstwhile/past/retired/previous
predecessor: predecessor/predecessors
outgoing: outgoing/then-outgoing
deposed: ousted/deposed/toppled/overthrown
deceased: late
future: president-elect/prime minister-elect/elect/chancellor-elect/incoming/designate/prime minister-designate/future/next/soon-to-be/newly elected/newly-elected/newly appointed
successor: successor/successors
candidate: presidential candidate/presidential hopeful/candidate/nominee/contender/presumptive nominee/front-runner/frontrunner
new: new/newly installed
acting: acting/interim/caretaker/transitional/provisional
incumbent: current/incumbent/present/sitting/serving
self-proclaimed: self-proclaimed/self-declared
vice: vice/deputy/number two/second-in-command/No. 2/assistant secretary/under-secretary/undersecretary/first deputy
then: then/at the time/the then/at-the-time/serving at the time/who was then
colleague: counterpart/counterparts/opposite number/opposite numbers/colleague/colleagues/host/hosts/peer/peers/fellow leader/fellow leaders/interlocutor/interlocutors
head: League/wife/spouse/first lady/First Lady/widow/ex-wife/partner/girlfriend/husband/second gentleman/first gentleman/ex-husband/widower/son/sons/stepson/son-in-law/grandson/nephew/daughter/daughters/stepdaughter/daughter-in-law/granddaughter/niece/brother/brothers/sister/sisters/father/mother/parents/cousin/uncle/aunt/family/relative/relatives/grandfather/half-brother/spokesman/spokesmen/spokeswoman/spokeswomen/spokesperson/spokespeople/spokespersons/press secretary/Press Secretary/mouthpiece/adviser/advisers/advisor/advisors/aide/aides/chief of staff/national security adviser/national security advisor/security adviser/confidant/ally/allies/deputy chief of staff/chief adviser/assistant/strategist/ambassador/ambassadors/envoy/envoys/special envoy/special representative/emissary/negotiator/chief negotiator/consul/consul general/permanent representative/high commissioner/lawyer/lawyers/attorney/opponent/opponents/challenger/challengers/critic/critics/supporter/supporters/rival/rivals/party/office/delegation/team/visit/speech/bodyguard/biographer
`)

export const officeEntries = [...words, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^,? (?:of|for)(?: the)? $|^ in $|^, $/iu,
  possessive: /^(?:['’]s?)? $|^-$/iu,
  between:
    /^ (?:(?:conservative|right-wing|left-wing|far-right|far-left|hard-line|hardline|socialist|communist|populist|authoritarian|reformist|moderate|liberal|nationalist|pro-Western|pro-Russian|pro-European|embattled|veteran|longtime|long-time|powerful|reclusive|young|first female) )$/iu,
  predicate:
    /\b(?:became|become|becomes|becoming|was|were|been|elected|re-?elected|appointed|named|declared|remained|as)$/iu,
  indefinite: /\b(?:a|an|any|every|no|another|each|some|one|future)$/iu,
  definite: /\b(?:the|this|that|its|his|her|their|our)$/iu,
  several: /\b(?:two|three|four|both|several|many|all|most|of)$/iu,
  and: /^ (?:and|or|&)(?: the)? $|^, (?:and )?(?:the )?$|^-$|^–$/iu,
  possessor: /(?:^|\s)(?:his|her|its|their)$/iu,
  complement: /^ (?:of|for)\b/u,
  feminine: /^queen/iu,
  compounding: true,
}
