/**
 * The small words that no text of a language does without, folded as the scanner folds them: lower case,
 * no accents, an apostrophe parts words. `other` holds those of languages we have no rules for, so that
 * they are not taken for a neighbour.
 */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type TextLanguage = (typeof LANGUAGES)[number];

export const FUNCTION_WORDS: Readonly<Record<TextLanguage | 'other', string>> = {
  en: 'the a i in to and for you on of it is your with my at we from our me that if this no what not was have do m about are by who so its free or ve years can be as all an were but now did they how just only like out before get last us has had know days after them t new when would been good team today want will see here need work please then because which more than',
  de: 'ich und die der in wir mit im das fur nicht sie bei auf den hat haben ist ein von eine an ihr es am nur uns aus auch was dem noch jetzt zu bin nach bis mich habe uber du wer heute als wie war mal mir alle zum unser sind oder mein sich einen mehr ihnen aber wenn bitte danke um keine kein dass er so ohne weil dann einem meine vor unsere dir ihre schon beim hatte wurde euch sehr einer kann',
  fr: 'de a le la en un et je l est les vous pour d j on sur une que pas des du qui c dans il avec votre ne ce au mon par n ans ca notre mois nous m si plus ou bonjour qu merci sans moi fait suis mais tout avant ma depuis tu se vos chez y aux jours nos semaine rien s meme ont avez jamais mes bien elle tous clients apres son parce poste etait quand gratuit ton sous sont',
  es: 'de y en el la que a con por no me un lo los te se una si del para mi tu al las es anos como sin le ya yo dos o soy nos desde hola hoy dia mas su esta gracias gratis solo he antes ha pero porque alguien semana hay quien tengo este meses eso cada asi vez todo sobre algo hace somos equipo trabajo hasta nada cuando tiene todos nosotros fue nuestro buenas aqui llevo tambien uno les son bien era',
  pt: 'de e a o que em no com do nao da na pra por eu um se anos quem dia so me uma tem minha seu ja sem meu voce hoje as gente ou ate aqui isso mais te foi os mas tudo sua sobre como mes das depois semana meses pelo alguem boa para era voces sao faz nosso esta mesmo porque ainda bom tenho ha nossa vaga quer ao quero empresa essa agora pro curso dos ele toda vai pela quando esse obrigado',
  it: 'il e di a la in per un che con non ho da ha una i mi l le se al si del lo sono anni chi mio come anche ti io euro ma nel prima della dal sul ciao ne ci cosa piu abbiamo hanno poi lavoro solo noi oggi tutti mese nostro mesi o dei quando tutto fatto grazie me dopo senza qualcuno perche era alla sei gli c ora ancora siamo gia buongiorno qui te delle vi d gratuito alle ogni azienda',
  nl: 'de een en ik in van het je voor met op bij dat niet is die er mijn wij jaar te aan we over heb wat ook nog was maar nu zijn of naar geen dan ons jullie ben wie als heeft al onze om ze uit na zonder hebben u kan dag dit even hij hoe iets had door tot me meer doen graag wil via mij toch eens jouw uw waarom zelf want deze altijd goed weer hun alles andere hoi zou dus',
  other:
    // Swedish, Danish, Norwegian
    'och att som ar for inte jag det den av pa med till om har var kan fran eller nar ska vara detta vi ni hade blir alla efter mycket bara nu sa men hur vad er og ikke jeg til af hvad hvordan vores blev bliver meget eller naar dette disse noen noe skal vaere hva fra mot mellom deres '
    // Polish, Czech, Slovak
    + 'nie sie jest na ze jak ale czy tak przez oraz dla od juz tylko moze byl byla sa ich ktory ktore ze za po pro jsem jsou tak ale jako ktery neni bylo '
    // Turkish, Hungarian, Romanian, Finnish
    + 'bir ve bu icin ile daha olarak cok gibi kadar sonra ama ne var yok hem veya olan oldugu hogy nem egy az es vagy csak meg volt mint sau este sunt pentru din cu pe mai nu care si dar ca ja on ei se etta oli mutta kun niin ovat tai myos han '
    // Indonesian, Malay, Tagalog, Vietnamese, Swahili
    + 'yang dan di dengan untuk tidak ini itu dari akan pada ada saya kami anda juga bisa atau dalam sudah karena ang ng sa mga ko mo ka na hindi ay siya kung lang namin nila khong cua cho voi nhung duoc trong ban chung toi nguoi cac mot va la ya na wa kwa ni katika '
    // Catalan, Croatian and their neighbours
    + 'amb els les per aquest aquesta perque molt nosaltres je da su smo sam biti koji koja nije ali kako samo',
};
