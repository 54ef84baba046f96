#include <gtest/gtest.h>

#include "script.hpp"

namespace newsgloss::tests {
namespace {

/// A hover with a clock of our own: `pass(ms)` lets time go by, `told` is what it did.
constexpr const char* kSetting = R"(
  const told = [];
  let now = 0, timers = [], held = false;
  const hover = new Hover({
    prepare: (mark) => told.push("prepare " + mark),
    open: (mark) => told.push("open " + mark),
    close: () => told.push("close"),
    isHeld: () => held,
  }, {
    set: (action, delay) => { const timer = {action, at: now + delay}; timers.push(timer); return timer; },
    clear: (timer) => { timers = timers.filter((other) => other !== timer); },
    now: () => now,
  });
  function pass(time) {
    for (const end = now + time;;) {
      const next = timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) { now = end; return; }
      now = next.at;
      timers = timers.filter((other) => other !== next);
      next.action();
    }
  }
  function at(mark, x = 0) { hover.moved(mark, {x, y: 0}); }
  function did() { return told.splice(0).join(", "); }
)";

struct Step {
  const char* steps;
  const char* did;
};

struct Story {
  const char* what;
  std::vector<Step> steps;
};

constexpr const char* kOpened = "at('a'); pass(500)";

TEST(Hover, OpensAndCloses) {
  const Story stories[] = {
      {"opens after half a second of rest",
       {{"at('a'); pass(499)", "prepare a"}, {"pass(1)", "open a"}}},
      {"a moving pointer does not rest, but two pixels are rest",
       {{"at('a', 0); pass(400); at('a', 40); pass(400)", "prepare a, prepare a"},
        {"at('a', 42); pass(100)", "open a"}}},
      {"as late as the reader wants it",
       {{"hover.delay = 1500; at('a'); pass(1499)", "prepare a"}, {"pass(1)", "open a"}}},
      {"leaving in time opens nothing",
       {{"at('a'); pass(400); at(null); pass(9999)", "prepare a"}}},
      {"a button or a scroll opens nothing",
       {{"at('a'); pass(400); hover.interrupt(); pass(9999)", "prepare a"}}},
      {"closes after the pointer left both word and card",
       {{kOpened, "prepare a, open a"}, {"at(null); pass(299)", ""}, {"pass(1)", "close"}}},
      {"the card can be reached and read",
       {{kOpened, "prepare a, open a"},
        {"at(null); pass(200); hover.movedOverCard(); pass(60000)", ""},
        {"hover.left(); pass(300)", "close"}}},
      {"going back to the word keeps the card",
       {{kOpened, "prepare a, open a"}, {"at(null); pass(200); at('a'); pass(60000)", ""}}},
      {"the next card opens soon where one was just open",
       {{kOpened, "prepare a, open a"},
        {"at('b'); pass(59)", "prepare b"},
        {"pass(1)", "open b"},
        {"at(null); pass(300)", "close"},
        {"pass(499); at('c'); pass(60)", "prepare c, open c"}}},
      {"after half a second it is cold again",
       {{kOpened, "prepare a, open a"},
        {"at(null); pass(300)", "close"},
        {"pass(500); at('b'); pass(499)", "prepare b"},
        {"pass(1)", "open b"}}},
      {"a dismissed word opens only after the pointer has left it",
       {{kOpened, "prepare a, open a"},
        {"hover.dismiss()", "close"},
        {"at('a', 50); pass(9999)", ""},
        {"at(null); at('a'); pass(500)", "prepare a, open a"}}},
      {"a card that holds the focus stays",
       {{kOpened, "prepare a, open a"}, {"held = true; at(null); pass(60000)", ""}}},
      {"a card opened by keys stays until the pointer was on it",
       {{"hover.openNow('a', null)", "open a"},
        {"at(null); pass(60000)", ""},
        {"hover.movedOverCard(); at(null); pass(300)", "close"}}},
      {"on click only, rest never opens",
       {{"hover.delay = null; at('a'); pass(9999)", ""},
        {"hover.openNow('a', {x: 0, y: 0})", "open a"}}},
      {"a repainted mark keeps its card, a lost one does not",
       {{kOpened, "prepare a, open a"},
        {"hover.renew((mark) => mark + '2')", ""},
        {"hover.renew(() => null)", "close"}}},
  };
  for (const Story& story : stories) {
    SCOPED_TRACE(story.what);
    Script script{"hover.js"};
    script.run(kSetting);
    for (const Step& step : story.steps) {
      script.run(step.steps);
      EXPECT_EQ(script.evaluate("did()"), step.did) << step.steps;
    }
  }
}

}  // namespace
}  // namespace newsgloss::tests
