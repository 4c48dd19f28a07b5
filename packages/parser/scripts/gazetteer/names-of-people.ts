/** Given names, family names, titles and other words that are seldom the place of that name; folded, apart by blanks. */
export const namesOfPeople = `
abbas abdallah abdel abdul abdullah abdullahi abu abubakar adam adams ado ahmad ahmed aisha ajay akbar akram ala alain
alex alexander alexandra alfonso alfredo ali alia alicia alina allan allen alonso alvarado alvarez amadou aman amar
amin amina amir amit amparo ana anderson andrea andres andrew angela angel anil anita anna anne anthony antonio anwar
aquino arafat arif arjun arnold arturo asad ashraf asif asma asmar aurora austin awad ayman aziz babar bakr bala banat
baraka bari barry basel basil basim basma bassam bashir bayan beatriz belen bello beltran benito benjamin bernal
bernard bhatti bilal bina boris bradford bradley brent brown bruno burgos burton bustamante cabrera caicedo camargo
camilo campbell cano cardenas cardona carla carlos carmel carmen carolina carson carter castillo castro catherine cesar
chandler charles charlotte chavez chris christian clara clarin clark claudia clement clinton cole collins cortes craig
cristina cruz daniel danny dario david davis dawood delgado delmas denis deniz denton diana diego dina dolores
dominguez donald duarte duncan durga edgar edison edward edwards eduardo elena elias elizabeth emilio emma eric
ernesto escobar esperanza estrada eugene eva evans fadi fahad faisal farid farouk faruk fatima felipe felix
fernandez fernando ferrer fidel flora flores fonseca francis francisco frank franklin funes gabriel galan gana ganga garcia
garzon gaspar gauri george gerald ghulam gilbert giraldo giron gloria gomez gonzales gonzalez gonzalo gopal gordon grace
graham gregory guadalupe guerrero guillermo gul gutierrez habib hadi hafiz hakim hamad hamada hamdan hamid hamza
hani hanna haris harper harris harrison hasan hasanabad hashim hassan hatim helen helena henderson henry herbert
hernandez herrera hilal hilario hossain houston howard hugo hussain hussein ian ibarra ibrahim idris igor imran inga
irene irina isa isaac isabel ishaq ismael ismail issa ivan ivanov jackson jacob jaime jamal james jameson jan janin
jasim javier jawad jean jefferson jennifer jeremias jerry jesus jimenez joanna joel john johnson jones jorge jose
joseph joshua juan juarez julia julian juma justin kabir kai kamal kamil karen karim karima karina karl kasim kassab
kassem kelly kennedy kent kevin khadija khalid khalil khan kifah kim kumar lal lamia lara larissa laura lawrence leila
leiva leo leon leonardo leticia lewis liam lila lina linares lincoln linda lloyd lopez lorenzo louis lucas lucia lucy
luis luna lynn maan madan madison mahdi mahmoud mahmud majid malik mandela mani manuel mara marc marcos margarita
maria marian mariano marie marin marina mario marion mark marta martha martin martina martinez mary mateo maya mayma
mehdi mena mendez mendoza mercedes merza michael miguel milagros mina mira miranda mirza mitchell mohamed mohammad
mohammed mohan moises monica montalvo montes morales moran moreno morgan morris moussa mubarak muhammad mulla muna
munir munoz murad murillo murphy musa mustafa nabil nada nadia nadir naji najib naser nasir nasr nasser natalia navarro
neil nelson newton nicolas nikolai nina nizam noor norma norman numan nur nuri obando ola olga omar omer omran orlando
ortega ortiz oscar ospina osman othman pablo padilla palma pamela parker patricia patrick paul paula paulo pedro
peralta pereira perez peter petrov philip pilar pizarro ponce prado qasim quintana rabah rafael raffa rafi rahim raja
rajesh rajiv rakesh ram rama ramadan ramirez ramon ramos rani rania rashid raul ravi raya raymond rebecca reda reem
reina rene restrepo reyes ricardo ricaurte richard richardson richmond rida riley rita rivas rivera roberto robert
robinson rodrigo rodriguez rogers rohan roman romero rosa rosales rosario rosas ruben ruiz russell ruth ryan saba sabah
sabbah sadiq saeed safa safi sahar said saif sakina salah salama salas salazar saleem saleh salem salim salman salvador
sam sama samar samara samir samira samuel san sana sanchez sandra santa santana santiago santos sara sarah sardar
saravia sardinia sayed sebastian selim serena sergei shah shahada shahid shakir shams sharif sharma sharon shaw sheikh
sherif silva silvia simon sinan singh sofia soledad solomon sonia soto stanley stella stephen stephens stewart suarez
subhan suleiman sultan sunil sunny susan suzanne sylvia taha tala talal talib tamara tamayo tamer tania tanya tariq
tatiana taylor tello teresa thomas thompson tina toledo tomas torres tovar umar usama usman valentina valentin vargas
vazquez velez vera vergara veronica victor victoria vidal viktor villanueva vincent viola virginia vladimir walid
walker wallace walter warren waseem washington wasim wayne wells wendy wilson wright xavier yasin yasir yasser yousef
youssef yunis yunus yusuf yusufu zahid zahra zaid zainab zaki zambrano zamora zaman zarate zayed zohra zubair
sami mari bahar souma massa balah al_amal bara lian banan hajan shima husan saint_george chelsea ibrahim_khalil
aja ago barka basha bank banks benin bla brigade bravo cerro centre colonel dean dec duma est feb golfo grand habur isla
jan junta kasba king lama las latina littoral los mao mascota mena minister mission nabaa nord nov oct ouest palo
premier prince prophet rector rey royal sal saint savanes sept sept sila star sud tal tata tuma union valle wadi yaren
`
