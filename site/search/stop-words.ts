import type { Locale } from '../../locales/registry.ts';
import { withoutMarks } from './fold.ts';

/**
 * The words that carry meaning; all of them if none does: contentWords(['jak', 'zdobyć', 'pesel'], 'pl') →
 * ['zdobyć', 'pesel']. Compared without diacritics, because people who ask "gdzie sie zameldowac" leave them out.
 */
export function contentWords(words: readonly string[], locale: Locale): string[] {
  const stopWords = new Set(withoutMarks(STOP_WORDS[locale] ?? '').split(' '));
  const kept = words.filter((word) => !stopWords.has(withoutMarks(word)));
  return kept.length > 0 ? kept : [...words];
}

/** Whether a word is a function word in any language: isFunctionWord('pour') → true. */
export function isFunctionWord(word: string): boolean {
  return everyStopWord().has(withoutMarks(word));
}

let known: ReadonlySet<string> | undefined;
function everyStopWord(): ReadonlySet<string> {
  return (known ??= new Set(withoutMarks(Object.values(STOP_WORDS).join(' ')).split(' ')));
}

/** Function words only: question words, pronouns, prepositions, modal verbs. Never a word that names a matter. */
const STOP_WORDS: Readonly<Partial<Record<Locale, string>>> = {
  pl: 'a i o u w z ze we do na po od za dla pod nad przez przy bez oraz lub czy jak gdzie kiedy co kto ile dlaczego jaki jaka jakie który która które się mnie mi mam masz ma mogę można może chcę trzeba muszę jest są być jestem to ten ta te mój moja moje swój swoje nie bo ktoś',
  en: 'a an the of to in on at for from by with and or is are am be do does did i me my mine you your he she it we they what where when how why who which can could may must need should would will want get have has because if much many someone somebody there this that',
  uk: 'а і й та о у в з із зі до на по від за для під над через при без або чи як де коли що хто скільки чому який яка яке які мене мені я ти він вона ми ви мій моя моє мої свій є бути можна можу треба потрібно хочу не бо якщо це куди',
  ru: 'а и о у в с со до на по от за для под над через при без или ли как где когда что кто сколько почему какой какая какое какие меня мне я ты он она мы вы мой моя моё мои свой есть быть можно могу нужно надо хочу не если это из куда',
  be: 'а і й о у ў з са да на па ад за для пад над праз пры без або ці як дзе калі што хто колькі чаму які яка якое якія мяне мне я ты ён яна мы вы мой мая маё мае свой ёсць быць можна магу трэба патрэбна хачу не гэта куды',
  ar: 'في من إلى الى على عن مع أو او و هل كيف أين اين متى ما ماذا كم لماذا أي اي أنا انا هو هي نحن هذا هذه يمكن يمكنني أريد اريد بسبب إذا لا',
  es: 'a al de del en el la los las un una y o u por para con sin qué cómo dónde cuándo cuánto quién mi mis me yo tu su es son ser puedo puede necesito quiero hay no si lo le se',
  fr: 'à a au aux de du des d en le la les l un une et ou par pour avec sans que quoi comment où quand combien qui mon ma mes me je j tu il elle son sa ses est sont être ai été puis peux besoin veux faut ne pas si ce cause',
  it: 'a al alla di del della da in il lo la i gli le un una e o per con senza che cosa come dove quando quanto chi mio mia miei mi io tu suo sua è sono essere ho hanno posso serve voglio non se',
  ka: 'და ან რომ თუ კი არ არა არის არიან მე შენ ის ჩვენ თქვენ ისინი ჩემი ჩემს ჩემთვის მისი მაქვს აქვს მინდა შემიძლია შეიძლება უნდა მჭირდება როგორ სად საიდან როდის რა რას რისი ვინ ვის რატომ რამდენი რომელი რომელიც ეს ამ იმ აქ იქ მაგრამ შესახებ გარეშე',
};
