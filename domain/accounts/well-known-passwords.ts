/**
 * Words that passwords which everybody tries are built from. Source: Wikipedia, "List of the most common passwords" (lists of
 * SplashData 2011-2019, Keeper 2016, NCSC 2019, NordPass 2020-2023), their words without the digits and signs around them,
 * and this product's own name. Passwords of ten characters and more are these words with something appended.
 */
const WORDS = `
aa123456 abc abc123 abcd1234 access admin administrator adobe adobe123 alexander amanda andrea andrew angel anthony apple ashley asdf
asdfasdf asdfgh asdfghjkl ashley austin azerty azertyuiop babygirl bailey baseball basketball batman biteme blink blink182 bubbles buster
butterfly changeme charlie cheese chelsea chocolate computer cookie corvette dallas daniel default dearbook dragon dubsmash eminem
family fashion ferrari flower football freedom friends fuckyou gfhjkm ginger god google guest hannah harley hello hockey hottie hunter
iloveyou internet jennifer jessica jesus jordan joshua junior justin killer letmein liverpool login london love lovely loveme lovers
maggie manager marina master matrix matthew maverick mercedes merlin michael michelle minecraft money monkey mustang myspace mynoob naruto
nicole nothing ninja onedirection parola pass passer passw passwort password passphrase pepper photoshop picture pokemon princess
podpusher purple qazwsx qazwsxedc qwe qwer qwerty qwertyui qwertyuiop qwertz qwertzuiop ranger robert root samantha samsung secret senha
shadow snoopy soccer solo sophie starwars summer sunshine superman superstar sunflower target teste test tester thomas thunder tigger
tinkle trustno trustno1 unknown user vanessa welcome whatever whatsapp william winter yankees zaq zaqwsx zxcv zxcvb zxcvbn zxcvbnm
`;

/** Runs of keys and signs that people call a password; any part of ten characters and more of these is well known. */
const RUNS = [
  '12345678901234567890',
  '09876543210987654321',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhnujmikolp',
];

const KNOWN = new Set(WORDS.split(/\s+/).filter(Boolean));
/** Signs that stand for letters in passwords of people who were asked for signs. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Whether a password is one that everybody tries: a well-known word with digits and signs around it, a run of keys, a repeat. */
export function isWellKnown(password: string): boolean {
  const text = password.toLowerCase();
  return isRepeat(text) || RUNS.some((run) => isMadeOf(text, run)) || bareWords(text).some(isKnownWords);
}

/** `aaaaaaaaaa`, `abcabcabcabc`. */
function isRepeat(text: string): boolean {
  return /^(.{1,5})\1+$/.test(text) || new Set(text).size < 4;
}

/** The whole text, or all but four characters of it, is one piece of the run. */
function isMadeOf(text: string, run: string): boolean {
  const needed = Math.max(6, text.length - 4);
  for (let at = 0; at + needed <= text.length; at += 1) if (run.includes(text.slice(at, at + needed))) return true;
  return false;
}

/** The text without what is commonly put before and behind a word, as it is and with signs read as letters. */
function bareWords(text: string): string[] {
  const strip = (some: string): string => some.replace(/^[\d\W_]+|[\d\W_]+$/g, '');
  const plain = strip(text);
  const read = (some: string): string => [...some].map((sign) => LEET[sign] ?? sign).join('');
  return [plain, strip(read(plain)), strip(read(text.replace(/[\d\W_]{1,6}$/, '')))].filter((word) => word.length > 0);
}

/** One known word, or several in a row: `passwordpassword`, `ilovelondon` is not one. */
function isKnownWords(text: string): boolean {
  if (KNOWN.has(text)) return true;
  for (let at = 3; at <= text.length - 3; at += 1) {
    if (KNOWN.has(text.slice(0, at)) && isKnownWords(text.slice(at))) return true;
  }
  return false;
}
