#include "hosts/liferea/crash_guard.hpp"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <optional>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {
namespace {

constexpr const char* group = "note";
constexpr int crashes_until_off = 2;
constexpr gsize most_skipped = 64;  ///< articles that are left alone; the oldest makes room

struct KeyFileFree {
  void operator()(GKeyFile* file) const { g_key_file_unref(file); }
};
using KeyFile = std::unique_ptr<GKeyFile, KeyFileFree>;

struct Note {
  int process = 0;
  std::string boot;
  int crashes = 0;
  std::string article;
};

std::string this_boot() {
  char* bytes = nullptr;
  if (!g_file_get_contents("/proc/sys/kernel/random/boot_id", &bytes, nullptr, nullptr)) return {};
  const Chars owned(bytes);
  return g_strstrip(bytes);
}

std::optional<Note> read_note(const std::string& path) {
  const KeyFile file(g_key_file_new());
  if (!g_key_file_load_from_file(file.get(), path.c_str(), G_KEY_FILE_NONE, nullptr)) return {};
  const Chars boot(g_key_file_get_string(file.get(), group, "boot", nullptr));
  const Chars article(g_key_file_get_string(file.get(), group, "article", nullptr));
  return Note{
      g_key_file_get_integer(file.get(), group, "process", nullptr), text_or_empty(boot.get()),
      g_key_file_get_integer(file.get(), group, "crashes", nullptr), text_or_empty(article.get())};
}

void write_note(const std::string& path, const Note& note) {
  const KeyFile file(g_key_file_new());
  g_key_file_set_integer(file.get(), group, "process", note.process);
  g_key_file_set_string(file.get(), group, "boot", note.boot.c_str());
  g_key_file_set_integer(file.get(), group, "crashes", note.crashes);
  g_key_file_set_string(file.get(), group, "article", note.article.c_str());
  gsize size = 0;
  const Chars bytes(g_key_file_to_data(file.get(), &size, nullptr));
  // No wait for the disk: the note has to survive this process, not the machine.
  g_file_set_contents_full(path.c_str(), bytes.get(), static_cast<gssize>(size),
                           G_FILE_SET_CONTENTS_NONE, 0600, nullptr);
}

bool is_alive(int process) {
  return process > 0 && (kill(process, 0) == 0 || errno == EPERM);
}

/// A process number may be given out anew after a crash, to this very process among others.
bool was_left_by_crash(const Note& note) {
  return note.boot == this_boot() && (note.process == getpid() || !is_alive(note.process));
}

std::string lines_of(const std::string& path) {
  char* bytes = nullptr;
  if (!g_file_get_contents(path.c_str(), &bytes, nullptr, nullptr)) return {};
  const Chars owned(bytes);
  return bytes;
}

void skip_from_now_on(const std::string& path, const std::string& article) {
  auto lines = lines_of(path);
  if (lines.size() >= most_skipped * (article.size() + 1)) lines.erase(0, lines.find('\n') + 1);
  lines += article + "\n";
  g_file_set_contents_full(path.c_str(), lines.data(), static_cast<gssize>(lines.size()),
                           G_FILE_SET_CONTENTS_CONSISTENT, 0600, nullptr);
}

}  // namespace

CrashGuard::CrashGuard(std::string folder)
    : start_(folder + "/liferea-start"),
      article_(folder + "/liferea-article"),
      skipped_(folder + "/liferea-skipped") {
  g_mkdir_with_parents(folder.c_str(), 0700);
}

bool CrashGuard::begin() {
  const auto article = read_note(article_);
  const bool crashed_in_article = article && was_left_by_crash(*article);
  if (crashed_in_article) skip_from_now_on(skipped_, article->article);
  end_article();
  const auto last = read_note(start_);
  if (last && last->crashes >= crashes_until_off) return false;
  // Where an article is to blame it is the article that stays off.
  const bool crashed = last && was_left_by_crash(*last) && !crashed_in_article;
  const int crashes = last ? last->crashes + (crashed ? 1 : 0) : 0;
  write_note(start_, {getpid(), this_boot(), crashes, {}});
  return crashes < crashes_until_off;
}

void CrashGuard::end() const {
  const auto note = read_note(start_);
  if (note && note->crashes < crashes_until_off) g_unlink(start_.c_str());
}

void CrashGuard::forgive() const {
  g_unlink(start_.c_str());
}

bool CrashGuard::begin_article(const std::string& article) const {
  if (lines_of(skipped_).find(article) != std::string::npos) return false;
  write_note(article_, {getpid(), this_boot(), 0, article});
  return true;
}

void CrashGuard::end_article() const {
  g_unlink(article_.c_str());
}

}  // namespace newsgloss::hosts
