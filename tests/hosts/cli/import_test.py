"""newsgloss entities import: what others write becomes our XML. All items, ids and facts here are invented samples."""

import bz2
import gzip
import json
import subprocess
import unittest
import xml.etree.ElementTree as ET

from command import ROOT, CommandTest

SCHEMA = ROOT / "resources" / "entities" / "entities.rng"


def snak(value, kind):
    return {"snaktype": "value", "datavalue": {"type": kind, "value": value}}


def item_value(number):
    return snak({"entity-type": "item", "id": "Q{}".format(number), "numeric-id": number}, "wikibase-entityid")


def day_value(day, precision=11):
    return snak({"time": "+{}T00:00:00Z".format(day), "precision": precision}, "time")


def amount_value(amount, unit="1"):
    return snak({"amount": "+{}".format(amount), "unit": unit}, "quantity")


def statement(main, rank="normal", **qualifiers):
    return {"mainsnak": main, "rank": rank, "type": "statement", "qualifiers": {name: [one] for name, one in qualifiers.items()}}


def item(number, labels, claims, aliases=None, description="A sample.", articles=("en", "de"), modified="2026-05-04T00:00:00Z"):
    return {"type": "item", "id": "Q{}".format(number), "modified": modified,
            "labels": {tag: {"language": tag, "value": text} for tag, text in labels.items()},
            "aliases": {tag: [{"language": tag, "value": text} for text in texts] for tag, texts in (aliases or {}).items()},
            "descriptions": {"en": {"language": "en", "value": description}},
            "claims": claims,
            "sitelinks": {tag + "wiki": {"site": tag + "wiki", "title": labels.get("en", "?")} for tag in articles}}


HUMAN, COUNTRY, POSITION, OFFICE = 5, 6256, 4164871, 900000005
SAMPLES = [
    item(900000001, {"en": "Samplonia", "de": "Samplonien", "ru": "Самплония"},
         {"P31": [statement(item_value(COUNTRY))], "P36": [statement(item_value(900000002))],
          "P6": [statement(item_value(900000003)), statement(item_value(900000009), P582=day_value("2020-01-01"))],
          "P1082": [statement(amount_value(1000), P585=day_value("2010-01-01")),
                    statement(amount_value(2000), "preferred", P585=day_value("2025-00-00", 9)),
                    statement(amount_value(9), "deprecated")],
          "P2131": [statement(amount_value(55, "http://www.wikidata.org/entity/Q4917")),
                    statement(amount_value(66, "http://www.wikidata.org/entity/Q4916"))]},
         {"en": ["SPL", "Republic of Samplonia"]}),
    item(900000002, {"en": "Sampleville"}, {"P31": [statement(item_value(515))], "P17": [statement(item_value(900000001))]}),
    item(900000003, {"en": "Ada Sampleford"},
         {"P31": [statement(item_value(HUMAN))], "P27": [statement(item_value(900000001))],
          "P39": [statement(item_value(OFFICE), P580=day_value("2024-03-02")),
                  statement(item_value(OFFICE), "deprecated", P580=day_value("1924-03-02"))],
          "P102": [statement(item_value(900000004))]},
         {"en": ["A. Sampleford"], "de": ["Ada Beispielfurt"]}, articles=("en", "de", "fr")),
    item(OFFICE, {"en": "Prime Minister of Samplonia"},
         {"P31": [statement(item_value(POSITION))], "P1001": [statement(item_value(900000001))]}),
    item(900000004, {"en": "Sample Harvest Party"}, {"P31": [statement(item_value(900000006))]}, articles=("en",)),
    item(900000006, {"en": "kind of party"}, {"P279": [statement(item_value(900000007))]}),
    item(900000007, {"en": "wider kind of party"}, {"P279": [statement(item_value(7278))]}),
    item(900000008, {"en": "Sample protein"}, {"P31": [statement(item_value(8054))]}),
]
WRITTEN = {"wd:Q900000001", "wd:Q900000002", "wd:Q900000003", "wd:Q900000004"}


def dump(items=SAMPLES):
    return "[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in items) + "\n]\n"


