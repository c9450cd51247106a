import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Film, television and their characters. */
export const SCREEN: MarkGroup = {
  category: 'SCREEN',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `movie film show series tv season episode character princess cartoon anime disney pixar netflix marvel dc hbo
    sequel trailer cinema superhero villain película serie personaje dibujos princesa temporada superhéroe cine dessin animé
    série personnage princesse saison Zeichentrick Staffel Prinzessin Figur Kino elsa olaf anna simba nala`,
  lines: `
Disney: Disney; Walt Disney; Disneyland; Disney World; Disneyworld; Mickey Mouse; Minnie Mouse; Mickey and Friends;
  Donald Duck; Daisy Duck; Goofy~; Pluto~; Chip 'n' Dale; Winnie the Pooh; Winnie Pooh; Winnie l'Ourson; Pooh Bear;
  Eeyore; Piglet~; Tigger; Hundred Acre Wood; Tinker Bell; Tinkerbell; Peter Pan?; Captain Hook?; Cruella;
  101 Dalmatians; Bambi?; Dumbo?; Snow White?; Cinderella?; Sleeping Beauty?; Maleficent; The Little Mermaid; Ariel~;
  Ursula~; Belle~; Aladdin?; Jasmine~; Pocahontas?; Mulan?; Rapunzel?; Tangled~; Merida~; Moana?; Maui~; Frozen~;
  Elsa~; Olaf~; Let It Go~; Encanto~; Mirabel Madrigal; We Don't Talk About Bruno; The Lion King; El Rey León;
  Le Roi Lion; König der Löwen; Hakuna Matata; Simba~; Pumbaa; Timon and Pumbaa; Lilo & Stitch; Lilo and Stitch;
  Stitch~; Ohana Means Family; Zootopia; Zootropolis; Nick Wilde; Judy Hopps; Big Hero 6; Baymax; Wreck-It Ralph;
  Nightmare Before Christmas; Jack Skellington; Oogie Boogie; Hocus Pocus~; Sanderson Sisters;
  It's Just a Bunch of Hocus Pocus; Mary Poppins; Supercalifragilisticexpialidocious; Haunted Mansion~; Space Mountain;
  Epcot; Magic Kingdom; Happiest Place on Earth; Main Street Electrical Parade; Dapper Dans; Mouseketeer;
  Bibbidi Bobbidi Boo; High School Musical; Hannah Montana; Phineas and Ferb; Kim Possible; Gravity Falls; DuckTales;
  Jack Sparrow; Pirates of the Caribbean
Pixar: Pixar; Toy Story; Buzz Lightyear; To Infinity and Beyond; Lightyear~; Sheriff Woody; Finding Nemo;
  Just Keep Swimming; Dory~; Nemo~; Monsters Inc; Monsters University; Mike Wazowski; Lightning McQueen; Ka-Chow;
  Kachow; The Incredibles; Ratatouille~; WALL-E; Inside Out~; Coco~; Luca~; Turning Red~
Lucasfilm: Star Wars; May the Force Be With You; May the 4th Be With You; Luke Skywalker; Skywalker; Darth Vader;
  Vader~; Darth Maul; Kylo Ren; Princess Leia; Han Solo; Chewbacca; Chewie~; Obi-Wan; Kenobi; Yoda; Baby Yoda; Grogu;
  The Mandalorian; Mandalorian; This Is the Way~; Boba Fett; Jedi; Sith; Padawan; Lightsaber; Millennium Falcon;
  Death Star; Stormtrooper; R2-D2; C-3PO; BB-8; Ewok; Tatooine; Ahsoka; Andor~; Indiana Jones
Marvel: Marvel~; Marvel Comics; Avengers; Avengers Assemble; Spider-Man; Spiderman; Peter Parker; Miles Morales;
  Iron Man; Tony Stark; I Love You 3000; Captain America; Captain Marvel; Incredible Hulk; Hulk Smash; Black Panther~;
  Wakanda; Wakanda Forever; Black Widow~; Hawkeye~; Doctor Strange; Scarlet Witch; WandaVision; Ant-Man;
  Guardians of the Galaxy; I Am Groot; Groot; Rocket Raccoon; Star-Lord; Thanos; Loki~; Thor~; Mjolnir~; Deadpool;
  Wolverine~; X-Men; Magneto; Professor X; Daredevil~; Punisher~; Venom~; Fantastic Four; Ms. Marvel; Moon Knight;
  She-Hulk
DC: DC Comics; Batman; Gotham City; Dark Knight?; Bruce Wayne; The Joker~; Harley Quinn; Catwoman; Batgirl;
  Robin Boy Wonder; Superman; Clark Kent; Man of Steel~; Supergirl; Kryptonite; Krypton~; Wonder Woman; Aquaman;
  The Flash~; Green Lantern; Justice League; Suicide Squad; Lex Luthor; Shazam?; Teen Titans; Nightwing
Warner Bros: Warner Bros; Looney Tunes; Bugs Bunny; Daffy Duck; Tweety Bird; Sylvester the Cat; Road Runner~;
  Wile E. Coyote; Tasmanian Devil~; Marvin the Martian; Porky Pig; That's All Folks; Tom and Jerry; Scooby-Doo;
  Scooby Doo; Mystery Machine; Flintstones; Yabba Dabba Doo; The Jetsons; Powerpuff Girls; Rick and Morty;
  Wubba Lubba Dub Dub; Adventure Time~; Steven Universe; Space Jam; The Matrix~; Mad Max; Gremlins~; Beetlejuice;
  The Goonies; Elf on the Shelf; Buddy the Elf; Cotton-Headed Ninny Muggins; A Christmas Story; National Lampoon;
  Christmas Vacation; Griswold Family Christmas; Cousin Eddie; The Polar Express; Polar Express; Willy Wonka;
  Oompa Loompa; Wizard of Oz?; Ruby Slippers?
Friends (Warner Bros): Central Perk; How You Doin'; Friends TV Show; Smelly Cat; We Were on a Break; Gilmore Girls;
  Stars Hollow; Luke's Diner; Big Bang Theory; Bazinga; Game of Thrones; House Stark; House Targaryen;
  Winter Is Coming?; Mother of Dragons; Khaleesi; Daenerys; Jon Snow; House of the Dragon; Lannister; Westeros;
  The Sopranos; Sex and the City; Euphoria~; Succession~; White Lotus~; The Last of Us; Pretty Little Liars;
  The Vampire Diaries; Riverdale~; Supernatural~; Ted Lasso
Universal: Jurassic Park; Jurassic World; Minions; Despicable Me; Gru~; Shrek; Fast and Furious; Fast & Furious;
  Back to the Future; DeLorean; E.T. the Extra-Terrestrial; E.T. Phone Home; Jaws~; Kung Fu Panda;
  How to Train Your Dragon; Toothless~; Madagascar~; Trolls~; The Grinch; Grinch; Cindy Lou Who; Whoville;
  Parks and Recreation; Pawnee Indiana; Treat Yo Self; Brooklyn Nine-Nine; Downton Abbey; Wicked~; Elphaba; Glinda;
  Defying Gravity~; Law & Order SVU; Saturday Night Live
The Office (NBCUniversal): Dunder Mifflin; World's Best Boss; Dwight Schrute; Schrute Farms; Michael Scott;
  That's What She Said?; Bears Beets Battlestar Galactica; Assistant to the Regional Manager
Paramount: SpongeBob; SpongeBob SquarePants; Bob l'éponge; Bob Esponja; Spongebob Schwammkopf; Patrick Star; Squidward;
  Bikini Bottom; Krusty Krab; PAW Patrol; Pat' Patrouille; Patrulla Canina; Dora the Explorer;
  Teenage Mutant Ninja Turtles; Ninja Turtles; TMNT; Cowabunga; Avatar the Last Airbender; Rugrats; Blue's Clues;
  Hey Arnold; Peppa Pig?; South Park; Oh My God They Killed Kenny; Beavis and Butt-Head; Star Trek; Starfleet;
  Live Long and Prosper; Mr. Spock; Klingon; Enterprise NCC-1701; Top Gun; Maverick and Goose; Mission Impossible~;
  The Godfather~; Forrest Gump; Mean Girls; On Wednesdays We Wear Pink; You Can't Sit With Us?; So Fetch~;
  Grease Lightning; Yellowstone~; Dutton Ranch; Yellowstone Dutton Ranch; Beth Dutton; Rip Wheeler; RuPaul's Drag Race
Fox / 20th Century: The Simpsons; Homer Simpson; Bart Simpson; Ay Caramba~; Duff Beer; Moe's Tavern; Family Guy;
  Stewie Griffin; Futurama; American Dad; Bob's Burgers; Ice Age~; X-Files; I Want to Believe~; The Truth Is Out There;
  Buffy the Vampire Slayer; Arrested Development; Home Alone~; Keep the Change Ya Filthy Animal;
  Keep the Change You Filthy Animal; Merry Christmas Ya Filthy Animal; Die Hard; Nakatomi Plaza; Yippee Ki Yay;
  Alien vs Predator; Planet of the Apes; Modern Family; New Girl~; It's Always Sunny in Philadelphia; Sons of Anarchy;
  Napoleon Dynamite; Vote for Pedro; Kiss My Grits
Netflix: Netflix; Netflix and Chill; Stranger Things; Hawkins High; Hellfire Club; Demogorgon; Upside Down~;
  Eddie Munson; Squid Game; Bridgerton; Wednesday Addams; Nevermore Academy; Addams Family; The Witcher; Money Heist;
  La Casa de Papel; Cobra Kai; Orange Is the New Black; Emily in Paris; Gabby's Dollhouse; KPop Demon Hunters;
  CoComelon; Heartstopper~; Ginny & Georgia; Tiger King; Joe Exotic
Sony: Ghostbusters; Who You Gonna Call; Slimer; Breaking Bad; Heisenberg~; Los Pollos Hermanos; Better Call Saul;
  Walter White; Karate Kid; Miyagi-Do; Jumanji; Seinfeld; Festivus; Vandelay Industries; Serenity Now; Soup Nazi;
  Outlander~; The Crown~
BBC: Doctor Who; TARDIS; Dalek; Peaky Blinders; By Order of the Peaky Blinders; Sherlock BBC; Top Gear; Bluey;
  Bandit Heeler; Chilli Heeler; Bingo Heeler; Hey Duggee; Teletubbies; Fleabag
Children: Sesame Street; Elmo~; Cookie Monster?; Big Bird~; Oscar the Grouch; Bert and Ernie; The Muppets; Muppets; Kermit;
  Miss Piggy; Fraggle Rock; Thomas & Friends; Thomas the Tank Engine; Bob the Builder; Fireman Sam; Feuerwehrmann Sam;
  Postman Pat; Shaun the Sheep; Wallace and Gromit; Paddington Bear; Masha and the Bear; PJ Masks; Miraculous Ladybug;
  Ladybug and Cat Noir; Barney the Dinosaur; Caillou; Ms. Rachel; Baby Shark; Pinkfong; Octonauts; Bing Bunny;
  Die Sendung mit der Maus; Sandmännchen; Bibi Blocksberg; Benjamin Blümchen; Pumuckl; Biene Maja; Maya the Bee;
  Barbapapa; Pocoyo; Winx Club; My Little Pony Friendship
Anime: Naruto; Naruto Uzumaki; Sasuke; Kakashi; Boruto; Hidden Leaf Village; Dragon Ball; Dragonball Z; Son Goku; Goku;
  Vegeta; Super Saiyan; Kamehameha; One Piece~; Monkey D. Luffy; Luffy; Roronoa Zoro; Straw Hat Pirates;
  Attack on Titan; Eren Yeager; Demon Slayer; Kimetsu no Yaiba; Tanjiro; Nezuko; My Hero Academia; Plus Ultra~;
  Jujutsu Kaisen; Gojo Satoru; Sukuna~; Chainsaw Man; Spy x Family; Anya Forger; Death Note; Fullmetal Alchemist;
  Hunter x Hunter; Tokyo Ghoul; Sailor Moon; Cowboy Bebop; Neon Genesis Evangelion; Evangelion; Haikyuu; Blue Lock;
  Solo Leveling; Frieren; Studio Ghibli; Ghibli; My Neighbor Totoro; Totoro; Spirited Away; No-Face~; Kaonashi;
  Howl's Moving Castle; Calcifer; Kiki's Delivery Service; Princess Mononoke; Ponyo; Astro Boy; Doraemon;
  Detective Conan; JoJo's Bizarre Adventure; Bleach~; Fairy Tail~; Crunchyroll
Horror: Freddy Krueger; Nightmare on Elm Street; Friday the 13th~; Jason Voorhees; Camp Crystal Lake; Michael Myers;
  Pennywise; Chucky~; Child's Play~; Ghostface; Leatherface; Texas Chainsaw; Pinhead Hellraiser; The Exorcist;
  Art the Clown; Terrifier; Annabelle Doll; M3GAN; Babadook; Scream Movie; The Shining~; Redrum~; Overlook Hotel;
  Poltergeist~; Elvira Mistress of the Dark; Rocky Horror Picture Show; Coraline; Corpse Bride; Sweeney Todd;
  American Horror Story; The Walking Dead; Daryl Dixon
Other film and television: James Bond; 007; Rocky Balboa; Rambo; Terminator~; RoboCop; Godzilla; King Kong;
  Pink Panther; Dirty Dancing; Nobody Puts Baby in a Corner; Pulp Fiction; The Big Lebowski; The Dude Abides;
  Monty Python; Napoleon Dynamite; Hunger Games; Katniss; Mockingjay; Twilight Saga; Team Edward; Edward Cullen;
  Divergent~; John Wick; La La Land~; Barbenheimer; Letterkenny; Schitt's Creek; Rose Apothecary; Ew, David;
  Rosebud Motel; Trailer Park Boys; The Golden Girls; Stay Golden~; Thank You for Being a Friend; Blanche Devereaux;
  Leave It to Beaver; Betty Boop; Popeye; Felix the Cat; Garfield~; Peanuts~; Snoopy; Charlie Brown; Woodstock Peanuts;
  Linus and Lucy; Charlie Brown Christmas; Rudolph the Red-Nosed Reindeer; Frosty the Snowman; Great British Bake Off;
  Survivor CBS; The Bachelor~; Love Island; Vanderpump Rules; Real Housewives; Keeping Up with the Kardashians;
  Jeopardy!~; Wheel of Fortune; The Price Is Right; Family Feud; Shark Tank~; Deadliest Catch; Duck Dynasty;
  Ancient Aliens; MythBusters; Bob Ross; Happy Little Trees?; Mister Rogers; Won't You Be My Neighbor?;
  Magic School Bus; Reading Rainbow; Schoolhouse Rock; The Twilight Zone; Knight Rider; The A-Team; Dukes of Hazzard;
  Baywatch; Miami Vice; Twin Peaks; Grey's Anatomy; You're My Person?; Seattle Grace; Scandal ABC;
  Lost Dharma Initiative; The Handmaid's Tale; Nolite te bastardes carborundorum; Severance Lumon; Heated Rivalry;
  The Bear FX; Yes Chef~; Tatort; Alarm für Cobra 11; Bares für Rares; Dinner for One~; Didi Hallervorden; Kaamelott;
  Les Bronzés; Bienvenue chez les Ch'tis; La Que Se Avecina; Cantinflas; El Chavo del Ocho; Chapulín Colorado
`,
};
