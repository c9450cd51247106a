import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Bands, performers who are marks, festivals, labels and tours. */
export const MUSIC: MarkGroup = {
  category: 'MUSIC',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `band tour concert album song lyrics music singer rapper rock metal punk vinyl kpop fan festival gira concierto
    banda cantante canción disco tournée groupe chanson chanteur chanteuse Konzert Lied Sängerin Sänger Platte tourdaten
    guitar drummer`,
  lines: `
The Beatles; Yellow Submarine; Abbey Road?; Sgt. Pepper; Strawberry Fields Forever; The Rolling Stones; Rolling Stones;
  Led Zeppelin; Pink Floyd; Dark Side of the Moon?; AC/DC; Metallica; Iron Maiden~; Guns N' Roses; Guns and Roses;
  Black Sabbath; Ozzy Osbourne; Motörhead; Slayer~; Megadeth; Slipknot; Rammstein; Nirvana~; Foo Fighters; Pearl Jam;
  Soundgarden; Alice in Chains; Stone Temple Pilots; Red Hot Chili Peppers; Rage Against the Machine; System of a Down;
  Linkin Park; Green Day; Blink-182; Blink 182; My Chemical Romance; Fall Out Boy; Panic! at the Disco; Paramore;
  All Time Low~; Twenty One Pilots; Imagine Dragons; Coldplay; Radiohead; Oasis~; Blur~; Arctic Monkeys; The Smiths;
  Morrissey; Joy Division; Unknown Pleasures; New Order~; Depeche Mode; The Cure~; The Clash; Sex Pistols; Ramones;
  Misfits~; Dead Kennedys; Black Flag~; Bad Religion; The Offspring; Sublime~; No Doubt~; Weezer; The Killers;
  The Strokes; The White Stripes; Gorillaz; Daft Punk; Muse~; Tool~; Korn; Limp Bizkit; Marilyn Manson;
  Nine Inch Nails; Evanescence; Nightwish; Sabaton; Ghost BC; Sleep Token; Bring Me the Horizon; Avenged Sevenfold;
  Five Finger Death Punch; Disturbed~; Godsmack; Creed~; Nickelback; Aerosmith; KISS Army; Bon Jovi; Def Leppard;
  Van Halen; Mötley Crüe; Motley Crue; Scorpions~; Deep Purple; Judas Priest; ZZ Top; Lynyrd Skynyrd;
  Sweet Home Alabama?; Free Bird~; The Eagles Band; Hotel California; Fleetwood Mac; Rumours Fleetwood; The Doors~;
  Grateful Dead; Deadhead; Steal Your Face; Jerry Garcia; Dead & Company; Phish; Widespread Panic;
  Creedence Clearwater Revival; The Who~; The Kinks; The Beach Boys; Beach Boys; The Monkees; ABBA; Dancing Queen?;
  Mamma Mia; Bee Gees; Queen Band; Bohemian Rhapsody; Freddie Mercury; U2; R.E.M. Band; INXS; Duran Duran; The Police~;
  Tears for Fears; A-ha; Genesis~; Rush Band; Journey Band; Don't Stop Believin'; Toto~; Foreigner~; Boston Band;
  Kansas Band; Carry On Wayward Son; Insane Clown Posse; Juggalo; Wu-Tang Clan; Wu-Tang; Wu Tang Forever; N.W.A;
  Straight Outta Compton; Straight Outta~; Public Enemy~; Run-DMC; Run DMC; Beastie Boys; A Tribe Called Quest;
  De La Soul; OutKast; Cypress Hill; House of Pain; Salt-N-Pepa; TLC~; Destiny's Child; Spice Girls; Girl Power~;
  Backstreet Boys; NSYNC; *NSYNC; It's Gonna Be May; New Kids on the Block; NKOTB; Jonas Brothers; One Direction;
  5 Seconds of Summer; Westlife; Take That~; Little Mix; Fifth Harmony; Pussycat Dolls; Black Eyed Peas; Maroon 5;
  OneRepublic; Florida Georgia Line; Zac Brown Band; Rascal Flatts; Brooks & Dunn; Lady Antebellum; The Chicks Band;
  Mumford & Sons; The Lumineers; Noah Kahan; Stick Season; Zach Bryan; The War and Treaty; Turnpike Troubadours;
  Hozier; Tyler Childers; Cody Johnson; Chris Stapleton
BTS; Bangtan Boys; BTS Army; BT21; Blackpink; Twice Kpop; Stray Kids; Seventeen Kpop; EXO Kpop; ATEEZ; TXT Kpop;
  Enhypen; NewJeans; LE SSERAFIM; aespa; ITZY; Red Velvet~; Girls' Generation; NCT 127; Big Bang Kpop;
  Tomorrow X Together; Katseye
Eras Tour; The Eras Tour; Swiftie; In My Era~; Taylor's Version; Karma Is a Cat; Anti-Hero~; Fearless Taylor's Version;
  Folklore Album; Life of a Showgirl; Tortured Poets Department; Renaissance World Tour; Cowboy Carter; Beyhive;
  BeyHive; Little Monsters~; Born This Way~; Barbz; Barb Nation; Arianators; Beliebers; Directioners; Lambily;
  Short n' Sweet Tour; Please Please Please~; Espresso Sabrina; Brat Summer; Brat Charli; GNX Tour; Not Like Us~;
  Utopia Travis; Astroworld; OVO; Roc Nation; Death Row Records; Bad Boy Records; Def Jam; Cash Money Records; Motown;
  Sub Pop; Third Man Records; Sun Records; CBGB; Whisky a Go Go; Grand Ole Opry; Hard Rock Cafe; House of Blues;
  Studio 54
Festivals: Coachella; Lollapalooza; Bonnaroo; Burning Man; Glastonbury; Tomorrowland; Electric Daisy Carnival;
  EDC Las Vegas; Ultra Music Festival; Warped Tour; Vans Warped Tour; Stagecoach Festival; SXSW; Woodstock Festival;
  Summerfest~; Austin City Limits; Wacken; Wacken Open Air; Rock am Ring; Hurricane Festival; Hellfest;
  Vieilles Charrues; Primavera Sound; Eurovision; Eurovision Song Contest; The Voice~; American Idol; Grammy Awards;
  Grammys; MTV; Rock and Roll Hall of Fame; Spotify Wrapped
Makers: Fender; Stratocaster; Telecaster; Gibson Guitars; Les Paul; Ibanez; Marshall Amplification; Marshall Amps;
  Steinway; Yamaha; Roland Corporation; Zildjian; Moog; Beats by Dre; Bose; Sonos
Musicals: Hamilton Musical; Phantom of the Opera; Les Misérables; Les Mis; Dear Evan Hansen; Rent Musical;
  Cats Musical; Chicago Musical; Book of Mormon Musical; Hadestown; Six the Musical; Wicked the Musical;
  Heathers Musical; Beetlejuice Musical; Cirque du Soleil; Blue Man Group; Rockettes
Die Ärzte~; Die Toten Hosen; Tokio Hotel; Helene Fischer; Atemlos durch die Nacht; Kraftklub; Sportfreunde Stiller;
  Böhse Onkelz; In Extremo; Deichkind; AnnenMayKantereit; Scooter~; Kraftwerk~; Nena 99 Luftballons; Modern Talking;
  Indochine; Téléphone Groupe; Noir Désir; Louise Attaque; Les Négresses Vertes; Daft Punk Alive; Gojira Band; PNL Rap;
  IAM Rap; NTM Rap; Mecano Grupo; Héroes del Silencio; Estopa; El Último de la Fila; Extremoduro; Maná Banda;
  Los Tigres del Norte; Café Tacvba; Soda Stereo; Molotov Banda; Aventura Bachata; RBD Rebelde; Soy Rebelde Tour;
  Grupo Frontera; Peso Pluma; Un Verano Sin Ti; Nadie Sabe Lo Que Va a Pasar Mañana; Debí Tirar Más Fotos
`,
};
