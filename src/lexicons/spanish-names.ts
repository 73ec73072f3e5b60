/**
 * Given names and surnames of the Spanish and Portuguese speaking world, in lower case and without accents: a text that came all in
 * capitals does not show that "HECTOR" is no verb and "CORTES" no court.
 */
export const spanishNames: ReadonlySet<string> = new Set(
  `abel abraham adalberto adan adolfo adriana agustin aida alberto alcides aldo alejandra alejandro alejo alfonso alfredo alicia alirio alma alonso alvaro amado
amalia amanda amilcar amparo ana anastasio andrea andres angel angela angelica anibal anselmo antonia antonio apolinar aquiles araceli ariel aristides armando
arnoldo arnulfo arturo asdrubal augusto aurelio aurora baltasar bartolome beatriz belisario beltran benigno benito benjamin bernabe bernarda bernardo berta blanca
bonifacio boris braulio bruno camilo candelaria candido carla carlos carlota carmela carmelo carmen carolina catalina cayetano cecilia celestino celia celso cesar
cipriano cirilo clara claudia claudio clemente concepcion consuelo cornelio cristian cristina cristobal cruz dagoberto damian daniel daniela dario david delia
delfina demetrio diana diego dionisio domingo donaldo dora edgar edgardo edmundo eduardo efrain elena eleazar eliana elias eligio elisa eliseo eloisa eloy elsa elvira
emilia emiliano emilio emma encarnacion enrique erasmo ernesto esmeralda esperanza esteban estela ester eugenia eugenio eulalia eusebio eva evaristo evelio
ezequiel fabian fabio fabiola facundo fausto federico felicia felipe felix fermin fernanda fernando fidel fidelina fidencio filiberto flavio flora florencia florencio
florentino francisca francisco gabriel gabriela gaspar gerardo german gilberto gilda gildardo gladys gloria gonzalo gregorio guadalupe guido guillermina guillermo
gustavo heberto hector heriberto herminia hermes hernan hernando higinio hilario hilda hipolito homero horacio hugo humberto ignacio ines irene irma isaac isabel
isaias isidro ismael israel ivan jacinta jacinto jacobo jaime javier jeremias jeronimo jesus joaquin jorge jose josefa josefina juan juana juanita julia julian julio
justo juvenal laura lazaro leandro leon leonardo leonel leonor leonidas leopoldo leticia libardo lidia lilian liliana lisandro lorena lorenzo lourdes lucia luciano
lucila lucrecia luis luisa luz macario magdalena manuel manuela marcelino marcelo marcial marco marcos margarita maria mariana mariano mariela marina mario marisol
marta martha martin martina mateo matias matilde mauricio mauro maximiliano maximino maximo medardo melchor melida mercedes miguel milagros milton miriam misael modesto
moises monica napoleon narciso natalia natividad nelson nestor nicanor nicolas nicolasa noe noemi nora norberto norma octavio odilon ofelia olga olivia omar orfilia
oracio orlando oscar osvaldo oswaldo otoniel otto pablo paola pascual patricia patricio paula paulino pedro perfecto petrona pilar placido porfirio primitivo prudencio
quintin rafael raimundo ramiro ramon raquel raul rebeca refugio regina reina reinaldo rene reynaldo ricardo rigoberto rita roberto rocio rodolfo rodrigo rogelio
roman romeo romulo ronaldo roque rosa rosalia rosario rosaura roxana ruben rufino ruperto sabino salome salomon salvador samuel sandra santiago santos sara saturnino
saul sebastian segundo serafin sergio severino silverio silvestre silvia silvio simon simona socorro sofia soledad sonia susana tadeo teodora teodoro teofilo teresa
tiburcio timoteo tito tobias tomas tomasa trinidad tulio ubaldo ulises urbano valentin valeria venancio veronica vicente victor victoria victorino vidal vilma violeta
virgilio virginia vladimir waldemar waldo walter washington wilfredo william wilmer wilson yolanda zacarias zoila zulma
abrego acevedo acosta acuna aguado aguilar aguilera aguirre alarcon alba alcantara aldana alegria aleman alfaro almeida almendarez alvarado alvarez amador amaya andrade
angulo aparicio aquino arana aranda araujo arauz arce ardila arenas arevalo argueta arguello arias arismendi armas arroyo arteaga avalos avendano avila ayala aylwin azcona
baca baena baez balaguer balcazar barahona barbosa barco barrera barreto barrientos barrios batista bautista becerra bedoya belaunde belalcazar bello benavides benitez
berger bermudez bernal betancourt betancur blanco bolanos bonilla borda borja botero bravo briceno buendia bueno burgos bustamante bustillos bustos caballero cabezas cabrera
caceres calderon calero calvo camacho camargo campos canales cano cantu cardenas cardona cardoza carmona carranza carrasco carrera carrillo carrion carvajal casanova
casas castaneda castano castellanos castillo castrillon castro ceballos centeno cepeda cerda cerezo cerna cervantes cespedes chamorro chavez chavarria chicas cifuentes
cisneros claros collor colindres collado contreras cordero cordoba cordova corea cornejo coronado corrales correa cortes cortez corzo cristiani cruz cuellar cueva cuevas
daubuisson delgado diaz dominguez donoso duarte duque duran durango echandia echeverria echeverry elias ellacuria escalante escobar escobedo espinal espinosa espinoza
esquivel estevez estrada falla farfan fajardo fernandes fernandez ferreira ferrer figueroa flores florez fonseca forero franco freire freites fuentes fujimori galan
galeano galindo gallardo gallego gallegos galvez galvis gamarra gamboa garces garcia garrido garzon gaviria gil giraldo godoy gomes gomez gonzales gonzalez gordillo gracia
granada granados guardado guerra guerrero guevara gutierrez guzman henao henriquez heredia hernandez herrera herrero hidalgo hinojosa holguin hoyos huerta hurtado hurtarte
ibanez ibarra idarraga iglesias illescas infante insulza iriarte irigoyen izaguirre jaramillo jerez jimenez juarez jurado lagos landaverde lara largo larios laso leal lebron
ledesma leiva lemus leon letelier leyva linares lizano lizarralde llanos llosa loaiza lobo londono lopes lopez lorenzana loyo lozada lozano lucero lugo luna machado macias
madrid madrigal magana maldonado manriquez mantilla manzano marin marquez marroquin marti martinez matamoros matta maza medina mejia melendez melgar melo mena menchu
mendez mendieta mendoza menem menendez meneses mercado merchan merino mesa meza miranda molina mojica moncada mondragon monge monroy montalvo montano montenegro montero montes
montoya mora morales moran moreira moreno moscoso mosquera moya munguia munoz murcia murillo najarro najera naranjo narvaez nava navarrete navarro navas negrete nieto nieves
noboa noriega novoa nunez obando obregon ocampo ochoa ochoas olarte oliva olivares oliveira oliver olivo olmedo oqueli ordonez orejuela orellana orozco ortega ortiz osorio ospina ossa otero ovalle
oviedo pacheco padilla palacio palacios palma panameno pantoja pardo paredes parra pastrana paz pedraza pena penaloza peralta perdomo pereira perez perla pineda pinera pinilla
pinto pinochet pinzon pizarro plata plaza polanco polanio polo ponce porras portillo porth posada prada prado prieto puerta puerto quezada quevedo quijano quinones
quintana quintanilla quintero quiroga quiros quispe ramirez ramos rangel rebolledo recinos renteria restrepo reyes reyna rey rincon rios riquelme rivas rivera roa robles rocha
rodas rodrigues rodriguez rojas roldan romero rondon rosales rosas rubio rueda ruiz saavedra saenz salazar salcedo saldana saldarriaga salgado salinas samayoa samper
sanabria sanchez sandoval sanguinetti santa santana santander sarmiento sarney segovia segura sepulveda serna serpa serrano sierra silva solano soler solis solorzano
somoza sosa soto sotelo sotomayor suarez suazo tamayo tapia tejada tello terrazas tobar toledo toro torrado torres torrijos tovar trejo trujillo turbay ulloa umana urbina ureta uribe
urquia urrea urrutia valderrama valdes valdez valdivia valencia valenzuela valladares valle vallejo varela vargas vasquez vega velarde velasco velasquez velez vera
vergara viana videla vides viera villa villacorta villalba villalobos villalta villamarin villanueva villareal villarreal villatoro villegas viteri yanez ybarra yepes zaldivar
zamora zapata zarate zavala zelaya zepeda zuleta zuluaga zumaran zuniga`.split(/\s+/),
);
