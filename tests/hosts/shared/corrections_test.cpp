#include "hosts/shared/corrections.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>

#include "base/temporary_folder.hpp"
#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

class CorrectionsFile : public testing::Test {
 protected:
  std::string path() const { return (folder_ / "layers" / "corrections.xml").string(); }

  TemporaryFolder folder_;
  Engine engine_ = small_engine();
};

TEST_F(CorrectionsFile, IsEmptyWhereThereIsNone) {
  EXPECT_THAT(read_corrections(path(), engine_.get()), IsEmpty());
}

TEST_F(CorrectionsFile, NamesWhoIsMeant) {
  const Correction place{"Glory", "glorytown", {}, "Glorytown"};
  const Correction nobody{"Hope", {}, "marriage", {}};
  const Correction gone{"Faith", "no-such-entry", {}, "no-such-entry"};
  for (const auto& correction : {place, nobody, gone}) keep_correction(path(), correction);
  EXPECT_THAT(read_corrections(path(), engine_.get()), ElementsAre(place, nobody, gone));
}

TEST_F(CorrectionsFile, LosesWhatIsTakenBack) {
  const Correction place{"Glory", "glorytown", {}, "Glorytown"};
  keep_correction(path(), place);
  undo_correction(path(), place);
  EXPECT_THAT(read_corrections(path(), engine_.get()), IsEmpty());
  EXPECT_THROW(undo_correction(path(), place), Failure);
}

}  // namespace
}  // namespace newsgloss::hosts
