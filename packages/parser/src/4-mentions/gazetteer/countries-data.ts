/**
 * Every country and territory of ISO 3166-1, and Kosovo by its user-assigned code XK, one a line:
 * alpha-2 | name | latitude | longitude | other names | demonyms.
 * Coordinates are rough centres. A demonym that two countries share stands with neither, except "Congolese", which
 * reports of conflict use for the Democratic Republic. Regular plurals are left to the lookup.
 */
export const countriesData = `
AD|Andorra|42.5|1.5||Andorran
AE|United Arab Emirates|24|54|UAE;U.A.E.;Emirates|Emirati
AF|Afghanistan|33.9|66|Islamic Emirate of Afghanistan|Afghan;Afghani
AG|Antigua and Barbuda|17.1|-61.8|Antigua|Antiguan
AI|Anguilla|18.2|-63.1||Anguillan
AL|Albania|41|20||Albanian
AM|Armenia|40.2|45||Armenian
AO|Angola|-12.5|18.5||Angolan
AQ|Antarctica|-80|0||
AR|Argentina|-34|-64||Argentine;Argentinian;Argentinean
AS|American Samoa|-14.3|-170.7||American Samoan
AT|Austria|47.5|14.3||Austrian
AU|Australia|-25|134||Australian
AW|Aruba|12.5|-70||Aruban
AX|Åland Islands|60.2|20|Aland|
AZ|Azerbaijan|40.4|48|Azerbaidjan|Azerbaijani;Azeri
BA|Bosnia and Herzegovina|44|18|Bosnia;Bosnia-Herzegovina|Bosnian
BB|Barbados|13.2|-59.5||Barbadian
BD|Bangladesh|24|90||Bangladeshi
BE|Belgium|50.8|4.5||Belgian
BF|Burkina Faso|12.3|-1.6|Burkina|Burkinabe;Burkinabè;Burkinabé;Burkinese
BG|Bulgaria|42.8|25||Bulgarian
BH|Bahrain|26|50.5||Bahraini
BI|Burundi|-3.4|29.9||Burundian
BJ|Benin|9.6|2.3|Bénin|Beninese;Beninois
BL|Saint Barthélemy|17.9|-62.8|St Barts|
BM|Bermuda|32.3|-64.8||Bermudian
BN|Brunei|4.5|114.7|Brunei Darussalam|Bruneian
BO|Bolivia|-17|-65||Bolivian
BQ|Caribbean Netherlands|12.2|-68.3|Bonaire|
BR|Brazil|-10|-53|Brasil|Brazilian
BS|Bahamas|24.2|-76|The Bahamas|Bahamian
BT|Bhutan|27.5|90.5||Bhutanese
BV|Bouvet Island|-54.4|3.4||
BW|Botswana|-22|24||Botswanan;Motswana;Batswana
BY|Belarus|53.5|28|Byelorussia;Belorussia|Belarusian;Belarussian
BZ|Belize|17.2|-88.7||Belizean
CA|Canada|60|-96||Canadian
CC|Cocos Islands|-12.2|96.9|Cocos (Keeling) Islands|
CD|Democratic Republic of the Congo|-2.9|23.7|Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;D.R.C.;Congo-Kinshasa;RDC;Zaire;DRCongo|Congolese
CF|Central African Republic|6.6|20.5|CAR;C.A.R.;Centrafrique|Central African
CG|Republic of the Congo|-0.8|15.2|Congo-Brazzaville;Republic of Congo|
CH|Switzerland|46.8|8.2||Swiss
CI|Ivory Coast|7.6|-5.5|Côte d'Ivoire;Cote d’Ivoire|Ivorian
CK|Cook Islands|-21.2|-159.8||Cook Islander
CL|Chile|-33|-71||Chilean
CM|Cameroon|5.7|12.7|Cameroun|Cameroonian;Cameroonese
CN|China|35|103|People's Republic of China;PRC|Chinese
CO|Colombia|4|-73||Colombian
CR|Costa Rica|10|-84||Costa Rican
CU|Cuba|21.8|-79.3||Cuban
CV|Cape Verde|16|-24|Cabo Verde|Cape Verdean
CW|Curaçao|12.2|-69||
CX|Christmas Island|-10.5|105.6||
CY|Cyprus|35|33||Cypriot
CZ|Czech Republic|49.8|15.5|Czechia|Czech
DE|Germany|51|10.3||German
DJ|Djibouti|11.7|42.6||Djiboutian
DK|Denmark|56|10||Danish;Dane
DM|Dominica|15.4|-61.4||
DO|Dominican Republic|18.9|-70.4||
DZ|Algeria|28|2.7||Algerian
EC|Ecuador|-1.3|-78.4||Ecuadorian;Ecuadorean;Ecuadoran
EE|Estonia|58.7|25.5||Estonian
EG|Egypt|26.6|29.8||Egyptian
EH|Western Sahara|24.2|-13.8||Sahrawi;Saharawi
ER|Eritrea|15.3|38.9||Eritrean
ES|Spain|40|-3.5|España|Spanish;Spaniard
ET|Ethiopia|8.6|39.6||Ethiopian
FI|Finland|63|26||Finnish;Finn
FJ|Fiji|-17.8|178||Fijian
FK|Falkland Islands|-51.7|-59|Falklands;Malvinas|Falkland Islander
FM|Micronesia|6.9|158.2|Federated States of Micronesia|Micronesian
FO|Faroe Islands|62|-7||Faroese
FR|France|46.5|2.5||French;Frenchman;Frenchmen
GA|Gabon|-0.6|11.7||Gabonese
GB|United Kingdom|54|-2.5|UK;U.K.;Britain;Great Britain|British;Briton
GD|Grenada|12.1|-61.7||Grenadian
GE|Georgia|42|43.5||Georgian
GF|French Guiana|4|-53||
GG|Guernsey|49.5|-2.6||
GH|Ghana|7.9|-1.2||Ghanaian
GI|Gibraltar|36.1|-5.4||Gibraltarian
GL|Greenland|72|-40||Greenlandic;Greenlander
GM|Gambia|13.4|-15.4|The Gambia|Gambian
GN|Guinea|10.4|-10.9|Guinea-Conakry;Guinée|Guinean
GP|Guadeloupe|16.2|-61.6||
GQ|Equatorial Guinea|1.7|10.3||Equatorial Guinean;Equatoguinean
GR|Greece|39|22||Greek
GS|South Georgia and the South Sandwich Islands|-54.5|-37|South Georgia|
GT|Guatemala|15.5|-90.3||Guatemalan
GU|Guam|13.5|144.8||Guamanian
GW|Guinea-Bissau|12|-15|Guinée-Bissau|Bissau-Guinean
GY|Guyana|5|-59||Guyanese
HK|Hong Kong|22.3|114.2||Hong Konger
HM|Heard Island and McDonald Islands|-53.1|73.5||
HN|Honduras|14.8|-86.5||Honduran
HR|Croatia|45.2|15.5||Croatian;Croat
HT|Haiti|19|-72.4|Haïti|Haitian
HU|Hungary|47.2|19.4||Hungarian
ID|Indonesia|-2.5|118||Indonesian
IE|Ireland|53.2|-8|Republic of Ireland|Irish;Irishman;Irishmen
IL|Israel|31.4|35||Israeli
IM|Isle of Man|54.2|-4.6||Manx
IN|India|22|79||Indian
IO|British Indian Ocean Territory|-7.3|72.4|Diego Garcia|
IQ|Iraq|33|43.7||Iraqi
IR|Iran|32.5|54.3|Islamic Republic of Iran|Iranian
IS|Iceland|65|-18.5||Icelandic;Icelander
IT|Italy|42.8|12.8||Italian
JE|Jersey|49.2|-2.1||
JM|Jamaica|18.1|-77.3||Jamaican
JO|Jordan|31.3|36.8|Hashemite Kingdom of Jordan|Jordanian
JP|Japan|36|138||Japanese
KE|Kenya|0.5|37.9||Kenyan
KG|Kyrgyzstan|41.5|74.6|Kirghizia;Kyrgyz Republic;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz
KH|Cambodia|12.6|105|Kampuchea|Cambodian;Kampuchean
KI|Kiribati|1.4|173||
KM|Comoros|-11.9|43.4||Comorian;Comoran
KN|Saint Kitts and Nevis|17.3|-62.7|St. Kitts and Nevis;St Kitts|
KP|North Korea|40|127|DPRK;Democratic People's Republic of Korea|North Korean
KR|South Korea|36.4|128|Republic of Korea|South Korean
KW|Kuwait|29.3|47.6||Kuwaiti
KY|Cayman Islands|19.3|-81.3||Caymanian
KZ|Kazakhstan|48|67||Kazakh;Kazakhstani
LA|Laos|18.5|103.8|Lao PDR|Laotian;Lao
LB|Lebanon|33.9|35.9||Lebanese
LC|Saint Lucia|13.9|-61|St. Lucia|
LI|Liechtenstein|47.2|9.5||
LK|Sri Lanka|7.6|80.7|Ceylon|Sri Lankan
LR|Liberia|6.5|-9.4||Liberian
LS|Lesotho|-29.6|28.2||Basotho
LT|Lithuania|55.3|24||Lithuanian
LU|Luxembourg|49.8|6.1||
LV|Latvia|57|25||Latvian
LY|Libya|27|17.5||Libyan
MA|Morocco|32|-6||Moroccan
MC|Monaco|43.7|7.4||Monegasque
MD|Moldova|47|28.7|Moldavia|Moldovan;Moldavian
ME|Montenegro|42.8|19.3||Montenegrin
MF|Saint Martin|18.1|-63.1||
MG|Madagascar|-19|46.7||Malagasy;Madagascan
MH|Marshall Islands|7.1|171.1||Marshallese
MK|North Macedonia|41.6|21.7|Macedonia|Macedonian
ML|Mali|17.4|-4||Malian
MM|Myanmar|21|96|Burma|Burmese;Myanmarese
MN|Mongolia|46.8|103||Mongolian
MO|Macao|22.2|113.5|Macau|Macanese
MP|Northern Mariana Islands|15.2|145.7||
MQ|Martinique|14.7|-61||
MR|Mauritania|20.3|-10.3||Mauritanian
MS|Montserrat|16.7|-62.2||
MT|Malta|35.9|14.4||Maltese
MU|Mauritius|-20.3|57.6||Mauritian
MV|Maldives|3.2|73.2||Maldivian
MW|Malawi|-13.2|34.3||Malawian
MX|Mexico|23.6|-102.5|México|Mexican
MY|Malaysia|3.8|109.5||Malaysian
MZ|Mozambique|-17.3|35.5|Moçambique|Mozambican
NA|Namibia|-22|17||Namibian
NC|New Caledonia|-21.3|165.5||New Caledonian
NE|Niger|17.4|9.4||Nigerien
NF|Norfolk Island|-29|168||
NG|Nigeria|9.6|8.1||Nigerian
NI|Nicaragua|12.9|-85||Nicaraguan
NL|Netherlands|52.2|5.6|The Netherlands;Holland|Dutch;Dutchman;Dutchmen
NO|Norway|64|11||Norwegian
NP|Nepal|28.2|84||Nepalese;Nepali
NR|Nauru|-0.5|166.9||Nauruan
NU|Niue|-19|-169.9||
NZ|New Zealand|-41.5|172.5||New Zealander
OM|Oman|20.6|56.1||Omani
PA|Panama|8.5|-80|Panamá|Panamanian
PE|Peru|-9.2|-75|Perú|Peruvian
PF|French Polynesia|-17.6|-149.5||
PG|Papua New Guinea|-6.5|145|PNG|Papua New Guinean
PH|Philippines|11.8|122.9|The Philippines|Filipino;Philippine;Filipina
PK|Pakistan|30|69.4||Pakistani
PL|Poland|52|19.4||Polish
PM|Saint Pierre and Miquelon|46.9|-56.3||
PN|Pitcairn|-25.1|-130.1|Pitcairn Islands|
PR|Puerto Rico|18.2|-66.5||Puerto Rican
PS|Palestine|31.9|35.2|State of Palestine;Palestinian Territories;occupied Palestinian territory;Palestinian Authority|Palestinian;Gazan
PT|Portugal|39.6|-8.2||Portuguese
PW|Palau|7.5|134.6||Palauan
PY|Paraguay|-23.2|-58.4||Paraguayan
QA|Qatar|25.3|51.2||Qatari
RE|Réunion|-21.1|55.5||
RO|Romania|46|25||Romanian
RS|Serbia|44.2|20.8||Serbian;Serb
RU|Russia|60|97|Russian Federation|Russian
RW|Rwanda|-2|29.9||Rwandan;Rwandese
SA|Saudi Arabia|24|44.5|KSA;Kingdom of Saudi Arabia|Saudi;Saudi Arabian
SB|Solomon Islands|-9.6|160||Solomon Islander
SC|Seychelles|-4.6|55.5||Seychellois
SD|Sudan|16|30||Sudanese
SE|Sweden|62|15||Swedish;Swede
SG|Singapore|1.35|103.8||Singaporean
SH|Saint Helena|-16|-5.7||
SI|Slovenia|46.1|14.8||Slovenian;Slovene
SJ|Svalbard and Jan Mayen|78|18|Svalbard|
SK|Slovakia|48.7|19.5||Slovak;Slovakian
SL|Sierra Leone|8.5|-11.8||Sierra Leonean
SM|San Marino|43.9|12.5||Sammarinese
SN|Senegal|14.4|-14.5|Sénégal|Senegalese
SO|Somalia|5.8|46.2||Somali;Somalian
SR|Suriname|4|-56||Surinamese
SS|South Sudan|7.3|30.3||South Sudanese
ST|São Tomé and Príncipe|0.5|6.7||
SV|El Salvador|13.7|-88.9||Salvadoran;Salvadorean;Salvadorian
SX|Sint Maarten|18|-63.1||
SY|Syria|35|38.5|Syrian Arab Republic|Syrian
SZ|Eswatini|-26.6|31.5|Swaziland|Swazi
TC|Turks and Caicos Islands|21.8|-71.8||
TD|Chad|15.4|18.7|Tchad|Chadian
TF|French Southern Territories|-49.3|69.5||
TG|Togo|8.6|1||Togolese
TH|Thailand|15|101||Thai
TJ|Tajikistan|38.6|71|Tadjikistan|Tajik;Tajikistani;Tadjik
TK|Tokelau|-9.2|-171.8||
TL|Timor-Leste|-8.8|125.8|East Timor|Timorese;East Timorese
TM|Turkmenistan|39.1|59.4||Turkmenistani
TN|Tunisia|34|9.5||Tunisian
TO|Tonga|-20|-175||Tongan
TR|Turkey|39.1|35|Türkiye;Turkiye|Turkish;Turk
TT|Trinidad and Tobago|10.5|-61.3|Trinidad|Trinidadian
TV|Tuvalu|-8|178||Tuvaluan
TW|Taiwan|23.7|121||Taiwanese
TZ|Tanzania|-6.3|34.8||Tanzanian
UA|Ukraine|49|31.4||Ukrainian
UG|Uganda|1.3|32.4||Ugandan
UM|United States Minor Outlying Islands|19.3|166.6||
US|United States|39.8|-98.6|United States of America;USA;U.S.A.;U.S.;US;America|American
UY|Uruguay|-33|-56||Uruguayan
UZ|Uzbekistan|41.8|63.2||Uzbek;Uzbekistani
VA|Vatican City|41.9|12.45|Holy See;Vatican|
VC|Saint Vincent and the Grenadines|13.2|-61.2|St. Vincent and the Grenadines|
VE|Venezuela|7.1|-66.2||Venezuelan
VG|British Virgin Islands|18.4|-64.6||
VI|United States Virgin Islands|18.3|-64.8|U.S. Virgin Islands|
VN|Vietnam|16.6|106.3|Viet Nam|Vietnamese
VU|Vanuatu|-16|167||
WF|Wallis and Futuna|-13.3|-176.2||
WS|Samoa|-13.6|-172.4||Samoan
YE|Yemen|15.9|47.6||Yemeni;Yemenite
YT|Mayotte|-12.8|45.2||Mahoran
ZA|South Africa|-29|24||South African
ZM|Zambia|-13.5|27.8||Zambian
XK|Kosovo|42.6|20.9||Kosovar;Kosovan
ZW|Zimbabwe|-19|29.8|Rhodesia|Zimbabwean
`
