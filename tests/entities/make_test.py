"""make.py on made-up raw sources: python3 -m unittest discover -s tests/entities -p make_test.py"""

import csv
import io
import json
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from contextlib import redirect_stdout
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / "resources" / "entities"
sys.path.insert(0, str(PROGRAM))

import make  # noqa: E402
from making import declension, factbook, lists, officials, same_holders, text  # noqa: E402
from making.model import Entity, Office, findable  # noqa: E402
from making.store import Store  # noqa: E402

_COLUMNS = ["ISO3166-1-Alpha-2", "ISO3166-1-Alpha-3", "FIPS", "CLDR display name", "is_independent", "Geoname ID", "Sub-region Name",
            "Intermediate Region Name", "wikidata_id"]
_BY_HAND = """<?xml version="1.0" encoding="UTF-8"?>
<entities version="1">
  <source id="editors" name="Editors" date="2026-11-22" licence="LGPL-2.1-or-later" address="https://example.org/"/>
  <entity id="ada-stone" kind="person" wikidata="Q900001" weight="7">
    <name>Ada Stone</name>
    <description source="editors" date="2026-11-22">Head of Ruritania's government.</description>
    <relation type="country" to="ruritania" source="editors" date="2026-11-22"/>
  </entity>
</entities>
"""
_LIST = """date 2026-11-24
# People of no country and of Ruritania.
@ person ruritania 0.8
Jan Reed = Jan Reed (politician) | J. Reed; ~Reed@0.4; former:Jan Moss; de:Jan Ried | Ruritanian politician. | 2
@ organisation/agency - 0.5
Office of Maps = - | ^OM | Surveys borders.
@ person ruritania 0.5
Tam Orlo | | Norlandic politician, foreign minister from 2001 to 2004 and from 2010, painter in 2012. | 0.5
Vara Senn | | President of Norland until 2006.
Old Miner | | Founder of a mine.
Ine Dahl | | Ruritanian and Norlandic writer.
"""


def _page() -> dict:
    said = lambda words: {"text": words}  # noqa: E731
    return {"Government": {"Country name": {"conventional short form": said("Ruritania"), "conventional long form": said("Kingdom of Ruritania"),
                                            "abbreviation": said("none")},
                           "Capital": {"name": said("Strelsau (on the river)")},
                           "Executive branch": {"chief of state": said("King RUDOLF V (since 9 May 1994)"),
                                                "head of government": said("Prime Minister Ada STONE (since 1 March 2020); Deputy Prime Minister Jan REED (since 2021)")}},
            "People and Society": {"Population": {"total": said("2,500,000 (2025 est.)")},
                                   "Nationality": {"noun": said("Ruritanian(s)"), "adjective": said("Ruritanian")}},
            "Economy": {"GDP (official exchange rate)": said("$4.66 billion (2024 est.)")},
            "Military and Security": {"Military and security service personnel strengths": said("approximately 10-12,000 active Armed Forces (2025)")}}


