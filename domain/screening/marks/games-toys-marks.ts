import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Video games, consoles and their characters. */
export const GAMES: MarkGroup = {
  category: 'GAMES',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `game games gamer gaming console video esports player level juego jugador videojuego consola jeu joueur vidéo
    Spiel Spieler Konsole switch xbox playstation pc fps rpg mmo steam`,
  lines: `
Nintendo: Nintendo; Nintendo Switch; Game Boy; Gameboy; GameCube; Super Nintendo; Super Mario; Mario Bros; Mario Kart;
  Luigi~; Luigi's Mansion; Princess Peach; Bowser; Yoshi; Donkey Kong; Diddy Kong; Toadstool Peach; Legend of Zelda;
  Zelda; Triforce; Hyrule; It's Dangerous to Go Alone; Metroid; Samus Aran; Kirby~; Animal Crossing; Tom Nook;
  Splatoon; Pikmin; Star Fox; Fire Emblem; Smash Bros; Super Smash Bros; Wii; Joy-Con; Earthbound~
Pokémon: Pokémon; Pokemon; Pikachu; Charmander; Charizard; Bulbasaur; Squirtle; Eevee; Snorlax; Jigglypuff; Gengar;
  Mewtwo; Psyduck; Magikarp; Gyarados; Lucario; Pokéball; Pokeball; Team Rocket; Gotta Catch 'Em All;
  Attrapez-les tous; Hazte con todos; Komm und schnapp sie dir; Pokédex; Ash Ketchum
Sega: Sega; Sonic the Hedgehog; Sonic Hedgehog; Dr. Eggman; Yakuza Sega; Dreamcast; Sega Genesis; Gotta Go Fast~
Sony: PlayStation; PS5; PS4; God of War; Kratos; Uncharted~; Horizon Zero Dawn; Gran Turismo; Crash Bandicoot;
  Ratchet & Clank; Spyro the Dragon; Astro Bot; Ghost of Tsushima; Bloodborne; Little Big Planet
Microsoft: Xbox; Halo Infinite; Master Chief; Gears of War; Forza Horizon; Minecraft; Creeper Minecraft; Enderman;
  Mojang; Age of Empires; Sea of Thieves
Epic Games: Fortnite; Battle Royale Fortnite; Victory Royale; Peely; Unreal Tournament; Rocket League; Fall Guys
Roblox: Roblox; Robux; Adopt Me Roblox; Grow a Garden Roblox; Brookhaven RP; Doors Roblox; Blox Fruits
Activision Blizzard: Call of Duty; Warzone~; Modern Warfare; World of Warcraft; Warcraft; For the Horde; Lok'tar Ogar;
  Overwatch; Diablo IV; StarCraft; Hearthstone~; Candy Crush; Guitar Hero; Tony Hawk's Pro Skater; Skylanders
EA: EA Sports; Madden NFL; The Sims; Sims 4; Plumbob; Battlefield 2042; Mass Effect; Dragon Age; Apex Legends;
  Dead Space; Plants vs Zombies; Need for Speed; Titanfall; It Takes Two Game
Rockstar: Grand Theft Auto; GTA; GTA VI; San Andreas GTA; Red Dead Redemption; Vice City
Valve: Half-Life; Portal Aperture; Aperture Science; The Cake Is a Lie; Counter-Strike; Dota 2; Team Fortress;
  Left 4 Dead; Steam Deck
Riot: League of Legends; Valorant; Teamfight Tactics; Arcane League; Jinx Arcane
Bethesda: Skyrim; Elder Scrolls; Arrow to the Knee; Fus Ro Dah; Dovahkiin; Fallout 4; Vault-Tec; Vault Boy; Pip-Boy;
  Nuka-Cola; Doom Eternal; Doomguy; Wolfenstein; Quake~; Dishonored~; Starfield~
Ubisoft: Assassin's Creed; Far Cry; Rayman; Just Dance; Watch Dogs; Rainbow Six; Rabbids; Prince of Persia
Square Enix: Final Fantasy; Chocobo; Cloud Strife; Sephiroth; Moogle; Kingdom Hearts; Tomb Raider; Lara Croft;
  NieR Automata; Chrono Trigger
Capcom: Resident Evil; Umbrella Corporation; Street Fighter; Ryu Street Fighter; Hadouken; Chun-Li; Mega Man; Megaman;
  Monster Hunter; Devil May Cry; Ace Attorney
Bandai Namco: Pac-Man; Pacman; Ms. Pac-Man; Tekken; Dark Souls; Elden Ring; Soulcalibur; Galaga; Tamagotchi; Gundam;
  Digimon; Katamari
Konami: Metal Gear Solid; Solid Snake; Silent Hill; Castlevania; Yu-Gi-Oh; Frogger; Contra Konami;
  Dance Dance Revolution; Bomberman
Others: Among Us; Sus Among Us; Crewmate; Undertale; Deltarune; Sans Undertale; Stardew Valley; Hollow Knight;
  Hornet Silksong; Silksong; Cuphead; Celeste Game; Terraria; Subnautica; Dead by Daylight; Five Nights at Freddy's;
  FNAF; Freddy Fazbear; Poppy Playtime; Huggy Wuggy; Bendy and the Ink Machine; Garten of Banban; Genshin Impact;
  Honkai Star Rail; Palworld; Baldur's Gate; Astarion; Cyberpunk 2077; Witcher Wild Hunt; Hades Game; Balatro;
  Lethal Company; Hello Neighbor; Angry Birds; Clash of Clans; Clash Royale; Brawl Stars; Cut the Rope; Temple Run;
  Subway Surfers; Geometry Dash; Plague Inc; Tetris; Space Invaders; Asteroids Atari; Atari; Pong Atari; Commodore 64;
  Neopets; RuneScape; EVE Online; Destiny 2; Borderlands~; BioShock; Would You Kindly~; Mortal Kombat; Finish Him~;
  Toasty MK; Injustice Gods; XCOM; PUBG; Winner Winner Chicken Dinner~; Rust Game; Escape from Tarkov; Helldivers;
  For Super Earth; Twitch Streamer; Discord~; FaZe Clan; Team Liquid; G2 Esports; Fnatic; T1 Esports; Rooster Teeth;
  Red vs Blue; Wordle; Jackbox; World of Tanks; ARK Survival; Euro Truck Simulator; Farming Simulator;
  Landwirtschafts-Simulator
Tabletop: Dungeons & Dragons; Dungeons and Dragons; D&D; Magic the Gathering; Warhammer; Warhammer 40K;
  Space Marine Warhammer; For the Emperor Warhammer; Pathfinder RPG; Critical Role; Vox Machina; Settlers of Catan;
  Catan; Ticket to Ride; Carcassonne Spiel; Cards Against Humanity; Exploding Kittens; Gloomhaven; What Do You Meme;
  Spot It! Game; Ravensburger; Kosmos Spiele
`,
};