class ImportTest(CommandTest):
    def imported(self, form, name, content, *options, status=0):
        path = self.file(name, content)
        output = self.folder / (name + ".xml")
        answer = self.run_command("entities", "import", "--format", form, path, "-o", output, "--alone", *options)
        self.assertEqual(answer.status, status, answer.error)
        self.assertFalse((self.folder / (name + ".xml.part")).exists())
        self.assert_good(output)
        return {one.get("id"): one for one in ET.parse(output).getroot().iter("entity")}, answer

    def assert_good(self, output):
        """Valid, and a layer that the compiler takes without a word."""
        valid = subprocess.run(["xmllint", "--noout", "--relaxng", SCHEMA, output], capture_output=True, check=False)
        self.assertEqual(valid.returncode, 0, valid.stderr)
        made = self.run_command("entities", "compile", output, "-o", self.folder / "imported.ngl")
        self.assertEqual((made.status, made.error), (0, ""))

    @staticmethod
    def forms(entry):
        return {(one.tag, one.get("lang"), one.text) for one in entry if one.tag in ("name", "form")}


class WikidataTest(ImportTest):
    def test_a_dump_gives_entries_with_all_that_it_says(self):
        entries, answer = self.imported("wikidata", "dump.json", dump(), "--lang", "de,ru")
        self.assertEqual(set(entries), WRITTEN)
        self.assertIn("4 entries of 8 records", answer.out)
        country, person = entries["wd:Q900000001"], entries["wd:Q900000003"]
        self.assertEqual((country.get("kind"), country.get("wikidata"), country.get("wikipedia")), ("country", "Q900000001", "Samplonia"))
        self.assertEqual(self.forms(country), {("name", None, "Samplonia"), ("name", "de", "Samplonien"), ("name", "ru", "Самплония"),
                                               ("form", None, "SPL"), ("form", None, "Republic of Samplonia")})
        facts = {one.get("type"): dict(one.attrib) for one in country.iter("fact")}
        self.assertEqual(facts["population"], {"type": "population", "value": "2000", "unit": "person", "date": "2025", "source": "wikidata"})
        self.assertEqual((facts["gdp"]["value"], facts["gdp"]["date"]), ("55", "2026-05-04"))
        self.assertEqual({(one.get("type"), one.get("to")) for one in country.iter("relation")},
                         {("capital", "wd:Q900000002"), ("head", "wd:Q900000003")})
        self.assertEqual([dict(one.attrib) for one in person.iter("office")],
                         [{"title": "Prime Minister of Samplonia", "of": "wd:Q900000001", "since": "2024-03-02",
                           "date": "2026-05-04", "source": "wikidata"}])
        self.assertEqual({(one.get("type"), one.get("to")) for one in person.iter("relation")},
                         {("country", "wd:Q900000001"), ("party", "wd:Q900000004")})
        self.assertIn(("form", "mul", "A. Sampleford"), self.forms(person))
        self.assertEqual(entries["wd:Q900000004"].get("kind"), "party", "by the class of its class's class")

    def test_every_way_of_writing_and_packing_gives_the_same(self):
        expected = (self.imported("wikidata", "plain.json", dump())[0])
        lines = "\n".join(json.dumps(one) for one in SAMPLES)  # no line end behind the last
        document = json.dumps({"entities": {one["id"]: one for one in SAMPLES}})
        data = dump().encode()
        ways = {"lines.ndjson": lines, "document.json": document, "pretty.json": json.dumps(json.loads(document), indent=2),
                "dump.gz": gzip.compress(data), "dump.bz2": bz2.compress(data), "crlf.json": dump().replace("\n", "\r\n"),
                "members.gz": gzip.compress(data[:1000]) + gzip.compress(data[1000:]),
                "streams.bz2": bz2.compress(data[:1000]) + bz2.compress(data[1000:]),
                "dump.zst": subprocess.run(["zstd", "-q", "-c"], input=data, capture_output=True, check=True).stdout}
        for name, content in ways.items():
            with self.subTest(name):
                entries, _ = self.imported("wikidata", name, content)
                self.assertEqual({key: ET.tostring(one) for key, one in entries.items()},
                                 {key: ET.tostring(one) for key, one in expected.items()})

    def test_only_what_is_asked_for(self):
        rows = [(("--kind", "person"), {"wd:Q900000003"}), (("--kind", "party,place"), {"wd:Q900000002", "wd:Q900000004"}),
                (("--sitelinks", "2"), WRITTEN - {"wd:Q900000004"}), (("--sitelinks", "3"), {"wd:Q900000003"}),
                (("--sitelinks", "4"), set())]
        for number, (options, expected) in enumerate(rows):
            with self.subTest(options):
                self.assertEqual(set(self.imported("wikidata", "asked{}.json".format(number), dump(), *options)[0]), expected)
        plain = self.imported("wikidata", "plain-names.json", dump())[0]["wd:Q900000001"]
        self.assertNotIn("de", {lang for _, lang, _ in self.forms(plain)})
        self.assertIsNone(plain.get("weight"))
        weighed = self.imported("wikidata", "weighed.json", dump(), "--weights")[0]
        self.assertEqual(weighed["wd:Q900000003"].get("weight"), "0.06")

    def test_a_bad_record_is_told_with_its_place_and_the_rest_goes_on(self):
        good = [json.dumps(one) for one in SAMPLES]
        bad = {"half": good[0][:50].encode(), "latin-1": '{{"id": "Q1", "labels": {}}}'.format('"\udce4"').encode("utf-8", "surrogateescape"),
               "no-item": b'{"some": "thing"}', "number": b"17", "nested": b"[" * 100000,
               "missing": b'{"id": "Q900000077", "missing": ""}', "nul": b"\0\0"}
        for name, line in bad.items():
            with self.subTest(name):
                head = ("[\n" + good[0] + ",\n").encode()
                content = head + line + b",\n" + ",\n".join(good[1:]).encode() + b"\n]\n"
                entries, answer = self.imported("wikidata", name + ".json", content, status=1)
                self.assertEqual(set(entries), WRITTEN)
                self.assertRegex(answer.error, r"{}\.json:3: error: .*\(from byte {} on\)".format(name, len(head)))
                self.assertLess(len(answer.error), 1000)

    def test_a_file_that_was_cut_gives_what_came_before(self):
        data = dump().encode()
        many = b"[\n" + b",\n".join(json.dumps(item(910000000 + i, {"en": "Sample Person {}".format(i)}, SAMPLES[2]["claims"])).encode()
                                    for i in range(3000)) + b"\n]\n"
        rows = {"cut.json": (data[:-700], 1, "not JSON"), "cut.gz": (gzip.compress(many)[:-2000], 1000, "cut"),
                "cut.bz2": (bz2.compress(many, 1)[:-2000], 1000, "cut"),
                "damaged.gz": (gzip.compress(many)[:-9000] + gzip.compress(many)[:9000], 500, "damaged")}
        for name, (content, least, word) in rows.items():
            with self.subTest(name):
                entries, answer = self.imported("wikidata", name, content, status=1)
                self.assertGreaterEqual(len(entries), least)
                self.assertRegex(answer.error, name + r":\d+: error: .*" + word)
        entries, answer = self.imported("wikidata", "nothing.json", b"", status=1)
        self.assertEqual((entries, "empty" in answer.error), ({}, True))

    def test_an_import_goes_on_where_it_was(self):
        people = [item(920000000 + i, {"en": "Sample Person {}".format(i)}, SAMPLES[2]["claims"]) for i in range(9000)]
        for name, pack in (("resume.json", bytes), ("resume.gz", gzip.compress)):
            with self.subTest(name):
                content = pack(dump(SAMPLES + people).encode())
                path, output = self.file(name, content), self.folder / (name + ".out.xml")
                arguments = ("entities", "import", "--format", "wikidata", path, "-o", output, "--alone")
                self.assertEqual(self.run_command(*arguments).status, 0)
                whole = output.read_bytes()
                # A disk that is full where the XML would go: the parts stay.
                output.unlink()
                blocked = self.folder / (name + ".out.xml.new")
                blocked.mkdir()
                self.assertEqual(self.run_command(*arguments).status, 2)
                blocked.rmdir()
                part = self.folder / (name + ".out.xml.part")
                lines = part.read_bytes().splitlines(keepends=True)
                kept = [i for i, line in enumerate(lines) if line.startswith(b"[3,")][1]
                part.write_bytes(b"".join(lines[:kept + 100]) + b'[0,{"id": "wd:Q9')  # as if it was killed here
                self.assert_refused(self.run_command(*arguments), "--resume")
                self.assert_refused(self.run_command(*arguments, "--resume", "--kind", "party"), "another import")
                self.assertEqual(self.run_command(*arguments, "--resume").status, 0)
                self.assertEqual(output.read_bytes(), whole)
                self.assertFalse(part.exists())

    def test_references_lead_to_the_entity_file(self):
        layer = [item(900000003, {"en": "Ada Sampleford"}, {"P31": [statement(item_value(HUMAN))], "P27": [statement(item_value(900000123))]})]
        below = self.file("below.xml", '<entities version="1"><entity id="ruritania" kind="country" wikidata="Q900000123"><name>Ruritania</name></entity></entities>')
        compiled, output = self.folder / "below.ngl", self.folder / "refers.xml"
        self.run_command("entities", "compile", below, "-o", compiled)
        path = self.file("refers.json", dump(layer))
        answer = self.run_command("--entities", compiled, "entities", "import", "--format", "wikidata", path, "-o", output)
        self.assertEqual((answer.status, answer.error), (0, ""))
        self.assertEqual(ET.parse(output).find("entity/relation").get("to"), "ruritania")
        made = self.run_command("entities", "compile", below, "--layer", output, "-o", self.folder / "both.ngl")
        self.assertEqual((made.status, made.error), (0, ""))


