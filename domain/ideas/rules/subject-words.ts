import type { IdeaLocale } from '#schema/ideas/idea.values.js';

/** animal, plant and thing are counted; mass and activity are not; person is what somebody is; place is where one would be. */
export type SubjectKind = 'animal' | 'plant' | 'thing' | 'mass' | 'activity' | 'person' | 'place';

/** The word for a subject in one language. */
export interface SubjectWord {
  readonly one: string;
  /** For what is not counted, the same as `one`. */
  readonly many: string;
  /** m, f or n; English has none. */
  readonly gender: 'm' | 'f' | 'n';
  /** First part of a German compound: `Katzen` for a cat. */
  readonly stem: string;
}

/** A subject that we know words for. */
export interface SubjectConcept {
  readonly key: string;
  readonly kind: SubjectKind;
  readonly words: Readonly<Record<IdeaLocale, SubjectWord>>;
}

/**
 * `key kind | English one,many | Spanish one,many,gender | French one,many,gender | German one,many,gender,stem`; `=` stands for
 * the form before.
 */
const LINES = `
cat animal | cat,cats | gato,gatos,m | chat,chats,m | Katze,Katzen,f,Katzen
dog animal | dog,dogs | perro,perros,m | chien,chiens,m | Hund,Hunde,m,Hunde
frog animal | frog,frogs | rana,ranas,f | grenouille,grenouilles,f | Frosch,Frösche,m,Frosch
horse animal | horse,horses | caballo,caballos,m | cheval,chevaux,m | Pferd,Pferde,n,Pferde
chicken animal | chicken,chickens | gallina,gallinas,f | poule,poules,f | Huhn,Hühner,n,Hühner
cow animal | cow,cows | vaca,vacas,f | vache,vaches,f | Kuh,Kühe,f,Kuh
goat animal | goat,goats | cabra,cabras,f | chèvre,chèvres,f | Ziege,Ziegen,f,Ziegen
pig animal | pig,pigs | cerdo,cerdos,m | cochon,cochons,m | Schwein,Schweine,n,Schweine
sheep animal | sheep,sheep | oveja,ovejas,f | mouton,moutons,m | Schaf,Schafe,n,Schaf
rabbit animal | rabbit,rabbits | conejo,conejos,m | lapin,lapins,m | Hase,Hasen,m,Hasen
fox animal | fox,foxes | zorro,zorros,m | renard,renards,m | Fuchs,Füchse,m,Fuchs
bear animal | bear,bears | oso,osos,m | ours,ours,m | Bär,Bären,m,Bären
wolf animal | wolf,wolves | lobo,lobos,m | loup,loups,m | Wolf,Wölfe,m,Wolfs
owl animal | owl,owls | búho,búhos,m | hibou,hiboux,m | Eule,Eulen,f,Eulen
bee animal | bee,bees | abeja,abejas,f | abeille,abeilles,f | Biene,Bienen,f,Bienen
butterfly animal | butterfly,butterflies | mariposa,mariposas,f | papillon,papillons,m | Schmetterling,Schmetterlinge,m,Schmetterlings
duck animal | duck,ducks | pato,patos,m | canard,canards,m | Ente,Enten,f,Enten
goose animal | goose,geese | ganso,gansos,m | oie,oies,f | Gans,Gänse,f,Gänse
capybara animal | capybara,capybaras | capibara,capibaras,m | capybara,capybaras,m | Capybara,Capybaras,n,Capybara-
sloth animal | sloth,sloths | perezoso,perezosos,m | paresseux,paresseux,m | Faultier,Faultiere,n,Faultier
hedgehog animal | hedgehog,hedgehogs | erizo,erizos,m | hérisson,hérissons,m | Igel,Igel,m,Igel
axolotl animal | axolotl,axolotls | ajolote,ajolotes,m | axolotl,axolotls,m | Axolotl,Axolotl,m,Axolotl-
dinosaur animal | dinosaur,dinosaurs | dinosaurio,dinosaurios,m | dinosaure,dinosaures,m | Dinosaurier,Dinosaurier,m,Dino-
unicorn animal | unicorn,unicorns | unicornio,unicornios,m | licorne,licornes,f | Einhorn,Einhörner,n,Einhorn
dragon animal | dragon,dragons | dragón,dragones,m | dragon,dragons,m | Drache,Drachen,m,Drachen
otter animal | otter,otters | nutria,nutrias,f | loutre,loutres,f | Otter,Otter,m,Otter
raccoon animal | raccoon,raccoons | mapache,mapaches,m | raton laveur,ratons laveurs,m | Waschbär,Waschbären,m,Waschbär
opossum animal | opossum,opossums | zarigüeya,zarigüeyas,f | opossum,opossums,m | Opossum,Opossums,n,Opossum-
shark animal | shark,sharks | tiburón,tiburones,m | requin,requins,m | Hai,Haie,m,Hai
whale animal | whale,whales | ballena,ballenas,f | baleine,baleines,f | Wal,Wale,m,Wal
turtle animal | turtle,turtles | tortuga,tortugas,f | tortue,tortues,f | Schildkröte,Schildkröten,f,Schildkröten
bird animal | bird,birds | pájaro,pájaros,m | oiseau,oiseaux,m | Vogel,Vögel,m,Vogel
llama animal | llama,llamas | llama,llamas,f | lama,lamas,m | Lama,Lamas,n,Lama
moth animal | moth,moths | polilla,polillas,f | papillon de nuit,papillons de nuit,m | Motte,Motten,f,Motten
octopus animal | octopus,octopuses | pulpo,pulpos,m | pieuvre,pieuvres,f | Krake,Kraken,m,Kraken
mushroom plant | mushroom,mushrooms | seta,setas,f | champignon,champignons,m | Pilz,Pilze,m,Pilz
plant plant | plant,plants | planta,plantas,f | plante,plantes,f | Pflanze,Pflanzen,f,Pflanzen
flower plant | flower,flowers | flor,flores,f | fleur,fleurs,f | Blume,Blumen,f,Blumen
sunflower plant | sunflower,sunflowers | girasol,girasoles,m | tournesol,tournesols,m | Sonnenblume,Sonnenblumen,f,Sonnenblumen
wildflower plant | wildflower,wildflowers | flor silvestre,flores silvestres,f | fleur sauvage,fleurs sauvages,f | Wildblume,Wildblumen,f,Wildblumen
cactus plant | cactus,cacti | cactus,cactus,m | cactus,cactus,m | Kaktus,Kakteen,m,Kaktus
pumpkin plant | pumpkin,pumpkins | calabaza,calabazas,f | citrouille,citrouilles,f | Kürbis,Kürbisse,m,Kürbis
strawberry plant | strawberry,strawberries | fresa,fresas,f | fraise,fraises,f | Erdbeere,Erdbeeren,f,Erdbeer
lemon plant | lemon,lemons | limón,limones,m | citron,citrons,m | Zitrone,Zitronen,f,Zitronen
book thing | book,books | libro,libros,m | livre,livres,m | Buch,Bücher,n,Bücher
bicycle thing | bike,bikes | bici,bicis,f | vélo,vélos,m | Fahrrad,Fahrräder,n,Fahrrad
guitar thing | guitar,guitars | guitarra,guitarras,f | guitare,guitares,f | Gitarre,Gitarren,f,Gitarren
tractor thing | tractor,tractors | tractor,tractores,m | tracteur,tracteurs,m | Traktor,Traktoren,m,Traktor
taco thing | taco,tacos | taco,tacos,m | taco,tacos,m | Taco,Tacos,m,Taco-
pickle thing | pickle,pickles | pepinillo,pepinillos,m | cornichon,cornichons,m | Essiggurke,Essiggurken,f,Gurken
cookie thing | cookie,cookies | galleta,galletas,f | biscuit,biscuits,m | Keks,Kekse,m,Keks
star thing | star,stars | estrella,estrellas,f | étoile,étoiles,f | Stern,Sterne,m,Sternen
bow thing | bow,bows | lazo,lazos,m | nœud,nœuds,m | Schleife,Schleifen,f,Schleifen
ghost thing | ghost,ghosts | fantasma,fantasmas,m | fantôme,fantômes,m | Gespenst,Gespenster,n,Gespenster
skeleton thing | skeleton,skeletons | esqueleto,esqueletos,m | squelette,squelettes,m | Skelett,Skelette,n,Skelett
coffee mass | coffee,= | café,=,m | café,=,m | Kaffee,=,m,Kaffee
tea mass | tea,= | té,=,m | thé,=,m | Tee,=,m,Tee
wine mass | wine,= | vino,=,m | vin,=,m | Wein,=,m,Wein
beer mass | beer,= | cerveza,=,f | bière,=,f | Bier,=,n,Bier
pizza mass | pizza,= | pizza,=,f | pizza,=,f | Pizza,=,f,Pizza
cheese mass | cheese,= | queso,=,m | fromage,=,m | Käse,=,m,Käse
cake mass | cake,= | tarta,=,f | gâteau,=,m | Kuchen,=,m,Kuchen
chocolate mass | chocolate,= | chocolate,=,m | chocolat,=,m | Schokolade,=,f,Schoko
matcha mass | matcha,= | matcha,=,m | matcha,=,m | Matcha,=,m,Matcha-
sourdough mass | sourdough,= | masa madre,=,f | levain,=,m | Sauerteig,=,m,Sauerteig
music mass | music,= | música,=,f | musique,=,f | Musik,=,f,Musik
sunshine mass | sunshine,= | sol,=,m | soleil,=,m | Sonnenschein,=,m,Sonnen
camping activity | camping,= | camping,=,m | camping,=,m | Camping,=,n,Camping
hiking activity | hiking,= | senderismo,=,m | randonnée,=,f | Wandern,=,n,Wander
fishing activity | fishing,= | pesca,=,f | pêche,=,f | Angeln,=,n,Angel
gardening activity | gardening,= | jardinería,=,f | jardinage,=,m | Gärtnern,=,n,Garten
reading activity | reading,= | lectura,=,f | lecture,=,f | Lesen,=,n,Lese
running activity | running,= | running,=,m | course à pied,=,f | Laufen,=,n,Lauf
yoga activity | yoga,= | yoga,=,m | yoga,=,m | Yoga,=,n,Yoga
cycling activity | cycling,= | ciclismo,=,m | cyclisme,=,m | Radfahren,=,n,Rad
dancing activity | dancing,= | baile,=,m | danse,=,f | Tanzen,=,n,Tanz
knitting activity | knitting,= | punto,=,m | tricot,=,m | Stricken,=,n,Strick
crochet activity | crochet,= | ganchillo,=,m | crochet,=,m | Häkeln,=,n,Häkel
baking activity | baking,= | repostería,=,f | pâtisserie,=,f | Backen,=,n,Back
cooking activity | cooking,= | cocina,=,f | cuisine,=,f | Kochen,=,n,Koch
photography activity | photography,= | fotografía,=,f | photo,=,f | Fotografieren,=,n,Foto
gaming activity | gaming,= | gaming,=,m | gaming,=,m | Zocken,=,n,Gaming-
chess activity | chess,= | ajedrez,=,m | échecs,=,m | Schach,=,n,Schach
pickleball activity | pickleball,= | pickleball,=,m | pickleball,=,m | Pickleball,=,n,Pickleball-
golf activity | golf,= | golf,=,m | golf,=,m | Golf,=,n,Golf
football activity | football,= | fútbol,=,m | foot,=,m | Fußball,=,m,Fußball
climbing activity | climbing,= | escalada,=,f | escalade,=,f | Klettern,=,n,Kletter
skiing activity | skiing,= | esquí,=,m | ski,=,m | Skifahren,=,n,Ski
swimming activity | swimming,= | natación,=,f | natation,=,f | Schwimmen,=,n,Schwimm
surfing activity | surfing,= | surf,=,m | surf,=,m | Surfen,=,n,Surf
painting activity | painting,= | pintura,=,f | peinture,=,f | Malen,=,n,Mal
travel activity | travel,= | viajes,=,m | voyage,=,m | Reisen,=,n,Reise
birdwatching activity | birdwatching,= | avistamiento de aves,=,m | ornithologie,=,f | Vogelbeobachtung,=,f,Vogel
thrifting activity | thrifting,= | ropa vintage,=,f | chine,=,f | Trödeln,=,n,Trödel
beach place | beach,beaches | playa,playas,f | plage,plages,f | Strand,Strände,m,Strand
mountain place | mountain,mountains | montaña,montañas,f | montagne,montagnes,f | Berg,Berge,m,Berg
forest place | forest,forests | bosque,bosques,m | forêt,forêts,f | Wald,Wälder,m,Wald
lake place | lake,lakes | lago,lagos,m | lac,lacs,m | See,Seen,m,Seen
teacher person | teacher,teachers | profe,profes,m | prof,profs,m | Lehrkraft,Lehrkräfte,f,Lehrer
nurse person | nurse,nurses | enfermera,enfermeras,f | infirmière,infirmières,f | Pflegekraft,Pflegekräfte,f,Pflege
doctor person | doctor,doctors | médico,médicos,m | médecin,médecins,m | Arzt,Ärzte,m,Arzt
firefighter person | firefighter,firefighters | bombero,bomberos,m | pompier,pompiers,m | Feuerwehrmann,Feuerwehrleute,m,Feuerwehr
programmer person | programmer,programmers | programador,programadores,m | codeur,codeurs,m | Coder,Coder,m,Coder-
engineer person | engineer,engineers | ingeniero,ingenieros,m | ingénieur,ingénieurs,m | Ingenieur,Ingenieure,m,Ingenieurs
farmer person | farmer,farmers | granjero,granjeros,m | fermier,fermiers,m | Landwirt,Landwirte,m,Hof
mechanic person | mechanic,mechanics | mecánico,mecánicos,m | mécano,mécanos,m | Schrauber,Schrauber,m,Werkstatt
barista person | barista,baristas | barista,baristas,m | barista,baristas,m | Barista,Baristas,m,Barista-
librarian person | librarian,librarians | bibliotecaria,bibliotecarias,f | bibliothécaire,bibliothécaires,m | Bücherwurm,Bücherwürmer,m,Bibliotheks
electrician person | electrician,electricians | electricista,electricistas,m | électricien,électriciens,m | Elektriker,Elektriker,m,Elektro
trucker person | trucker,truckers | camionero,camioneros,m | routier,routiers,m | Trucker,Trucker,m,Trucker-
mum person | mom,moms | mamá,mamás,f | maman,mamans,f | Mama,Mamas,f,Mama-
dad person | dad,dads | papá,papás,m | papa,papas,m | Papa,Papas,m,Papa-
grandma person | grandma,grandmas | abuela,abuelas,f | mamie,mamies,f | Oma,Omas,f,Oma-
grandpa person | grandpa,grandpas | abuelo,abuelos,m | papi,papis,m | Opa,Opas,m,Opa-
aunt person | aunt,aunts | tía,tías,f | tata,tatas,f | Tante,Tanten,f,Tanten
uncle person | uncle,uncles | tío,tíos,m | tonton,tontons,m | Onkel,Onkel,m,Onkel-
sister person | sister,sisters | hermana,hermanas,f | sœur,sœurs,f | Schwester,Schwestern,f,Schwester-
brother person | brother,brothers | hermano,hermanos,m | frère,frères,m | Bruder,Brüder,m,Bruder-
introvert person | introvert,introverts | introvertido,introvertidos,m | introverti,introvertis,m | Stubenhocker,Stubenhocker,m,Sofa
bride person | bride,brides | novia,novias,f | mariée,mariées,f | Braut,Bräute,f,Braut
`;