class Made(unittest.TestCase):
    """One run of the program, read back."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        root = Path(cls.folder.name)
        for name in ("factbook-2026-01/europe", "country-codes", "geonames-cities", "every-politician-2022", "congress-legislators", "openstates-people", "sp500"):
            (root / "raw" / name).mkdir(parents=True)
        (root / "raw/factbook-2026-01/europe/ru.json").write_text(json.dumps(_page()), encoding="utf-8")
        with (root / "raw/country-codes/country-codes.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_COLUMNS)
            writer.writerow(["NL", "NOR", "NX", "Norland", "Yes", "2", "Central Europe", "", ""])
            writer.writerow(["RR", "RUR", "RU", "Ruritania", "Yes", "1", "Central Europe", "", "http://www.wikidata.org/entity/Q900000"])
        (root / "raw/geonames-cities/cities15k.derived.json").write_text(json.dumps(
            [{"id": 5, "n": "Strelsau", "c": "RR", "f": "PPLC", "a": "1", "p": 400000}, {"id": 6, "n": "Zenda", "c": "RR", "f": "PPL", "a": "1", "p": 20000}]))
        columns = {"world-leaders": "countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year",
                   "foreign-ministers": "person,name,country,countryLabel,position,positionLabel,start,psid", "us-cabinet": "position,person,personID,start,end",
                   "russia-cabinet": "position,person,personID,start,end", "world-orgs-holders": "position,person,personID,start,end"}
        for name, header in columns.items():
            (root / f"raw/every-politician-2022/{name}.csv").write_text(header + "\n")
        (root / "raw/every-politician-2022/world-leaders.csv").write_text(
            columns["world-leaders"] + "\nQ900000,Ruritania,Q1,Prime Minister of Ruritania,Q900001,Ada Stone,2020,\n")
        for name in ("executive", "legislators-current"):
            (root / f"raw/congress-legislators/{name}.yaml").write_text("[]\n")
        (root / "raw/sp500/constituents.csv").write_text("Symbol,Security,GICS Sector,GICS Sub-Industry,Headquarters Location,Date added,CIK,Founded\n")
        (root / "by-hand").mkdir()
        (root / "by-hand/persons-leaders.xml").write_text(_BY_HAND, encoding="utf-8")
        (root / "by-hand/lists").mkdir()
        (root / "by-hand/lists/persons-politics.txt").write_text(_LIST, encoding="utf-8")
        (root / "by-hand/spellings.txt").write_text("ada-stone | ~Stone; ru:Ада Стоун; ru:А. Стоун; ru:АС\nnobody | Nobody\n", encoding="utf-8")
        (root / "by-hand/countries.yaml").write_text("RR: {metonyms: [Strelsau]}\nNL: {peoples: [Norlandic]}\n")
        for out in ("first", "second"):
            (root / out).mkdir()
            with redirect_stdout(io.StringIO()):
                make.main(["--sources", str(root / "raw"), "--by-hand", str(root / "by-hand"), "--out", str(root / out)])
        cls.root = root
        cls.entries = {e.get("id"): e for path in (root / "first").glob("*.xml") for e in ElementTree.parse(path).getroot().findall("entity")}

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def spellings(self, entry: str, kind: str) -> list[str]:
        return [f.text for f in self.entries[entry].findall("form") if f.get("kind") == kind]

    def test_twice_gives_the_same_bytes(self) -> None:
        for path in (self.root / "first").glob("*.xml"):
            self.assertEqual(path.read_bytes(), (self.root / "second" / path.name).read_bytes())

    def test_a_country_has_its_demonyms_and_facts(self) -> None:
        self.assertEqual(self.spellings("ruritania", "demonym"), ["Ruritanian", "Ruritanians"])
        facts = {f.get("type"): f for f in self.entries["ruritania"].findall("fact")}
        self.assertEqual(facts["population"].get("value"), "2500000")
        self.assertEqual(facts["gdp"].get("value"), "4660000000")
        self.assertEqual((facts["active-military-personnel"].get("low"), facts["active-military-personnel"].get("high")), ("10000", "12000"))
        self.assertTrue(all(f.get("source") and f.get("date") for f in facts.values()))

    def test_the_capital_stands_for_the_government(self) -> None:
        self.assertEqual(self.spellings("government-of-ruritania", "metonym"), ["Strelsau"])
        capital = [r for r in self.entries["ruritania"].findall("relation") if r.get("type") == "capital"]
        self.assertEqual([r.get("to") for r in capital], ["strelsau"])

    def test_a_hand_written_entry_wins_and_takes_what_sources_add(self) -> None:
        entry = self.entries["ada-stone"]
        self.assertEqual(entry.get("weight"), "7")
        self.assertEqual(entry.find("description").text, "Head of Ruritania's government.")
        self.assertEqual(entry.get("wikipedia"), "Ada Stone")
        self.assertIn("2020-03-01", [o.get("since") for o in entry.findall("office")])

    def test_a_line_of_a_list_is_an_entry(self) -> None:
        entry = self.entries["jan-reed-politician"]
        self.assertEqual((entry.get("kind"), entry.get("wikipedia")), ("person", "Jan Reed (politician)"))
        self.assertEqual(entry.find("name").get("prior"), "0.5", "Wikipedia's title is in brackets")
        self.assertEqual([(f.text, f.get("kind"), f.get("prior")) for f in entry.findall("form") if f.get("lang") == "mul"],
                         [("J. Reed", "alias", None), ("Jan Moss", "former", None), ("Reed", "surname", "0.4")])
        self.assertEqual([n.text for n in entry.findall("name") if n.get("lang") == "de"], ["Jan Ried"])
        self.assertEqual([r.get("to") for r in entry.findall("relation")], ["ruritania"])
        office = self.entries["office-of-maps"]
        self.assertEqual((office.get("class"), office.get("wikipedia"), office.find("form").get("case")), ("agency", None, "exact"))

    def test_a_line_says_of_which_country_somebody_is(self) -> None:
        for entry, countries in (("tam-orlo", ["norland"]), ("vara-senn", ["norland"]), ("old-miner", ["ruritania"]), ("ine-dahl", ["ruritania"]),
                                 ("jan-reed-politician", ["ruritania"])):
            found = [r.get("to") for r in self.entries[entry].findall("relation") if r.get("type") == "country"]
            self.assertEqual(found, countries, entry)

    def test_a_line_says_which_offices_were_held(self) -> None:
        for entry, offices in (("tam-orlo", [("Foreign Minister", "norland", "2001", "2004"), ("Foreign Minister", "norland", "2010", None)]),
                               ("vara-senn", [("President", "norland", None, "2006")]), ("old-miner", []), ("ine-dahl", [])):
            found = [tuple(o.get(n) for n in ("title", "of", "since", "until")) for o in self.entries[entry].findall("office")]
            self.assertEqual(found, offices, entry)

    def test_a_list_gives_the_least_weight(self) -> None:
        self.assertGreater(float(self.entries["jan-reed-politician"].get("weight")), 2, "the source has the deputy too")
        self.assertEqual(self.entries["office-of-maps"].get("weight"), "0.5")

    def test_a_broken_line_is_told_with_its_place(self) -> None:
        for broken in ("Jan Reed | x", "@ person ruritania", "date 2026-11-24\n@ person - 1\nJan Reed | | | much"):
            with tempfile.TemporaryDirectory() as folder:
                (Path(folder) / "a.txt").write_text(broken, encoding="utf-8")
                with self.assertRaisesRegex(ValueError, r"a\.txt:\d: "):
                    lists.read_all(Store(), Path(folder))

    def test_spellings_are_added(self) -> None:
        entry = self.entries["ada-stone"]
        self.assertEqual([f.text for f in entry.findall("form") if f.get("kind") == "surname"], ["Stone"])
        self.assertEqual([n.text for n in entry.findall("name") if n.get("lang") == "ru"], ["Ада Стоун"])
        russian = {f.text: (f.get("kind"), f.get("case")) for f in entry.findall("form") if f.get("lang") == "ru"}
        self.assertEqual((russian["А. Стоун"], russian["АС"]), (("alias", None), ("abbreviation", "exact")))

    def test_small_towns_are_left_out(self) -> None:
        self.assertNotIn("zenda-rr", self.entries)

    def test_every_relation_leads_to_an_entry(self) -> None:
        for entry in self.entries.values():
            for relation in entry.findall("relation"):
                self.assertIn(relation.get("to"), self.entries)


class Reading(unittest.TestCase):
    """The prose of the Factbook."""

    def test_amounts(self) -> None:
        for said, expected in (("$4.66 trillion (2024 est.)", ("4660000000000", "4660000000000", "2024")),
                               ("estimated 1.1-1.2 million active (2025)", ("1100000", "1200000", "2025")),
                               ("35-40,000 (2025)", ("35000", "40000", "2025")), ("850,000-1 million (2025)", ("850000", "1000000", "2025")),
                               ("many people", None)):
            self.assertEqual(factbook.amount(said), expected, said)

    def test_personnel_only_where_one_number_is_said(self) -> None:
        self.assertEqual(factbook.personnel("approximately 60,000 active ADF personnel (2025)"), ("60000", "60000", "2025"))
        self.assertEqual(factbook.personnel("information varies; estimated 150,000 active military personnel (2025)"), ("150000", "150000", "2025"))
        self.assertIsNone(factbook.personnel("the forces are authorized up to 37,000 personnel (2025)"))
        self.assertIsNone(factbook.personnel("not available"))

    def test_officials(self) -> None:
        found = officials.officials("King CHARLES III (since 8 September 2022); represented by Governor Jo BLACK (since 2021)")
        self.assertEqual([(o.title, o.name, o.since) for o in found], [("King", "Charles III", "2022-09-08")])
        found = officials.officials("President Luiz Inácio LULA da Silva (since 1 January 2023)")
        self.assertEqual([(o.title, o.name) for o in found], [("President", "Luiz Inácio Lula da Silva")])

    def test_names(self) -> None:
        self.assertEqual(text.slug("São Tomé & Príncipe"), "sao-tome-and-principe")
        self.assertEqual(text.person_key("Donald J. Trump"), text.person_key("Donald Trump"))
        self.assertEqual(text.person_key("Sammy Davis Jr."), text.person_key("Sammy Davis"))
        self.assertEqual(text.person_key("Malcolm X"), "malcolm x")
        for one, other in (("Napoleon", "Napoleon III"), ("Elizabeth I", "Elizabeth II"), ("John Paul I", "John Paul II"), ("Henry Ford", "Henry Ford II")):
            self.assertNotEqual(text.person_key(one), text.person_key(other))
        self.assertEqual(text.plural("Frenchman"), "Frenchmen")
        self.assertEqual(text.plural("German"), "Germans")
        self.assertEqual(findable("'N Sync (band)."), "N Sync (band)")


class Declining(unittest.TestCase):
    """Names as they stand inside a sentence."""

    def test_declension(self) -> None:
        for lang, kind, name, forms in (("ru", "country", "Рудания", "Рудании, Руданию, Руданией"), ("ru", "place", "Стрелка", "Стрелки, Стрелке, Стрелку, Стрелкой"),
                                        ("ru", "place", "Велм", "Велма, Велму, Велмом, Велме"), ("ru", "country", "Норо", ""),
                                        ("ru", "country", "Новая Рудания", "Новой Рудании, Новую Руданию, Новой Руданией"),
                                        ("ru", "person", "Антон Миров", "Антона Мирова, Антону Мирову, Антоном Мировым, Антоне Мирове"),
                                        ("ru", "person", "Ада Стоун", "Ады Стоун, Аде Стоун, Аду Стоун, Адой Стоун"),
                                        ("ru", "organisation", "Морской совет Рудании", "Морского совета Рудании, Морскому совету Рудании, Морским советом Рудании, Морском совете Рудании"),
                                        ("uk", "country", "Руданія", "Руданії, Руданію, Руданією"), ("uk", "place", "Велм", "Велма, Велму, Велмом, Велмі"),
                                        ("de", "country", "Ruritanien", "Ruritaniens"), ("de", "place", "Strelsaus", ""),
                                        ("de", "organisation", "Nationaler Seerat", "Nationale Seerat, Nationalen Seerat")):
            entity = Entity(kind, "X", weight=1, names={lang: name})
            declension.add([entity])
            self.assertEqual(", ".join(f.text for f in entity.forms.values()), forms, name)

    def test_little_known_bodies_are_left_alone(self) -> None:
        entity = Entity("organisation", "X", weight=0.5, names={"ru": "Морской совет"})
        declension.add([entity])
        self.assertFalse(entity.forms)


class Merging(unittest.TestCase):
    """What is the same, and what only shares a name."""

    def test_the_same_wikidata_id_is_the_same(self) -> None:
        store = Store()
        first = store.add(Entity("person", "Jo Black", wikidata="Q5", sources={"a"}))
        self.assertIs(store.add(Entity("person", "Joanna Black", wikidata="Q5", sources={"b"})), first)
        self.assertEqual([f.text for f in first.forms.values()], ["Joanna Black"])

    def test_namesakes_stay_apart(self) -> None:
        for other in (Entity("person", "Jo Black", wikidata="Q6"), Entity("person", "Jo Black", country="FR"), Entity("person", "Jo Black", years=(1850, 1880))):
            store = Store()
            first = store.add(Entity("person", "Jo Black", wikidata="Q5", country="GB", years=(1990, 2000)))
            self.assertIsNot(store.add(other), first)
            self.assertNotEqual(other.id, first.id)

    def test_congress_tells_its_members_apart(self) -> None:
        store = Store()
        first = store.add(Entity("person", "Jo Black Jr.", wikipedia="Jo Black Jr.", by_hand=True, sources={"editors"}))
        self.assertIsNot(store.add(Entity("person", "Jo Black", wikipedia="Jo Black (senator)", sources={"congress"})), first)
        self.assertIs(store.add(Entity("person", "Jo Black", wikipedia="Jo Black Jr.", sources={"congress"})), first)

    def test_one_office_has_one_holder(self) -> None:
        for name, title, since, until, same in (("Anton Mirrow", "Prime Minister", "2011", "2015", True), ("Ivo Antonn Mirow", "Premier", "2012", "2014", True),
                                                ("Anton Mirrow", "Prime Minister", "2016", "2019", False), ("Anton Mirrow", "Minister of Roads", "2011", "2015", False),
                                                ("Edda Mirow", "Prime Minister", "2011", "2015", False), ("Mirow", "Prime Minister", "2011", "2015", False)):
            store = Store()
            first = store.add(Entity("person", "Anton Mirow", weight=2, offices=[Office("Prime Minister", "norland", "2010-05-01", "2015", "a", "2020")]))
            other = store.add(Entity("person", name, offices=[Office(title, "norland", since, until, "b", "2020")]))
            same_holders.merge(store)
            self.assertEqual(store.by_id[other.id] is first, same, name + since)
            self.assertEqual(first.former_ids, [other.id] if same else [])

    def test_of_one_term_the_exact_day_stays(self) -> None:
        store = Store()
        first = store.add(Entity("person", "Jo Black", offices=[Office("President", "norland", "2011", "2015", "a", "2020")]))
        store.add(Entity("person", "Jo Black", offices=[Office("President of Norland", "norland", "2011-02-03", "", "b", "2020")]))
        store.add(Entity("person", "Jo Black", offices=[Office("President", "norland", "2018", "", "b", "2020")]))
        self.assertEqual([(o.since, o.until) for o in first.offices], [("2011-02-03", "2015"), ("2018", "")])


if __name__ == "__main__":
    unittest.main()