class FollowTheMoneyTest(ImportTest):
    def lines(self, *more):
        entities = [
            {"id": "NK-sample_1", "schema": "Person", "caption": "Ada Sampleford", "last_change": "2026-01-02T03:04:05",
             "properties": {"name": ["Ada Sampleford", "Ада Сэмплфорд"], "alias": ["A. Sampleford"], "weakAlias": ["Sampleford"],
                            "nationality": ["ru"], "position": ["Minister of Samples"]}},
            {"id": "post-1", "schema": "Position", "properties": {"name": ["Minister of Samples"], "country": ["ru"]}},
            {"id": "occ-1", "schema": "Occupancy", "properties": {"holder": ["NK-sample_1"], "post": ["post-1"], "startDate": ["2021-05"],
                                                                  "endDate": ["2023-02-30"]}},
            {"id": "Q900000010", "schema": "PublicBody", "properties": {"name": ["Sample Office"], "abbreviation": ["SOFF"]}},
            {"id": "co-1", "schema": "Company", "properties": {"name": ["Sample Works Ltd."], "parent": ["Q900000010"]}},
            {"id": "addr-1", "schema": "Address", "properties": {"full": ["1 Sample Street"]}}]
        return "\n".join([json.dumps(one, ensure_ascii=False) for one in entities] + list(more)) + "\n"

    def test_persons_bodies_and_companies(self):
        entries, _ = self.imported("ftm", "entities.ftm.json", self.lines())
        self.assertEqual({key: one.get("kind") for key, one in entries.items()},
                         {"my:NK-sample-1": "person", "wd:Q900000010": "organisation", "my:co-1": "company"})
        person = entries["my:NK-sample-1"]
        self.assertEqual(person.find("description").text, "Minister of Samples")
        self.assertEqual(person.find("description").get("date"), "2026-01-02")
        weak = [one for one in person.iter("form") if one.text == "Sampleford"][0]
        self.assertEqual((weak.get("prior"), weak.get("case")), ("0.1", "exact"))
        self.assertEqual(entries["my:co-1"].find("relation").get("to"), "wd:Q900000010")
        self.assertEqual([one.text for one in entries["wd:Q900000010"].iter("form") if one.get("kind") == "abbreviation"], ["SOFF"])

    def test_an_occupancy_becomes_an_office_where_the_country_is_known(self):
        below = self.file("ru.xml", '<entities version="1"><entity id="russia" kind="country"><name>Russia</name></entity></entities>')
        compiled, output = self.folder / "ru.ngl", self.folder / "office.xml"
        self.run_command("entities", "compile", below, "-o", compiled)
        answer = self.run_command("--entities", compiled, "entities", "import", "--format", "ftm", self.file("office.json", self.lines()), "-o", output)
        self.assertEqual(answer.status, 0, answer.error)
        office = ET.parse(output).find("entity/office")
        self.assertEqual((office.get("title"), office.get("of"), office.get("since"), office.get("until")),
                         ("Minister of Samples", "russia", "2021-05", None))

    def test_an_unknown_schema_is_told_with_its_place(self):
        bad = json.dumps({"id": "x", "schema": "Starship", "properties": {}})
        entries, answer = self.imported("ftm", "starship.json", self.lines(bad, "{", "{}"), status=1)
        self.assertEqual(len(entries), 3)
        for line, word in ((7, "Starship"), (8, "not JSON"), (9, "id and schema")):
            self.assertRegex(answer.error, r"starship\.json:{}: error: .*{}".format(line, word))


