/**
 * `stimmung satz [für] | zeile / zeile`. Lücken: {n} der Name, {N} groß, {s} eines, {S} groß, {der n}, {den n}, {dem n} mit Artikel
 * im Fall, {mit n} im Dativ ohne Artikel, {ein s}, {c:Klub} als Zusammensetzung, {year}.
 */
export const PATTERNS_DE = `
funny label | Achtung: / redet stundenlang / über {n}
funny stacked | Sorry, bin zu spät / hab an {n} gedacht
funny stacked | Man hat mir / {n} / versprochen
funny poster | Vorhersage heute: / 100 % {n}
funny definition | {n} / (Hauptwort) / sehr guter Grund, / Pläne abzusagen
funny stacked | Meine Sprache / der Liebe: / {n}
funny label | Zutaten: / {n}, Snacks / und guter Wille
funny minimal animal,plant,thing,mass,place | Leicht abgelenkt / von {mit n}
funny stacked | Ich habe zwei Launen: / {n} und / mehr {n}
funny label | Nebenwirkungen: / gute Laune / und {n}
funny minimal | Frag mich nach {mit n} / (zwei Stunden einplanen)
funny badge | {c:Beauftragte} / im Dienst / Fast immer ernst
funny stacked | Weniger Drama / mehr {n}
funny stacked animal-pet | Mein Chef hat / vier Pfoten / und keine Geduld
funny poster mass | Erst {n} / dann Meinung
funny label mass | Enthält 98 % {n} / und 2 % Geduld
funny stacked activity | Wochenendplan: / {n} / und sonst nichts
funny minimal activity | Nicht im Büro / {beim n}
funny stacked animal,plant,thing | Ich bin nur / wegen {mit n} hier
bold badge | {c:Klub} / Gründungsmitglied / Seit {year}
bold badge animal,plant,thing,mass,activity,place | Verein der / {c:Freunde} / Ortsgruppe {year}
bold retro | {N} / den ganzen Tag / jeden Tag
bold poster | Welttournee / {N} {year} / Ausverkauft auf dem Sofa
bold stacked | Team / {N} / von Anfang an
bold retro | Läuft mit / {mit n} / und gutem Willen
bold label | {N} / Mit Freude behandeln / Nettogewicht: riesig
bold badge | {c:Profi} / Geprüft / und sehr zufrieden
calm poster animal,plant,thing | Kleine Kunde / von {mit n} / und stillen Morgen
calm minimal | Weniger Lärm / mehr {n}
calm minimal | Langsame Tage / und {n}
calm arched | {c:Zeit}
calm minimal | Heute wähle ich / {n}
calm script | Zwischen {mit n} / und Tagträumen
calm poster | Notizen über {n} / Band eins
calm script animal,plant,thing,mass,place | Nur hier / für {den n}
warm script | Glück ist / {n} / und gute Gesellschaft
warm arched mass | Mit {mit n} / schmeckt das Leben
warm arched animal,plant,thing | Zu Hause ist, / wo {der n} sind
warm script | Ein bisschen Zeit / und {n}
warm stacked plant | Wachs in deinem Tempo / wie {der n}
warm script animal,plant,thing | {c:Herz} / an Bord
warm badge person | {S} / per Abstimmung gewählt / (einstimmig)
warm script person | {S}: / verdient eigentlich / jeder
funny stacked person | Tagsüber {s}, / abends Legende
funny label person | {S} / läuft mit Kaffee / und Sturheit
bold badge person | {S} / Offiziell / Abteilung gute Ideen
warm arched person | Hier wohnt / {ein s} / mit Herz
bold retro person | {c:Modus}: / an
warm stacked person | {S}: / der Grund, / warum es Snacks gibt
funny minimal person | So sieht / {ein s} / in Bestform aus
`;

export const PUNS_DE: Readonly<Record<string, string>> = {
  cat: 'Schnurrig / gut gelaunt | Katzastrophal / entspannt | Für die / Katz',
  dog: 'Hundsprächtig | Auf den Hund / gekommen | Wufftastisch',
  frog: 'Sei kein / Frosch | Quaktastisch',
  mushroom: 'Glückspilz | Alles / im Sporenbereich',
  plant: 'Blatt / vor dem Mund? Nie | Verwurzelt / und zufrieden',
  flower: 'Lass es / blühen | Durch die Blume / gesagt',
  book: 'Nur noch / ein Kapitel | Wie es im Buche / steht',
  reading: 'Lesen / und lesen lassen | Seitenweise / glücklich',
  coffee: 'Erst Kaffee, / dann Welt | Bohne-Appetit!',
  tea: 'Abwarten / und Tee trinken | Teerapeutisch / wertvoll',
  bee: 'Summa / summ-arum | Fleißig, / nur heute nicht',
  pickle: 'Saure-Gurken- / Zeit ist immer',
  fishing: 'Petri Heil / und gute Zeit | Guter Fang / mit Herz | Beißt / heute einer?',
  camping: 'Zeltbewusst | Draußen / zu Hause',
  hiking: 'Wanderbar | Über alle / Berge',
  gardening: 'Ins Kraut / geschossen | Beet / weltklasse | Da ist noch / Luft nach Garten',
  running: 'Läuft / bei mir | Langsam, / aber laufend',
  cycling: 'Radschlag | Läuft nicht, / rollt',
  chess: 'Schach / dem Montag | Ich bin / am Zug',
  knitting: 'Masche / mit Herz | Verstrickt / in Glück',
  crochet: 'Der Haken / bin ich | Luftmaschen / Architektin',
  baking: 'Teigzeit | Hefe-zufrieden',
  cheese: 'So ein / Käse | Alles / Käse, oder?',
  chicken: 'Da lachen / die Hühner | Gackert / gern',
  duck: 'Ente gut, / alles gut',
  goose: 'Gans / gelassen',
  pig: 'Schwein / gehabt',
  hedgehog: 'Stachelig, / aber herzlich',
  fox: 'Schlau / wie zwei Füchse',
  sloth: 'Heute / Faultier | Morgen / vielleicht',
  bear: 'Bärenhunger',
  dinosaur: 'Urzeitlich / gut gelaunt',
  owl: 'Nachteule / im Dienst',
  shark: 'Haiter / statt wolkig',
  otter: 'Otter- / Normalverbraucher',
  raccoon: 'Nachts / aktiv',
  teacher: 'Klasse! | Herz / in Kreide',
  nurse: 'Herz aus Gold / Füße aus Stahl | Nachtschicht / Tagtraum',
  dad: 'Fachmann / für Flachwitze | Papa / repariert das',
  mum: 'Mama weiß, / wo es liegt | Chaos- / Koordinatorin',
  grandma: 'Noch ein / Stück? | Verwöhnen / ist mein Beruf',
  grandpa: 'Meister / des Mittagsschlafs | Früher / war mehr Garten',
  programmer: 'Bei mir / läuft’s | Kaffee rein, / Code raus',
  horse: 'Das Glück / der Erde | Im / Galopp',
  goat: 'Zicke / mit Stil',
  cow: 'Muhtig | Kuhl',
  sheep: 'Schaffen / wir das? Schaf-fen wir!',
  whale: 'Qual der / Wal',
  bird: 'Vogelfrei | Schräger / Vogel',
  star: 'Unter gutem / Stern',
};

