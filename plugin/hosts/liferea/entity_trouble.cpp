#include "hosts/liferea/entity_trouble.hpp"

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {

std::string unopened_words(newsgloss_status status, const std::string& detail) {
  switch (status) {
    case NEWSGLOSS_IO:
      return fill(translated("Newsgloss marks nothing, because it cannot read its entity file. "
                             "Install Newsgloss again. ({0})"),
                  {detail});
    case NEWSGLOSS_DAMAGED:
      return fill(translated("Newsgloss marks nothing, because its entity file is damaged. "
                             "Install Newsgloss again. ({0})"),
                  {detail});
    case NEWSGLOSS_VERSION_MISMATCH:
      return fill(translated("Newsgloss marks nothing, because its entity file was made for "
                             "another version. Install Newsgloss again. ({0})"),
                  {detail});
    default:
      return fill(translated("Newsgloss marks nothing. {0}"), {detail});
  }
}

std::string damaged_words(const std::string& detail) {
  return fill(translated("Newsgloss may miss names, because a part of its entity file is damaged. "
                         "Install Newsgloss again. ({0})"),
              {detail});
}

}  // namespace newsgloss::hosts
