/**
 * `tono diseño [para] | línea / línea`. Huecos: {n} el nombre, {N} con mayúscula, {s} uno solo, {S} con mayúscula, {el n}, {del n},
 * {al n} con su artículo, {un s}, {year}.
 */
export const PATTERNS_ES = `
funny label | Atención: / puedo hablar horas / de {n}
funny stacked | Perdón por llegar tarde / pensaba en {n}
funny stacked | Me dijeron / que habría {n}
funny poster | Pronóstico de hoy: / 100 % de {n}
funny definition | {n} / (sustantivo) / motivo perfecto / para cancelar planes
funny stacked | Mi idioma del amor: / {n}
funny label | Ingredientes: / {n}, siesta / y buenas intenciones
funny minimal | Me distraigo fácil / si hay {n}
funny stacked | Tengo dos estados: / {n} y / más {n}
funny label | Efectos secundarios: / buen humor / y {n}
funny minimal | Pregúntame por {n} / (reserva dos horas)
funny badge | Departamento de / {N} / Asuntos muy serios
funny stacked animal,plant,thing,mass | Solo vine / por {el n}
funny stacked animal-pet | Mi jefe tiene / cuatro patas / y cero paciencia
funny stacked | Menos drama / más {n}
funny poster mass | Primero {el n} / luego opino
funny label mass | Contiene 98 % de {n} / y 2 % de paciencia
funny stacked activity | Plan del finde: / {n} / y nada más
funny minimal activity | Fuera de la oficina / en modo {n}
bold badge | Club de {n} / Miembro fundador / Desde {year}
bold badge animal,plant,thing,mass,activity,place | Sociedad de amigos / {del n} / {year}
bold retro | {N} / todo el día / todos los días
bold poster | Gira mundial / {N} {year} / Entradas agotadas
bold stacked | Equipo / {N} / desde siempre
bold retro | Funciono con / {n} / y ganas
bold badge | Especialista / en {n} / Con certificado
bold label | {N} / Manejar con alegría / Peso neto: enorme
bold stacked animal,plant,thing,mass,activity,place | Todo me lleva / {al n}
calm poster | Guía de campo / de {n} / y mañanas tranquilas
calm minimal | Menos ruido / más {n}
calm script animal,plant,thing,mass,activity,place | Aquí, / por {el n}
calm minimal | Días lentos / y {n}
calm arched | Temporada / de {n}
calm minimal | Hoy elijo / {n}
calm script | Entre {n} / y ensueños
calm poster | Apuntes sobre {n} / Tomo uno
warm script | La felicidad es / {n} / y buena compañía
warm arched mass | La vida sabe mejor / con {n}
warm arched | Mi casa es / donde hay {n}
warm script | Hecho de sol / y {n}
warm stacked plant | Crece a tu ritmo / como {el n}
warm script | Solo hace falta / un rato / y {n}
warm badge person | {S} / por votación popular / (unánime)
warm script person | {S}: / lo que todos / merecen tener
funny stacked person | {S} de día / leyenda de noche
funny label person | {S} / funciona con café / y cabezonería
bold badge person | {S} oficial / Jefatura / de buenas ideas
warm arched person | Aquí vive / {un s} / de primera
bold retro person | Modo {s}: / activado
warm stacked person | {S}: / el motivo / de que haya merienda
funny minimal person | Así luce / {un s} / feliz
`;

export const PUNS_ES: Readonly<Record<string, string>> = {
  cat: 'Miauravilloso | Gatitud / positiva | Estoy de / michi-siones',
  dog: '¡Guau, / qué día! | Perrísima / actitud | Patas / arriba',
  frog: 'Salto / y seguido | Croactitud',
  mushroom: 'Seta / la vida | ¿Y si seta / hoy?',
  plant: 'Planta / cara | Echando / raíces',
  book: 'Un capítulo más / y apago | De libro',
  reading: 'Leo, / luego existo | En la luna / de papel',
  coffee: 'Café / y ya veremos | Primero café / luego adultez',
  tea: 'Té quiero | No té / preocupes',
  bee: 'Zumbo / y sigo | Zumbando / de felicidad',
  fishing: 'Pez / a pez | Me tienes / enganchado',
  camping: 'Tienda / a la calma | Cama de / estrellas',
  gardening: 'Regar / y esperar | Raíces / y risas',
  running: 'Lento / pero corriendo | Corro / luego ceno',
  chess: 'Jaque / al lunes | Siempre / un paso adelante',
  knitting: 'Punto / y seguido | Todo en su / punto',
  baking: 'Miga / a miga | Harina / de otro costal',
  duck: 'Cuacquier / cosa | Hacerse / el pato',
  sloth: 'Perezoso / por vocación | Mañana, / si eso',
  dinosaur: 'De otra / era | Prehistórico / y feliz',
  teacher: 'Con clase | Dejar huella / tiza a tiza',
  nurse: 'Corazón de oro / pies de acero | Turno de noche / sueño de día',
  dad: 'Chistes malos / papá bueno | Papá: / arregla todo',
  mum: 'Mamá: / sabe dónde está | Porque lo digo / yo',
  grandma: 'Otro plato / y ya | Mimar / es mi trabajo',
  grandpa: 'Maestro / de la siesta | Te cuento / una historia',
  programmer: 'En mi máquina / funciona | Café / y código',
  horse: 'A galope / tendido | Libre / y con crin',
  goat: 'Como / una cabra',
  cow: 'Muuuy / buen día',
  octopus: 'Con las manos / llenas',
  cheese: 'Queso lo digo / yo | Quesito / y paz',
  star: 'Con buena / estrella',
};

