#include "actors/article.hpp"

#include "compile/compiled.hpp"
#include "text/lexicon.hpp"

namespace newsgloss::testing {
namespace {

constexpr const char* kWorld = R"(
<entity id="norland" kind="country" weight="20"><name>Norland</name>
  <form kind="demonym">Norlandic</form>
  <relation type="capital" to="velm" source="atlas" date="2026-01-22"/></entity>
<entity id="ostria" kind="country" weight="20"><name>Ostria</name>
  <form kind="demonym">Ostrian</form>
  <relation type="capital" to="karsk" source="atlas" date="2026-01-22"/></entity>
<entity id="velm" kind="place" class="city" weight="8"><name>Velm</name>
  <relation type="country" to="norland" source="atlas" date="2026-01-22"/></entity>
<entity id="karsk" kind="place" class="city" weight="8"><name>Karsk</name>
  <relation type="country" to="ostria" source="atlas" date="2026-01-22"/></entity>
<entity id="government-of-norland" kind="government" weight="8"><name>Government of Norland</name>
  <form kind="metonym">Velm</form>
  <relation type="country" to="norland" source="atlas" date="2026-01-22"/></entity>
<entity id="government-of-ostria" kind="government" weight="8"><name>Government of Ostria</name>
  <form kind="metonym">Karsk</form>
  <relation type="country" to="ostria" source="atlas" date="2026-01-22"/></entity>
<entity id="tarn-no" kind="place" class="city" weight="1"><name>Tarn</name>
  <relation type="country" to="norland" source="atlas" date="2026-01-22"/></entity>
<entity id="tarn-os" kind="place" class="city" weight="1"><name>Tarn</name>
  <relation type="country" to="ostria" source="atlas" date="2026-01-22"/></entity>
<entity id="ilya-morren" kind="person" weight="9"><name>Ilya Morren</name>
  <form kind="surname" prior="0.8">Morren</form>
  <office title="President" of="norland" since="2015-05-01" source="atlas" date="2026-01-22"/>
  <relation type="country" to="norland" source="atlas" date="2026-01-22"/></entity>
<entity id="edda-halvik-elder" kind="person" weight="5"><name>Edda Halvik</name>
  <office title="Prime Minister" of="ostria" since="1990-01-01" until="1996-12-31"
    source="atlas" date="2026-01-22"/>
  <relation type="country" to="ostria" source="atlas" date="2026-01-22"/></entity>
<entity id="edda-halvik-younger" kind="person" weight="5"><name>Edda Halvik</name>
  <office title="Defence Minister" of="ostria" since="2019-01-01" source="atlas" date="2026-01-22"/>
  <relation type="country" to="ostria" source="atlas" date="2026-01-22"/></entity>
<entity id="harbour-union" kind="organisation" weight="6"><name>Harbour Union</name>
  <form kind="abbreviation" case="exact">HU</form></entity>
<entity id="kestrel" kind="company" weight="3"><name>Kestrel</name></entity>
)";

}  // namespace

const EntityFile& small_world() {
  static const Compiled world({kWorld});
  return *world.file;
}

Article::Article(std::string_view text, const EntityFile& entities, std::optional<Date> published,
                 std::string_view language)
    : entities_(entities) {
  for (std::size_t at = 0;;) {
    const std::size_t end = text.find("//", at);
    plain_.emplace_back(text.substr(at, end - at));
    texts_.push_back(read_block_text(plain_.back(), BlockKind::paragraph, Lexicon::of(language)));
    find_names(texts_.back(), entities, actors_.emplace_back());
    blocks_.push_back({&texts_.back(), &actors_.back()});
    if (end == std::string_view::npos) break;
    at = end + 2;
  }
  NameLinker linker(entities);
  linker.link(blocks_, published, language);
  for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
    linker.read_mentions(block, mentions_);
  }
}

std::string_view Article::words(const Mention& mention) const {
  return mention.span.of(plain_[mention.block]);
}

std::string Article::marked() const {
  std::string result;
  auto mention = mentions_.begin();
  for (std::uint32_t block = 0; block < plain_.size(); ++block) {
    std::uint32_t at = 0;
    if (block > 0) result += "//";
    for (; mention != mentions_.end() && mention->block == block; ++mention) {
      result += plain_[block].substr(at, mention->span.begin - at);
      result += '[' + std::string(words(*mention)) + ']';
      at = mention->span.end;
    }
    result += plain_[block].substr(at);
  }
  return result;
}

std::vector<std::string> Article::links() const {
  std::vector<std::string> result;
  for (const Mention& mention : mentions_) {
    std::string& line = result.emplace_back(words(mention));
    if (mention.entity != kNoEntity) line += '=' + std::string(entities_.id(mention.entity));
  }
  return result;
}

std::string without_marks(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c != '[' && c != ']') plain += c;
  }
  return plain;
}

}  // namespace newsgloss::testing