class SparqlTest(ImportTest):
    @staticmethod
    def row(number, label, language="en", **more):
        row = {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q{}".format(number)},
               "itemLabel": {"type": "literal", "xml:lang": language, "value": label}}
        for name, value in more.items():
            kind = "uri" if str(value).startswith("Q") else "literal"
            row[name] = {"type": kind, "value": "http://www.wikidata.org/entity/" + value if kind == "uri" else str(value)}
        return row

    def test_rows_of_an_item_become_one_entry(self):
        rows = [self.row(900000001, "Samplonia", type="Q6256", population="2000", itemAltLabel="Republic of Samplonia, SPL"),
                self.row(900000003, "Ada Sampleford", type="Q5", country="Q900000001", itemDescription="A sample."),
                self.row(900000001, "Samplonia", type="Q6256", memberOf="Q900000011"),
                self.row(900000011, "Sample Union", type="Q484652")]
        result = {"head": {"vars": ["item", "itemLabel"]}, "results": {"bindings": rows}}
        for name, text in (("rows.json", json.dumps(result)), ("pretty-rows.json", json.dumps(result, indent=2))):
            with self.subTest(name):
                entries, _ = self.imported("sparql", name, text)
                country = entries["wd:Q900000001"]
                self.assertEqual(len(entries), 3)
                self.assertEqual(self.forms(country), {("name", None, "Samplonia"), ("form", None, "SPL"), ("form", None, "Republic of Samplonia")})
                self.assertEqual(country.find("fact").get("value"), "2000")
                self.assertEqual(country.find("relation").get("to"), "wd:Q900000011")

    def test_a_bad_row_or_a_cut_document_is_told(self):
        rows = [self.row(900000001, "Samplonia", type="Q6256"), {"itemLabel": {"value": "x"}}, self.row(900000002, "Q900000002", type="Q5")]
        text = json.dumps({"results": {"bindings": rows}}, indent=1)
        entries, answer = self.imported("sparql", "bad-rows.json", text, status=1)
        self.assertEqual(set(entries), {"wd:Q900000001"})
        self.assertRegex(answer.error, r"bad-rows\.json:\d+: error: .*\?item")
        self.assertRegex(answer.error, r"bad-rows\.json:\d+: error: .*\?itemLabel")
        entries, answer = self.imported("sparql", "cut-rows.json", text[:-8], status=1)
        self.assertEqual(set(entries), {"wd:Q900000001"})
        self.assertIn("cut", answer.error)


