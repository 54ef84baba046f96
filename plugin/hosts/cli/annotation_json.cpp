#include "hosts/cli/annotation_json.hpp"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::ordered_json;

template <std::size_t size>
const char* name_in(const std::array<const char*, size>& names, std::int32_t number) {
  const auto index = static_cast<std::size_t>(number);
  return index < size ? names[index] : "other";
}

constexpr std::array kActorTypes = {"PER", "ORG", "LOC", "MISC"};
constexpr std::array kHows = {"name", "short", "metonym", "demonym", "role", "unknown"};
constexpr std::array kReasons = {"prior",        "coherence",    "type",  "office",
                                 "named-before", "context-verb", "reader"};
constexpr std::array kChanges = {"=", "~", "<", ">", "up", "down"};
constexpr std::array kStances = {"stated", "denied", "possible"};
constexpr std::array kQuantityKinds = {"number", "count",       "percent", "currency", "dimension",
                                       "age",    "temperature", "ordinal", "fraction", "multiple",
                                       "range",  "duration",    "date",    "time"};

Json text_or_null(newsgloss_text text) {
  return text.size == 0 ? Json(nullptr) : Json(std::string(view(text)));
}

Json number_or_null(double number) {
  return std::isnan(number) ? Json(nullptr) : Json(number);
}

/// A whole number is written without a fraction.
Json plain_number(double number) {
  constexpr double kExact = 9007199254740992.0;  // 2^53: every whole number below it is exact
  if (std::floor(number) == number && std::fabs(number) < kExact) {
    return static_cast<std::int64_t>(number);
  }
  return number_or_null(number);
}

bool empty(newsgloss_span span) {
  return span.start == span.end;
}

Json span_json(newsgloss_span span) {
  return {{"start", span.source_start}, {"end", span.source_end}};
}

std::string wikipedia_address(std::string_view title) {
  std::string address = "https://en.wikipedia.org/wiki/";
  for (const char c : title) {
    if (c == ' ') {
      address += '_';
    } else if (c == '%' || c == '?' || c == '#') {
      constexpr const char* kDigits = "0123456789ABCDEF";
      address += '%';
      address += kDigits[static_cast<unsigned char>(c) >> 4];
      address += kDigits[c & 0xF];
    } else {
      address += c;
    }
  }
  return address;
}

class Writer {
 public:
  Writer(const newsgloss_engine& engine, const newsgloss_annotations& annotations)
      : engine_(engine), annotations_(annotations) {}

  Json mentions() const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < newsgloss_annotations_mention_count(&annotations_); ++i) {
      list.push_back(mention(i));
    }
    return list;
  }

  Json quantities() const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < newsgloss_annotations_quantity_count(&annotations_); ++i) {
      list.push_back(
          quantity(get<newsgloss_quantity>(newsgloss_annotations_quantity, &annotations_, i)));
    }
    return list;
  }

 private:
  std::string words(newsgloss_span span) const {
    return std::string(view(newsgloss_annotations_text(&annotations_, span)));
  }

  newsgloss_entity entity(std::uint32_t index) const {
    return get<newsgloss_entity>(newsgloss_engine_entity, &engine_, index);
  }

  Json mention(std::uint32_t index) const {
    const auto found = get<newsgloss_mention>(newsgloss_annotations_mention, &annotations_, index);
    Json json = span_json(found.span);
    json["surface"] = words(found.span);
    json["type"] = name_in(kActorTypes, found.type);
    json["entity"] = json["uri"] = json["qid"] = nullptr;
    if (found.entity != NEWSGLOSS_NO_INDEX) {
      const newsgloss_entity known = entity(found.entity);
      json["entity"] = std::string(view(known.id));
      if (known.wikipedia.size != 0) json["uri"] = wikipedia_address(view(known.wikipedia));
      json["qid"] = text_or_null(known.wikidata);
    }
    json["how"] = name_in(kHows, found.how);
    json["confidence"] = found.confidence;
    json["candidates"] = candidates(index, found.candidate_count);
    json["introduced"] = introduction(index, found.introduction_count);
    return json;
  }

  Json candidates(std::uint32_t mention, std::uint32_t count) const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto one =
          get<newsgloss_candidate>(newsgloss_annotations_candidate, &annotations_, mention, i);
      if (one.entity == NEWSGLOSS_NO_INDEX) continue;
      list.push_back({{"entity", std::string(view(entity(one.entity).id))},
                      {"score", one.score},
                      {"why", name_in(kReasons, one.reason)}});
    }
    return list;
  }

  Json introduction(std::uint32_t mention, std::uint32_t count) const {
    std::string all;
    for (std::uint32_t i = 0; i < count; ++i) {
      newsgloss_span span{};
      call(newsgloss_annotations_introduction, &annotations_, mention, i, &span);
      if (!all.empty()) all += "; ";
      all += words(span);
    }
    return all.empty() ? Json(nullptr) : Json(all);
  }

  Json value(const newsgloss_quantity& found) const {
    if (found.is_range != 0) return {plain_number(found.low), plain_number(found.high)};
    return plain_number(found.low);
  }

  Json quantity(const newsgloss_quantity& found) const {
    Json json = span_json(found.span);
    json["surface"] = words(found.span);
    json["value"] = value(found);
    json["unit"] = text_or_null(found.unit);
    json["unit_id"] = text_or_null(found.unit_id);
    json["concept"] = empty(found.subject) ? Json(nullptr) : Json(words(found.subject));
    json["change"] = name_in(kChanges, found.change);
    json["kind"] = name_in(kQuantityKinds, found.kind);
    json["marked"] = found.marked != 0;
    json["hedge"] = empty(found.hedge) ? Json(nullptr) : Json(words(found.hedge));
    json["holder"] = holder(found.holder);
    json["attribution"] = nullptr;
    if (!empty(found.speaker) || !empty(found.cue)) {
      json["attribution"] = {{"speaker", span_json(found.speaker)}, {"cue", span_json(found.cue)}};
    }
    json["stance"] = name_in(kStances, found.stance);
    if (found.timex.size != 0) json["timex"] = {std::string(view(found.timex))};
    return json;
  }

  Json holder(std::uint32_t mention) const {
    if (mention == NEWSGLOSS_NO_INDEX) return nullptr;
    const auto found =
        get<newsgloss_mention>(newsgloss_annotations_mention, &annotations_, mention);
    if (found.entity == NEWSGLOSS_NO_INDEX) return nullptr;
    return std::string(view(entity(found.entity).id));
  }

  const newsgloss_engine& engine_;
  const newsgloss_annotations& annotations_;
};

}  // namespace

nlohmann::ordered_json annotation_json(const newsgloss_engine& engine,
                                       const newsgloss_annotations& annotations) {
  const Writer writer(engine, annotations);
  Json json;
  json["mentions"] = writer.mentions();
  json["quantities"] = writer.quantities();
  return json;
}

}  // namespace newsgloss::hosts
