/**
 * Places that reports of conflict name and GeoNames' cities500 lacks, one a line:
 * name | country | latitude | longitude | kind | other names. Coordinates are approximate (towns within about 25 km,
 * areas and waters a point near the middle). A line that the data turns out to hold already is dropped by the build,
 * which keeps the other names.
 */
export const handPlaces = `
Boulkessi|ML|14.79|-1.3|village|Boulikessi;Boulkessy;Bulkessi
Sévaré|ML|14.53|-4.1|city|Sevare
Tessit|ML|15.22|0.37|village|
Tinzaouaten|ML|19.95|2.97|village|Tinzaouatene;Tin Zaouatine;Tinzawaten;Tin Zaouaten;Tinzaouatine
Moura|ML|14.3|-4.6|village|
Mondoro|ML|14.67|-1.95|village|
Hombori|ML|15.28|-1.7|village|
Gossi|ML|15.82|-1.3|village|
Boni|ML|15.08|-2.22|village|
Anefis|ML|18.04|0.6|village|Anéfis;Anefif
Aguelhok|ML|19.46|0.86|village|Aguelhoc;Aguel'hoc
Tin-Essako|ML|18.45|2.49|village|Tin Essako
Abeibara|ML|19.11|1.75|village|Abeïbara
Ber|ML|16.84|-2.53|village|
Bourem|ML|16.95|-0.35|city|
Tessalit|ML|20.2|1.01|village|
Talataye|ML|16.53|1.5|village|
Labbezanga|ML|14.96|0.7|village|
Indelimane|ML|15.3|1.2|village|
Anderamboukane|ML|15.42|3.02|village|Andéramboukane
Ogossagou|ML|13.98|-3.3|village|
Sobane Da|ML|14.6|-3.3|village|Sobane-Kou
Diabaly|ML|14.69|-6.02|village|Diabali
Nampala|ML|15.28|-5.55|village|
Farabougou|ML|14.9|-6|village|
Sokolo|ML|14.73|-6.12|village|
Dogofry|ML|14.8|-6.03|village|
Dioura|ML|14.83|-5.25|village|
Diafarabé|ML|14.14|-5.02|village|Diafarabe
Kouakourou|ML|14.2|-4.5|village|
Konna|ML|14.94|-3.89|village|
Bankass|ML|14.07|-3.52|city|
Koro|ML|14.07|-3.08|city|
Dinangourou|ML|14.47|-2.22|village|
Soumpi|ML|15.87|-4.3|village|
Léré|ML|15.71|-4.91|village|Lere
Niafunké|ML|15.93|-3.99|city|Niafunke
Bambara Maoudé|ML|15.85|-2.78|village|Bambara-Maoude
N'Tillit|ML|15.6|-0.6|village|Ntillit
Acharane|ML|16.6|-3.3|village|
Taoudenni|ML|22.68|-3.98|village|Taoudénit
Araouane|ML|18.9|-3.53|village|
In Khalil|ML|21.18|0.7|village|In-Khalil;Ikhalil
Kati|ML|12.74|-8.07|city|
Faladié|ML|12.59|-7.95|village|Faladie
Nara|ML|15.17|-7.28|city|
Mourdiah|ML|14.47|-7.47|village|
Ménaka|ML|15.92|2.4|city|Menaka
Liptako-Gourma||14.5|0|area|Liptako Gourma
Adrar des Ifoghas|ML|19.5|1.7|area|Adrar of the Ifoghas
Azawad|ML|18.5|0|area|
Inner Niger Delta|ML|15|-4.5|area|
Wagadou forest|ML|15.2|-6.3|area|Wagadou
Seno plain|ML|14|-3.2|area|
Barsalogho|BF|13.41|-1.06|village|Barsalogo
Mansila|BF|13.15|0.65|village|
Seytenga|BF|14.0|0.3|village|
Solhan|BF|13.25|0.45|village|
Sebba|BF|13.43|0.53|village|
Arbinda|BF|14.23|-0.86|village|Aribinda
Inata|BF|14.37|-1.33|village|
Nassoumbou|BF|14.2|-1.75|village|
Koutougou|BF|14.25|-0.55|village|
Markoye|BF|14.65|0.03|village|
Falagountou|BF|14.37|0.18|village|
Essakane|BF|14.38|0.08|village|
Déou|BF|14.6|-0.72|village|Deou
Gorom-Gorom|BF|14.44|-0.24|city|
Kongoussi|BF|13.33|-1.53|city|
Bourzanga|BF|13.68|-1.55|village|
Pissila|BF|13.16|-0.82|village|
Dablo|BF|13.78|-1.05|village|
Pensa|BF|13.67|-0.82|village|
Namissiguima|BF|13.4|-1.4|village|
Titao|BF|13.77|-2.07|city|
Thiou|BF|13.8|-2.67|village|
Ouahigouya|BF|13.58|-2.42|city|
Tougan|BF|13.07|-3.07|city|
Nouna|BF|12.73|-3.87|city|
Djibasso|BF|13.12|-4.17|village|
Nondin|BF|13.6|-2.1|village|
Soro|BF|13.62|-2.05|village|
Karma|BF|13.57|-2.2|village|
Fada N'Gourma|BF|12.06|0.36|city|Fada Ngourma;Fada N Gourma;Fada
Gayéri|BF|12.65|0.5|village|Gayeri
Foutouri|BF|12.9|0.9|village|
Bartiébougou|BF|13|0.85|village|Bartiebougou
Matiacoali|BF|12.37|1.03|village|Matiakoali
Kantchari|BF|12.48|1.52|village|
Diapaga|BF|12.07|1.79|city|
Tambaga|BF|11.5|1.95|village|
Partiaga|BF|11.93|1.7|village|
Pama|BF|11.25|0.71|city|
Madjoari|BF|11.45|1.22|village|
Nadiagou|BF|11.13|0.82|village|
Natiaboani|BF|11.7|0.5|village|
Bilanga|BF|12.55|-0.02|village|
Kaya|BF|13.09|-1.08|city|
Boulsa|BF|12.67|-0.57|city|
Silmiougou|BF|13.3|-1|village|
Sollé|BF|14.1|-2.1|village|Solle
Baraboulé|BF|14.22|-1.85|village|Baraboule
Yirgou|BF|13.55|-0.95|village|
Zaongo|BF|13.4|-0.4|village|
Soum|BF|14.2|-1.4|district|Soum Province
Oudalan|BF|14.6|-0.4|district|
Séno|BF|14|-0.1|district|Seno
Yagha|BF|13.3|0.6|district|
Yatenga|BF|13.6|-2.4|district|
Loroum|BF|13.9|-2.1|district|
Sanmatenga|BF|13.3|-1|district|
Namentenga|BF|13.1|-0.5|district|
Bam|BF|13.45|-1.6|district|
Kossi|BF|12.8|-3.9|district|
Gourma|BF|12.1|0.5|district|
Kompienga|BF|11.4|0.9|district|
Tapoa|BF|12.1|1.7|district|
Komondjari|BF|12.7|0.7|district|
Gnagna|BF|12.8|0|district|
Tillabéri|NE|14.21|1.45|city|Tillaberi
Téra|NE|14.01|0.75|city|Tera
Inates|NE|15.07|1.25|village|Inatès
Chinagodrar|NE|15.25|2.05|village|Chinagoder;Chinégodar;Chinegodar
Tongo Tongo|NE|14.95|1.78|village|Tongo-Tongo
Banibangou|NE|15.04|2.7|village|
Bosso|NE|13.7|13.31|village|
Bankilaré|NE|14.57|0.73|village|Bankilare
Sanam|NE|14.8|4.3|village|
Eknewan|NE|15.6|3.9|village|Eknawane
Tillia|NE|16.12|4.8|village|
Tchintabaraden|NE|15.9|5.8|village|
Torodi|NE|13.12|1.8|village|
Makalondi|NE|12.83|1.68|village|
Gothèye|NE|13.82|1.57|village|Gotheye
Samira|NE|13.88|1.2|village|
Fambita|NE|14.1|1.3|village|
Tchoma Bangou|NE|14.97|1.78|village|
Zaroumdareye|NE|14.95|1.8|village|
Abala|NE|14.93|3.43|village|
Ouallam|NE|14.32|2.09|city|
Ayorou|NE|14.73|0.92|city|
Toumour|NE|13.66|13.12|village|
Kablewa|NE|13.85|13|village|
N'Guigmi|NE|14.25|13.11|city|Nguigmi
Diffa|NE|13.32|12.61|city|
Baroua|NE|13.87|13.1|village|
Dosso|NE|13.05|3.19|city|
Assamaka|NE|19.35|5.8|village|
Djado|NE|21.02|12.3|area|
Niger River||15|0|area|River Niger
Baga|NG|13.1|13.82|city|Baga Kawa
Bama|NG|11.52|13.69|city|
Sambisa forest|NG|11.25|13.4|area|Sambisa
Lake Chad||13.2|14|water|Lac Tchad
Lake Chad Basin||13|14|area|Lake Chad region
Gwoza|NG|11.09|13.69|city|
Chibok|NG|10.87|12.85|city|
Dapchi|NG|12.5|11.5|village|
Rann|NG|12.27|14.47|village|
Gamboru|NG|12.37|14.22|city|Gamboru Ngala;Gamboru-Ngala
Ngala|NG|12.34|14.18|city|
Gubio|NG|12.5|12.78|village|
Magumeri|NG|12.11|12.83|village|
Kukawa|NG|12.92|13.57|city|
Marte|NG|12.36|13.83|village|
Dikwa|NG|12.04|13.92|city|
Konduga|NG|11.65|13.42|city|
Damasak|NG|13.11|12.51|city|
Malam Fatori|NG|13.67|13.33|village|Mallam Fatori;Malamfatori
Cross Kauwa|NG|13|13.7|village|
Metele|NG|13.3|13|village|
Zabarmari|NG|11.95|13.3|village|
Auno|NG|11.85|12.93|village|
Mafa|NG|11.92|13.6|village|
Buni Yadi|NG|11.27|12|village|
Buni Gari|NG|11.23|12.07|village|
Goniri|NG|11.48|12.32|village|
Geidam|NG|12.9|11.93|city|
Kareto|NG|12.75|12.5|village|
Arege|NG|13.5|13.4|village|
Timbuktu Triangle|NG|11.6|12.6|area|
Alagarno forest|NG|11.7|12.4|area|Alagarno
Mandara Mountains||10.8|13.8|area|
Kankara|NG|11.93|7.41|city|
Bokkos|NG|9.3|9|city|
Barkin Ladi|NG|9.53|8.9|city|
Riyom|NG|9.63|8.77|city|
Mangu|NG|9.52|9.1|city|
Yelwata|NG|8.0|8.73|village|Yelewata
Guma|NG|7.9|8.6|district|
Birnin Gwari|NG|10.67|6.54|city|Birnin-Gwari
Kuriga|NG|10.5|6.75|village|
Shiroro|NG|9.95|6.83|district|
Anka|NG|12.11|5.93|city|
Maru|NG|12.33|6.4|city|
Tsafe|NG|11.95|6.92|city|
Jibia|NG|13.09|7.22|city|
Faskari|NG|11.72|7.03|village|
Kajuru|NG|10.32|7.68|village|
Southern Kaduna|NG|9.8|8.2|area|
Owo|NG|7.2|5.59|city|
Niger Delta|NG|5|6|area|
North-East|NG|11.5|12|area|
North-West|NG|12|7|area|
Middle Belt|NG|8.5|8|area|
Kolofata|CM|11.15|14.01|village|
Amchide|CM|11.3|14.13|village|Amchidé
Fotokol|CM|12.37|14.22|city|
Mora|CM|11.05|14.14|city|
Mayo-Sava|CM|11.1|14.1|district|
Mayo-Tsanaga|CM|10.7|13.8|district|
Logone-et-Chari|CM|12.2|14.7|district|
Darak|CM|12.83|14.33|village|
Ngarbuh|CM|6.5|10.7|village|
Ambazonia|CM|5.8|9.8|area|Southern Cameroons
Anglophone regions|CM|5.8|9.8|area|
Bohoma|TD|13.2|14.2|village|Boma
Barkaram|TD|13.3|14.2|village|
Ngouboua|TD|13.37|14.2|village|
Baga Sola|TD|13.53|14.32|village|Bagasola
Adré|TD|13.47|22.2|city|Adre
Tine|TD|15.03|22.82|village|Tiné
Zouar|TD|20.45|16.52|village|
Kouri Bougoudi|TD|22.5|15.9|village|
Lake Province|TD|13.5|14.5|region|Lac Province
El Fasher|SD|13.63|25.35|city|Al-Fashir;El-Fasher;Al Fasher;Fasher;El Fashir
Darfur|SD|13.5|24|region|Darfour
Kordofan|SD|12.5|30|region|
El Geneina|SD|13.45|22.45|city|Al-Junaynah;El-Geneina;Geneina;Al Geneina
Tawila|SD|13.5|24.87|village|Tawilah
Zamzam camp|SD|13.49|25.3|village|Zamzam
Abu Shouk camp|SD|13.66|25.34|village|Abu Shouk;Abu Shok
Mellit|SD|14.13|25.55|city|Melit
Um Dafuq|SD|10.45|23.28|village|Umm Dafuq;Um Dafog
Kabkabiya|SD|13.64|24.09|city|Kebkabiya
Kutum|SD|14.2|24.66|city|
Ardamata|SD|13.48|22.48|village|
Heglig|SD|10|29.4|village|Panthou
Wad al-Noura|SD|14.3|32.6|village|Wad Al-Nora;Wad al-Nurah
Abu Zabad|SD|12.35|29.25|city|Abu Zabd
Al-Fula|SD|11.72|28.35|city|El Fula;Fula
Babanusa|SD|11.33|27.81|city|Babanousa
En Nahud|SD|12.7|28.43|city|An Nahud;El Nahud;Al-Nahud
Dilling|SD|12.05|29.65|city|Al-Dalanj;Dalang
Kadugli|SD|11.01|29.72|city|
Umm Rawaba|SD|12.9|31.22|city|Um Rawaba
Singa|SD|13.15|33.93|city|Sinja
Dinder|SD|13.2|34.1|city|
Kenana|SD|13.05|32.93|village|
Jebel Moya|SD|13.48|33.32|village|Jabal Moya
Wad Madani|SD|14.4|33.52|city|Wad Medani
Omdurman|SD|15.64|32.48|city|
Khartoum North|SD|15.64|32.55|city|Bahri
Gezira|SD|14.5|33|region|Gezira State;Al-Jazira;Al Jazirah
Jebel Marra|SD|13|24.3|area|Jabal Marra
Nuba Mountains|SD|11.5|30.5|area|
Abyei|SD|9.6|28.43|area|
Agok|SS|9.35|28.58|village|Anet
Pibor|SS|6.8|33.13|city|
Renk|SS|11.75|32.78|city|
Nasir|SS|8.6|33.07|city|Nassir
Akobo|SS|7.78|33|city|
Likuangole|SS|7|33.1|village|
Gumuruk|SS|6.6|32.8|village|
Anyidi|SS|6.4|31.8|village|
Leer|SS|8.3|30.14|city|
Fangak|SS|9.1|30.9|village|Old Fangak;New Fangak
Ulang|SS|8.7|32.6|village|
Tonj East|SS|7.7|29|district|
Tonj North|SS|7.6|28.7|district|
Greater Pibor|SS|6.8|33.1|area|Greater Pibor Administrative Area
Warrap|SS|8.1|28.6|region|
Equatoria|SS|4.8|30.5|area|
Beni|CD|0.49|29.47|city|
Bunagana|CD|-1.3|29.6|city|
Rutshuru|CD|-1.19|29.45|city|
Kitchanga|CD|-1.23|29.06|city|Kitshanga
Masisi|CD|-1.4|28.81|city|
Komanda|CD|1.37|29.76|city|
Djugu|CD|1.92|30.5|city|
Fizi|CD|-4.3|28.94|city|
Minova|CD|-1.71|29.02|city|
Sake|CD|-1.57|29.04|city|Saké
Kibumba|CD|-1.48|29.33|village|
Kiwanja|CD|-1.15|29.45|city|
Rumangabo|CD|-1.34|29.36|village|
Kishishe|CD|-1.07|29.18|village|
Nyabibwe|CD|-1.87|28.9|village|
Kavumu|CD|-2.3|28.79|village|
Walikale|CD|-1.42|28.07|city|
Pinga|CD|-0.98|28.69|village|
Lubero|CD|-0.16|29.24|city|
Kanyabayonga|CD|-0.7|29.17|city|
Oicha|CD|0.7|29.52|city|
Eringeti|CD|0.98|29.6|village|
Mbau|CD|0.63|29.5|village|
Kasindi|CD|0.04|29.73|city|
Mangurejipa|CD|0.37|28.78|village|Manguredjipa
Mambasa|CD|1.36|29.05|city|
Irumu|CD|1.45|29.87|village|
Fataki|CD|1.98|30.43|village|
Drodro|CD|1.75|30.5|village|
Roe|CD|1.9|30.6|village|
Plaine Savo|CD|1.85|30.45|village|
Mongbwalu|CD|1.95|30.04|city|Mongwalu
Mahagi|CD|2.3|30.99|city|
Nyiragongo|CD|-1.6|29.25|district|
Lake Kivu||-2|29.1|water|
Lake Tanganyika||-6|29.5|water|
Virunga National Park|CD|-0.8|29.4|area|Virunga
Kivu|CD|-2.5|28.5|area|
Minembwe|CD|-4|28.75|village|
Mulongwe|CD|-3.37|29.1|village|
Birao|CF|10.28|22.79|city|
Obo|CF|5.4|26.49|city|
Zemio|CF|5.03|25.14|city|Zémio
Bambouti|CF|5.4|27.2|village|
Mboki|CF|5.32|25.96|village|
Sam-Ouandja|CF|8.53|23.25|village|Sam Ouandja
Chimbolo|CF|5.9|21.1|village|
Alindao|CF|5.03|21.21|city|
Bakouma|CF|5.7|22.78|village|
Afgooye|SO|2.14|45.12|city|Afgoye;Afgoi
Buulo Mareer|SO|1.62|44.5|city|Bulo Marer;Buulo-Mareer;Bulo Mareer;Bulomarer
El Baraf|SO|3.2|45.9|village|Ceel Baraf;El-Baraf;Ceelbaraf
Ceeldheer|SO|3.85|47.18|city|El Dher;Eldher
El Ade|SO|2.6|42|village|El Adde;Ceel Cadde;Ceel-Cadde
Kulbiyow|SO|-0.9|41.6|village|Kolbiyow;Kulbiow
Xarardheere|SO|4.65|47.85|city|Harardhere
Hobyo|SO|5.35|48.53|city|
Adale|SO|2.76|46.32|city|Cadale
Adado|SO|6.14|46.63|city|Cadaado
Moqokori|SO|4.05|46.05|village|
Bosaso|SO|11.28|49.18|city|Boosaaso;Bossaso
Kismayo|SO|-0.36|42.55|city|Kismaayo
Baidoa|SO|3.11|43.65|city|Baydhabo
Galkayo|SO|6.77|47.43|city|Gaalkacyo;Galkacyo;Galcaio
Marka|SO|1.71|44.77|city|Merca;Marca;Merka
Jowhar|SO|2.78|45.5|city|Johar
Beledweyne|SO|4.74|45.2|city|Beletweyne;Beledwayne;Belet Weyne
Dhusamareb|SO|5.54|46.39|city|Dhuusamarreeb
Mogadishu|SO|2.04|45.34|city|Muqdisho;Mogadiscio
Mahas|SO|4.4|46.1|village|Maxaas
Leego|SO|2.6|45.5|village|
Barawe|SO|1.11|44.03|city|Baraawe;Brava
Janale|SO|1.8|44.7|village|Janaale
Masagaway|SO|3.9|46.9|village|
Cal Miskaad|SO|10.8|49.6|area|Cal-Miskaad mountains;Almiskad
Timirshe|SO|10.8|50.4|village|
Lower Shabelle|SO|1.7|44.5|region|Lower Shabeelle;Shabeellaha Hoose
Middle Shabelle|SO|2.9|45.9|region|Middle Shabeelle;Middle Shabele
Jubaland|SO|0.5|42|area|
Puntland|SO|9|49|area|
Somaliland|SO|9.7|45.5|area|
Galmudug|SO|5.5|47.3|area|
Hirshabelle|SO|3.5|45.7|area|
Las Anod|SO|8.48|47.36|city|Laascaanood;Lasanod;Las Canood
Shire|ET|14.1|38.28|city|Inda Selassie;Shire Inda Selassie
Axum|ET|14.12|38.72|city|Aksum
Merawi|ET|11.41|37.16|city|
Mai Kadra|ET|14.07|36.57|city|Mai-Kadra;Maikadra
Mekelle|ET|13.5|39.47|city|Mekele;Makale;Mek'ele
Adigrat|ET|14.28|39.46|city|
Humera|ET|14.3|36.6|city|
Mariam Dengelat|ET|14.2|39.4|village|Dengelat
Togoga|ET|13.65|39.3|village|
Kobo|ET|12.15|39.63|city|
Alamata|ET|12.42|39.56|city|
Metekel|ET|10.9|35.9|district|
Wollega|ET|9.1|36.3|area|Welega;Wellega;Wollega zone
Gimbi|ET|9.17|35.83|city|
Tole|ET|9.2|36|village|
Gedeo|ET|6.2|38.2|district|
Wolkait|ET|13.9|37.2|district|Welkait
Ogaden|ET|7|44|area|
Palma|MZ|-10.77|40.48|city|
Mocimboa da Praia|MZ|-11.35|40.35|city|Mocímboa da Praia;Mocímboa
Macomia|MZ|-12.25|40.13|city|
Mucojo|MZ|-12.07|40.5|village|
Ancuabe|MZ|-12.97|39.86|city|
Nangade|MZ|-11.08|39.68|city|
Muidumbe|MZ|-11.82|39.82|village|
Quissanga|MZ|-12.42|40.48|village|
Metuge|MZ|-12.9|40.3|village|
Mueda|MZ|-11.68|39.56|city|
Chiure|MZ|-13.42|39.83|city|Chiúre
Ocua|MZ|-13.5|39.9|village|
Mazeze|MZ|-13.6|40.1|village|
Meluco|MZ|-12.55|39.63|village|
Mbau|MZ|-11.5|40.1|village|
Awasse|MZ|-11.5|39.9|village|
Xitaxi|MZ|-11.9|39.9|village|
Afungi|MZ|-10.82|40.54|area|Afungi peninsula
Zuwara|LY|32.93|12.08|city|Zuwarah;Zuara
Ain Zara|LY|32.81|13.28|city|Ayn Zara
Tarhuna|LY|32.43|13.63|city|
Mitiga airport|LY|32.89|13.28|village|Mitiga
Al-Jufra air base|LY|29.2|16|village|Al-Jufra
Sabratha|LY|32.79|12.49|city|
Ras Lanuf|LY|30.5|18.57|city|
Cyrenaica|LY|29|22|area|Barqa
Fezzan|LY|26|14|area|
Tripolitania|LY|31|13|area|
Sheikh Zuweid|EG|31.22|34.11|city|Sheikh Zuwayed;Sheikh Zuwaid
Bir al-Abed|EG|31.02|33.01|city|Bir al-Abd;Bir el-Abd;Bir al Abd
Rafah|EG|31.28|34.23|city|
Al-Rawda|EG|31.04|33.33|village|Rawda
Sinai|EG|29.5|33.8|area|Sinai Peninsula
Western Desert|EG|27|27|area|
Hama|SY|35.13|36.76|city|Hamah
Raqqa|SY|35.95|39.01|city|Ar Raqqah;Raqqah;Al-Raqqa
Daraa|SY|32.62|36.1|city|Dar'a;Deraa
Suwayda|SY|32.71|36.57|city|As-Suwayda;Sweida;Al-Suwayda;Suweida;Swaida
Salamiyah|SY|35.01|37.05|city|As Salamiyah;Salamiya
Tabqa|SY|35.84|38.55|city|Al-Tabqa;Al-Thawra;Ath Thawrah;Tabaqa
Afrin|SY|36.51|36.87|city|Efrin
Palmyra|SY|34.56|38.27|city|Tadmur;Tadmor
Qusayr|SY|34.51|36.58|city|Al-Qusayr;Al Qusayr
Quneitra|SY|33.13|35.82|city|Al Qunaytirah
Mayadin|SY|35.02|40.45|city|Al-Mayadin;Mayadeen;Al Mayadin
Zabadani|SY|33.72|36.1|city|Az Zabadani;Al-Zabadani
Hilla|IQ|32.48|44.43|city|Al Hillah;Hillah
Duhok|IQ|36.87|42.99|city|Dohuk;Dihok
Amarah|IQ|31.84|47.14|city|Al 'Amarah;Amara
Diwaniyah|IQ|31.99|44.93|city|Ad Diwaniyah;Diwaniya
Kut|IQ|32.51|45.82|city|Al Kut
Samawah|IQ|31.31|45.28|city|As Samawah
Baquba|IQ|33.75|44.64|city|Baqubah;Baqouba;Ba'quba
Zakho|IQ|37.14|42.69|city|Zaxo
Tuz Khurmatu|IQ|34.89|44.63|city|Tuz Khormato
Haditha|IQ|34.14|42.38|city|Hadithah
Muqdadiya|IQ|33.98|44.94|city|Al Miqdadiyah;Muqdadiyah
Amran|YE|15.66|43.94|city|'Amran
Al-Bayda|YE|13.99|45.57|city|Al Bayda;Bayda
Dhale|YE|13.7|44.73|city|Ad Dali';Al-Dhale;Dhalea
Jenin|PS|32.46|35.3|city|Janin;Jenine
Al-Bireh|PS|31.9|35.22|city|Al Birah
Misrata|LY|32.38|15.09|city|Misratah
Derna|LY|32.77|22.64|city|Darnah
Al-Khums|LY|32.65|14.26|city|Khoms;Al Khums
Gedaref|SD|14.04|35.38|city|Al Qadarif;El Gadarif;Gadarif;Al-Qadarif
Sennar|SD|13.57|33.57|city|Sinnar
Ed Daein|SD|11.46|26.13|city|El Daein;Al-Daein;Ad Du'ayn;El-Daein
Damazin|SD|11.79|34.36|city|Ad-Damazin;Al-Damazin
Arish|EG|31.13|33.8|city|El-Arish;Al-Arish
Farah|AF|32.37|62.11|city|
Khan Sheikhoun|SY|35.44|36.65|city|Khan Shaykhun;Khan Sheikhun;Khan Shaykoun
Maarat al-Numan|SY|35.64|36.67|city|Maarrat al-Numan;Ma'arrat al-Nu'man;Maarat al-Nuaman;Maaret al-Numan;Maarat al-Nu'man
Maarat Misrin|SY|36.01|36.67|city|Maarrat Misrin;Ma'arrat Misrin;Maarat Misreen;Maaret Misrin
Jisr al-Shughur|SY|35.81|36.32|city|Jisr al-Shughour;Jisr ash-Shughur;Jisr al-Shoghour
Kafr Nabl|SY|35.61|36.56|city|Kafranbel;Kafr Nabel;Kafar Nabl
Kafr Zita|SY|35.37|36.6|city|Kafr Zeita;Kafr Zayta
Al-Lataminah|SY|35.32|36.62|city|Latamneh;al-Latamina;Lataminah
Mhardeh|SY|35.25|36.57|city|Mahardah;Muhradah;Maharda
Al-Hamamiyat|SY|35.36|36.53|village|Hamamiyat;Al-Hamamiyyat
Baghouz|SY|34.45|40.95|village|Baghuz;Al-Baghuz Fawqani;Baghouz Fawqani
Abu Kamal|SY|34.45|40.92|city|Al-Bukamal;Albu Kamal;Al-Boukamal;Bukamal;Albukamal
Deir ez-Zor|SY|35.34|40.14|city|Deir al-Zour;Deir Ezzor;Deir Ez Zor;Dayr az-Zawr;Deir Azzor;Deir Al Zor;Deir al-Zor;Deir ezZor;Deir Ez-Zour;Deir Ezzour
Al-Sukhnah|SY|34.88|38.87|city|Sukhna;Al-Sukhna;As-Sukhnah;Sukhnah;Al-Sokhna
Qamishli|SY|37.05|41.22|city|Al-Qamishli;Qamishlo;Kamishli
Hasakah|SY|36.5|40.75|city|Al-Hasakah;Hasaka;Hassakeh;Al-Hasakeh;Hasakeh;Al-Hasaka
Hajin|SY|34.69|40.83|city|
Al-Shaafah|SY|34.56|40.97|village|Al-Shafah;Shaafa
Al-Susah|SY|34.52|40.97|village|Sousa;Al-Sousa
Ayn Issa|SY|36.38|38.86|city|Ain Issa;Ain Essa
Tal Tamr|SY|36.66|40.37|city|Tel Tamer;Tal Tamer;Tell Tamer
Tal Abyad|SY|36.7|38.95|city|Tel Abyad;Tell Abyad
Ras al-Ain|SY|36.85|40.07|city|Ras al-Ayn;Serekaniye
Tal Rifaat|SY|36.47|37.1|city|Tel Rifaat;Tell Rifaat
Kobani|SY|36.89|38.35|city|Kobane;Ayn al-Arab;Ain al-Arab
Saraqib|SY|35.86|36.8|city|Saraqeb;Seraqib
Sarmin|SY|35.9|36.73|city|Sarmeen
Binnish|SY|35.96|36.71|city|Binnesh
Ariha|SY|35.81|36.61|city|
Atarib|SY|36.14|36.83|city|Al-Atarib;Atareb
Douma|SY|33.57|36.4|city|Duma
Eastern Ghouta|SY|33.5|36.4|area|East Ghouta;Ghouta;Eastern Ghuta
Yarmouk camp|SY|33.47|36.3|village|Yarmouk
Khan Tuman|SY|36.12|37.05|village|Khan Touman
Khan al-Assal|SY|36.17|37.03|village|Khan al-Asal
Nubl|SY|36.37|36.99|city|Nubul
Al-Bab|SY|36.37|37.51|city|
Manbij|SY|36.53|37.95|city|Minbij;Membij
Al-Rastan|SY|34.93|36.73|city|Rastan;Ar Rastan
Houla|SY|34.9|36.5|area|Al-Houla
Al-Tanf|SY|33.5|38.67|village|Tanf;At Tanf
Jabal al-Bishri|SY|35.3|39.3|area|Mount Bishri;Jabal Bishri;Jebel Bishri
Jabal al-Zawiya|SY|35.7|36.6|area|Jabal al-Zawiyah;Jabal Zawiya;Zawiya Mountain
Al-Ghab plain|SY|35.4|36.35|area|Ghab plain;Sahl al-Ghab;al-Ghab
Syrian desert|SY|34.5|39|area|Badia;Al-Badia;Syrian Badia
Jadid Akidat|SY|35.2|40.3|village|Jadid Aqidat;Jdid Ekeidat;Jadid Ukaydat
Conoco gas field|SY|35.35|40.3|village|Conoco
Al-Omar oil field|SY|35.1|40.55|village|al-Omar
Golan Heights|SY|33|35.8|area|Golan;Occupied Golan
Al-Karak|SY|32.68|36.35|city|Karak
Rojava|SY|36.5|40|area|North and East Syria
Tal Afar|IQ|36.38|42.45|city|Tel Afar;Talafar;Tall Afar;Telafar
Sinjar|IQ|36.32|41.86|city|Shingal;Sengal
Hawija|IQ|35.33|43.77|city|Hawijah;Al-Hawija
Amerli|IQ|34.73|44.58|city|Amirli;Amerly
Fallujah|IQ|33.35|43.78|city|Falluja;Al-Fallujah
Ramadi|IQ|33.42|43.3|city|Al-Ramadi
Sulaymaniyah|IQ|35.56|45.43|city|Sulaimaniya;Sulaymaniya;Sulaimaniyah;Slemani
Al-Qaim|IQ|34.37|41.06|city|Qaim;Al Qa'im
Baiji|IQ|34.93|43.49|city|Bayji;Beiji
Hit|IQ|33.64|42.83|city|Heet
Rutba|IQ|33.04|40.28|city|Rutbah;Ar Rutba
Makhmur|IQ|35.77|43.58|city|Makhmour
Camp Speicher|IQ|34.68|43.54|village|Speicher
Al-Asad air base|IQ|33.79|42.44|village|Ain al-Asad;Ain al-Assad
Qandil Mountains|IQ|36.55|45|area|Qandil
Gara|IQ|37|43.3|area|Gara mountain;Mount Gara
Zap|IQ|37.15|43.6|area|Zap region
Metina|IQ|37.15|43.2|area|
Avashin-Basyan|IQ|37.2|44|area|Avasin;Avashin
Hamrin Mountains|IQ|34.8|44.2|area|Hamrin;Hemrin
Amadiya|IQ|37.09|43.49|city|Amedi;Amadiyah;Al-Amadiyah
Kurdistan Region|IQ|36.2|44|area|Iraqi Kurdistan;Kurdistan Region of Iraq
Jurf al-Sakhar|IQ|32.88|44.2|city|Jurf al-Nasr
Hodeidah|YE|14.8|42.95|city|Hudaydah;Hodeida;Al-Hudaydah;Al Hodeidah;Hudaida
Taiz|YE|13.58|44.02|city|Taizz;Ta'izz
Marib|YE|15.46|45.33|city|Ma'rib;Mareb
Saada|YE|16.94|43.76|city|Sa'ada;Sadah;Sa'dah;Saadah
Sanaa|YE|15.35|44.21|city|Sana'a;San'a
Mokha|YE|13.32|43.25|city|Mocha;Al-Makha
Dahyan|YE|17.03|43.6|city|
Abs|YE|16|43.19|city|
Haradh|YE|16.41|43.06|city|Harad
Nihm|YE|15.8|44.6|district|Nehm
Ras Isa|YE|15.12|42.6|village|Ras Issa
Salif|YE|15.3|42.68|village|
Socotra|YE|12.5|54|area|Soqotra
Bab el-Mandeb||12.6|43.3|water|Bab al-Mandab;Bab el-Mandab;Bab al-Mandeb
Deir al-Balah|PS|31.42|34.35|city|Deir el-Balah;Deir Al Balah;Dair al-Balah
Khan Younis|PS|31.35|34.31|city|Khan Yunis;Khan Yunus;Khan Younes
Jabalia|PS|31.53|34.48|city|Jabaliya;Jabalya;Jabaliya camp;Jabalia camp
Nuseirat|PS|31.45|34.39|city|Al-Nuseirat;An Nuseirat;Nuseirat camp
Maghazi|PS|31.42|34.38|city|Al-Maghazi;Maghazi camp
Bureij|PS|31.44|34.4|city|Al-Bureij;Bureij camp
Shati|PS|31.53|34.44|village|Shati camp;Al-Shati;Beach camp
Shujaiya|PS|31.5|34.47|village|Shejaiya;Shuja'iyya;Shujayea;Shuja'iya;Al-Shuja'iyya;Shijaiyah
Zeitoun|PS|31.49|34.45|village|Al-Zaytoun;Zaytoun;Al-Zeitoun
Tuffah|PS|31.51|34.47|village|Al-Tuffah
Sheikh Radwan|PS|31.53|34.46|village|
Tel al-Hawa|PS|31.5|34.43|village|Tal al-Hawa
Tel al-Sultan|PS|31.32|34.25|village|Tal al-Sultan;Tal as-Sultan
Al-Mawasi|PS|31.36|34.27|area|Mawasi;Muwasi;Al-Muwasi
Beit Lahia|PS|31.55|34.5|city|Beit Lahiya;Bayt Lahya
Beit Hanoun|PS|31.54|34.54|city|Beit Hanun;Bayt Hanun
Rafah|PS|31.3|34.25|city|
Philadelphi Corridor|PS|31.27|34.24|area|
Netzarim Corridor|PS|31.48|34.41|area|Netzarim
Gaza|PS|31.5|34.47|city|Gaza City
Huwara|PS|32.15|35.26|city|Hawara;Huwwara
Jenin camp|PS|32.46|35.29|village|Jenin refugee camp
Nur Shams|PS|32.32|35.06|village|Nur Shams camp;Nour Shams
Masafer Yatta|PS|31.4|35.15|area|
Kiryat Shmona|IL|33.21|35.57|city|Kiryat Shemona;Qiryat Shemona;Kiryat Shmonah
Kiryat Bialik|IL|32.83|35.09|city|Qiryat Bialik
Be'eri|IL|31.42|34.49|village|Beeri;Kibbutz Be'eri
Nir Oz|IL|31.31|34.4|village|
Kfar Aza|IL|31.48|34.53|village|Kfar Azza
Re'im|IL|31.39|34.46|village|
Nahal Oz|IL|31.47|34.5|village|
Majdal Shams|SY|33.27|35.77|city|
Galilee|IL|32.9|35.3|area|Upper Galilee;Western Galilee
Negev|IL|30.8|34.8|area|
Bint Jbeil|LB|33.12|35.43|city|Bint Jubayl;Bent Jbeil;Bint Jbail
Khiam|LB|33.33|35.61|city|Al-Khiam;El Khiam
Nabatieh|LB|33.38|35.48|city|Nabatiyeh;Nabatiyah;Al-Nabatieh
Haret Hreik|LB|33.85|35.51|village|Haret Hreyk
Dahiyeh|LB|33.85|35.51|area|Dahieh;Dahiya;Dahiyah
Aitaroun|LB|33.12|35.47|village|Aytaroun
Ayta ash-Shab|LB|33.1|35.33|village|Aita al-Shaab;Aita al-Chaab;Ayta al-Shaab
Maroun al-Ras|LB|33.1|35.44|village|Maroun el-Ras
Kfarshuba|LB|33.36|35.69|village|Kfar Shuba;Kfarchouba
Naqoura|LB|33.12|35.14|village|Al-Naqoura
Bekaa Valley|LB|33.85|36|area|Beqaa;Bekaa;Beqaa Valley;Biqa
Saida|LB|33.56|35.37|city|Sidon
Shebaa Farms|LB|33.31|35.72|area|Sheba Farms
Ein el-Hilweh|LB|33.54|35.38|village|Ain al-Hilweh;Ein al-Hilweh
Avdiivka|UA|48.14|37.75|city|Avdeevka;Avdeyevka
Bakhmut|UA|48.6|38|city|Artemivsk;Artyomovsk;Artemovsk
Vuhledar|UA|47.78|37.25|city|Ugledar
Robotyne|UA|47.45|35.84|village|Rabotino
Marinka|UA|47.94|37.5|city|Maryinka
Toretsk|UA|48.4|37.85|city|Dzerzhinsk
Pokrovsk|UA|48.28|37.18|city|Krasnoarmeysk;Krasnoarmiysk
Myrnohrad|UA|48.3|37.27|city|Dimitrov
Kurakhove|UA|47.98|37.28|city|Kurakhovo
Chasiv Yar|UA|48.59|37.83|city|Chasov Yar
Kostiantynivka|UA|48.53|37.71|city|Konstantinovka
Kyiv|UA|50.45|30.52|city|Kiev
Odesa|UA|46.48|30.73|city|Odessa
Mykolaiv|UA|46.97|32|city|Nikolaev;Nikolayev
Dnipro|UA|48.47|35.04|city|Dnepropetrovsk;Dnipropetrovsk;Dnepr
Zaporizhzhia|UA|47.85|35.12|city|Zaporozhye;Zaporizhia;Zaporozhia
Sloviansk|UA|48.85|37.6|city|Slavyansk;Slovyansk
Izium|UA|49.21|37.27|city|Izyum
Enerhodar|UA|47.5|34.66|city|Energodar
Kupiansk|UA|49.71|37.61|city|Kupyansk
Velyka Novosilka|UA|47.84|36.84|city|Velikaya Novosyolka
Krynky|UA|46.74|33.1|village|Krynki
Urozhaine|UA|47.75|36.83|village|Urozhainoye
Staromaiorske|UA|47.76|36.8|village|Staromayorskoye
Verbove|UA|47.44|35.98|village|Verbovoye
Terny|UA|49.09|37.97|village|
Sievierodonetsk|UA|48.95|38.49|city|Severodonetsk
Kramatorsk|UA|48.74|37.58|city|
Hroza|UA|49.62|37.13|village|Groza
Olenivka|UA|47.83|37.66|village|Yelenovka
Snake Island|UA|45.26|30.2|area|Zmiinyi Island
Donbas|UA|48.3|38|area|Donbass
Donetsk People's Republic|UA|48|37.8|area|DPR;DNR
Luhansk People's Republic|UA|48.6|39|area|Lugansk People's Republic;LPR;LNR
Crimean Peninsula|UA|45.3|34.4|area|
Kerch Strait||45.3|36.5|water|
Kerch Bridge|UA|45.31|36.51|village|Crimean Bridge
Sea of Azov||46|36.5|water|Azov Sea
Black Sea||43.4|34.3|water|
Red Sea||20.3|38.4|water|
Gulf of Aden||12.5|47.5|water|
Arabian Sea||15|65|water|
Persian Gulf||26.9|51.5|water|Arabian Gulf
Gulf of Oman||25|58.5|water|
Strait of Hormuz||26.6|56.3|water|
Mediterranean Sea||35|18|water|Mediterranean
Caspian Sea||42|50.5|water|
Gulf of Guinea||2|3|water|
Indian Ocean||-10|75|water|
South China Sea||13|114|water|West Philippine Sea
Sulu Sea||8.5|120.3|water|
Celebes Sea||4|122|water|
Caribbean Sea||15|-75|water|
Gulf of Mexico||25|-90|water|
Suez Canal|EG|30.5|32.35|water|
Taiwan Strait||24.5|119.5|water|
Sahel||15|2|part|Central Sahel;Sahel region
Asia||34|100|part|
Southeast Asia||10|105|part|South-East Asia
South Asia||22|78|part|
Europe||50|15|part|Eastern Europe;Western Europe
Africa||5|20|part|
North Africa||28|10|part|Northern Africa
Southern Africa||-22|24|part|
Latin America||-10|-65|part|
Central America||13|-86|part|
South America||-15|-60|part|
North America||45|-100|part|
Balkans||43|20|part|
West Africa||12|-2|part|Western Africa
East Africa||2|38|part|Eastern Africa
Central Africa||4|20|part|
Horn of Africa||8|45|part|
Maghreb||32|3|part|
Middle East||30|42|part|
Great Lakes region||-2|29|part|
Levant||34|36|part|
Caucasus||42.5|45|part|North Caucasus;South Caucasus
Central Asia||43|65|part|
Sahara||23|10|part|Sahara Desert
Kashmir||34|76|area|Kashmir Valley
Kurdistan||36.5|43.5|area|
Point Triple||23.5|11.9|area|Salvador Pass
Line of Control||34.3|74.5|area|LoC
Durand Line||33|70|area|
Blue Line||33.1|35.4|area|
Sudzha|RU|51.19|35.27|city|
Vedeno|RU|42.96|46.1|village|
Tsa-Vedeno|RU|42.98|46.13|village|
Botlikh|RU|42.66|46.22|village|
Kizlyar|RU|43.85|46.71|city|
Novogroznensky|RU|43.27|46.25|village|Oyskhara
Pervomayskoye|RU|43.57|46.65|village|
Ingushetia|RU|43.1|45|region|Ingushetiya
Kabardino-Balkaria|RU|43.5|43.5|region|
Engels air base|RU|51.48|46.2|village|
Abkhazia|GE|43|41|area|
South Ossetia|GE|42.3|44|area|Tskhinvali region
Transnistria|MD|46.9|29.5|area|Transdniestria;Trans-Dniester
Nagorno-Karabakh|AZ|39.9|46.6|area|Karabakh;Artsakh;Nagorny Karabakh
Stepanakert|AZ|39.82|46.75|city|Khankendi;Xankendi
Hadrut|AZ|39.52|47.03|city|
Martuni|AZ|39.8|47.11|city|Khojavend
Lachin corridor|AZ|39.64|46.55|area|
Saravan|IR|27.37|62.33|city|
Rask|IR|26.24|61.4|city|
Fordow|IR|34.88|50.99|village|Fordo
Natanz|IR|33.51|51.92|city|
Sistan and Baluchestan|IR|28|60.5|region|Sistan-Baluchestan;Sistan and Baluchistan;Sistan-Baluchistan
Khash|IR|28.22|61.22|city|
North Waziristan|PK|32.95|69.95|district|
South Waziristan|PK|32.3|69.6|district|
Waziristan|PK|32.6|69.8|area|
Datta Khel|PK|32.9|69.77|village|Dattakhel
Mir Ali|PK|33|70.27|city|
Miranshah|PK|33|70.07|city|Miran Shah
Wana|PK|32.3|69.57|city|
Makeen|PK|32.63|69.83|village|
Bajaur|PK|34.75|71.5|district|
Mohmand|PK|34.5|71.4|district|
Khyber|PK|34|71.1|district|
Tirah Valley|PK|33.75|70.8|area|Tirah
Orakzai|PK|33.67|70.95|district|
Kurram|PK|33.8|70.1|district|
Parachinar|PK|33.9|70.1|city|
Lakki Marwat|PK|32.61|70.91|city|
Tank|PK|32.22|70.38|city|
Swat Valley|PK|35|72.4|area|Swat
Kech|PK|26|63|district|
Panjgur|PK|26.97|64.1|city|
Awaran|PK|26.46|65.23|city|
Harnai|PK|30.1|67.94|city|
Machh|PK|29.87|67.33|city|Mach
Mastung|PK|29.8|66.85|city|
Zehri|PK|28.35|66.6|village|
Musakhel|PK|30.85|69.8|district|
Bolan Pass|PK|29.5|67.6|area|Bolan
Mashkaf|PK|29.6|67.5|village|Mushkaf
Aab-e-Gum|PK|29.8|67.4|village|Aab-i-Gum;Ab-i-Gum
FATA|PK|33|70|area|Federally Administered Tribal Areas;tribal areas
Azad Kashmir|PK|33.9|73.8|region|Pakistan-administered Kashmir;Azad Jammu and Kashmir
Neelum Valley|PK|34.6|74|area|Neelum
Balochistan|PK|28.5|66|region|Baluchistan
Khyber Pakhtunkhwa|PK|34.5|72|region|North-West Frontier Province;NWFP;Khyber-Pakhtunkhwa;KPK
Balakot|PK|34.55|73.35|city|
Muridke|PK|31.8|74.26|city|
Pahalgam|IN|34.01|75.32|city|
Baisaran|IN|34.0|75.33|village|Baisaran Valley
Pulwama|IN|33.87|74.9|city|
Uri|IN|34.08|74.05|city|
Keran|IN|34.65|73.95|village|
Machil|IN|34.5|74.35|village|
Poonch|IN|33.77|74.1|city|
Rajouri|IN|33.38|74.3|city|
Galwan Valley|IN|34.75|78.2|area|
Siachen Glacier||35.4|77.1|area|Siachen
Dantewada|IN|18.9|81.35|city|Dantewara
Sukma|IN|18.4|81.67|city|
Bijapur|IN|18.84|80.77|city|
Narayanpur|IN|19.72|81.25|city|
Kanker|IN|20.27|81.49|city|
Gadchiroli|IN|20.18|80|city|
Bastar|IN|19.2|81.9|area|Bastar division
Abujhmad|IN|19.5|80.9|area|Abujhmarh
Moreh|IN|24.25|94.3|city|
Kangpokpi|IN|25.15|93.97|city|
Jiribam|IN|24.8|93.12|city|
Churachandpur|IN|24.33|93.67|city|
Lalgarh|IN|22.58|87.05|village|
Kokrajhar|IN|26.4|90.27|city|
Myawaddy|MM|16.69|98.51|city|
Maungdaw|MM|20.82|92.37|city|
Buthidaung|MM|20.87|92.53|city|
Paletwa|MM|21.3|92.85|city|
Laukkai|MM|23.69|98.77|city|Laukkaing;Laogai
Demoso|MM|19.53|97.15|city|
Kawlin|MM|23.79|95.68|city|
Pazigyi|MM|23.1|95.6|village|Pa Zi Gyi
Hpruso|MM|19.42|97.1|village|
Lay Kay Kaw|MM|16.4|98.6|village|
Mrauk-U|MM|20.59|93.19|city|Mrauk U
Minbya|MM|20.37|93.27|city|
Ann|MM|19.78|94.03|city|
Myebon|MM|20.05|93.37|city|
Kyaukphyu|MM|19.43|93.55|city|Kyaukpyu
Hsipaw|MM|22.62|97.3|city|
Kutkai|MM|23.45|97.93|city|
Namkham|MM|23.83|97.68|city|
Kokang|MM|23.7|98.6|area|
Inn Din|MM|20.5|92.58|village|
Patikul|PH|6.05|121.1|city|
Datu Piang|PH|7.02|124.5|city|
Mamasapano|PH|6.95|124.4|city|
Marawi|PH|8|124.29|city|
Sulu|PH|5.97|121.03|region|
Basilan|PH|6.55|122|region|
Tawi-Tawi|PH|5.2|120|region|Tawitawi
Maguindanao|PH|6.95|124.4|region|
Lanao del Sur|PH|7.9|124.3|region|
Lanao del Norte|PH|8.05|123.8|region|
Mindanao|PH|7.8|125|area|
Luzon|PH|16|121|area|
Visayas|PH|11|123.5|area|
Negros Occidental|PH|10.4|123|region|
Negros Oriental|PH|9.7|123|region|
Northern Samar|PH|12.4|124.7|region|
Samar|PH|12|125|area|
Bangsamoro|PH|7.3|124.3|area|BARMM
Kidapawan|PH|7.01|125.09|city|
Cotabato|PH|7.2|124.24|region|North Cotabato
Kachin|MM|25.8|97.4|region|
Deep South|TH|6.6|101.3|area|southern border provinces;southernmost provinces
Rueso|TH|6.38|101.52|city|
Tak Bai|TH|6.26|102.05|city|
Preah Vihear||14.39|104.68|village|Preah Vihear temple
Papua|ID|-4|138|region|Irian Jaya
Nduga|ID|-4.4|138.2|district|
Puncak|ID|-3.9|137.6|district|
Intan Jaya|ID|-3.6|136.8|district|
Yahukimo|ID|-4.5|139.5|district|
Poso|ID|-1.39|120.75|city|
Mullaitivu|LK|9.27|80.81|city|Mullaithivu;Mullaittivu
Kilinochchi|LK|9.4|80.4|city|
Puthukkudiyiruppu|LK|9.32|80.7|city|Puthukudiyiruppu;PTK
Pooneryn|LK|9.5|80.2|village|
Elephant Pass|LK|9.52|80.41|village|
Nachchikuda|LK|9.25|80.1|village|Nachchikkuda
Muhamalai|LK|9.63|80.35|village|
Omanthai|LK|8.87|80.5|village|
Mannar|LK|8.98|79.9|city|
Vanni|LK|9.2|80.6|area|Wanni
Jaffna Peninsula|LK|9.7|80.1|area|
Weli Oya|LK|8.97|80.85|village|Welioya
Bandarban|BD|22.2|92.22|city|
Chittagong Hill Tracts|BD|22.5|92.3|area|
Cox's Bazar|BD|21.44|91.98|city|
Catatumbo|CO|8.6|-73|area|
Tibú|CO|8.64|-72.73|city|Tibu
Toribío|CO|2.96|-76.27|city|Toribio
El Plateado|CO|2.3|-77.3|village|
Magdalena Medio|CO|7|-74|area|
Bajo Cauca|CO|7.8|-75.2|area|
San Vicente del Caguán|CO|2.12|-74.77|city|
Tierra Caliente|MX|18.7|-102.3|area|
Iguala|MX|18.35|-99.54|city|
Ayotzinapa|MX|17.55|-99.4|village|
VRAEM|PE|-12.5|-74|area|Vraem;VRAE
Upper Huallaga Valley|PE|-8.5|-76.3|area|Upper Huallaga
Uchiza|PE|-8.46|-76.46|city|
Tocache|PE|-8.19|-76.51|city|
Vizcatán|PE|-12.3|-74|area|Vizcatan
El Mozote|SV|13.9|-88.12|village|
Guazapa|SV|13.88|-89.17|city|
Guazapa Hill|SV|13.9|-89.1|area|Guazapa volcano
Bajo Lempa|SV|13.3|-88.6|area|
Cité Soleil|HT|18.58|-72.33|city|Cite Soleil
Croix-des-Bouquets|HT|18.58|-72.23|city|
Kenscoff|HT|18.45|-72.29|city|
Pont-Sondé|HT|19.15|-72.61|village|Pont-Sonde
Kafolo|CI|9.58|-4.3|village|
Tehini|CI|9.6|-3.66|village|Téhini
Porga|BJ|11.04|0.97|village|
Point Koudou|BJ|11.67|2.3|village|Koudou;Koudou Falls
Banikoara|BJ|11.3|2.44|city|
Pendjari National Park|BJ|11.1|1.5|area|Pendjari
W National Park||12|2.5|area|W Park
WAP Complex||11.8|2|area|
Kpendjal|TG|10.95|0.7|district|
Kpinkankandi|TG|11.05|0.55|village|Kpékpakandi
Mandera|KE|3.94|41.86|city|
Dadaab|KE|0.05|40.31|city|
Boni Forest|KE|-1.6|41.3|area|
Mpeketoni|KE|-2.39|40.7|city|
Kasese|UG|0.18|30.08|city|
Mpondwe|UG|0.04|29.72|city|
Karamoja|UG|2.8|34.4|area|
Cabinda|AO|-5.2|12.4|region|
Casamance|SN|12.8|-15|area|
Batken|KG|40.06|70.82|city|
Tort-Kocho|KG|40|70.4|village|
Ak-Sai|KG|39.9|70.5|village|
Shurobod|TJ|37.8|70|village|Shuroobod;Shamsiddin Shohin
Badakhshan|AF|36.8|70.8|region|
Panjshir Valley|AF|35.4|69.7|area|
Tora Bora|AF|34.12|70.22|area|
Bagram|AF|34.95|69.26|city|Bagram air base
Achin|AF|34.1|70.7|village|
Sangin|AF|32.07|64.84|city|
Marjah|AF|31.52|64.12|city|Marja
Musa Qala|AF|32.36|64.74|city|
Now Zad|AF|32.4|64.47|city|Nawzad
Spin Boldak|AF|31.01|66.4|city|
Torkham||34.12|71.09|village|
Chaman|PK|30.92|66.45|city|
Azaz|SY|36.59|37.04|city|A'zaz;Aazaz
Khamis Mushait|SA|18.3|42.73|city|Khamis Mushayt
Jazan|SA|16.89|42.55|city|Jizan
Najran|SA|17.49|44.13|city|
Abqaiq|SA|25.93|49.67|city|Buqayq
Khurais|SA|25.07|48.19|village|
Ras Tanura|SA|26.64|50.16|city|
Tower 22|JO|33.3|38.7|village|
`
