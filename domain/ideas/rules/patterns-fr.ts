/**
 * `humeur mise-en-page [pour] | ligne / ligne`. Cases : {n} le nom, {N} avec majuscule, {s} un seul, {S} avec majuscule, {le n},
 * {du n}, {au n} avec l’article, {de n} avec élision, {un s}, {year}.
 */
export const PATTERNS_FR = `
funny label | Attention : / peut parler des heures / {de n}
funny stacked animal,plant,thing,mass,activity,place | Désolé du retard / je pensais {au n}
funny stacked animal,plant,thing,mass | On m’avait promis / {du n}
funny poster | Météo du jour : / 100 % {n}
funny definition | {n} / (nom commun) / excellente raison / d’annuler un dîner
funny stacked | Mon langage de l’amour : / {n}
funny label | Ingrédients : / {n}, goûter / et bonne volonté
funny minimal animal,plant,thing,mass,activity,place | Je craque / pour {le n}
funny stacked | J’ai deux humeurs : / {n} et / encore {n}
funny label | Effets secondaires : / bonne humeur / et {n}
funny minimal | Parlez-moi {de n} / (prévoir deux heures)
funny badge animal,plant,thing,mass,activity,place | Ministère / {du n} / Affaires presque sérieuses
funny stacked | Moins de drame / plus {de n}
funny stacked animal-pet | Mon chef a / quatre pattes / et aucune patience
funny poster mass | D’abord {le n} / ensuite les avis
funny label mass | Contient 98 % {de n} / et 2 % de patience
funny stacked activity | Ce week-end : / {n} / et rien d’autre
funny minimal activity | Absent du bureau / en mode {n}
funny stacked animal,plant,thing,mass,place | Je suis venu / pour {le n}
bold badge | Club {de n} / Membre fondateur / Depuis {year}
bold badge animal,plant,thing,mass,activity,place | Les amis {du n} / Section locale / {year}
bold retro | {N} / toute la journée / tous les jours
bold poster | Tournée mondiale / {N} {year} / Complet sur le canapé
bold stacked | Équipe / {N} / depuis toujours
bold retro mass,activity,animal,plant,thing | Je carbure / {au n} / et aux bonnes idées
bold label | {N} / À manipuler avec joie / Poids net : énorme
bold badge | Spécialiste / {N} / Diplôme du cœur
calm poster | Petit guide / {de n} / et de matins calmes
calm minimal | Moins de bruit / plus {de n}
calm script animal,plant,thing,mass,activity,place | Juste là / pour {le n}
calm minimal animal,plant,thing,mass,activity | Des jours lents / et {du n}
calm arched animal,plant,thing,mass,activity | La saison / {du n}
calm minimal | Aujourd’hui / je choisis {n}
calm script | Entre {n} / et rêverie
calm poster | Carnet {de n} / Tome un
warm script | Le bonheur : / {n} / et bonne compagnie
warm arched mass | La vie a meilleur goût / avec {du n}
warm arched animal,plant,thing,mass | Chez moi, / il y a {du n}
warm script animal,plant,thing,mass,activity | Un peu de temps / et {du n}
warm stacked plant | Pousse à ton rythme / comme {le n}
warm badge person | {S} / par vote populaire / (à l’unanimité)
warm script person | {S} : / tout le monde / en mérite autant
funny stacked person | {S} le jour / légende le soir
funny label person | {S} / fonctionne au café / et à l’entêtement
bold badge person-m | {S} / officiel / Chef des bonnes idées
warm arched person | Ici habite / {un s} / en or
bold retro person | Mode {s} : / activé
warm stacked person | {S} : / la raison / pour laquelle il y a un goûter
funny minimal person | Voilà à quoi ressemble / {un s} / au top
`;

export const PUNS_FR: Readonly<Record<string, string>> = {
  cat: 'Chat / va bien | Chat-leureux / de nature | Miaou / pas toi ?',
  dog: 'Quel temps / de chien ! | Ouaf / coursier du bonheur | Patte / de velours',
  frog: 'Coâ / de neuf ? | Sautciété / secrète',
  mushroom: 'Champion / de la pause | Cèpe / parti !',
  plant: 'Bonne / pousse | Plante / toi là',
  book: 'Encore / un chapitre | À livre / ouvert',
  reading: 'Je lis, / donc je suis bien | Entre / les lignes',
  coffee: 'Un café / et j’avise | Caféiné / et heureux',
  tea: 'Thé, / ce qu’il faut | Bon / thé du cœur',
  bee: 'Abeille / heureuse | Ça bourdonne / de joie',
  fishing: 'La pêche / d’enfer | Ça mord / ou pas',
  camping: 'Sous la tente / sans attente | Toile / cinq étoiles',
  gardening: 'Cultive / ton jardin | Racines / et rires',
  running: 'Lent / mais lancé | Cours / toujours',
  chess: 'Échec / au lundi | Un coup / d’avance',
  knitting: 'Maille-aime / tricoter | Point / final',
  baking: 'Du beurre / dans la joie | Pâte-riote',
  cheese: 'En faire / tout un fromage | Brie / de bonheur',
  duck: 'Coin / coin de paradis',
  goose: 'Bête / comme une oie',
  sloth: 'Paresseux / de métier | Demain, / peut-être',
  dinosaur: 'D’une autre / ère',
  owl: 'Chouette / journée',
  teacher: 'La classe, / tout simplement | Faire grandir / chaque jour',
  nurse: 'Cœur en or / pieds en acier | De nuit, / mais solaire',
  dad: 'Papa blague / maman soupire | Papa poule / assumé',
  mum: 'Maman : / sait où c’est | Parce que / maman l’a dit',
  grandma: 'Encore / une part ? | Gâter / est mon métier',
  grandpa: 'Maître / de la sieste | Laisse-moi / te raconter',
  programmer: 'Chez moi, / ça marche | Café / et code',
  horse: 'Au galop / et au repos',
  goat: 'Devenir / chèvre',
  cow: 'Meuh / bonne journée | Ah la / vache',
  whale: 'Rire / comme une baleine',
  star: 'À la belle / étoile',
};

