#include "hosts/cli/read_command.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <stdexcept>

#include "hosts/cli/annotate_line.hpp"
#include "hosts/cli/input_output.hpp"
#include "hosts/shared/html_page.hpp"
#include "hosts/shared/library.hpp"
#include "hosts/shared/reader.hpp"
#include "hosts/shared/terminal_page.hpp"

namespace newsgloss::hosts {
namespace {

constexpr newsgloss_shown kAllShown{1, 1};

int terminal_columns() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// HTML begins with a tag, behind white space or a byte order mark; plain text hardly ever does.
bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && bytes[first] == '<';
}

Document document_of(std::string_view bytes) {
  if (looks_like_html(bytes)) {
    return make<Document>(newsgloss_document_from_html, borrowed(bytes), newsgloss_text{"", 0});
  }
  return make<Document>(newsgloss_document_from_text, borrowed(bytes));
}

void complete(newsgloss_document& document, const ReadOptions& options) {
  if (!options.language.empty()) {
    call(newsgloss_document_set_language, &document, borrowed(options.language));
  }
  if (options.published.empty()) return;
  const newsgloss_date day = day_in(options.published);
  if (day.year == 0) throw std::runtime_error("--published wants a day, YYYY-MM-DD.");
  call(newsgloss_document_set_published, &document, day);
}

Article article_of(const newsgloss_document& document, std::string feed) {
  const auto info = get<newsgloss_document_info>(newsgloss_document_describe, &document);
  return {std::string(view(info.title)), std::move(feed), std::string(view(info.address)),
          std::string(view(info.language)), info.published};
}

/// What the policy shows of a feed, found by the address asked for or that the feed names as its
/// own. The channel's link will not do: it leads to a page, and lists of feeds hold no pages.
newsgloss_shown shown_of(const newsgloss_feed& feed, const ReadOptions& options) {
  if (options.policy.empty()) return kAllShown;
  const auto policy = make<Policy>(newsgloss_policy_read, options.policy.c_str());
  newsgloss_feed_name name{};
  name.size = sizeof name;
  name.url = options.address.empty() ? newsgloss_feed_address(&feed) : borrowed(options.address);
  if (name.url.size == 0)
    throw std::runtime_error("The feed does not name its address: give it with --address.");
  name.title = newsgloss_feed_title(&feed);
  newsgloss_shown shown{};
  call(newsgloss_policy_shown, policy.get(), &name, kAllShown, &shown);
  return shown;
}

/// Gathers articles and shows them in one of the two ways.
class Output {
 public:
  Output(newsgloss_engine& engine, const ReadOptions& options, newsgloss_shown shown)
      : engine_(engine),
        options_(options),
        session_(make<Session>(newsgloss_session_new, &engine,
                               options.html ? NEWSGLOSS_UTF16 : NEWSGLOSS_BYTES)),
        shown_(shown),
        page_(reader_, shown) {}

  void add(const newsgloss_document& document, const std::string& feed) {
    const auto annotations =
        make<Annotations>(newsgloss_session_annotate, session_.get(), &document, nullptr);
    const Article article = article_of(document, feed);
    if (options_.html) {
      page_.add(&engine_, &document, annotations.get(), article);
    } else {
      const int columns = options_.colour ? terminal_columns() : 0;
      const TerminalStyle style{options_.colour, columns, shown_};
      text_ += terminal_page(&engine_, annotations.get(), article, reader_, style);
    }
    if (title_.empty()) title_ = feed.empty() ? article.title : feed;
  }

  void write() const { write_all(options_.output, options_.html ? page_.text(title_) : text_); }

 private:
  newsgloss_engine& engine_;
  const ReadOptions& options_;
  Reader reader_ = reader_here();
  Session session_;
  newsgloss_shown shown_;
  HtmlPage page_;
  std::string text_, title_;
};

}  // namespace

void read_article(newsgloss_engine& engine, const ReadOptions& options) {
  const std::string bytes = read_all(options.path);
  const Document document = document_of(bytes);
  complete(*document, options);
  Output output(engine, options, kAllShown);
  output.add(*document, "");
  output.write();
}

void read_feed(newsgloss_engine& engine, const ReadOptions& options) {
  const std::string bytes = read_all(options.path);
  const auto feed = make<Feed>(newsgloss_feed_read, borrowed(bytes), newsgloss_text{"", 0});
  Output output(engine, options, shown_of(*feed, options));
  const std::string title(view(newsgloss_feed_title(feed.get())));
  for (std::uint32_t i = 0; i < newsgloss_feed_item_count(feed.get()); ++i) {
    const auto item = get<newsgloss_feed_item>(newsgloss_feed_item_at, feed.get(), i);
    output.add(*item.document, title);
  }
  output.write();
}

}  // namespace newsgloss::hosts
