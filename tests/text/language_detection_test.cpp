#include "text/language_detection.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsgloss {
namespace {

struct Row {
  const char* language;
  const char* text;
};

TEST(LanguageDetection, TableOfSentences) {
  const Row rows[] = {
      {"en", "The council said on Tuesday that the harbour would be closed for two years."},
      {"de", "Der Rat teilte am Dienstag mit, dass der Hafen für zwei Jahre geschlossen wird."},
      {"fr",
       "Le conseil a annoncé mardi que le port sera fermé pendant deux ans pour des travaux."},
      {"es",
       "El consejo anunció el martes que el puerto estará cerrado durante dos años por las obras."},
      {"it",
       "Il consiglio ha annunciato martedì che il porto sarà chiuso per due anni per i lavori."},
      {"pt",
       "O conselho anunciou na terça-feira que o porto será fechado por dois anos, mas não agora."},
      {"nl",
       "De raad zei dinsdag dat de haven twee jaar wordt gesloten en dat het veel zal kosten."},
      {"sv", "Rådet sade på tisdagen att hamnen ska vara stängd i två år och att det blir dyrt."},
      {"pl",
       "Rada poinformowała we wtorek, że port będzie zamknięty na dwa lata, ale nie od razu."},
      {"ro",
       "Consiliul a anunțat marți că portul va fi închis pentru doi ani și că lucrările sunt "
       "scumpe."},
      {"tr",
       "Kurul salı günü limanın iki yıl için kapalı olacağını ve bunun çok pahalı olduğu söyledi."},
      {"id",
       "Dewan itu mengatakan pada hari Selasa bahwa pelabuhan akan ditutup dan tidak untuk satu "
       "tahun."},
      {"ru", "Совет сообщил во вторник, что порт закроют на два года и что это будет дорого."},
      {"uk", "Рада повідомила у вівторок, що порт закриють на два роки і що це буде дорого."},
      {"bg", "Съветът съобщи във вторник, че пристанището ще бъде затворено за две години."},
      {"sr", "Савет је у уторак саопштио да ће лука бити затворена две године и да је то скупо."},
      {"ar", "قال المجلس يوم الثلاثاء إن الميناء سيغلق لمدة عامين بعد أن تضرر في العاصفة"},
      {"fa",
       "شورا روز سه‌شنبه گفت که این بندر برای دو سال بسته می‌شود و هزینه آن "
       "زیاد "
       "است"},
      {"ur", "کونسل نے منگل کو کہا کہ بندرگاہ دو سال کے لیے بند رہے گی اور اس پر خرچ بھی ہے"},
      {"el", "Το συμβούλιο είπε την Τρίτη ότι το λιμάνι θα κλείσει."},
      {"he", "המועצה אמרה ביום שלישי שהנמל ייסגר לשנתיים."},
      {"ja", "評議会は火曜日、港を二年間閉鎖すると発表した。"},
      {"zh", "议会星期二宣布港口将关闭两年。"},
      {"ko", "의회는 화요일 항구를 2년 동안 폐쇄한다고 밝혔다."},
      {"th", "สภาประกาศเมื่อวันอังคารว่าท่าเรือจะปิดสองปี"},
      {"hi", "परिषद ने मंगलवार को कहा कि बंदरगाह दो साल के लिए बंद रहेगा।"},
      {"ru", "Порт закрыт"},
      {"en",
       "Officials from Kraków and Łódź met for the first time, and they said it was about the new "
       "line."},
      {"", "Lund 1984 14,000"},
      {"", ""},
  };
  for (const Row& row : rows)
    EXPECT_EQ(detect_language(std::string_view(row.text)), row.language) << row.text;
}

TEST(LanguageDetection, TellsTheLanguageOfAHeadline) {
  const Row rows[] = {{"en", "Emissions reached 6.2 tonnes of CO2 per capita"},
                      {"en", "Forty killed in Mali"},
                      {"en", "Harbour shares fall 3%"},
                      {"en", "Inflation hits 9.1%"},
                      {"en", "Ukraine says 40 drones shot down"},
                      {"de", "Zugunglück: zwölf Tote bei Kassel"},
                      {"fr", "Grève : 40 trains supprimés dans les Alpes"},
                      {"it", "Sciopero della scuola, 40 treni fermi"},
                      {"", "Regierung in Berlin plant 1.200 Stellen"}};
  for (const Row& row : rows)
    EXPECT_EQ(detect_language(std::string_view(row.text)), row.language) << row.text;
}

TEST(LanguageDetection, LooksAtTheBeginningOnly) {
  std::string text;
  while (text.size() < 1024) text += "The harbour was closed for the year. ";
  while (text.size() < 20'000'000) text += "Der Hafen und das Meer, aber nicht die Stadt. ";
  EXPECT_EQ(detect_language(std::string_view(text)), "en");
  EXPECT_EQ(detect_language(std::string_view(std::string(1023, ' ') + "\xD0\x98\xD0\x98")), "");
}

TEST(LanguageDetection, ParagraphsSpeakForAnArticle) {
  Document document;
  const auto add = [&](BlockKind kind, const char* text) {
    Block block;
    block.kind = kind;
    block.text = Utf8Text::repaired(text);
    document.blocks.push_back(block);
  };
  EXPECT_EQ(detect_language(document), "");
  add(BlockKind::heading, "The end of the year");
  EXPECT_EQ(detect_language(document), "en");
  add(BlockKind::paragraph, "Der Hafen wird für zwei Jahre geschlossen, und das ist nicht alles.");
  EXPECT_EQ(detect_language(document), "de");
}

}  // namespace
}  // namespace newsgloss
