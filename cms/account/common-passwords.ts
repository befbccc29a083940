/**
 * What guessers try first, in English, Polish and Ukrainian, without spaces and marks. A number at the end changes
 * nothing, so each stands here without one; what is shorter than twelve letters even with a number is left out.
 */
export const commonPasswords = new Set(
  `
password passwordpassword passw0rd p4ssword mypassword thepassword newpassword password1password pass passpass
letmein letmeinplease welcome welcomewelcome changeme changemenow changeit administrator adminadmin admin adminpassword
administrator1 administratoradministrator root rootroot superuser master masterkey default defaultpassword secret
secretsecret topsecret temporary temppassword temp testtest test testpassword testing testingtesting guest guestguest
user useruser username sample example iloveyou iloveyouiloveyou iloveyousomuch trustno sunshine sunshinesunshine
princess princessprincess football footballfootball baseball basketball superman batman starwars pokemon dragon
monkey shadow michael jordan jennifer charlie whatever qwerty qwertyqwerty qwertyuiop qwertyuiopasdfghjkl
qazwsxedc qazwsxedcrfv zaqxswcde qweasdzxc asdfghjkl asdfasdf asdfasdfasdf zxcvbnm zxcvbnmasdfghjkl qwerasdf qwerasdfzxcv
abcabc abcdef abcd abcdabcdabcd azerty azertyuiop internet computer samsung google facebook microsoft linkedin
correcthorsebatterystaple thisismypassword thisisapassword nopassword ineedapassword
haslo haslohaslo mojehaslo tajnehaslo trudnehaslo nowehaslo hasło hasłohasło mojehasło tajnehasło trudnehasło
nowehasło zmienmnie zmieńmnie tymczasowe haslotymczasowe hasłotymczasowe tajne witaj witamy dzien dobry dziendobry
kochamcie kochamciebie kochamcię polska polskapolska krakow kraków krakowkrakow krakówkraków otwartykrakow
otwartykraków urzad urzadmiasta urządmiasta urzadmiastakrakowa informacja redakcja redaktor tlumacz tłumacz
administracja komputer agnieszka katarzyna bartosz mateusz misiek misiaczek kochanie zaq1xsw2cde3 zaq12wsxcde3
пароль парольпароль мійпароль новийпароль секрет адмін адміністратор україна українаукраїна слава славаукраїні
йцукен йцукенгшщзхї йцукенгшщзхъ фівапролдж привіт коханнякохання кохання любов
`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