/** Other words for a subject, in any language. */
const SYNONYMS: Readonly<Record<string, string>> = {
  kitten: 'cat', kitty: 'cat', feline: 'cat', puppy: 'dog', doggo: 'dog', pup: 'dog', toad: 'frog', pony: 'horse', hen: 'chicken',
  bunny: 'rabbit', hare: 'rabbit', possum: 'opossum', bumblebee: 'bee', fungi: 'mushroom', champiñón: 'mushroom', hongo: 'mushroom', plants: 'plant',
  houseplant: 'plant', alpaca: 'llama', bookish: 'book', reader: 'reading', books: 'book', biking: 'cycling', bicycle: 'bicycle', bike: 'bicycle',
  hike: 'hiking', hiker: 'hiking', camp: 'camping', camper: 'camping', fisherman: 'fishing', angler: 'fishing', garden: 'gardening', gardener: 'gardening',
  runner: 'running', marathon: 'running', knit: 'knitting', crocheting: 'crochet', baker: 'baking', chef: 'cooking', photographer: 'photography',
  gamer: 'gaming', soccer: 'football', climber: 'climbing', bouldering: 'climbing', ski: 'skiing', swim: 'swimming', surf: 'surfing', surfer: 'surfing', artist: 'painting',
  coder: 'programmer', developer: 'programmer', mom: 'mum', mama: 'mum', mommy: 'mum', mother: 'mum', father: 'dad', daddy: 'dad', papa: 'dad', granny: 'grandma', nana: 'grandma',
  grandmother: 'grandma', grandfather: 'grandpa', auntie: 'aunt', sourdoughs: 'sourdough', teaching: 'teacher', nursing: 'nurse', dino: 'dinosaur', birding: 'birdwatching',
  espresso: 'coffee', latte: 'coffee', barbecue: 'cooking', mum: 'mum', ocean: 'beach', sea: 'beach', coastal: 'beach', woods: 'forest', cookies: 'cookie', profesora: 'teacher', maestra: 'teacher',
  lehrer: 'teacher', lehrerin: 'teacher', krankenschwester: 'nurse', enfermero: 'nurse', infirmier: 'nurse', mutter: 'mum', vater: 'dad', madre: 'mum', padre: 'dad', mère: 'mum', père: 'dad',
  großmutter: 'grandma', großvater: 'grandpa', hündchen: 'dog', kätzchen: 'cat', gatito: 'cat', perrito: 'dog', minou: 'cat', ghosts: 'ghost', ribbon: 'bow', coquette: 'bow',
}; // prettier-ignore