export const OCCASION_FR: Readonly<Record<string, string>> = {
  'new-year':
    'bold retro | Nouvelle année / même moi / meilleurs goûters\nfunny minimal | Résolution : / plus de siestes\nwarm script | Une page blanche / et de bonnes gens\ncalm arched | Recommencer / doucement',
  valentines:
    'warm script | Tu es ma / notification préférée\nfunny stacked | Je t’aime plus / que le fromage / (de peu)\nbold arched | Club de l’amour de soi / Membre fondateur\nfunny minimal | Table pour un / dessert pour deux\nwarm badge | À toi, / même le lundi',
  carnival:
    'funny stacked | Des paillettes / toute l’année\nfunny minimal | Ceci est / mon costume\nbold retro | Confettis / plein les poches',
  'womens-day':
    'bold stacked | Ensemble, / on va plus loin\nbold retro | Élevée par / des femmes fortes\ncalm arched | Celles qui / ouvrent la voie\nfunny badge | Comité des copines / Qui est pour ?',
  'mothers-day':
    'warm script | Maman : / mon endroit préféré\nfunny label | Maman : / sait où tout se trouve\nfunny stacked | Reine du chaos / gardienne du goûter\nwarm arched | La maison, / c’est là où est maman\nbold badge | Maman / Directrice générale / de tout\nfunny minimal | Demande / à papa',
  'fathers-day':
    'funny stacked | Papa : / répare tout / depuis toujours\nfunny label | Blagues de papa / servies fraîches\nwarm script | Mon premier héros / en chaussons\nbold badge | Capitaine / du barbecue\nbold retro | Mode papa : / activé',
  easter:
    'funny stacked | Je viens / pour le chocolat\ncalm arched | Bonjour, / printemps\nfunny minimal | C’était / le lapin',
  'earth-day':
    'calm arched | Prends soin / de ta planète\nbold stacked | Il n’y a pas / de planète B\nbold badge | Terre / Édition originale',
  nurses:
    'warm script | Prendre soin, / un super-pouvoir\nfunny stacked | Infirmière : / j’ai vu pire\nbold badge | Service de nuit / Dormir, une théorie\nfunny label | Café / et crème pour les mains',
  pride:
    'bold arched | Aimer, / tout simplement\nwarm script | On t’aime / comme tu es\nbold retro | Toutes les couleurs / sont les bienvenues\nbold stacked | Fierté / toute l’année',
  graduation:
    'bold badge | Promo {year} / Enfin\nfunny stacked | Diplôme en poche. / On peut dormir ?\nwarm script | Prochain chapitre : / à moi d’écrire',
  summer:
    'bold retro | Bal, lampions / et petits pas\nwarm arched | Soleil, amis / et limonade\nfunny badge | Pétanque / Ligue du dimanche',
  'back-to-school':
    'funny stacked | J’ai survécu / à la rentrée\nwarm arched | Cartable prêt / cœur léger\nbold badge | CP / Nouveau venu',
  grandparents:
    'warm script | Mamie : / de l’amour / et du gâteau\nfunny badge | Comité des câlins / Sans retour\nfunny label | Chez mamie : / pas de règles',
  halloween:
    'funny stacked | Je viens / pour les bonbons\nfunny label | Attention : / peut contenir du sucre\nbold poster | Bouh, / tout simplement\nfunny minimal | Déguisé / en humain\ncalm arched | Nuit noire / chocolat chaud',
  hanukkah:
    'warm arched | Huit soirs / de lumière\nfunny stacked | Encore / un beignet\nbold badge | Comité / des beignets',
  christmas:
    'funny stacked | Cher Père Noël : / je peux expliquer\nfunny label | Contrôle qualité / des sablés\nwarm script | Le plus beau cadeau : / tous à la maison\nbold badge | Atelier / papier cadeau\nfunny minimal | Joyeux / tout\ncalm arched | Neige, plaid / et rien à faire',
};
