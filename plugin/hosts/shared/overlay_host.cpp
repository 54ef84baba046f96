#include "hosts/shared/overlay_host.hpp"

#include <array>

#include "hosts/shared/overlay_json.hpp"

namespace newsgloss::hosts {

namespace {

constexpr int kProtocol = 1;

newsgloss_block_kind block_kind(std::string_view name) {
  constexpr std::array<std::string_view, 8> names = {
      "headline", "heading", "paragraph", "list_item", "cell", "quote", "caption", "byline"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<newsgloss_block_kind>(i);
  }
  return NEWSGLOSS_PARAGRAPH;
}

/// The document of a `scan`. Throws Failure, and Json::exception for a message of another shape.
Document document_of(const Json& scan, const Article& article) {
  Document document(newsgloss_document_new());
  for (const Json& block : scan.at("blocks")) {
    const auto& text = block.at("text").get_ref<const std::string&>();
    call(newsgloss_document_add_block, document.get(), block_kind(block.value("kind", "")),
         borrowed(text));
  }
  const std::string page_language = scan.value("lang", "");
  const std::string& language = page_language.empty() ? article.language : page_language;
  call(newsgloss_document_set_language, document.get(), borrowed(language));
  if (article.published.year != 0)
    call(newsgloss_document_set_published, document.get(), article.published);
  return document;
}

std::string trouble(const Json& gen, newsgloss_status status, const char* message) {
  return dumped({{"v", kProtocol},
                 {"type", "trouble"},
                 {"gen", gen},
                 {"status", status},
                 {"message", message}});
}

}  // namespace

struct OverlayHost::State {
  Engine engine;
  Session session;
  Reader reader;
  Formats formats;
  Annotations annotations;
  Json gen;
  Article article;

  std::string scan(const Json& request, const Article& about) {
    gen = request.at("gen");
    article = about;
    annotations.reset();
    const Document document = document_of(request, article);
    annotations =
        make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
    return dumped({{"v", kProtocol},
                   {"type", "marks"},
                   {"gen", gen},
                   {"marks", marks_json(engine.get(), annotations.get())}});
  }

  std::string card(const Json& request) const {
    if (annotations == nullptr || request.at("gen") != gen) return {};
    Json card = card_json(engine.get(), annotations.get(), request.at("card").get<std::uint32_t>(),
                          reader.today, article, formats);
    card.update({{"v", kProtocol}, {"type", "card"}, {"gen", gen}});
    return dumped(card);
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

tl::expected<OverlayHost, OpenTrouble> OverlayHost::open(const std::string& path, Reader reader) {
  try {
    auto engine = make<Engine>(newsgloss_engine_open, path.c_str());
    auto session = make<Session>(newsgloss_session_new, engine.get(), NEWSGLOSS_UTF16);
    Formats formats(reader.locale);
    return OverlayHost(std::make_unique<State>(State{std::move(engine),
                                                     std::move(session),
                                                     std::move(reader),
                                                     std::move(formats),
                                                     nullptr,
                                                     nullptr,
                                                     {}}));
  } catch (const Failure& failure) {
    return tl::unexpected<OpenTrouble>(OpenTrouble{failure.status, failure.what()});
  }
}

std::string OverlayHost::answer(std::string_view request, const Article& article) {
  try {
    return state_->answer(Json::parse(request), article);
  } catch (const Failure& failure) {
    return trouble(state_->gen, failure.status, failure.what());
  } catch (const Json::exception& error) {
    return trouble(nullptr, NEWSGLOSS_SYNTAX, error.what());
  }
}

newsgloss_annotations* OverlayHost::annotations() const {
  return state_->annotations.get();
}

newsgloss_engine* OverlayHost::engine() const {
  return state_->engine.get();
}

}  // namespace newsgloss::hosts