export const SUBJECTS: readonly SubjectConcept[] = LINES.trim().split('\n').map(readLine);

function readLine(line: string): SubjectConcept {
  const [head = '', en = '', es = '', fr = '', de = ''] = line.split('|').map((part) => part.trim());
  const [key = '', kind = ''] = head.split(' ');
  return {
    key,
    kind: kind as SubjectKind,
    words: { en: readWord(en), es: readWord(es), fr: readWord(fr), de: readWord(de) },
  };
}

function readWord(text: string): SubjectWord {
  const [one = '', many = one, gender = 'n', stem = one] = text.split(',');
  return { one, many: many === '=' ? one : many, gender: gender as SubjectWord['gender'], stem };
}

const byWord = new Map<string, SubjectConcept>();
for (const concept of SUBJECTS) {
  for (const { one, many } of Object.values(concept.words)) {
    for (const form of [one, many]) if (!byWord.has(form.toLowerCase())) byWord.set(form.toLowerCase(), concept);
  }
  byWord.set(concept.key, concept);
}
for (const [word, key] of Object.entries(SYNONYMS)) {
  const concept = byWord.get(key);
  if (concept) byWord.set(word, concept);
}

/** The subject that a word names in any of our languages. */
export const subjectOf = (word: string): SubjectConcept | undefined => byWord.get(word.toLowerCase());
