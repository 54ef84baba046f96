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

class HoverTest : public testing::Test {
 protected:
  std::string after(const std::string& steps) {
    script.run(steps);
    return script.evaluate("did()").get<std::string>();
  }
  void SetUp() override { script.run(kSetting); }
  Script script{"hover.js"};
};

TEST_F(HoverTest, OpensAfterHalfASecondOfRest) {
  EXPECT_EQ(after("at('a'); pass(499)"), "prepare a");
  EXPECT_EQ(after("pass(1)"), "open a");
}

TEST_F(HoverTest, AMovingPointerDoesNotRest) {
  EXPECT_EQ(after("at('a', 0); pass(400); at('a', 40); pass(400)"), "prepare a, prepare a");
  EXPECT_EQ(after("at('a', 42); pass(100)"), "open a") << "two pixels are rest";
}

TEST_F(HoverTest, LeavingInTimeOpensNothing) {
  EXPECT_EQ(after("at('a'); pass(400); at(null); pass(9999)"), "prepare a");
}

TEST_F(HoverTest, AButtonOrAScrollOpensNothing) {
  EXPECT_EQ(after("at('a'); pass(400); hover.interrupt(); pass(9999)"), "prepare a");
}

TEST_F(HoverTest, ClosesAfterThePointerLeftBothWordAndCard) {
  after("at('a'); pass(500)");
  EXPECT_EQ(after("at(null); pass(299)"), "");
  EXPECT_EQ(after("pass(1)"), "close");
}

TEST_F(HoverTest, TheCardCanBeReachedAndRead) {
  after("at('a'); pass(500)");
  EXPECT_EQ(after("at(null); pass(200); hover.movedOverCard(); pass(60000)"), "");
  EXPECT_EQ(after("hover.left(); pass(300)"), "close");
}

TEST_F(HoverTest, GoingBackToTheWordKeepsTheCard) {
  after("at('a'); pass(500)");
  EXPECT_EQ(after("at(null); pass(200); at('a'); pass(60000)"), "");
}

TEST_F(HoverTest, TheNextCardOpensSoonWhereOneWasJustOpen) {
  after("at('a'); pass(500)");
  EXPECT_EQ(after("at('b'); pass(60)"), "prepare b, open b");
  EXPECT_EQ(after("at(null); pass(300)"), "close");
  EXPECT_EQ(after("pass(499); at('c'); pass(60)"), "prepare c, open c");
}

TEST_F(HoverTest, AfterHalfASecondItIsColdAgain) {
  after("at('a'); pass(500); at(null); pass(300)");
  EXPECT_EQ(after("pass(500); at('b'); pass(499)"), "prepare b");
  EXPECT_EQ(after("pass(1)"), "open b");
}

TEST_F(HoverTest, ADismissedWordOpensOnlyAfterThePointerHasLeftIt) {
  after("at('a'); pass(500)");
  EXPECT_EQ(after("hover.dismiss()"), "close");
  EXPECT_EQ(after("at('a', 50); pass(9999)"), "");
  EXPECT_EQ(after("at(null); at('a'); pass(500)"), "prepare a, open a");
}

TEST_F(HoverTest, ACardThatHoldsTheFocusStays) {
  after("at('a'); pass(500); held = true");
  EXPECT_EQ(after("at(null); pass(60000)"), "");
}

TEST_F(HoverTest, OnClickOnlyNeverOpensByRest) {
  EXPECT_EQ(after("hover.delay = null; at('a'); pass(9999)"), "");
  EXPECT_EQ(after("hover.openNow('a', {x: 0, y: 0})"), "open a");
}

TEST_F(HoverTest, ARepaintedMarkKeepsItsCardAndALostOneDoesNot) {
  after("at('a'); pass(500)");
  EXPECT_EQ(after("hover.renew((mark) => mark + '2')"), "");
  EXPECT_EQ(after("hover.renew(() => null)"), "close");
}

}  // namespace
}  // namespace newsgloss::tests
