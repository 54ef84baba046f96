#include "hosts/liferea/first_run.hpp"

#include <glib.h>

namespace newsgloss::hosts {

bool is_first_run(const std::string& folder) {
  const auto note = folder + "/liferea-greeted";
  if (g_file_test(note.c_str(), G_FILE_TEST_EXISTS)) return false;
  g_mkdir_with_parents(folder.c_str(), 0700);
  g_file_set_contents(note.c_str(), "", 0, nullptr);
  return true;
}

}  // namespace newsgloss::hosts
