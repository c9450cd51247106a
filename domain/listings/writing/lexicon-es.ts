import { AI_DISCLOSURE } from '#schema/listings/listing.rules.js';
import type { GoodsWords, Lexicon } from './lexicon.js';

const shirt: GoodsWords = {
  names: ['Camiseta', 'Camiseta gráfica', 'Camiseta unisex'],
  thisOne: 'esta camiseta',
  details: [
    'Punto suave y transpirable, corte unisex clásico',
    'Hombros reforzados y cuello que no pierde la forma',
    'Impresa bajo pedido con tintas que no se apagan',
  ],
  care: 'Lavar del revés a 30 °C, secar a baja temperatura, no planchar el estampado.',
  materials: ['Algodón'],
  tags: ['camiseta unisex', 'camiseta gráfica', 'camiseta estampada'],
};
const warm: GoodsWords = {
  names: ['Sudadera', 'Sudadera unisex', 'Jersey'],
  thisOne: 'esta sudadera',
  details: [
    'Mezcla de algodón cálida, suave por dentro',
    'Corte unisex holgado; una talla más para un aire oversize',
    'Puños y bajo acanalados',
  ],
  care: 'Lavar del revés a 30 °C, secar a baja temperatura, no planchar el estampado.',
  materials: ['Algodón', 'Poliéster'],
  tags: ['sudadera unisex', 'sudadera gráfica', 'sudadera cómoda'],
};

/** Spanish. */
export const ES: Lexicon = {
  goods: {
    tee: shirt,
    sweatshirt: warm,
    hoodie: {
      ...warm,
      names: ['Sudadera con capucha', 'Hoodie'],
      tags: ['sudadera capucha', 'hoodie unisex', 'hoodie estampado'],
    },
    mug: {
      names: ['Taza', 'Taza de café', 'Taza de cerámica'],
      thisOne: 'esta taza',
      details: [
        'Cerámica brillante con un asa cómoda',
        'El estampado se ve por los dos lados',
        'Capacidad de 325 ml, lo justo para un buen café',
      ],
      care: 'Apta para lavavajillas y microondas.',
      materials: ['Cerámica'],
      tags: ['taza de café', 'taza cerámica', 'taza con frase'],
    },
    tote: {
      names: ['Bolsa de tela', 'Tote bag', 'Bolsa de la compra'],
      thisOne: 'esta bolsa',
      details: [
        'Lona de algodón resistente para libros, compra y mercado',
        'Asas largas para llevarla al hombro',
        'Impresa bajo pedido con tintas que no se apagan',
      ],
      care: 'Limpiar con un paño, o lavar en frío y secar en plano.',
      materials: ['Lona de algodón'],
      tags: ['bolsa de tela', 'bolsa reutilizable', 'tote bag algodón'],
    },
    poster: {
      names: ['Póster', 'Lámina', 'Cuadro'],
      thisOne: 'esta lámina',
      details: [
        'Papel mate grueso con colores profundos',
        'Tamaños para marcos habituales; el marco no está incluido',
        'Se envía enrollada en un tubo resistente',
      ],
      care: 'Colgar lejos del sol directo y de la humedad.',
      materials: ['Papel'],
      tags: ['lámina decorativa', 'decoración pared', 'póster arte'],
    },
    sticker: {
      names: ['Pegatina', 'Pegatina de vinilo', 'Sticker'],
      thisOne: 'esta pegatina',
      details: [
        'Troquelada en vinilo duradero',
        'Se pega en portátil, botella, cuaderno y casco',
        'Se despega de superficies lisas sin dejar restos',
      ],
      care: 'Pegar sobre una superficie limpia y seca.',
      materials: ['Vinilo'],
      tags: ['pegatina vinilo', 'sticker portátil', 'pegatina botella'],
    },
    'phone-case': {
      names: ['Funda de móvil', 'Carcasa'],
      thisOne: 'esta funda',
      details: [
        'Carcasa resistente a los golpes de cada día',
        'Botones y puertos siempre accesibles',
        'Elige tu modelo en la lista',
      ],
      care: 'Limpiar con un paño suave y húmedo.',
      materials: ['Policarbonato'],
      tags: ['funda móvil', 'carcasa resistente', 'funda original'],
    },
  },
  anything: {
    names: ['Regalo', 'Diseño'],
    thisOne: 'esta pieza',
    details: ['Hecho bajo pedido con tintas que no se apagan', 'Revisado a mano antes del envío'],
    care: 'Incluye instrucciones de cuidado.',
    materials: [],
    tags: ['diseño original', 'hecho por encargo'],
  },
  titleParts: ['Regalo {keyword}', 'Idea de regalo', 'Regalo divertido', 'Regalo de cumpleaños', 'Regalo original'],
  openings: [
    '{goods} {keyword} para quien sabe muy bien lo que le gusta.',
    'Un diseño {keyword} que da que hablar: así es {thisOne}.',
    'Una pequeña pasión convertida en algo para cada día: {goods} {keyword}.',
  ],
  reads: 'Dice así: «{text}».',
  forWhom: 'Pensado para {audience}.',
  headings: { details: 'ES BUENO SABER', care: 'CUIDADO', making: 'CÓMO SE HACE', gift: 'COMO REGALO' },
  making:
    'Cada pieza se hace bajo pedido, así se desperdicia menos. Nuestro socio de producción imprime, revisa y envía; el plazo de preparación aparece junto al precio.',
  gifts: [
    'Un detalle para cumpleaños, fiestas o porque sí.',
    'Un regalo fácil para quien ya lo tiene todo, también en cumpleaños y fiestas.',
  ],
  closings: [
    '¿Dudas con la talla u otro color? Escríbenos, respondemos con gusto.',
    '¿No lo tienes claro? Escríbenos antes de comprar y te ayudamos.',
  ],
  giftTags: [
    'regalo cumpleaños',
    'regalo para ella',
    'regalo para él',
    'regalo divertido',
    'regalo para amiga',
    'regalo de navidad',
    'idea de regalo',
    'regalo original',
    'regalo mamá',
    'regalo papá',
    'regalo especial',
    'regalo único',
  ],
  keywordTags: ['regalo {keyword}', '{keyword} fan', '{goods} {keyword}', 'diseño {keyword}', '{keyword} divertido'],
  aiDisclosure: AI_DISCLOSURE.es,
  altTexts: [
    '{goods} con un diseño {keyword}, vista de frente',
    '{goods} {keyword}, otra vista',
    '{goods} {keyword} en el día a día',
    'Primer plano del estampado {keyword}',
  ],
  hasTitleCase: false,
};
