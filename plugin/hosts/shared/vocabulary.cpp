#include "hosts/shared/vocabulary.hpp"

#include <algorithm>
#include <iterator>

#include "hosts/shared/messages.hpp"

// xgettext collects what stands in N_(); it is translated where it is looked up.
#define N_(message) message

namespace newsgloss::hosts {

namespace {

struct Word {
  std::string_view id;
  const char* message;
};

constexpr const char* kKinds[] = {
    N_("Person"),      N_("Country"), N_("Territory"), N_("Government"), N_("Organisation"),
    N_("Armed force"), N_("Company"), N_("Party"),     N_("Place"),      N_("Event"),
};

constexpr Word kRefinements[] = {
    {"agency", N_("Agency")},
    {"air-force", N_("Air force")},
    {"alliance", N_("Alliance")},
    {"armed-group", N_("Armed group")},
    {"army", N_("Army")},
    {"award", N_("Award")},
    {"central-bank", N_("Central bank")},
    {"city", N_("City")},
    {"competition", N_("Competition")},
    {"continent", N_("Continent")},
    {"court", N_("Court")},
    {"former-country", N_("Former country")},
    {"intelligence-agency", N_("Intelligence agency")},
    {"international-organisation", N_("International organisation")},
    {"island", N_("Island")},
    {"legislature", N_("Parliament")},
    {"ministry", N_("Ministry")},
    {"movement", N_("Movement")},
    {"navy", N_("Navy")},
    {"news-agency", N_("News agency")},
    {"non-profit", N_("Non-profit organisation")},
    {"region", N_("Region")},
    {"river", N_("River")},
    {"sea", N_("Sea")},
    {"treaty", N_("Treaty")},
    {"war", N_("War")},
};

constexpr Word kFacts[] = {
    {"active-military-personnel", N_("Active military personnel")},
    {"area", N_("Area")},
    {"founded", N_("Founded")},
    {"gdp", N_("Gross domestic product")},
    {"gdp-per-capita", N_("Gross domestic product per head")},
    {"members", N_("Members")},
    {"military-expenditure", N_("Military expenditure")},
    {"population", N_("Population")},
    {"seats", N_("Seats")},
    {"warheads", N_("Nuclear warheads")},
};

constexpr Word kRelations[] = {
    {"capital", N_("Capital")},
    {"country", N_("Country")},
    {"force", N_("Armed forces")},
    {"government", N_("Government")},
    {"head", N_("Head")},
    {"legislature", N_("Parliament")},
    {"member-of", N_("Member of")},
    {"parent", N_("Belongs to")},
    {"part-of", N_("Part of")},
    {"party", N_("Party")},
    {"predecessor", N_("Before it")},
    {"seat", N_("Seat")},
    {"successor", N_("After it")},
};

constexpr const char* kReasons[] = {
    N_("meant most often in news"),      N_("fits the other names of this article"),
    N_("fits the words around it"),      N_("fits the office named"),
    N_("named earlier in this article"), N_("fits what it does here"),
    N_("your own correction"),
};

/// "central-bank" is "Central bank".
std::string plain(std::string_view id) {
  std::string words(id);
  std::replace(words.begin(), words.end(), '-', ' ');
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

template <std::size_t size>
std::string find(const Word (&words)[size], std::string_view id) {
  const auto* word = std::find_if(words, words + size, [&](const Word& w) { return w.id == id; });
  return word == words + size ? plain(id) : std::string(translated(word->message));
}

template <std::size_t size>
std::string at(const char* const (&messages)[size], std::int32_t number) {
  const bool is_known = number >= 0 && static_cast<std::size_t>(number) < size;
  return is_known ? translated(messages[number]) : "";
}

}  // namespace

std::string kind_word(newsgloss_entity_kind kind, std::string_view refinement) {
  return refinement.empty() ? at(kKinds, kind) : find(kRefinements, refinement);
}

std::string fact_word(std::string_view type) {
  return find(kFacts, type);
}

std::string relation_word(std::string_view type) {
  return find(kRelations, type);
}

std::string reason_words(newsgloss_candidate_reason reason) {
  return at(kReasons, reason);
}

std::string stance_words(newsgloss_stance stance) {
  if (stance == NEWSGLOSS_DENIED) return translated("denied");
  return stance == NEWSGLOSS_POSSIBLE ? translated("called possible, not stated as a fact") : "";
}

std::string unit_of_fact(std::string_view unit) {
  if (unit == "US dollar") return "USD";
  if (unit == "euro") return "EUR";
  if (unit == "percent") return "percent";
  return unit == "square kilometre" ? "square-kilometer" : "";
}

std::string bounded(newsgloss_change change, std::string_view value) {
  switch (change) {
    case NEWSGLOSS_ABOUT:
      return fill(translated("about {0}"), {value});
    case NEWSGLOSS_BELOW:
      return fill(translated("at most {0}"), {value});
    case NEWSGLOSS_ABOVE:
      return fill(translated("at least {0}"), {value});
    case NEWSGLOSS_UP:
      return fill(translated("a rise: {0}"), {value});
    case NEWSGLOSS_DOWN:
      return fill(translated("a fall: {0}"), {value});
    default:
      return std::string(value);
  }
}

}  // namespace newsgloss::hosts
