#include "hosts/shared/overlay_host.hpp"

#include <array>

#include "hosts/shared/overlay_json.hpp"

namespace newsgloss::hosts {

namespace {

constexpr int kProtocol = 1;

newsgloss_block_kind block_kind(std::string_view name) {
  constexpr std::array<std::string_view, 8> names = {"headline", "heading", "paragraph", "list_item",
                                                     "cell",     "quote",   "caption",   "byline"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<newsgloss_block_kind>(i);
  }
  return NEWSGLOSS_PARAGRAPH;
}

/// The document of a `scan`. Throws what nlohmann::json throws for a message of another shape.
HostResult<DocumentHandle> document_of(const Json& scan, const Article& article) {
  auto error = sized<newsgloss_error>();
  DocumentHandle document(newsgloss_document_new());
  for (const Json& block : scan.at("blocks")) {
    const auto& text = block.at("text").get_ref<const std::string&>();
    const auto kind = block_kind(block.value("kind", ""));
    if (newsgloss_document_add_block(document.get(), kind, text_of(text), &error) != NEWSGLOSS_OK) {
      return failure(error);
    }
  }
  const std::string page_language = scan.value("lang", "");
  const std::string& language = page_language.empty() ? article.language : page_language;
  const bool is_set =
      newsgloss_document_set_language(document.get(), text_of(language), &error) == NEWSGLOSS_OK &&
      (article.published.year == 0 ||
       newsgloss_document_set_published(document.get(), article.published, &error) == NEWSGLOSS_OK);
  if (!is_set) return failure(error);
  return document;
}

std::string trouble(const Json& gen, const HostError& error) {
  return dumped({{"v", kProtocol}, {"type", "trouble"}, {"gen", gen}, {"status", error.code}, {"message", error.message}});
}

}  // namespace

struct OverlayHost::State {
  EngineHandle engine;
  SessionHandle session;
  Reader reader;
  Formats formats;
  AnnotationsHandle annotations;
  Json gen;
  Article article;

  std::string scan(const Json& request, const Article& about) {
    gen = request.at("gen");
    article = about;
    annotations.reset();
    const auto document = document_of(request, article);
    if (!document) return trouble(gen, document.error());
    auto error = sized<newsgloss_error>();
    newsgloss_annotations* made = nullptr;
    if (newsgloss_session_annotate(session.get(), document->get(), nullptr, &made, &error) != NEWSGLOSS_OK) {
      return trouble(gen, failure(error).value());
    }
    annotations.reset(made);
    return dumped({{"v", kProtocol}, {"type", "marks"}, {"gen", gen}, {"marks", marks_json(made)}});
  }

  std::string card(const Json& request) const {
    if (annotations == nullptr || request.at("gen") != gen) return {};
    auto card = card_json(engine.get(), annotations.get(), request.at("card").get<std::uint32_t>(), reader.today,
                          article, formats);
    if (!card) return trouble(gen, card.error());
    card->update({{"v", kProtocol}, {"type", "card"}, {"gen", gen}});
    return dumped(*card);
  }

  std::string answer(const Json& request, const Article& about) {
    if (request.value("v", 0) != kProtocol) return {};
    const std::string type = request.value("type", "");
    if (type == "scan") return scan(request, about);
    return type == "card" ? card(request) : std::string();
  }
};

OverlayHost::OverlayHost(std::unique_ptr<State> state) : state_(std::move(state)) {}
OverlayHost::OverlayHost(OverlayHost&&) noexcept = default;
OverlayHost& OverlayHost::operator=(OverlayHost&&) noexcept = default;
OverlayHost::~OverlayHost() = default;

HostResult<OverlayHost> OverlayHost::open(const std::string& path, Reader reader) {
  auto error = sized<newsgloss_error>();
  newsgloss_engine* engine = nullptr;
  if (newsgloss_engine_open(path.c_str(), &engine, &error) != NEWSGLOSS_OK) return failure(error);
  EngineHandle owned(engine);
  newsgloss_session* session = nullptr;
  if (newsgloss_session_new(engine, NEWSGLOSS_UTF16, &session, &error) != NEWSGLOSS_OK) return failure(error);
  Formats formats(reader.locale);
  return OverlayHost(std::make_unique<State>(State{std::move(owned), SessionHandle(session), std::move(reader),
                                                   std::move(formats), nullptr, nullptr, {}}));
}

std::string OverlayHost::answer(std::string_view request, const Article& article) {
  try {
    return state_->answer(Json::parse(request), article);
  } catch (const Json::exception& error) {
    return trouble(nullptr, {NEWSGLOSS_SYNTAX, error.what()});
  }
}

const newsgloss_annotations* OverlayHost::annotations() const { return state_->annotations.get(); }

newsgloss_engine* OverlayHost::engine() const { return state_->engine.get(); }

}  // namespace newsgloss::hosts
