import type { KeywordCategory } from '#schema/signals/category.rules.js';

/**
 * Words of each category by language, singular, lower case, as the normaliser leaves them; plurals are understood by the
 * rules of the language. A phrase joins its words with "_". Add words freely: only whole words match. The order of the
 * categories settles ties: themes before the products they are printed on.
 */
export const CATEGORY_WORDS = {
  holidays: {
    en: `
      christmas xmas halloween easter thanksgiving hanukkah kwanzaa valentine valentines mothers_day fathers_day
      new_year santa reindeer grinch pumpkin_spice st_patrick shamrock juneteenth 4th_of_july independence_day
      memorial_day labor_day diwali ramadan eid advent ornament stocking elf mardi_gras cinco_de_mayo back_to_school
      black_friday`,
    es: `
      navidad reyes_magos pascua día_de_los_muertos dia_de_los_muertos san_valentín san_valentin nochebuena año_nuevo`,
    fr: `
      noël noel pâques paques saint_valentin toussaint nouvel_an fête_des_mères fête_des_pères`,
    de: `
      weihnachten weihnachtsmann nikolaus ostern silvester muttertag vatertag valentinstag adventskalender fasching`,
  },
  activism: {
    en: `
      activism activist feminism feminist equality pride lgbt lgbtq lgbtqia protest climate vegan_activist
      black_lives_matter blm human_rights womens_rights black_history black_history_month social_justice vote election
      democracy peace save_the_bees save_the_planet pro_choice mental_health`,
    es: `
      activismo feminismo feminista igualdad orgullo derechos_humanos paz`,
    fr: `
      activisme féminisme féministe égalité fierté droits_humains paix`,
    de: `
      aktivismus feminismus feministin gleichberechtigung menschenrechte frieden klima klimaschutz`,
  },
  animals: {
    en: `
      animal cat kitten kitty dog puppy pup horse pony frog toad axolotl capybara bird owl duck goose chicken hen
      rooster cow pig sheep goat llama alpaca rabbit bunny hamster guinea_pig ferret hedgehog fox wolf bear panda
      raccoon possum opossum squirrel deer moose elephant giraffe lion tiger leopard monkey gorilla sloth koala
      kangaroo penguin dolphin whale shark octopus jellyfish turtle tortoise snake lizard gecko dragon dinosaur dino
      bee butterfly moth spider snail fish goldendoodle labrador corgi dachshund poodle chihuahua bulldog husky pug
      beagle pet paw highland_cow`,
    es: `
      gato gatito perro perrito cachorro caballo rana pájaro pato gallina vaca cerdo oveja cabra conejo zorro lobo oso
      ciervo elefante león tigre mono delfín ballena tiburón tortuga serpiente abeja mariposa mascota`,
    fr: `
      chat chaton chien chiot cheval grenouille oiseau hibou canard poule vache cochon mouton chèvre lapin renard loup
      ours cerf éléphant singe dauphin baleine requin tortue serpent abeille papillon`,
    de: `
      katze kater kätzchen hund welpe pferd pony frosch vogel eule ente huhn kuh schwein schaf ziege hase kaninchen
      fuchs bär hirsch elefant löwe affe delfin wal hai schildkröte schlange biene schmetterling igel haustier dackel`,
  },
  sports: {
    en: `
      sport football soccer basketball baseball softball hockey tennis golf volleyball rugby cricket running runner
      marathon cycling cyclist bike yoga pilates gym fitness workout crossfit weightlifting swimming swimmer surfing
      surfer skate skateboard skiing snowboard boxing wrestling karate judo martial_arts climbing fishing hunting
      pickleball lacrosse gymnastics cheerleading cheer dance ballet bowling archery nfl nba mlb nhl world_cup olympic
      olympics super_bowl`,
    es: `
      deporte fútbol futbol baloncesto béisbol tenis correr ciclismo natación boxeo pesca gimnasio`,
    fr: `
      sport foot basket tennis course_à_pied cyclisme natation boxe pêche escalade ski danse`,
    de: `
      fußball fussball handball laufen läufer radfahren schwimmen boxen angeln klettern turnen wandern skifahren
      tanzen`,
  },
  professions: {
    en: `
      nurse nursing doctor teacher teaching engineer lawyer firefighter police paramedic emt dentist dental_hygienist
      veterinarian vet_tech pharmacist accountant programmer developer coder mechanic electrician plumber welder
      carpenter farmer chef barista bartender hairdresser hairstylist barber nail_tech realtor pilot trucker
      truck_driver librarian scientist biologist chemist social_worker therapist psychologist radiologist midwife
      doula soldier veteran`,
    es: `
      enfermera enfermero médico doctora maestra maestro profesora profesor ingeniera ingeniero abogada abogado
      bombero`,
    fr: `
      infirmière infirmier médecin maîtresse professeur ingénieur avocat pompier`,
    de: `
      krankenschwester pfleger arzt ärztin lehrerin lehrer erzieherin ingenieur anwalt feuerwehr feuerwehrmann hebamme`,
  },
  family: {
    en: `
      family mom mommy mama mum mother dad daddy papa father grandma grandmother nana grandpa grandfather sister
      brother aunt uncle cousin son daughter baby newborn toddler twin wife husband bride groom wedding bachelorette
      anniversary engagement pregnancy pregnant birthday couple girlfriend boyfriend bestie godmother`,
    es: `
      familia mamá madre papá padre abuela abuelo hermana hermano tía tío hijo hija bebé boda novia novio cumpleaños`,
    fr: `
      famille maman mère père mamie papi soeur frère tante oncle fils fille bébé mariage mariée anniversaire`,
    de: `
      familie mutti mutter vati vater oma opa schwester bruder tante onkel sohn tochter hochzeit braut bräutigam
      geburtstag patentante patenonkel`,
  },
  gaming: {
    en: `
      gaming gamer game video_game videogame console playstation xbox nintendo minecraft fortnite roblox pokemon
      pokémon zelda dnd dungeons_and_dragons dungeon_master d20 dice board_game chess esports arcade retro_gaming
      twitch streamer anime manga cosplay`,
    es: `
      videojuego juego ajedrez jugador`,
    fr: `
      jeu_vidéo joueur échecs jeu_de_société`,
    de: `
      videospiel zocken zocker brettspiel schach spieler`,
  },
  music: {
    en: `
      music musician band concert guitar guitarist bass drum drummer piano violin cello saxophone trumpet singer song
      vinyl rock punk metal jazz blues hip_hop rap rapper techno house_music country_music kpop k-pop dj rave festival
      eras_tour album karaoke orchestra choir`,
    es: `
      música guitarra concierto canción cantante batería`,
    fr: `
      musique guitare chanson chanteur chanteuse batterie`,
    de: `
      musik gitarre konzert lied sänger sängerin schlagzeug chor geige`,
  },
  food: {
    en: `
      food coffee espresso latte tea matcha boba wine beer whiskey cocktail margarita taco burrito pizza burger sushi
      ramen pasta bread sourdough cake cupcake cookie donut doughnut chocolate candy ice_cream bacon cheese avocado
      strawberry lemon peach cherry pumpkin mushroom pickle hot_sauce bbq barbecue grill baking baker cooking
      kitchen_witch vegan vegetarian snack`,
    es: `
      comida café té vino cerveza pastel galleta queso fresa limón aguacate cocina`,
    fr: `
      cuisine vin bière gâteau fromage croissant fraise citron champignon`,
    de: `
      essen kaffee tee wein bier kuchen keks plätzchen käse erdbeere zitrone pilz brot backen grillen kochen bratwurst`,
  },
  travel: {
    en: `
      travel traveler traveller vacation road_trip cruise beach island national_park camping camper rv van_life
      airport passport adventure wanderlust hawaii paris london tokyo new_york las_vegas los_angeles disney disneyland
      roadtrip city_skyline souvenir`,
    es: `
      viaje viajero vacaciones playa isla aventura crucero`,
    fr: `
      voyage voyageur vacances plage île aventure croisière`,
    de: `
      reise reisen urlaub strand insel abenteuer kreuzfahrt camping wohnmobil`,
  },
  nature: {
    en: `
      nature forest tree mountain ocean sea river lake flower wildflower floral rose sunflower daisy tulip lavender
      plant succulent cactus garden gardening gardener leaf fern moss cottagecore goblincore botanical moon sun star
      galaxy space astronomy planet sunset sunrise rainbow hiking hiker outdoors desert`,
    es: `
      naturaleza bosque árbol montaña océano mar río flor girasol planta jardín luna sol estrella arcoíris`,
    fr: `
      nature forêt arbre montagne océan mer rivière fleur tournesol plante jardin lune soleil étoile randonnée`,
    de: `
      natur wald baum berg ozean meer fluss see blume sonnenblume pflanze garten mond sonne stern regenbogen`,
  },
  humor: {
    en: `
      funny humor humour joke meme sarcastic sarcasm pun dad_joke silly hilarious prank gag adulting introvert`,
    es: `
      gracioso divertido humor chiste broma sarcasmo`,
    fr: `
      drôle humour blague rigolo sarcasme`,
    de: `
      lustig witzig humor witz spruch sarkasmus ironie`,
  },
  drinkware: {
    en: `
      mug cup tumbler glass wine_glass water_bottle bottle flask coaster thermos stein`,
    es: `
      taza vaso botella termo copa`,
    fr: `
      tasse verre gourde bouteille mug`,
    de: `
      tasse becher glas trinkflasche flasche thermobecher`,
  },
  bags: {
    en: `
      bag tote tote_bag backpack purse handbag fanny_pack pouch duffel wallet`,
    es: `
      bolso bolsa mochila cartera riñonera`,
    fr: `
      sac sac_à_dos pochette portefeuille cabas`,
    de: `
      tasche rucksack beutel geldbörse turnbeutel jutebeutel`,
  },
  'home-decor': {
    en: `
      poster wall_art canvas print pillow cushion blanket throw_blanket rug doormat candle curtain lamp wreath sign
      wall_decor home_decor tapestry clock vase furniture shower_curtain bedding duvet quilt frame`,
    es: `
      póster cuadro lienzo almohada cojín manta vela alfombra decoración`,
    fr: `
      affiche tableau toile coussin couverture bougie tapis décoration`,
    de: `
      plakat leinwand kissen decke kerze teppich deko dekoration wandbild fußmatte`,
  },
  apparel: {
    en: `
      shirt t-shirt tshirt tee hoodie sweatshirt sweater crewneck tank_top hat cap beanie sock legging jogger jacket
      dress skirt scarf apron onesie romper pajama jersey apparel clothing outfit fashion streetwear sneaker shoe`,
    es: `
      camiseta sudadera gorra gorro calcetín chaqueta vestido ropa zapato`,
    fr: `
      t-shirt chemise sweat casquette bonnet chaussette veste robe vêtement chaussure`,
    de: `
      hemd pullover kapuzenpullover mütze socke jacke kleid kleidung schuh strampler`,
  },
  gifts: {
    en: `
      gift present gift_box stocking_stuffer keepsake personalized_gift gift_idea gift_basket sticker keychain`,
    es: `
      regalo obsequio detalle llavero pegatina`,
    fr: `
      cadeau porte-clés autocollant`,
    de: `
      geschenk geschenkidee mitbringsel schlüsselanhänger aufkleber`,
  },
} as const satisfies Record<Exclude<KeywordCategory, 'other'>, Record<'en' | 'es' | 'fr' | 'de', string>>;
