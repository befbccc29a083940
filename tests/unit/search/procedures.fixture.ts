import type { SearchPage } from '../../../site/search/keys.ts';

/** Fifteen real procedures as pages of one locale, with the Polish name and search words behind every translation. */
export function pagesIn(locale: FixtureLocale): SearchPage[] {
  return Object.entries(PROCEDURES).map(([key, texts]) => {
    const [title, ...aliases] = texts[locale];
    const [officialTitle, ...sourceAliases] = texts.pl;
    return {
      url: `/${locale}/procedures/${key}/`,
      title,
      officialTitle,
      aliases: locale === 'pl' ? [] : aliases,
      sourceAliases,
      type: 'procedure',
    };
  });
}

/** Title first, then what people also call it. */
type Texts = readonly [title: string, ...aliases: string[]];
export type FixtureLocale = 'pl' | 'uk' | 'ar' | 'ru' | 'be' | 'ka' | 'en';

const PROCEDURES: Readonly<Record<string, Readonly<Record<FixtureLocale, Texts>>>> = {
  'pesel-number': {
    pl: ['Nadanie numeru PESEL cudzoziemcowi', 'numer identyfikacyjny', 'numer ewidencyjny'],
    en: ['PESEL number for a foreigner', 'national ID number', 'personal number', 'identification number'],
    uk: ['Присвоєння номера PESEL іноземцю', 'ПЕСЕЛЬ', 'ідентифікаційний номер', 'ІПН'],
    ru: ['Присвоение номера PESEL иностранцу', 'ПЕСЕЛЬ', 'идентификационный номер', 'персональный номер'],
    be: ['Прысваенне нумара PESEL замежніку', 'ПЕСЭЛЬ', 'ідэнтыфікацыйны нумар'],
    ar: ['الحصول على رقم PESEL للأجانب', 'الرقم الشخصي', 'رقم الهوية'],
    ka: ['PESEL ნომრის მინიჭება უცხოელისთვის', 'პირადი ნომერი', 'საიდენტიფიკაციო ნომერი'],
  },
  'residence-registration-temporary': {
    pl: ['Zameldowanie cudzoziemca na pobyt czasowy', 'meldunek', 'zameldować się', 'potwierdzenie adresu'],
    en: [
      'Registration of temporary residence',
      'address registration',
      'register where you live',
      'proof of address',
    ],
    uk: [
      'Реєстрація іноземця за місцем тимчасового проживання',
      'мельдунек',
      'прописка',
      'реєстрація адреси',
    ],
    ru: [
      'Регистрация иностранца по месту временного проживания',
      'мельдунек',
      'прописка',
      'регистрация адреса',
    ],
    be: ['Рэгістрацыя замежніка па месцы часовага пражывання', 'мельдунак', 'прапіска', 'рэгістрацыя адраса'],
    ar: ['تسجيل السكن المؤقت للأجنبي', 'تسجيل العنوان', 'إثبات السكن', 'ملدونك'],
    ka: ['უცხოელის რეგისტრაცია დროებით საცხოვრებელ ადგილას', 'მელდუნეკი', 'მისამართის რეგისტრაცია', 'ჩაწერა'],
  },
  'trusted-profile': {
    pl: [
      'Profil zaufany (podpis i logowanie do e-usług)',
      'podpis elektroniczny',
      'ePUAP',
      'logowanie do urzędu',
    ],
    en: [
      'Trusted profile (eGovernment login)',
      'electronic signature',
      'online login to offices',
      'e-signature',
    ],
    uk: ['Довірений профіль (підпис і вхід до е-послуг)', 'електронний підпис', 'вхід на урядові сайти'],
    ru: ['Доверенный профиль (подпись и вход в е-услуги)', 'электронная подпись', 'госуслуги'],
    be: ['Давераны профіль (подпіс і ўваход у э-паслугі)', 'электронны подпіс'],
    ar: ['الملف الموثوق (التوقيع والدخول إلى الخدمات الإلكترونية)', 'التوقيع الإلكتروني'],
    ka: ['სანდო პროფილი (ხელმოწერა და ელექტრონულ სერვისებში შესვლა)', 'ელექტრონული ხელმოწერა'],
  },
  'temporary-residence-work': {
    pl: [
      'Zezwolenie na pobyt czasowy i pracę',
      'karta pobytu dla pracownika',
      'jednolite zezwolenie',
      'pozwolenie na pracę',
    ],
    en: ['Temporary residence and work permit', 'residence card for work', 'single permit', 'TRC'],
    uk: ['Дозвіл на тимчасове проживання та роботу', 'карта побиту', 'посвідка на проживання', 'ВНЖ'],
    ru: ['Разрешение на временное проживание и работу', 'карта побыту', 'вид на жительство', 'ВНЖ'],
    be: ['Дазвол на часовае пражыванне і працу', 'карта побыту', 'від на жыхарства', 'ВНЖ'],
    ar: ['تصريح الإقامة المؤقتة والعمل', 'بطاقة الإقامة للعمل', 'كارتا بوبيتو', 'إقامة عمل'],
    ka: ['დროებითი ცხოვრებისა და მუშაობის ნებართვა', 'კარტა პობიტუ', 'სამუშაო ნებართვა'],
  },
  'permanent-residence': {
    pl: ['Zezwolenie na pobyt stały', 'stały pobyt', 'osiedlenie się'],
    en: ['Permanent residence permit', 'settlement', 'PR card', 'indefinite stay'],
    uk: ['Дозвіл на постійне проживання', 'сталий побит', 'ПМЖ'],
    ru: ['Разрешение на постоянное проживание', 'сталы побыт', 'ПМЖ'],
    be: ['Дазвол на сталае пражыванне', 'сталы побыт', 'ПМЖ'],
    ar: ['تصريح الإقامة الدائمة', 'إقامة دائمة', 'الاستقرار'],
    ka: ['მუდმივი ცხოვრების ნებართვა', 'სტალი პობიტი', 'მუდმივი ბინადრობა'],
  },
  'residence-card-replacement': {
    pl: ['Wymiana karty pobytu', 'zgubiona karta pobytu', 'nowa karta pobytu'],
    en: ['Residence card replacement', 'lost residence card', 'stolen card', 'new card'],
    uk: ['Заміна карти побиту', 'загублена карта', 'вкрали карту'],
    ru: ['Замена карты побыту', 'потерянная карта', 'украли карту'],
    be: ['Замена карты побыту', 'згубленая карта', 'скрадзеная карта'],
    ar: ['استبدال بطاقة الإقامة', 'بطاقة إقامة مفقودة', 'بطاقة مسروقة'],
    ka: ['ბინადრობის ბარათის შეცვლა', 'დაკარგული ბარათი', 'მოპარული ბარათი'],
  },
  'karta-polaka': {
    pl: ['Karta Polaka', 'polskie pochodzenie', 'polskie korzenie'],
    en: ['Pole’s Card', 'Polish origin', 'Polish roots'],
    uk: ['Карта поляка', 'польське коріння', 'польське походження'],
    ru: ['Карта поляка', 'польские корни', 'польское происхождение'],
    be: ['Карта паляка', 'польскія карані', 'польскае паходжанне'],
    ar: ['بطاقة البولندي', 'أصل بولندي', 'جذور بولندية'],
    ka: ['პოლონელის ბარათი', 'კარტა პოლაკა', 'პოლონური წარმოშობა'],
  },
  'unemployed-registration': {
    pl: [
      'Rejestracja jako osoba bezrobotna',
      'bezrobocie',
      'zasiłek dla bezrobotnych',
      'urząd pracy',
      'pośredniak',
    ],
    en: ['Registration as unemployed', 'unemployment benefit', 'job centre', 'lost my job'],
    uk: ['Реєстрація безробітного', 'біржа праці', 'допомога з безробіття', 'втратив роботу'],
    ru: ['Регистрация в качестве безработного', 'биржа труда', 'пособие по безработице', 'потерял работу'],
    be: ['Рэгістрацыя ў якасці беспрацоўнага', 'біржа працы', 'дапамога па беспрацоўі', 'страціў працу'],
    ar: ['التسجيل كعاطل عن العمل', 'إعانة البطالة', 'مكتب العمل', 'فقدت عملي'],
    ka: ['უმუშევრად რეგისტრაცია', 'უმუშევრობის დახმარება', 'შრომის ბიურო', 'სამსახური დავკარგე'],
  },
  'ceidg-registration': {
    pl: [
      'Rejestracja jednoosobowej działalności (CEIDG)',
      'założenie firmy',
      'działalność gospodarcza',
      'JDG',
    ],
    en: ['Sole trader registration (CEIDG)', 'start a business', 'self-employed', 'freelancer'],
    uk: ['Реєстрація одноосібної діяльності (CEIDG)', 'відкрити ФОП', 'власний бізнес'],
    ru: ['Регистрация индивидуальной деятельности (CEIDG)', 'открыть ИП', 'свой бизнес', 'самозанятый'],
    be: ['Рэгістрацыя індывідуальнай дзейнасці (CEIDG)', 'адкрыць ІП', 'свой бізнес'],
    ar: ['تسجيل نشاط تجاري فردي (CEIDG)', 'فتح شركة', 'عمل حر'],
    ka: ['ინდივიდუალური მეწარმის რეგისტრაცია (CEIDG)', 'ბიზნესის დაწყება', 'ფირმის გახსნა'],
  },
  'birth-registration': {
    pl: ['Rejestracja urodzenia dziecka', 'akt urodzenia', 'metryka', 'noworodek'],
    en: ['Birth registration', 'birth certificate', 'newborn', 'register a baby'],
    uk: ['Реєстрація народження дитини', 'свідоцтво про народження', 'новонароджений', 'РАЦС'],
    ru: ['Регистрация рождения ребёнка', 'свидетельство о рождении', 'новорождённый', 'ЗАГС'],
    be: ['Рэгістрацыя нараджэння дзіцяці', 'пасведчанне аб нараджэнні', 'нованароджаны', 'ЗАГС'],
    ar: ['تسجيل ولادة طفل', 'شهادة الميلاد', 'مولود جديد'],
    ka: ['ბავშვის დაბადების რეგისტრაცია', 'დაბადების მოწმობა', 'ახალშობილი'],
  },
  'civil-marriage': {
    pl: ['Ślub cywilny z udziałem cudzoziemca', 'małżeństwo', 'wziąć ślub'],
    en: ['Civil marriage involving a foreigner', 'wedding', 'get married', 'registry office'],
    uk: ['Цивільний шлюб з іноземцем', 'одруження', 'весілля', 'розписатися'],
    ru: ['Гражданский брак с иностранцем', 'свадьба', 'пожениться', 'расписаться'],
    be: ['Грамадзянскі шлюб з замежнікам', 'вяселле', 'ажаніцца'],
    ar: ['الزواج المدني مع أجنبي', 'عقد الزواج', 'حفل زفاف'],
    ka: ['სამოქალაქო ქორწინება უცხოელთან', 'ქორწილი', 'დაქორწინება'],
  },
  'child-benefit-800': {
    pl: ['Świadczenie wychowawcze 800+', '800 plus', '500+', 'pieniądze na dziecko'],
    en: ['Child benefit 800+', '800 plus', 'family benefit', 'money for children'],
    uk: ['Виплата на дитину 800+', '800 плюс', 'гроші на дитину', 'дитячі гроші'],
    ru: ['Пособие на ребёнка 800+', '800 плюс', 'деньги на ребёнка', 'детские деньги'],
    be: ['Дапамога на дзіця 800+', '800 плюс', 'грошы на дзіця'],
    ar: ['إعانة الطفل 800+', '800 بلس', 'نقود للأطفال'],
    ka: ['ბავშვის დახმარება 800+', '800 პლუსი', 'ფული ბავშვისთვის'],
  },
  'kindergarten-enrolment': {
    pl: [
      'Rekrutacja do przedszkola samorządowego',
      'przedszkole',
      'zapisać dziecko do przedszkola',
      'zerówka',
    ],
    en: ['Public kindergarten enrolment', 'preschool', 'nursery school', 'day care'],
    uk: ['Запис до муніципального дитячого садка', 'дитсадок', 'садочок', 'дошкільний заклад'],
    ru: ['Запись в муниципальный детский сад', 'садик', 'детсад'],
    be: ['Запіс у муніцыпальны дзіцячы сад', 'дзіцячы садок'],
    ar: ['التسجيل في روضة أطفال حكومية', 'حضانة', 'روضة الأطفال'],
    ka: ['საბავშვო ბაღში ჩაწერა', 'ბაღი', 'სკოლამდელი დაწესებულება'],
  },
  'driving-licence-exchange': {
    pl: ['Wymiana zagranicznego prawa jazdy', 'prawo jazdy', 'prawko', 'uprawnienia kierowcy'],
    en: ['Exchange of a foreign driving licence', 'driver’s license', 'driving permit', 'drive a car'],
    uk: ['Обмін іноземного посвідчення водія', 'права водія', 'водійські права'],
    ru: ['Обмен иностранного водительского удостоверения', 'водительские права', 'поменять права'],
    be: ['Абмен замежнага вадзіцельскага пасведчання', 'вадзіцельскія правы'],
    ar: ['استبدال رخصة قيادة أجنبية', 'رخصة السياقة', 'شهادة السواقة'],
    ka: ['უცხოური მართვის მოწმობის გადაცვლა', 'მართვის უფლება', 'მძღოლის მოწმობა'],
  },
  'gp-choice': {
    pl: ['Wybór lekarza, pielęgniarki i położnej POZ', 'lekarz rodzinny', 'przychodnia', 'NFZ'],
    en: ['Choosing a family doctor (POZ)', 'GP', 'clinic', 'general practitioner'],
    uk: ['Вибір сімейного лікаря, медсестри та акушерки (POZ)', 'поліклініка', 'терапевт'],
    ru: ['Выбор семейного врача, медсестры и акушерки (POZ)', 'поликлиника', 'терапевт'],
    be: ['Выбар сямейнага ўрача, медсястры і акушэркі (POZ)', 'доктар', 'паліклініка'],
    ar: ['اختيار طبيب الأسرة والممرضة والقابلة (POZ)', 'طبيب عام', 'عيادة', 'مستوصف'],
    ka: ['ოჯახის ექიმის არჩევა (POZ)', 'პოლიკლინიკა', 'თერაპევტი'],
  },
};