export const OCCASION_DE: Readonly<Record<string, string>> = {
  'new-year':
    'bold retro | Neues Jahr / altes Ich / bessere Snacks\nfunny minimal | Vorsatz: / mehr Schlaf\nwarm script | Neue Seite / liebe Menschen\ncalm arched | Langsam / anfangen',
  valentines:
    'warm script | Du bist meine / liebste Nachricht\nfunny stacked | Ich mag dich mehr / als Pommes / (knapp)\nbold arched | Klub der Selbstliebe / Gründungsmitglied\nfunny minimal | Tisch für eins / Nachtisch für zwei\nwarm badge | Vergeben / an die wärmsten Füße',
  carnival:
    'funny stacked | Glitzer / geht immer\nfunny minimal | Das ist / mein Kostüm\nbold retro | Konfetti / in der Tasche\nbold badge | Jeck / Im Einsatz',
  'womens-day':
    'bold stacked | Zusammen / gehen wir weiter\nbold retro | Von starken Frauen / großgezogen\ncalm arched | Die vorangehen / ziehen uns mit\nfunny badge | Freundinnenrat / Wer ist dafür?',
  'mothers-day':
    'warm script | Mama: / mein liebster Ort\nfunny label | Mama: / weiß, wo alles liegt\nfunny stacked | Königin des Chaos / Hüterin der Snacks\nwarm arched | Zuhause ist, / wo Mama ist\nbold badge | Mama / Chefin von allem / Seit meiner Geburt\nfunny minimal | Frag / den Papa',
  'fathers-day':
    'funny stacked | Papa: / repariert Dinge / seit immer\nfunny label | Flachwitze / täglich frisch\nwarm script | Mein erster Held / in Hausschuhen\nbold badge | Grillkapitän / Im Dienst\nbold retro | Papa-Modus: / an\nfunny stacked | Bollerwagen / Abteilung Proviant',
  easter:
    'funny stacked | Nur wegen / der Schokolade hier\ncalm arched | Hallo, / Frühling\nfunny minimal | Der Hase / war’s\nbold badge | Eiersuchtrupp / Leitung',
  'earth-day':
    'calm arched | Sei gut / zu deinem Planeten\nbold stacked | Es gibt / keinen Planeten B\nbold badge | Erde / Originalausgabe',
  nurses:
    'warm script | Pflege / mit Herz\nfunny stacked | Pflege: / hab Schlimmeres gesehen\nbold badge | Nachtschicht / Schlaf ist Theorie\nfunny label | Läuft mit Kaffee / und Handcreme',
  pride:
    'bold arched | Liebe / ist der Punkt\nwarm script | Du bist geliebt / genau so\nbold retro | Alle Farben / willkommen\nbold stacked | Stolz / das ganze Jahr',
  graduation:
    'bold badge | Abschluss {year} / Endlich\nfunny stacked | Fertig. / Darf ich jetzt schlafen?\nwarm script | Nächstes Kapitel: / alles',
  'back-to-school':
    'funny stacked | Erster Schultag / überlebt\nwarm arched | Großer Ranzen / großes Herz\nbold badge | Schulkind / Frisch eingetroffen\nfunny minimal | Erste Klasse, / ehrlich',
  'autumn-fair':
    'bold badge | Biergarten / Stammgast\nfunny stacked | Ich bin nur / wegen der Brezn da\nbold retro | Breznkraft\nfunny minimal | Dirndl / hat Pause',
  halloween:
    'funny stacked | Ich bin nur / wegen der Süßigkeiten da\nfunny label | Vorsicht: / kann Bonbons enthalten\nbold poster | Gruselig / nett\nfunny minimal | Als Mensch / verkleidet\ncalm arched | Dunkle Nacht / heiße Schokolade',
  christmas:
    'funny stacked | Liebes Christkind: / ich kann das erklären\nfunny label | Plätzchen- / Qualitätskontrolle\nwarm script | Das Schönste: / alle zu Hause\nbold badge | Abteilung / Geschenkpapier\nfunny minimal | Frohes / alles\ncalm arched | Schnee, Kakao / und nichts vor\nfunny stacked | Glühwein? / Frag nicht.',
};
