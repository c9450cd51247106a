import type { FindingCode, FindingSeverity } from '#schema/screening/finding.values.js';
import { linesOf, type MarkEntry } from './mark-list.js';

/** Terms of one rule. A line may begin with the language in which alone the words mean it: `fr: …`. */
interface ContentRule {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly lines: string;
}

/** Put together from the rules that marketplaces and makers publish; the wording of the terms is ours. */
const SOURCE =
  'PODPusher list after the published rules of Etsy (prohibited items) and of print-on-demand makers (content guidelines)';

const RULES: readonly ContentRule[] = [
  {
    code: 'HATE',
    severity: 'BLOCK',
    lines: `
white power; white pride; white supremacy; white supremacist; heil hitler; sieg heil; adolf hitler; hitler; nazi;
  nazis; neo-nazi; swastika; hakenkreuz; croix gammée; esvástica; third reich; drittes reich; waffen ss; ss runes;
  14 words; fourteen words; 1488; 14/88; kkk; ku klux klan; race war; rassenkrieg; racial purity; blood and soil;
  blut und boden; arbeit macht frei; gas the jews; jews will not replace us; white genocide; great replacement;
  grand remplacement; gran reemplazo; umvolkung; rwds; holocaust never happened; holohoax; auschwitz lüge;
  ausländer raus; deutschland den deutschen; moros fuera; fuera inmigrantes; dehors les arabes; france aux français;
  mort aux juifs; muerte a los judíos; kill all men; kill all jews; kill all muslims; death to israel;
  death to america; gay is a sin; god hates fags; no homos; trans people are not real; nigger; nigga; kike; spic;
  wetback; chink; gook; raghead; towelhead; faggot; fag; tranny; dyke hater; kanake; kanaken; neger;
  zigeunerpack; judensau; schwuchtel; sale arabe; sale juif; sale noir; bougnoule; youpin; négro; sale pédé; tapette;
  sudaca; maricón de mierda; negro de mierda; moro de mierda; islam is evil; ban islam; islam ist böse; remigration;
  confederate flag; hammerskins; blood and honour; combat 18; fuck the jews; slavery was good; meine ehre heißt treue;
  alles für deutschland; black sun runes; white lives matter more; aryan nation; aryan brotherhood; aryan pride
en: retard; retarded
`,
  },
  {
    code: 'VIOLENCE',
    severity: 'BLOCK',
    lines: `
kill all cops; kill cops; shoot cops; fuck the police; kill the president; shoot the president; school shooter;
  school shooting; shoot up the school; mass shooter; mass shooting; lynch mob; lynch them; hang them high; rape her;
  rape him; rapist pride; rape culture rules; kill your wife; beat your wife; wife beater club; isis flag;
  islamic state; al qaeda; taliban fan; hezbollah; hamas hero; terrorist attack; suicide bomber; bombenattentat;
  amoklauf; amokläufer; bullen abknallen; acab tot; tuez les flics; mort aux flics; nique la police; matar policías;
  muerte a la policía; viva eta; gora eta; daesh; attentat terroriste; torture porn; animal cruelty; dogfighting;
  dog fighting; tierquälerei; kill the rich with; behead those who; domestic violence joke; punch a nazi; punch nazis;
  snitches get stitches and die; serial killer fan club; i love serial killers; columbine heroes
`,
  },
  {
    code: 'WEAPONS',
    severity: 'BLOCK',
    lines: `
how to make a bomb; make a bomb; build a bomb; pipe bomb; bomb instructions; bomb making; bombenbau; bombe bauen;
  rohrbombe; fabriquer une bombe; fabrication de bombe; fabricar una bomba; hacer una bomba; molotov recipe; ghost gun;
  ghost guns; 3d printed gun; 3d gun files; printable gun; auto sear; glock switch; bump stock; silencer plans;
  solvent trap suppressor; 80% lower; untraceable gun; homemade explosives; sprengstoff herstellen; explosifs maison;
  explosivos caseros; ricin recipe; nerve gas recipe; poison recipe; convert to full auto; geisterwaffe; armas caseras;
  armes fantômes; anarchist cookbook
`,
  },
  {
    code: 'WEAPONS',
    severity: 'WARN',
    lines: `
ar-15; ar15; ak-47; ak47; assault rifle; machine gun; sturmgewehr; fusil d'assaut; fusil de asalto; brass knuckles;
  switchblade; hand grenade; shotgun shells; concealed carry; glock
`,
  },
  {
    code: 'DRUGS',
    severity: 'BLOCK',
    lines: `
cocaine; cocaína; cocaïne; kokain; heroin; heroína; héroïne; crystal meth; methamphetamine; crack pipe; meth lab;
  crack cocaine; fentanyl; ketamine; lsd trip; acid tabs; mdma; ecstasy pills; drug dealer; drogendealer;
  narcotraficante; buy weed; weed for sale; gras kaufen; drogen kaufen; acheter du shit; comprar droga;
  comprar cocaína; kush for sale; grow weed at home; bong for sale; crushed xanax; lean purple drank; snort coke;
  line of coke; ligne de coke; raya de coca; magic mushroom spores; psilocybin; ayahuasca kit; kratom;
  cbd gummies cure; thc gummies; thc oil; nitrous oxide canister; cocaine and caviar; koks
`,
  },
  {
    code: 'DRUGS',
    severity: 'WARN',
    lines: `
marijuana; cannabis; weed smoker; smoke weed; stoner; 420; four twenty blaze; blaze it; ganja; bong; get high;
  marihuana; porro; canuto; kiffen; kiffer; bekifft; fumer un joint; rouler un joint; cannabique; magic mushrooms;
  shrooms; psychedelic drugs; edibles; thc; cbd; delta 8; vape; vaping; juul pods; cigarettes for kids; party drugs;
  molly water; lsd
`,
  },
  {
    code: 'ADULT',
    severity: 'BLOCK',
    lines: `
child porn; kinderpornografie; pornographie enfantine; pornografía infantil; barely legal; jailbait; underage girls;
  lolicon; shotacon; loli; teen sex; daddy's little slut; incest; inzest; inceste; incesto; bestiality; zoophilia;
  porno; porn; pornhub; xxx video; hentai; onlyfans girl; blowjob; blow job; cumslut; cum dumpster; gangbang; anal sex;
  deepthroat; creampie girl; cunt; fotze; gang bang; sex slave; rape fantasy; nude photos; nackte mädchen; rough sex;
  suck my dick; lick my pussy; eat my pussy; fick mich; fick dich; lutsch meinen; suce ma bite; nique ta mère;
  hijo de puta; chupame la; cómeme el coño; cock ring; dildo; butt plug; masturbation; masturbieren; masturbación
`,
  },
  {
    code: 'ADULT',
    severity: 'WARN',
    lines: `
fuck; fucking; fucker; motherfucker; fck; bitch; bitches; asshole; slut; whore; pussy; penis; vagina; boobs; titties;
  tits; milf; dilf; bdsm; fetish; kinky; stripper; lap dance; horny; sexy nurse; shit; shitty; bullshit; wtf; stfu;
  arschloch; scheiße; wichser; nutte; titten; geil; schlampe; merde; putain; pute; salope; connard; connasse; enculé;
  couilles; foutre; mierda; puta; cabrón; coño; joder; gilipollas; polla; cojones; pendejo; chingar; nude; naked woman;
  nackt; desnuda; nue
fr: bite; chatte; con; cul; queue
en: dick; dickhead; cock; ass; arse; piss
de: schwanz; möse; muschi
es: culo; teta; tetas; coger; verga
`,
  },
  {
    code: 'SELF_HARM',
    severity: 'BLOCK',
    lines: `
kill yourself; kill myself; kys; suicide is the answer; commit suicide; suicide method; how to hang yourself;
  slit your wrists; slit my wrists; cut yourself; self harm is; want to die; i want to die; pro ana; pro-ana; pro mia;
  thinspo; thinspiration; starve yourself; anorexia tips; bring dich um; töte dich; selbstmord begehen; ritz dich;
  ich will sterben; suicide-toi; tue-toi; je veux mourir; se suicider; mátate; suicídate; quiero morir;
  cortarme las venas; hungern bis zum ziel; nothing tastes as good as skinny feels; anorexic chic; eat less;
  heroin chic
`,
  },
  {
    code: 'SELF_HARM',
    severity: 'WARN',
    lines: `
suicide; suicidal; self-harm; self harm; anorexia; bulimia; overdose; selbstmord; suizid; magersucht; suicidio;
  anorexie; boulimie; dark humor suicide; dead inside
`,
  },
  {
    code: 'ILLEGAL_GOODS',
    severity: 'BLOCK',
    lines: `
ivory; elfenbein; ivoire; marfil; rhino horn; human bones; human remains; counterfeit; fake id; fake passport;
  gefälschter ausweis; faux papiers; faux passeport; pasaporte falso; stolen goods; recalled crib; counterfeit money;
  falschgeld; fausse monnaie; dinero falso; vaccine card; fake vaccine card; gefälschter impfpass; faux pass sanitaire;
  lock picking set; hacking service; followers for sale; credit card dumps; police badge replica; fake police badge
`,
  },
  {
    code: 'FALSE_CLAIM',
    severity: 'WARN',
    lines: `
officially licensed; official merch; official merchandise; official merchandise of; offizielles merchandise;
  offiziell lizenziert; produit officiel; sous licence officielle; producto oficial; con licencia oficial;
  fda approved; fda-approved; fda zugelassen; approuvé par la fda; aprobado por la fda; doctor recommended;
  clinically proven; klinisch getestet; klinisch bewiesen; cliniquement prouvé; clínicamente probado;
  guaranteed to work; 100% guaranteed results; made in usa certified; ce certified; organic certified;
  handmade by me designer dupe; designer dupe; inspired by gucci; replica; knock off; knockoff; not affiliated with;
  get rich quick; double your bitcoin
`,
  },
  {
    code: 'TRAGEDY',
    severity: 'BLOCK',
    lines: `
holocaust joke; 9/11 joke; 9/11 was an inside job; sandy hook hoax; uvalde hoax; columbine shooters; aids joke;
  mass grave; george floyd joke; i can't breathe joke; titan sub joke; titan submarine; hiroshima joke; slave auction;
  trail of tears joke; gaskammer; gas chamber; chambre à gaz; cámara de gas; anne frank joke; genocide joke;
  covid hoax; plandemic; vaccines kill; impfen tötet; vaccin tueur; vacunas matan
`,
  },
];