/** Toys, dolls and board games. */
export const TOYS: MarkGroup = {
  category: 'TOYS',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `toy toys doll dolls figure collectible playset juguete muñeca jouet poupée figurine Spielzeug Puppe board game
    juego de mesa jeu Brettspiel`,
  lines: `
Mattel: Barbie; Barbie Girl; Come On Barbie; I'm Just Ken; Kenough; I Am Kenough; Hot Wheels; Fisher-Price;
  American Girl; Matchbox Cars; Masters of the Universe; He-Man; She-Ra; Skeletor; By the Power of Grayskull;
  Polly Pocket; Monster High; UNO Cards; Magic 8 Ball?; Pictionary; Scrabble; Cabbage Patch Kids; View-Master;
  Rock 'Em Sock 'Em; MEGA Bloks
Hasbro: Hasbro; My Little Pony; Twilight Sparkle; Rainbow Dash; Pinkie Pie; Transformers; Optimus Prime; Bumblebee~;
  Autobot; Decepticon; Megatron; G.I. Joe; GI Joe; Nerf; Play-Doh; Monopoly~; Mr. Monopoly; Candy Land; Candyland;
  Clue Board Game; Cluedo; Risk Board Game; Operation Game; Twister Game; Jenga; Connect Four; Connect 4; Battleship~;
  The Game of Life; Trivial Pursuit; Mr. Potato Head; Potato Head; Easy-Bake Oven; Furby; Littlest Pet Shop;
  Baby Alive; Power Rangers; Mighty Morphin; Go Go Power Rangers; Lite-Brite; Lincoln Logs; Tonka; Yahtzee; Ouija?;
  Beyblade
Others: LEGO; Legoland; Duplo; Ninjago; Everything Is Awesome; Playmobil; Squishmallow; Squishmallows; Jellycat;
  Build-A-Bear; Care Bears; Strawberry Shortcake~; Rainbow Brite; Lisa Frank; Trolls Doll; Bratz; L.O.L. Surprise;
  LOL Surprise; Rainbow High; Little Tikes; Funko; Funko Pop; Beanie Babies; Beanie Baby; Ty Beanie; Webkinz;
  Sylvanian Families; Calico Critters; Labubu; Pop Mart; Sonny Angel; Smiski; Moomin; Moomins; Miffy; Nijntje;
  Hello Kitty; Sanrio; My Melody; Kuromi; Cinnamoroll; Keroppi; Pompompurin; Badtz-Maru; Gudetama; Aggretsuko;
  Rilakkuma; Pusheen; Molang; Monchhichi; Raggedy Ann; Holly Hobbie; Teddy Ruxpin; Stretch Armstrong; Rubik's Cube;
  Rubik; Etch A Sketch; Slinky; Silly Putty; Koosh; Crayola; K'NEX; Meccano; Erector Set; Lincoln Log; Radio Flyer;
  Big Wheel~; Cozy Coupe; Melissa & Doug; VTech; LeapFrog~; Spirograph; Shrinky Dinks; Perler; Hatchimals; Bakugan;
  Zhu Zhu Pets; Skip Hop; Steiff; Schleich; Siku; Märklin; Tiptoi; Toniebox; Tonies; Gruffalo; Kinder Surprise;
  Sophie la girafe; Djeco; Smoby; Nancy Muñeca; Famosa; Pinypon; Nenuco; Topps; Panini Stickers; Garbage Pail Kids;
  Upper Deck; Pez; Elf Pets; Scout Elf; Mensch Meier Spiel; Mensch ärgere dich nicht; Bananagrams; Apples to Apples;
  Sorry! Game; Hungry Hungry Hippos; Mouse Trap Game; Bop It; Simon Says Game; Guess Who Game; Stratego; Boggle;
  Rummikub; Mastermind Game; Qwirkle; Azul Game; Wingspan Game; Codenames Game; Dixit; Skip-Bo; Phase 10; Rook Cards;
  Bicycle Playing Cards; Bicycle Cards
`,
};
