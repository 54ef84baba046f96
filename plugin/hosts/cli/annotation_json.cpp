#include "hosts/cli/annotation_json.hpp"

#include <array>
#include <cmath>

namespace newsgloss::hosts {
namespace {

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

bool empty(newsgloss_span span) {
  return span.start == span.end;
}

class Writer {
 public:
  Writer(const newsgloss_annotations& annotations, EntityJsonCache& entities, JsonWriter& json)
      : annotations_(annotations), entities_(entities), json_(json) {}

  void mentions(RoleMentions roles) {
    json_.key("mentions");
    json_.begin_array();
    const std::uint32_t count = newsgloss_annotations_mention_count(&annotations_);
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto found = get<newsgloss_mention>(newsgloss_annotations_mention, &annotations_, i);
      if (found.how != NEWSGLOSS_HOW_ROLE || roles == RoleMentions::written) mention(i, found);
    }
    json_.end_array();
  }

  void quantities() {
    json_.key("quantities");
    json_.begin_array();
    const std::uint32_t count = newsgloss_annotations_quantity_count(&annotations_);
    for (std::uint32_t i = 0; i < count; ++i) {
      quantity(get<newsgloss_quantity>(newsgloss_annotations_quantity, &annotations_, i));
    }
    json_.end_array();
  }

 private:
  std::string_view words(newsgloss_span span) const {
    return view(newsgloss_annotations_text(&annotations_, span));
  }

  void member(std::string_view key, std::string_view text) {
    json_.key(key);
    json_.text(text);
  }

  /// Null where there is none.
  void member_if(std::string_view key, std::string_view text) {
    json_.key(key);
    text.empty() ? json_.null() : json_.text(text);
  }

  void place(newsgloss_span span) {
    json_.key("start");
    json_.integer(span.source_start);
    json_.key("end");
    json_.integer(span.source_end);
  }

  void mention(std::uint32_t index, const newsgloss_mention& found) {
    json_.begin_object();
    place(found.span);
    member("surface", words(found.span));
    member("type", name_in(kActorTypes, found.type));
    json_.literal(entities_.of(found.entity).members);
    member("how", name_in(kHows, found.how));
    json_.key("confidence");
    json_.share(found.confidence);
    candidates(index, found.candidate_count);
    introduction(index, found.introduction_count);
    json_.end_object();
  }

  void candidates(std::uint32_t mention, std::uint32_t count) {
    json_.key("candidates");
    json_.begin_array();
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto one =
          get<newsgloss_candidate>(newsgloss_annotations_candidate, &annotations_, mention, i);
      if (one.entity == NEWSGLOSS_NO_INDEX) continue;
      json_.begin_object();
      json_.key("entity");
      json_.literal(entities_.of(one.entity).id);
      json_.key("score");
      json_.share(one.score);
      member("why", name_in(kReasons, one.reason));
      json_.end_object();
    }
    json_.end_array();
  }

  void introduction(std::uint32_t mention, std::uint32_t count) {
    std::string all;
    for (std::uint32_t i = 0; i < count; ++i) {
      newsgloss_span span{};
      call(newsgloss_annotations_introduction, &annotations_, mention, i, &span);
      if (!all.empty()) all += "; ";
      all += words(span);
    }
    member_if("introduced", all);
  }

  /// A whole number is written without a fraction.
  void plain_number(double number) {
    constexpr double kExact = 9007199254740992.0;  // 2^53: every whole number below it is exact
    const bool whole = std::floor(number) == number && std::fabs(number) < kExact;
    whole ? json_.integer(static_cast<std::int64_t>(number)) : json_.number(number);
  }

  void value(const newsgloss_quantity& found) {
    json_.key("value");
    if (found.is_range == 0) return plain_number(found.low);
    json_.begin_array();
    plain_number(found.low);
    plain_number(found.high);
    json_.end_array();
  }

  void quantity(const newsgloss_quantity& found) {
    json_.begin_object();
    place(found.span);
    member("surface", words(found.span));
    value(found);
    member_if("unit", view(found.unit));
    member_if("unit_id", view(found.unit_id));
    member_if("concept", words(found.subject));
    member("change", name_in(kChanges, found.change));
    member("kind", name_in(kQuantityKinds, found.kind));
    json_.key("marked");
    json_.boolean(found.marked != 0);
    member_if("hedge", words(found.hedge));
    holder(found.holder);
    attribution(found);
    member("stance", name_in(kStances, found.stance));
    if (found.timex.size != 0) timex(view(found.timex));
    json_.end_object();
  }

  void holder(std::uint32_t mention) {
    json_.key("holder");
    if (mention == NEWSGLOSS_NO_INDEX) return json_.null();
    const auto found =
        get<newsgloss_mention>(newsgloss_annotations_mention, &annotations_, mention);
    json_.literal(entities_.of(found.entity).id);
  }

  void attribution(const newsgloss_quantity& found) {
    json_.key("attribution");
    if (empty(found.speaker) && empty(found.cue)) return json_.null();
    json_.begin_object();
    member_place("speaker", found.speaker);
    member_place("cue", found.cue);
    json_.end_object();
  }

  void member_place(std::string_view key, newsgloss_span span) {
    json_.key(key);
    json_.begin_object();
    place(span);
    json_.end_object();
  }

  void timex(std::string_view value) {
    json_.key("timex");
    json_.begin_array();
    json_.text(value);
    json_.end_array();
  }

  const newsgloss_annotations& annotations_;
  EntityJsonCache& entities_;
  JsonWriter& json_;
};

}  // namespace

void write_annotations(const newsgloss_annotations& annotations, EntityJsonCache& entities,
                       RoleMentions roles, JsonWriter& json) {
  Writer writer(annotations, entities, json);
  writer.mentions(roles);
  writer.quantities();
}

}  // namespace newsgloss::hosts