class TableTest(ImportTest):
    def test_tables_with_any_delimiter_and_with_or_without_a_header(self):
        rows = {"semicolons.csv": "name;aliases;description\nSample Board;Board of Samples, SBRD;Runs samples.\n",
                "commas.csv": 'name,aliases,description\n"Sample Board",Board of Samples; SBRD,Runs samples.\n',
                "tabs.csv": "name\taliases\tdescription\nSample Board\tBoard of Samples|SBRD\tRuns samples.\n",
                "plain.csv": "Sample Board;Board of Samples|SBRD;Runs samples.\n",
                "mark.csv": "\ufeffNAME;Aliases;Description\r\nSample Board;Board of Samples|SBRD;Runs samples.\r\n",
                "order.csv": "description;name;aliases\nRuns samples.;Sample Board;Board of Samples|SBRD"}
        for name, text in rows.items():
            with self.subTest(name):
                entries, _ = self.imported("csv", name, text)
                self.assertEqual(list(entries), ["my:sample-board"])
                entry = entries["my:sample-board"]
                self.assertEqual(self.forms(entry), {("name", None, "Sample Board"), ("form", None, "Board of Samples"), ("form", None, "SBRD")})
                self.assertEqual(entry.find("description").text, "Runs samples.")

    def test_columns_for_kind_and_ids(self):
        entries, _ = self.imported("csv", "kinds.csv", "name;kind;wikidata;id;lang\nAda Sampleford;person;Q900000003;;\n"
                                   "Samplewerk;company;;works;de\nБеспримерный;person;;;ru\nSample;;;;\nSample;;;;\n", "--as", "party")
        self.assertEqual({key: one.get("kind") for key, one in entries.items()},
                         {"wd:Q900000003": "person", "my:works": "company", "my:besprimernyj": "person", "my:sample": "party", "my:sample-6": "party"})

    def test_uneven_and_broken_rows_are_told_and_skipped(self):
        text = ('name;aliases;description\nSample One;;First\nSample Two;;"Second\nwith two lines"\nToo;few\nToo;many;cells;here\n'
                'Sample Three;;Third\n;;No name\nSample \udce4;;x\n---;;x\nSample Four;;"open').encode("utf-8", "surrogateescape")
        entries, answer = self.imported("csv", "uneven.csv", text, status=1)
        self.assertEqual(set(entries), {"my:sample-one", "my:sample-two", "my:sample-three"})
        self.assertEqual(entries["my:sample-two"].find("description").text, "Second with two lines")
        for line, word in ((5, "2 cells"), (6, "4 cells"), (8, "no name"), (9, "UTF-8"), (10, "no name"), (11, "not closed")):
            self.assertRegex(answer.error, r"uneven\.csv:{}: error: .*{}".format(line, word))
        entries, answer = self.imported("csv", "nameless.csv", "aliases;kind\na;person\n", status=1)
        self.assertEqual((entries, "none is called name" in answer.error), ({}, True))
        _, answer = self.imported("csv", "kind.csv", "name;kind\nSample;planet\n", status=1)
        self.assertIn("person, country", answer.error)

    def test_whatever_a_name_holds_the_file_is_good(self):
        names = ["“Sample”", "(Sample)", "Sample & Sons <Ltd>", "Sample\u0001\u0007", "  Sample   name ", "Sample (place)", "!Sample!!", "1", "Sample Inc.",
                 "サンプル王国", "عينة", "样本" * 30, "sample " * 60, "S" * 2000, "Sample" + "-" * 40 + "Sample", "Sample's", "Samples'", "a…", "C++", "Ῥόδος", "é"]
        for number, name in enumerate(names):
            with self.subTest(name):
                path = "whatever{}.csv".format(number)
                self.imported("csv", path, 'name;aliases;description\nOther;"{}";{}\n'.format(name, name))
                answer = self.run_command("entities", "import", "--format", "csv", self.file(path, 'name;aliases\n"{}";\n'.format(name)),
                                          "-o", self.folder / "name.xml", "--alone")
                self.assertIn(answer.status, (0, 1))
                self.assert_good(self.folder / "name.xml")


