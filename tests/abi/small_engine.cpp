#include "abi/small_engine.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace newsgloss::abi {
namespace {

std::string compiled() {
  const std::string xml = NEWSGLOSS_SOURCE_DIR "/tests/abi/entities.xml";
  const std::string out = NEWSGLOSS_BINARY_DIR "/tests/abi/small.ngl";
  const char* paths[] = {xml.c_str()};
  newsgloss_layer layer{};
  layer.paths = paths;
  layer.path_count = 1;
  auto stats = sized<newsgloss_compiled>();
  newsgloss_report* report = nullptr;
  call(newsgloss_entities_compile, &layer, 1U, out.c_str(), nullptr, nullptr, &stats,
       &report);
  newsgloss_report_free(report);
  return out;
}

std::string place(const newsgloss_annotations* annotations, newsgloss_span span) {
  return fmt::format("{}:{}-{}/{}-{} '{}'", span.block, span.start, span.end, span.source_start,
                     span.source_end, view(newsgloss_annotations_text(annotations, span)));
}

}  // namespace

const std::string& small_entities() {
  static const std::string path = compiled();
  return path;
}

Engine small_engine() {
  return make<Engine>(newsgloss_engine_open, small_entities().c_str());
}

hosts::Document document(std::string_view text) {
  auto made = make<hosts::Document>(newsgloss_document_from_text, borrowed(text));
  call(newsgloss_document_set_language, made.get(), borrowed("en"));
  return made;
}

hosts::Session session(newsgloss_engine* engine, newsgloss_offset_unit unit) {
  return make<hosts::Session>(newsgloss_session_new, engine, unit);
}

hosts::Annotations annotated(std::string_view text, newsgloss_offset_unit unit) {
  const Engine engine = small_engine();
  return make<hosts::Annotations>(newsgloss_session_annotate, session(engine.get(), unit).get(),
                                  document(text).get(), nullptr);
}

std::string told(const newsgloss_annotations* annotations) {
  std::string all = fmt::format("{}\n", view(newsgloss_annotations_language(annotations)));
  for (std::uint32_t i = 0; i < newsgloss_annotations_mark_count(annotations); ++i) {
    const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations, i);
    all += fmt::format("mark {} {} {} {} {}\n", mark.kind, place(annotations, mark.span), mark.card,
                       mark.level, mark.first);
  }
  for (std::uint32_t i = 0; i < newsgloss_annotations_mention_count(annotations); ++i) {
    const auto mention = get<newsgloss_mention>(newsgloss_annotations_mention, annotations, i);
    all += fmt::format("mention {} {} {} {} {}\n", place(annotations, mention.span), mention.how,
                       mention.entity, mention.actor, mention.confidence);
  }
  for (std::uint32_t i = 0; i < newsgloss_annotations_quantity_count(annotations); ++i) {
    const auto figure = get<newsgloss_quantity>(newsgloss_annotations_quantity, annotations, i);
    all += fmt::format("figure {} {} {} {} {} {}\n", place(annotations, figure.span), figure.low,
                       figure.high, figure.holder, place(annotations, figure.speaker),
                       view(figure.unit));
  }
  return all;
}

}  // namespace newsgloss::abi