export const OCCASION_ES: Readonly<Record<string, string>> = {
  'new-year':
    'bold retro | Año nuevo / yo de siempre / mejores meriendas\nfunny minimal | Propósito: / más siestas\nwarm script | Página nueva / buena gente\ncalm arched | Empezar / despacio',
  valentines:
    'warm script | Eres mi / notificación favorita\nfunny stacked | Te quiero más / que al chocolate / (casi)\nbold arched | Club del amor propio / Miembro fundador\nfunny minimal | Mesa para uno / postre para dos\nwarm badge | Contigo / hasta el súper',
  carnival:
    'funny stacked | Llevo purpurina / todo el año\nfunny minimal | Este es / mi disfraz\nbold retro | Confeti / en los bolsillos',
  'womens-day':
    'bold stacked | Mujeres que / hacen camino\nbold retro | Criada por / mujeres fuertes\ncalm arched | Juntas / llegamos\nfunny badge | Comité de amigas / ¿Votos a favor?',
  'mothers-day':
    'warm script | Mamá: / mi lugar favorito\nfunny label | Mamá: / sabe dónde está todo\nfunny stacked | Reina del caos / guardiana de la merienda\nwarm arched | Casa es / donde está mamá\nbold badge | Mamá / Directora general / de todo\nfunny minimal | Pregúntale / a tu padre',
  'fathers-day':
    'funny stacked | Papá: / arreglando cosas / desde siempre\nfunny label | Chistes malos / recién hechos\nwarm script | Mi primer héroe / en zapatillas\nbold badge | Capitán / de la parrilla\nbold retro | Modo papá: / activado',
  easter: 'funny stacked | Vengo por / el chocolate\ncalm arched | Hola, / primavera\nfunny minimal | Fue / el conejo',
  'earth-day':
    'calm arched | Cuida tu casa / la grande\nbold stacked | No hay / planeta B\nbold badge | Tierra / Edición original',
  nurses:
    'warm script | Cuidar / es un superpoder\nfunny stacked | Enfermería: / he visto cosas peores\nbold badge | Turno de noche / Dormir es teoría\nfunny label | Funciono con café / y crema de manos',
  pride:
    'bold arched | Amar / es lo que importa\nwarm script | Te quieren / tal como eres\nbold retro | Todos los colores / bienvenidos\nbold stacked | Con orgullo / y a buena hora',
  graduation:
    'bold badge | Promoción {year} / Por fin\nfunny stacked | Título listo. / ¿Ya puedo dormir?\nwarm script | Próximo capítulo: / lo que quiera',
  'back-to-school':
    'funny stacked | Sobreviví / al primer día\nwarm arched | Lista la mochila / listo el corazón\nbold badge | Primero / Nuevo en el cole',
  halloween:
    'funny stacked | Solo vine / por los dulces\nfunny label | Precaución: / puede contener caramelos\nbold poster | Buuuenas / noches\nfunny minimal | Disfraz / de persona\ncalm arched | Noche oscura / chocolate caliente',
  'day-of-the-dead':
    'warm arched | Quien se recuerda / no se va\nbold poster | Que suene / la memoria\ncalm script | Cempasúchil / e historias',
  christmas:
    'funny stacked | Queridos Reyes: / puedo explicarlo\nfunny label | Control de calidad / de turrones\nwarm script | Lo mejor de Navidad: / todos en casa\nbold badge | Departamento / de papel de regalo\nfunny minimal | Feliz / todo\ncalm arched | Manta, chocolate / y nada que hacer',
};
