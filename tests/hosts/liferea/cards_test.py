#!/usr/bin/python3
"""What the cards say in the real Liferea: each kind of card, opened by the pointer and photographed."""

import time
import unittest

import accessible
import screen
from session import FADE, WORLD, Session, main

STORM = "The storm over Norway"
ARABIC = "محادثات في القاهرة حول القمح"
PAPERS = {
    "Storm Paper": [
        (STORM, "The storm killed 40 people, police in Norway said. Doctors said the death toll was 52. "
                "Norway spent $5 billion on sea walls in 2022."),
    ],
}


class CardsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.session = Session(papers=PAPERS)
        cls.addClassCleanup(cls.session.close)
        cls.session.start()

    def open_article(self, feed: str, title: str, marked: str, colour: bytes = screen.ACTOR, within: str = None):
        self.session.click(self.session.find("table cell", name=feed))
        self.session.open_article(title)
        self.session.wait_until("the marks", lambda: self.session.colours_under(marked, colour, within) > 5)

    def text_of_card(self, words: str, picture: str, within: str = None) -> str:
        card = self.session.open_card(words, within)
        self.session.shoot(picture)
        text = accessible.all_text(card)
        self.session.find("status bar", text=card.get_name().split("\n")[0])
        self.session.close_card()
        return text

    def test_a_capital_is_a_city_or_its_government(self):
        self.open_article("Sample News", WORLD, "Kim Jong Un")
        city = self.text_of_card("Pyongyang", "card-city", within="left Pyongyang")
        self.assertIn("City", city)
        self.assertNotIn("stands for it", city)
        government = self.text_of_card("Pyongyang", "card-metonym", within="Pyongyang denied")
        self.assertIn("Government of North Korea", government)
        self.assertIn("Pyongyang stands for it", government)

    def test_a_name_without_an_entry_is_told_by_its_introduction(self):
        self.open_article("Sample News", WORLD, "Lena Hartwig")
        self.assertIn("a researcher at the Baltic Forum", self.text_of_card("Lena Hartwig", "card-unknown"))

    def test_figures_that_disagree_are_shown_on_both_cards(self):
        self.open_article("Storm Paper", STORM, "40", screen.NUMBER, within="The storm killed")
        first = self.text_of_card("40", "card-disagreement", within="The storm killed 40")
        self.assertIn("Another figure in this article", first)
        self.assertIn("“52”, said by Doctors", first)
        second = self.text_of_card("52", "card-disagreement-other", within="toll was 52")
        self.assertIn("40 people", second)

    def test_a_scale_shows_its_formula_and_both_dates(self):
        self.open_article("Storm Paper", STORM, "$5 billion", screen.NUMBER)
        text = self.text_of_card("$5 billion", "card-scale")
        self.assertIn("÷", text)
        self.assertIn("Gross domestic product, Norway", text)
        self.assertIn("CIA World Factbook", text)

    def test_an_arabic_article_has_its_names(self):
        self.open_article("Sample News", ARABIC, "مصر")
        self.session.shoot("arabic")
        self.assertIn("Egypt", self.text_of_card("مصر", "card-arabic"))

    def test_says_name_and_kind_where_the_pointer_rests(self):
        self.open_article("Sample News", WORLD, "Kim Jong Un")
        self.session.point_at("Hanoi")
        self.session.find("status bar", text="Hanoi, City")
        time.sleep(FADE)
        self.session.close_card()
        self.session.wait_until("the status to empty", lambda: not self.session.is_there("status bar", text="Hanoi"))


if __name__ == "__main__":
    main()
