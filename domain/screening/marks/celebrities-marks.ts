import { type MarkGroup } from '../mark-list.js';

/** Names of people whose name or likeness is protected. Full names, and single names that mean one person. */
export const CELEBRITIES: MarkGroup = {
  category: 'PEOPLE',
  kind: 'CELEBRITY',
  code: 'CELEBRITY',
  severity: 'BLOCK',
  source:
    'PODPusher list of well-known people, compiled from public knowledge; rights in names and likenesses differ by country',
  context:
    'singer rapper actor tour fan song album movie cantante actor gira chanteur acteur Sänger Schauspieler concert',
  lines: `
Taylor Swift; T Swift; TayTay~; Travis Kelce; Tayvis; Beyoncé; Beyonce; Jay-Z; Rihanna; Lady Gaga; Ariana Grande;
  Billie Eilish; Olivia Rodrigo; Sabrina Carpenter; Chappell Roan; Charli XCX; Dua Lipa; Selena Gomez; Justin Bieber;
  Hailey Bieber; Shawn Mendes; Ed Sheeran; Harry Styles; Niall Horan; Zayn Malik; Louis Tomlinson; Adele~;
  Sam Smith Singer; Katy Perry; Miley Cyrus; Demi Lovato; Britney Spears; It's Britney Bitch; Christina Aguilera;
  Jennifer Lopez; J.Lo; Shakira; Mariah Carey; Whitney Houston; Céline Dion; Celine Dion; Madonna~; Cher~;
  Dolly Parton; What Would Dolly Do; Reba McEntire; Shania Twain; Carrie Underwood; Kelly Clarkson; Miranda Lambert;
  Kacey Musgraves; Morgan Wallen; Luke Combs; Luke Bryan; Blake Shelton; Jason Aldean; Tim McGraw; Faith Hill;
  Garth Brooks; George Strait; Alan Jackson; Willie Nelson; Johnny Cash; Waylon Jennings; Merle Haggard; Hank Williams;
  Loretta Lynn; Patsy Cline; Jelly Roll~; Post Malone; Lainey Wilson; Kenny Chesney; Toby Keith; Eric Church;
  Elvis Presley; Elvis~; Michael Jackson; Janet Jackson; Prince Rogers; Purple Rain; David Bowie; Ziggy Stardust;
  Aladdin Sane; Elton John; Freddie Mercury; John Lennon; Paul McCartney; George Harrison; Ringo Starr; Mick Jagger;
  Keith Richards; Jimi Hendrix; Jim Morrison; Janis Joplin; Kurt Cobain; Dave Grohl; Eddie Vedder; Chris Cornell;
  Chester Bennington; Amy Winehouse; Bob Marley; One Love Bob Marley; Bob Dylan; Bruce Springsteen; Tom Petty;
  Billy Joel; Stevie Nicks; Stevie Wonder; Aretha Franklin; Tina Turner; Marvin Gaye; James Brown; Ray Charles;
  Louis Armstrong; Frank Sinatra; Dean Martin; Nina Simone; Billie Holiday; Ella Fitzgerald; Miles Davis;
  John Coltrane; Eminem; Slim Shady; Snoop Dogg; Dr. Dre; Dr Dre; Ice Cube~; Tupac; Tupac Shakur; 2Pac;
  Notorious B.I.G.; Biggie Smalls; Biggie~; Nas Rapper; Kanye West; Kanye; Drake~; Kendrick Lamar; J. Cole;
  Travis Scott; A$AP Rocky; Tyler the Creator; Frank Ocean; The Weeknd; Bruno Mars; Usher Raymond; Chris Brown;
  Lil Wayne; Lil Nas X; Lil Uzi Vert; Lil Baby~; Nicki Minaj; Cardi B; Megan Thee Stallion; Doja Cat; SZA;
  Missy Elliott; Lauryn Hill; Erykah Badu; Mac Miller; Juice WRLD; XXXTentacion; Pop Smoke; Nipsey Hussle; DMX Rapper;
  50 Cent; Ice Spice; Playboi Carti; 21 Savage; Future Rapper; Gucci Mane; Bad Bunny; Benito Antonio Martínez Ocasio;
  Karol G; J Balvin; Daddy Yankee; Ozuna; Maluma; Rosalía; Rauw Alejandro; Anuel AA; Marc Anthony; Enrique Iglesias;
  Julio Iglesias; Ricky Martin; Luis Fonsi; Luis Miguel; Juan Gabriel; Vicente Fernández; Selena Quintanilla;
  Bidi Bidi Bom Bom; Jenni Rivera; Celia Cruz; Azúcar Celia; Gloria Estefan; Aitana Ocaña; Alejandro Sanz;
  Joaquín Sabina; Joan Manuel Serrat; Camarón de la Isla; Lola Flores; Isabel Pantoja; Melendi; Quevedo Rapero;
  C. Tangana; Stromae; Angèle; Aya Nakamura; Jul Rappeur; Johnny Hallyday; Édith Piaf; Serge Gainsbourg; Mylène Farmer;
  Jean-Jacques Goldman; Jacques Brel; Claude François; Dalida; Gims; Nekfeu; Orelsan; Booba; Soprano Rappeur;
  Clara Luciani; Juliette Armanet; Zaho de Sagazan; Udo Lindenberg; Herbert Grönemeyer; Nena~; Sarah Connor;
  Mark Forster; Peter Fox; Peter Maffay; Roland Kaiser; Andrea Berg; Apache 207; Ayliva; Nina Chuba; Bushido;
  Capital Bra; Shirin David; Farin Urlaub; Till Lindemann; Campino Hosen; Jimin; Jungkook; Kim Taehyung; Suga BTS;
  Jennie Kim; Lisa Manoban; Rosé Blackpink
Tom Cruise; Brad Pitt; Leonardo DiCaprio; Johnny Depp; Keanu Reeves; Ryan Reynolds; Ryan Gosling; Hey Girl Gosling;
  Pedro Pascal; Timothée Chalamet; Jacob Elordi; Glen Powell; Chris Hemsworth; Chris Evans; Chris Pratt;
  Robert Downey Jr; Tom Hanks; Tom Holland; Zendaya; Sydney Sweeney; Jenna Ortega; Millie Bobby Brown; Emma Watson;
  Emma Stone; Jennifer Lawrence; Jennifer Aniston; Matthew Perry; Margot Robbie; Scarlett Johansson; Angelina Jolie;
  Julia Roberts; Sandra Bullock; Meryl Streep; Nicole Kidman; Cate Blanchett; Viola Davis; Will Smith;
  Denzel Washington; Samuel L. Jackson; Morgan Freeman; Idris Elba; Dwayne Johnson; The Rock Johnson; Vin Diesel;
  Paul Walker; Arnold Schwarzenegger; Sylvester Stallone; Bruce Willis; Chuck Norris; Bruce Lee; Jackie Chan;
  Harrison Ford; Clint Eastwood; John Wayne; Burt Reynolds; Robert De Niro; Al Pacino; Danny DeVito; Jeff Goldblum;
  Nicolas Cage; Nic Cage; Bill Murray; Adam Sandler; Will Ferrell; Jim Carrey; Robin Williams; Steve Carell; Paul Rudd;
  Jack Black~; Matthew McConaughey; Alright Alright Alright; Sam Elliott; Kevin Costner; Cole Hauser; Henry Cavill;
  Jason Momoa; Adam Driver; Cillian Murphy; Benedict Cumberbatch; David Tennant; Andrew Scott Actor; Hugh Jackman;
  Daniel Radcliffe; Rupert Grint; Robert Pattinson; Kristen Stewart; Marilyn Monroe; Audrey Hepburn; Grace Kelly;
  James Dean; Humphrey Bogart; Charlie Chaplin; Bela Lugosi; Vincent Price; Betty White; Lucille Ball; I Love Lucy;
  Brigitte Bardot; Alain Delon; Jean-Paul Belmondo; Louis de Funès; Catherine Deneuve; Omar Sy; Jean Dujardin;
  Penélope Cruz; Antonio Banderas; Javier Bardem; Salma Hayek; Pedro Almodóvar; Chiquito de la Calzada; Til Schweiger;
  Bud Spencer; Terence Hill; Heinz Erhardt; Loriot; Otto Waalkes; Helge Schneider; Oprah Winfrey; Oprah;
  Ellen DeGeneres; Jimmy Fallon; Stephen Colbert; Joe Rogan; Conan O'Brien; David Letterman; Howard Stern; Guy Fieri;
  Flavortown; Gordon Ramsay; Idiot Sandwich; Anthony Bourdain; Martha Stewart; Paula Deen; Joanna Gaines; Chip Gaines;
  Magnolia Market; Kim Kardashian; Kylie Jenner; Kendall Jenner; Khloé Kardashian; Kourtney Kardashian; Kris Jenner;
  Caitlyn Jenner; Paris Hilton; Hilary Duff; Lindsay Lohan; Pamela Anderson; Hugh Hefner; RuPaul; Trixie Mattel;
  MrBeast; Mr. Beast; PewDiePie; Logan Paul; Jake Paul; KSI; IShowSpeed; Kai Cenat; Charli D'Amelio; Addison Rae;
  Alix Earle; Emma Chamberlain; James Charles; Jeffree Star; Markiplier; Dream SMP; Ninja Streamer; Ludwig Ahgren;
  Ibai Llanos; AuronPlay; ElRubius; Squeezie; Cyprien; Norman Fait des Vidéos; Gronkh; Montanablack; Rezo YouTuber;
  LeFloid; Dagi Bee
LeBron James; Michael Jordan; Kobe Bryant; Mamba Mentality; Black Mamba Kobe; Shaquille O'Neal; Stephen Curry;
  Steph Curry; Kevin Durant; Giannis Antetokounmpo; Luka Doncic; Luka Dončić; Victor Wembanyama; Wemby; Caitlin Clark;
  Angel Reese; Paige Bueckers; Allen Iverson; Larry Bird; Magic Johnson; Tom Brady; TB12; Patrick Mahomes; Josh Allen;
  Joe Burrow; Lamar Jackson; Jalen Hurts; Jason Kelce; Aaron Rodgers; Peyton Manning; Eli Manning; Brock Purdy;
  Dak Prescott; Justin Jefferson; Brock Bowers; Deion Sanders; Coach Prime; Bill Belichick; Vince Lombardi;
  Shohei Ohtani; Aaron Judge; Mookie Betts; Mike Trout; Babe Ruth; Jackie Robinson; Derek Jeter; Bryce Harper;
  Freddie Freeman; Wayne Gretzky; Sidney Crosby; Alex Ovechkin; Connor McDavid; Lionel Messi; Messi; Cristiano Ronaldo;
  CR7; Neymar; Kylian Mbappé; Mbappe; Erling Haaland; Jude Bellingham; Lamine Yamal; David Beckham; Zinedine Zidane;
  Diego Maradona; Maradona; Pelé~; Andrés Iniesta; Sergio Ramos; Antoine Griezmann; Thomas Müller; Manuel Neuer;
  Toni Kroos; Jürgen Klopp; Bastian Schweinsteiger; Franz Beckenbauer; Florian Wirtz; Megan Rapinoe; Alexia Putellas;
  Serena Williams; Venus Williams; Naomi Osaka; Coco Gauff; Roger Federer; Rafael Nadal; Rafa Nadal; Novak Djokovic;
  Carlos Alcaraz; Steffi Graf; Boris Becker; Tiger Woods; Rory McIlroy; Scottie Scheffler; Usain Bolt; Michael Phelps;
  Simone Biles; Katie Ledecky; Muhammad Ali; Float Like a Butterfly Sting Like a Bee; Mike Tyson; Floyd Mayweather;
  Conor McGregor; Khabib Nurmagomedov; Ronda Rousey; Hulk Hogan; Stone Cold Steve Austin; John Cena; You Can't See Me~;
  Ric Flair; Undertaker WWE; Randy Savage; Macho Man~; Roman Reigns; Cody Rhodes; Dale Earnhardt; Dale Earnhardt Jr;
  Jeff Gordon; Ayrton Senna; Michael Schumacher; Sebastian Vettel; Lewis Hamilton; Max Verstappen; Charles Leclerc;
  Lando Norris; Carlos Sainz; Fernando Alonso; Daniel Ricciardo; Oscar Piastri; Valentino Rossi; Marc Márquez;
  Tony Hawk; Kelly Slater; Shaun White; Travis Pastrana; Evel Knievel; Lance Armstrong; Tadej Pogačar; Antoine Dupont;
  Pau Gasol; Dirk Nowitzki
Donald Trump; Melania Trump; Joe Biden; Barack Obama; Michelle Obama; When They Go Low We Go High; Hillary Clinton;
  Bernie Sanders; Alexandria Ocasio-Cortez; Ron DeSantis; JD Vance; Elon Musk; Jeff Bezos; Mark Zuckerberg; Steve Jobs;
  Bill Gates; Warren Buffett; Dr. Anthony Fauci; Anthony Fauci; Greta Thunberg; Malala Yousafzai;
  Martin Luther King Jr; Martin Luther King; MLK Jr; I Have a Dream MLK; Malcolm X; Rosa Parks; Nelson Mandela;
  Mother Teresa; Princess Diana; Lady Diana; Queen Elizabeth II; King Charles III; Kate Middleton; Meghan Markle;
  Prince Harry; Prince William; Emmanuel Macron; Charles de Gaulle; Angela Merkel; Friedrich Merz; Olaf Scholz;
  Robert Habeck; Alice Weidel; Pedro Sánchez; Felipe VI; Volodymyr Zelensky; Vladimir Putin; Pope Francis;
  Pope Leo XIV; Albert Einstein; Stephen Hawking; Neil Armstrong; Buzz Aldrin; Carl Sagan; Neil deGrasse Tyson;
  Jane Goodall; Steve Irwin; Crocodile Hunter; Bindi Irwin; David Attenborough; Jacques Cousteau; Rosie the Riveter?;
  Che Guevara; Frida Kahlo Face; Salvador Dalí; Pablo Picasso; Andy Warhol; Jean-Michel Basquiat; Basquiat;
  Keith Haring; Banksy; Yayoi Kusama; KAWS; Takashi Murakami; Georgia O'Keeffe; Norman Rockwell; Ansel Adams;
  Maya Angelou; Still I Rise Angelou; Stephen King; J.K. Rowling; JK Rowling; Colleen Hoover; Sarah J. Maas;
  Rebecca Yarros; George R.R. Martin; Brandon Sanderson; Agatha Christie; Paulo Coelho; Gabriel García Márquez;
  Jack Kerouac; Charles Bukowski; Hunter S. Thompson; Sylvia Plath; Dr. Phil; Dr. Oz; Judge Judy; Judge Judy Sheindlin;
  Alex Trebek; Vanna White; Ruth Langmore; Luigi Mangione; Free Luigi; Jeffrey Epstein; Jeffrey Dahmer; Ted Bundy;
  Charles Manson; John Wayne Gacy; Richard Ramirez; Pablo Escobar; El Chapo; Al Capone; Bonnie and Clyde~;
  Britney Griner; Ella Langley; Riley Green Singer; Megan Moroney; Gracie Abrams; Benson Boone; Teddy Swims; Shaboozey;
  Tate McRae; Lana Del Rey; Lorde Singer; Phoebe Bridgers; Boygenius; Mitski; Clairo; Conan Gray; Reneé Rapp;
  Troye Sivan; Melanie Martinez; Halsey; Machine Gun Kelly; Yungblud; Jack Harlow; Addison Barger; Raye Singer;
  Lewis Capaldi; Robbie Williams; Kylie Minogue; Phil Collins; Ozzy; Axl Rose; Gerard Way; Brendon Urie;
  Hayley Williams; Pete Davidson; John Mulaney; Bo Burnham; Kevin Hart; Dave Chappelle; Katt Williams; George Carlin;
  Richard Pryor; Bill Burr; Tina Fey; Amy Poehler; Leslie Knope; Ron Swanson; Andy Dwyer
`,
};