/** Entries of all content rules. */
export const CONTENT_RULE_ENTRIES: readonly MarkEntry[] = [...RULES, ...medicalClaims()].flatMap(entriesOfRule);

function entriesOfRule({ code, severity, lines }: ContentRule): MarkEntry[] {
  const group = { category: 'CONTENT_RULES', kind: 'POLICY', code, severity, source: SOURCE, context: '' } as const;
  return linesOf(lines).flatMap((line) => {
    const [, language, terms = ''] = /^\s*(?:(en|es|fr|de): )?(.*)$/.exec(line)!;
    return terms
      .split(';')
      .map((term) => term.trim())
      .filter((term) => term !== '')
      .map((mark) => ({
        mark,
        owner: null,
        group,
        severity,
        needsContext: false,
        ...(language && { only: [language] }),
      }));
  });
}

/** Verbs of healing before what only a doctor heals, in four languages: no product of cloth or paper does either. */
function medicalClaims(): ContentRule[] {
  const claims: readonly (readonly [verbs: string, conditions: string])[] = [
    [
      'cures;cure;heals;heal;treats;treat;prevents;prevent;stops;reverses;cure your;heal your;eliminates;kills',
      'cancer;anxiety;depression;diabetes;covid;covid-19;adhd;autism;arthritis;alzheimer;alzheimers;dementia;migraines;insomnia;psoriasis;eczema;asthma;ptsd;hiv;aids;the flu;infertility;high blood pressure;cancer cells',
    ],
    [
      'heilt;heilen;lindert;behandelt;verhindert;gegen',
      'krebs;depressionen;depression;angststörung;diabetes;corona;adhs;autismus;arthritis;arthrose;demenz;migräne;schlaflosigkeit;neurodermitis;asthma;bluthochdruck',
    ],
    [
      'guérit;guérir;soigne;soigner;traite;prévient;combat',
      "le cancer;la dépression;l'anxiété;le diabète;le covid;l'autisme;l'arthrite;la maladie d'alzheimer;la migraine;l'insomnie;le psoriasis;l'asthme;l'eczéma",
    ],
    [
      'cura;curar;sana;trata;previene;elimina;alivia',
      'el cáncer;la depresión;la ansiedad;la diabetes;el covid;el autismo;la artritis;el alzheimer;la migraña;el insomnio;el asma;la psoriasis',
    ],
  ];
  const lines = claims.map(([verbs, conditions]) =>
    verbs
      .split(';')
      .flatMap((verb) => conditions.split(';').map((condition) => `${verb} ${condition}`))
      .join('; '),
  );
  const other =
    'miracle cure; wundermittel; remède miracle; cura milagrosa; lose weight fast; detox cure; anti-cancer; anticancer; krebsheilung; boosts your immune system; healing crystals cure; medical grade healing';
  return [{ code: 'MEDICAL_CLAIM', severity: 'BLOCK', lines: [...lines, other].join('\n') }];
}
