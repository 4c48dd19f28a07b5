/**
 * What first-order regions are called in English reports where GeoNames' spelling differs, one a line:
 * GeoNames admin1 code | name | other names. The build takes every other region's name from GeoNames.
 */
export const regionNames = `
ML.08|Timbuktu|Tombouctou
ML.12070575|Taoudénit|Taoudenni
BF.01|Boucle du Mouhoun|
BF.04|Centre-Est|Centre-East
BF.05|Centre-Nord|Centre-North
BF.08|Est|
BF.10|Nord|
BF.12|Sahel Region|
NE.09|Tillabéri|
NG.11|Federal Capital Territory|FCT
NG.36|Delta State|
NG.50|Rivers State|
NG.49|Plateau State|
NG.31|Niger State|
TD.07|Lac|
TD.12|Ouaddaï|Ouaddai;Ouadai
SD.38|Gezira|Al Jazirah;Al-Jazira;Gezira State
SD.39|Gedaref|Al Qadarif;El Gadarif;Qadarif
SD.36|Red Sea State|
SD.47|West Darfur|Western Darfur
SD.49|South Darfur|Southern Darfur
SD.50|South Kordofan|Southern Kordofan
SD.55|North Darfur|Northern Darfur
SD.60|East Darfur|Eastern Darfur
SD.61|Central Darfur|
SD.58|Sennar|Sinnar
SS.09|Western Bahr el Ghazal|Western Bahr al Ghazal
SS.05|Northern Bahr el Ghazal|Northern Bahr al Ghazal
SS.06|Unity State|
SS.04|Lakes State|
CD.04|Kasai-Oriental|East Kasai;Kasaï-Oriental
CD.08|Kongo Central|Bas-Congo
CD.12|South Kivu|Sud-Kivu
CD.11|North Kivu|Nord-Kivu
CD.02|Équateur|Equateur
SO.20|Woqooyi Galbeed|Maroodi Jeex
SO.14|Lower Shabelle|Lower Shabeelle;Lower Shebelle;Shabeellaha Hoose
SO.13|Middle Shabelle|Middle Shabele;Middle Shabeelle;Middle Shebelle;Shabeellaha Dhexe
SO.09|Lower Juba|Lower Jubba;Jubbada Hoose
SO.08|Middle Juba|Middle Jubba
SO.07|Hiran|Hiiraan;Hiraan
SO.05|Galgaduud|Galguduud;Galgudud
SO.02|Banadir|Banaadir;Benadir
SO.04|Bay|
SO.03|Bari|
ET.45|Afar|
ET.47|Benishangul-Gumuz|Benshangul-Gumaz;Benishangul Gumuz
ET.51|Oromia|Oromiya
ET.52|Somali Region|
MZ.02|Gaza Province|
LY.70|Derna|Darnah
LY.69|Benghazi|
LY.76|Sirte|Surt
LY.72|Misrata|Misratah
LY.65|Kufra|Al Kufrah
SY.13|Damascus|
SY.08|Rif Dimashq|Rural Damascus;Rif Damascus;Damascus countryside
SY.07|Deir ez-Zor|Deir al-Zour;Deir Ezzor;Deir Az Zor
SY.06|Daraa|Dara;Dar'a;Deraa
SY.05|Suwayda|As-Suwayda;Sweida;Al-Suwayda;Suweida;Swaida
SY.04|Raqqa|Raqqah;Ar-Raqqah
SY.02|Latakia|Lattakia
SY.01|Hasakah|Al-Hasakah;Hasaka;Hassakeh;Al-Hasakeh
IQ.18|Saladin|Salah ad Din;Salahuddin;Salah al-Din;Salahaddin
IQ.15|Nineveh|Ninewa;Nineva;Ninawa
IQ.01|Anbar|Al-Anbar
IQ.11|Erbil|Arbil;Irbil
IQ.08|Duhok|Dohuk
IQ.09|Dhi Qar|Thi-Qar
IQ.14|Maysan|Missan
YE.25|Taiz|Ta'izz;Taizz
YE.15|Saada|Sa'dah;Sa'ada;Saadah
YE.14|Marib|Ma'rib
YE.21|Al-Jawf|Jawf;Al Jawf
YE.04|Hadramawt|Hadramaut;Hadramout;Hadhramaut
YE.08|Hodeidah|Al Hudaydah;Hudaydah;Al-Hodeidah
YE.20|Al-Bayda|Bayda;Al-Baydha
YE.18|Al-Dhale|Ad Dali';Dhale;Al-Dhalea;Dali
YE.19|Amran|Omran
YE.22|Hajjah|Hajja
YE.24|Lahij|Lahj
YE.05|Shabwa|Shabwah
YE.26|Amanat al-Asimah|Sanaa City
YE.16|Sanaa|Sana'a
YE.28|Socotra|Soqotra
IL.03|Northern District|
IL.02|Central District|
IL.01|Southern District|
IL.WE|Judea and Samaria|
PS.GZ|Gaza Strip|Gaza
PS.WE|West Bank|occupied West Bank
LB.06|South Governorate|South Lebanon;southern Lebanon
LB.08|Bekaa|Beqaa;Biqa
LB.11|Baalbek-Hermel|
AF.27|Maidan Wardak|Wardak;Maidan Wardag
AF.39|Uruzgan|Oruzgan;Urozgan
AF.09|Ghor|Ghowr
AF.37|Khost|Khowst
AF.41|Daykundi|Daikundi
AF.05|Bamyan|Bamiyan
AF.33|Sar-e Pol|Sar-i-Pul;Sari Pul;Sar-e-Pul
AF.31|Jowzjan|Jawzjan
AF.40|Parwan|
AF.26|Takhar|
AF.34|Kunar|Konar
PK.03|Khyber Pakhtunkhwa|KP;NWFP;North-West Frontier Province;Khyber-Pakhtunkhwa
PK.02|Balochistan|Baluchistan
PK.05|Sindh|Sind
PK.06|Azad Kashmir|Azad Jammu and Kashmir;Pakistan-administered Kashmir;AJK
IN.12|Jammu and Kashmir|J&K;Jammu & Kashmir;Indian-administered Kashmir;Indian Kashmir
IN.21|Odisha|Orissa
IN.39|Uttarakhand|Uttaranchal
MM.01|Rakhine|Arakan;Rakhine State
MM.05|Kayin|Karen State;Kayin State
MM.06|Kayah|Karenni;Karenni State;Kayah State
MM.16|Bago|Pegu
MM.15|Magway|Magwe
MM.12|Tanintharyi|Tenasserim
PH.14|Bangsamoro|Autonomous Region in Muslim Mindanao;ARMM;BARMM
UA.26|Zaporizhzhia|Zaporozhye;Zaporizhia;Zaporizhzhya;Zaporozhia
UA.23|Vinnytsia|
UA.25|Zakarpattia|Transcarpathia
UA.22|Ternopil|Ternopol
UA.17|Odesa|Odessa
UA.16|Mykolaiv|Nikolaev;Nikolayev
UA.14|Luhansk|Lugansk
UA.13|Kyiv|Kiev
UA.15|Lviv|Lvov
UA.10|Kirovohrad|Kirovograd
UA.07|Kharkiv|Kharkov
UA.04|Dnipropetrovsk|Dnepropetrovsk;Dnipro
UA.02|Chernihiv|Chernigov
UA.19|Rivne|Rovno
RU.06|Arkhangelsk|
RU.66|Saint Petersburg|St. Petersburg
RU.42|Leningrad|
RU.80|Udmurtia|
RU.68|North Ossetia|North Ossetia–Alania;North Ossetia-Alania
RU.46|Mordovia|
RU.45|Mari El|
RU.27|Karachay-Cherkessia|Karachayevo-Cherkessia;Karachai-Cherkessia
RU.24|Kalmykia|
RU.22|Kabardino-Balkaria|
RU.19|Ingushetia|
RU.01|Adygea|
RU.11|Buryatia|
RU.31|Khakassia|
RU.79|Tuva|Tyva
RU.93|Zabaykalsky|Transbaikal
RU.12|Chechnya|Chechen Republic;Ichkeria
RU.17|Dagestan|Daghestan
RU.29|Kemerovo|Kuzbass
CO.21|Norte de Santander|North Santander
CO.19|Meta|
CO.34|Bogotá D.C.|
MX.15|State of Mexico|Estado de México;Edomex
SV.02|Cabañas|Cabanas
SV.14|Usulután|Usulutan
SV.08|Morazán|Morazan
SV.04|Cuscatlán|Cuscatlan
SV.07|La Unión|La Union
PE.08|Cusco|Cuzco
PE.12|Junín|Junin
PE.02|Áncash|Ancash
HT.11|Ouest|
IR.04|Sistan and Baluchestan|Sistan-Baluchestan;Sistan and Baluchistan;Sistan-Baluchistan;Sistan va Baluchestan
IR.16|Kurdistan Province|
TR.80|Şırnak|Sirnak
TR.70|Hakkari|
TR.62|Tunceli|Dersim
ID.36|Papua|
CM.09|South-West|Southwest Region
CM.07|North-West|Northwest Region
CM.12|Far North|Extreme North;Far North Region
CM.10|Adamawa Region|Adamaoua
CI.96|Sassandra-Marahoué|
GE.02|Abkhazia|
TJ.01|Gorno-Badakhshan|GBAO
AM.08|Syunik|
AZ.61|Khankendi|Xankəndi
AZ.18|Fuzuli|Fizuli
AZ.03|Aghdam|Agdam
`