class CommandLineTest(ImportTest):
    def test_what_cannot_be_read_or_written_is_told(self):
        path = self.file("good.csv", "Sample;;\n")
        output = self.folder / "never.xml"
        for arguments, word in ((["--format", "csv", self.folder / "no-such"], "no-such"), (["--format", "xls", path], "xls"),
                                (["--format", "csv", self.folder], "irectory"), (["--format", "csv", path, "--kind", "planet"], "planet"),
                                (["--format", "csv", path, "--date", "2026-02-30"], "DAY|day")):
            with self.subTest(word):
                answer = self.run_command("entities", "import", *arguments, "-o", output, "--alone")
                self.assertEqual(answer.status, 2)
                self.assertRegex(answer.error, word)
                self.assertFalse(output.exists())
                (self.folder / "never.xml.part").unlink(missing_ok=True)

    def test_the_source_says_what_the_reader_says(self):
        path, output = self.file("source.csv", "Sample;;Words\n"), self.folder / "source.xml"
        self.run_command("entities", "import", "--format", "csv", "-o", output, "--alone", "--source-name", "Sample list", "--licence",
                         "CC0-1.0", "--address", "https://example.org/", "--date", "2026-02", path)
        source = ET.parse(output).find("source")
        self.assertEqual((source.get("name"), source.get("licence"), source.get("address"), source.get("date")),
                         ("Sample list", "CC0-1.0", "https://example.org/", "2026-02"))

    def test_options_may_stand_before_the_file(self):
        path, output = self.file("before.json", dump()), self.folder / "before.xml"
        answer = self.run_command("entities", "import", "--alone", "-o", output, "--format", "wikidata", "--kind", "person,place", "--lang", "de,ru", path)
        self.assertEqual((answer.status, answer.out.strip()), (0, "{}: 2 entries of 8 records".format(output)))

    def test_standard_input_is_a_file_too(self):
        output = self.folder / "stdin.xml"
        answer = self.run_command("entities", "import", "--format", "csv", "-", "-o", output, "--alone", stdin=gzip.compress(b"Sample;;Words\n"))
        self.assertEqual(answer.status, 0, answer.error)
        self.assert_good(output)


if __name__ == "__main__":
    unittest.main()
