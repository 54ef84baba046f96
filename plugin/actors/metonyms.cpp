// "Pyongyang denied": a capital that does, has or is dealt with as only governments do and are
// stands for its government. Without such words, or behind a preposition of place, it is the city;
// both readings stay candidates. What "and" or "along with" joins is of one kind.

#include "actors/metonyms.hpp"

#include "actors/name_context.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kLongestJoint = 4;  // ", along with"

class GovernmentReader {
 public:
  GovernmentReader(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                   const LinkedNames& linked)
      : blocks_(blocks), article_(article), linked_(linked), meant_(article.occurrences.size()) {}

  std::vector<bool> read() {
    for (std::size_t i = 0; i < meant_.size(); ++i) meant_[i] = can_govern(i) && governs(i);
    for (std::size_t i = 1; i < meant_.size(); ++i) join(i - 1, i);
    return std::move(meant_);
  }

 private:
  bool can_govern(std::size_t index) const {
    return linked_.names[article_.occurrences[index].name].government != kNoEntity;
  }

  bool governs(std::size_t index) const {
    const Occurrence& one = article_.occurrences[index];
    if (!linked_.names[one.name].is_place) return true;
    const NameContext context = read_name_context(*blocks_[one.block].text, *one.span);
    return context.deals || (!context.in_place && (context.acts || context.owns));
  }

  void join(std::size_t left, std::size_t right) {
    if (meant_[left] == meant_[right] || !can_govern(left) || !can_govern(right)) return;
    const Occurrence& before = article_.occurrences[left];
    const Occurrence& behind = article_.occurrences[right];
    if (before.block != behind.block) return;
    const BlockText& text = *blocks_[before.block].text;
    const std::uint32_t begin = before.span->first_token + before.span->token_count;
    const std::uint32_t end = behind.span->first_token;
    if (end == begin || end - begin > kLongestJoint) return;
    for (std::uint32_t i = begin; i < end; ++i) {
      const Token& token = text.tokens[i];
      const bool comma = i == begin && text.of(token) == "," && end > begin + 1;
      if (!comma && !text.classes(token).has(WordClass::name_joint)) return;
    }
    meant_[left] = meant_[right] = true;
  }

  std::span<const ArticleBlock> blocks_;
  const ArticleNames& article_;
  const LinkedNames& linked_;
  std::vector<bool> meant_;
};

}  // namespace

std::vector<bool> read_governments(std::span<const ArticleBlock> blocks,
                                   const ArticleNames& article, const LinkedNames& linked) {
  return GovernmentReader(blocks, article, linked).read();
}

}  // namespace newsgloss
