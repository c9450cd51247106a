import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Books, comics, publishers, newspapers. */
export const PUBLISHING: MarkGroup = {
  category: 'PUBLISHING',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `book books novel author reader bookish comic magazine chapter saga libro novela lector livre roman lecteur bande
    dessinée Buch Bücher Roman Leser Verlag house wizard hogwarts potter`,
  lines: `
Wizarding World: Harry Potter; Hogwarts; Gryffindor; Slytherin; Hufflepuff; Ravenclaw; Hermione; Hermione Granger;
  Ron Weasley; Dumbledore; Voldemort; Severus Snape; Draco Malfoy; Hagrid; Dobby~; Dobby Is Free; Quidditch; Muggle;
  Expecto Patronum; Wingardium Leviosa; Expelliarmus; Avada Kedavra; Butterbeer; Platform 9 3/4; Platform 9¾;
  Deathly Hallows; Mischief Managed; I Solemnly Swear That I Am Up to No Good; Marauder's Map; Diagon Alley; Azkaban;
  Fantastic Beasts; Always Snape; Half-Blood Prince
Middle-earth: Lord of the Rings; Der Herr der Ringe; El Señor de los Anillos; Le Seigneur des Anneaux; The Hobbit;
  Hobbiton; Bilbo Baggins; Frodo; Gandalf; Gollum; Legolas; Aragorn; Mordor; You Shall Not Pass~; One Does Not Simply;
  Not All Who Wander Are Lost?; Second Breakfast~; Tolkien; Rivendell; Middle-earth; The Shire~; Eye of Sauron
Dr. Seuss: Dr. Seuss; Dr Seuss; Cat in the Hat; Green Eggs and Ham; Oh the Places You'll Go; The Lorax;
  Horton Hears a Who; Thing 1 Thing 2; Thing One Thing Two; One Fish Two Fish
Romantasy: A Court of Thorns and Roses; ACOTAR; Rhysand; Night Court~; City of Starlight; Velaris; Throne of Glass;
  Crescent City; Fourth Wing; Basgiath; Basgiath War College; Xaden Riorson; Violet Sorrengail; Iron Flame;
  Shadow and Bone; Six of Crows; The Cruel Prince; From Blood and Ash; Twilight Books; Team Jacob; It Ends with Us;
  Verity Colleen Hoover; Haunting Adeline; Icebreaker Hannah Grace; Percy Jackson; Camp Half-Blood; Shadowhunters;
  The Mortal Instruments; Red Rising; Dungeon Crawler Carl; Discworld; The Stormlight Archive; Cosmere; Bridge Four;
  Wheel of Time; The Name of the Wind; Dune Arrakis; Arrakis; Muad'Dib; Hitchhiker's Guide to the Galaxy;
  Don't Panic Towel; Good Omens; Sandman Gaiman; Narnia; Chronicles of Narnia; Aslan; Wrinkle in Time;
  Ready Player One; The Martian~; Murderbot; The Expanse~; Anne of Green Gables; Outlander Series; Jamie Fraser;
  Lallybroch; Sassenach; Je Suis Prest
Children's books: The Very Hungry Caterpillar; Eric Carle; Where the Wild Things Are; Let the Wild Rumpus Start;
  Goodnight Moon; Curious George; Clifford the Big Red Dog; Captain Underpants; Dog Man Pilkey; Diary of a Wimpy Kid;
  Gregs Tagebuch; Goosebumps~; Babysitters Club; Baby-Sitters Club; Nancy Drew; Hardy Boys; Junie B. Jones;
  Magic Tree House; The Giving Tree; Where the Sidewalk Ends; Matilda Roald Dahl; Roald Dahl; The BFG;
  Charlie and the Chocolate Factory; Peter Rabbit; Beatrix Potter; Mr. Men; Little Miss Sunshine~; Little Miss Books;
  Room on the Broom; The Snowy Day; Pete the Cat; Elephant & Piggie; Don't Let the Pigeon; Chicka Chicka Boom Boom;
  If You Give a Mouse a Cookie; Love You Forever Munsch; Guess How Much I Love You; Polar Express Book;
  Berenstain Bears; Little Golden Book; American Girl Books; Amelia Bedelia; Ramona Quimby; The Rainbow Fish;
  Der Regenbogenfisch; Die kleine Raupe Nimmersatt; Der Grüffelo; Conni; Das Sams; Jim Knopf;
  Die unendliche Geschichte; Momo Ende; Räuber Hotzenplotz; Pippi Longstocking; Pippi Langstrumpf; Fifi Brindacier;
  Le Petit Prince; The Little Prince; El Principito; Der kleine Prinz; Le Petit Nicolas; Max et Lili; Manolito Gafotas;
  Elmer the Patchwork Elephant; Mafalda; Condorito; Geronimo Stilton; Spot the Dog; Maisy Mouse
Comics: Peanuts Comics; Calvin and Hobbes; Calvin & Hobbes; Dilbert; The Far Side; Garfield Comics; Dennis the Menace;
  Archie Comics; Blondie Comics; Zits Comics; Cathy Comics; Nancy Bushmiller; Spawn Comics; Hellboy;
  The Umbrella Academy; Watchmen Rorschach; V for Vendetta; Guy Fawkes Mask; Sin City Comics; The Boys Homelander;
  Homelander; Invincible Comics; Archie Andrews; Vampirella; Judge Dredd; Tank Girl; Asterix; Astérix; Obélix; Idéfix;
  Tintin; Tim und Struppi; Milou Tintin; The Smurfs; Smurf; Les Schtroumpfs; Schlümpfe; Los Pitufos; Lucky Luke;
  Dalton Lucky Luke; Gaston Lagaffe; Spirou; Marsupilami; Titeuf; Boule et Bill; Blake et Mortimer; Corto Maltese;
  Mortadelo y Filemón; Mortadelo; Zipi y Zape; 13 Rue del Percebe; Werner Beinhart; Nichtlustig; Ralf Ruthe; Diddl;
  Diddl-Maus; Fix und Foxi; Uli Stein; Janosch Tigerente; Tigerente; Loriot Steinlaus; Sheepworld;
  Ohne Dich ist alles doof
Press: National Geographic; Time Magazine; Playboy; Playboy Bunny; Vogue~; Cosmopolitan Magazine;
  Rolling Stone Magazine; The New Yorker; New York Times; Wall Street Journal; Washington Post; The Onion~;
  Mad Magazine; Sports Illustrated; Forbes~; Reader's Digest; Highlights Magazine; Scholastic; Penguin Classics;
  Penguin Random House; HarperCollins; Merriam-Webster; Barnes & Noble; Guinness World Records; For Dummies;
  Chicken Soup for the Soul; Lonely Planet; Charlie Hebdo; Le Monde Journal; El País; Der Spiegel; Bild-Zeitung;
  Bravo Magazin; Fox News; CNN; ESPN; SportsCenter; The Weather Channel; PBS Kids; NPR; BBC
`,
};
