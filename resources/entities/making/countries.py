"""Countries and territories, their governments and capitals: codes and names from country-codes, the rest from the Factbook."""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import yaml

from . import weights
from .factbook import DATE, SOURCE, Factbook, amount, personnel
from .model import Description, Entity, Fact, Relation
from .store import Store
from .text import is_acronym, key, plural, slug

_UN_NAMES = {"fr": "UNTERM French Short", "es": "UNTERM Spanish Short", "ru": "UNTERM Russian Short",
             "zh": "UNTERM Chinese Short", "ar": "UNTERM Arabic Short"}
_ARTICLE = re.compile(r"(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Marshall|Solomon|Cayman|Cook Is|Falkland|Faroe|"
                      r"Northern Mariana|British |Turks|Isle of|Czech Republic|Dominican Republic|Central African|Democratic|Republic of|Pitcairn|French Southern)")
_WARHEADS = {"US": 5244, "RU": 5889, "GB": 225, "FR": 290, "CN": 410, "IN": 164, "PK": 170, "KP": 30, "IL": 90}


@dataclass
class Country:
    """`adjective` is the demonym used before a noun: "North Korean"."""

    code: str
    fips: list[str]
    geonames: int
    entity: Entity
    capital_name: str
    adjective: str
    government: Entity | None = None
    capital: Entity | None = None
    factbook: Factbook | None = None

    def text(self, *headings: str, raw: bool = False) -> str:
        return next((t for f in self.fips if (t := self.factbook.text(f, *headings, raw=raw))), "")


class Countries:
    """All of them by ISO code, Factbook code and name."""

    def __init__(self, folder: Path, by_hand: Path, store: Store) -> None:
        self.store = store
        self.factbook = Factbook(folder / "factbook-2026-01")
        self.notes = yaml.safe_load((by_hand / "countries.yaml").read_text(encoding="utf-8")) if (by_hand / "countries.yaml").exists() else {}
        self.by_code: dict[str, Country] = {}
        self.by_fips: dict[str, Country] = {}
        self.by_name: dict[str, Country] = {}
        with (folder / "country-codes" / "country-codes.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self._country(row)
        if "XK" in self.notes:
            self._country({"ISO3166-1-Alpha-2": "XK", "FIPS": "KV", "CLDR display name": "Kosovo", "is_independent": "Yes", "Geoname ID": "831053",
                           "Sub-region Name": "Southern Europe"})
        for country in self.by_code.values():
            self._government(country)

    def phrase(self, code: str) -> str:
        """"in Germany", "in the United States"."""
        return "in " + with_article(self.by_code[code].entity.name)

    def peoples(self) -> dict[str, list[str]]:
        """Demonyms and, as `peoples`, what else says of which country somebody is ("Scottish"): the countries' ids."""
        found: dict[str, list[str]] = defaultdict(list)
        for code, country in self.by_code.items():
            demonyms = [f.text for f in country.entity.forms.values() if f.kind == "demonym" and f.lang == "en"]
            short = [f.text for f in country.entity.forms.values() if f.kind == "abbreviation"]
            for text in dict.fromkeys([*demonyms, *short, *self.notes.get(code, {}).get("peoples", ())]):
                found[text].append(country.entity.id)
        return found

    def take_codes_of_hand_written(self) -> None:
        """Hand-written entries name their country by id; merging needs the code."""
        codes = {country.entity.id: code for code, country in self.by_code.items()}
        for entity in self.store.entities:
            for relation in entity.relations:
                if entity.by_hand and relation.type == "country":
                    entity.country = codes.get(relation.to, "")

    def _country(self, row: dict[str, str]) -> None:
        code, note = row["ISO3166-1-Alpha-2"], self.notes.get(row["ISO3166-1-Alpha-2"], {})
        independent = row["is_independent"] == "Yes"
        kind = note.get("kind", "country" if independent else "territory")
        name = note.get("name") or row["CLDR display name"].replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")
        entity = Entity(kind, name, wikipedia=note.get("wikipedia", name), country=code, sources={"country-codes"},
                        wikidata=note.get("wikidata") or row.get("wikidata_id", "").rpartition("/")[2])
        fips = re.findall("..", row.get("FIPS", "").strip()) if code != "RS" else ["RI"]
        if code in ("UM", "BQ"):
            fips = []
        country = Country(code, fips, int(row["Geoname ID"]), entity, "", "", factbook=self.factbook)
        self._names(country, row, note)
        self._facts(country)
        entity.weight = weights.country(entity)
        region = row.get("Intermediate Region Name", "") or row.get("Sub-region Name", "")
        entity.description = Description(_description(row, region, kind, self.notes), "country-codes", "2026-05-01")
        country.entity = self.store.add(entity)
        self.by_code[code] = country
        for each in fips:
            self.by_fips[each] = country
        for spelling in country.entity.spellings():
            self.by_name.setdefault(key(spelling), country)

    def _names(self, country: Country, row: dict[str, str], note: dict) -> None:
        entity, drop = country.entity, set(note.get("drop", ()))
        nouns, adjectives = _demonyms(country)
        if note.get("demonyms") is not None:
            nouns, adjectives = note["demonyms"], [a for a in adjectives if a in note["demonyms"] or a == entity.name]
        for text in [*nouns, *adjectives]:
            if text not in drop and re.fullmatch(r"[A-Z][\w' -]*", text) and key(text) != key(entity.name):
                entity.add_form(text, "demonym")
        country.adjective = _adjective(entity, adjectives)
        heading = ("Government", "Country name")
        aliases = [country.text(*heading, "conventional short form"), country.text(*heading, "conventional long form"),
                   re.sub(r"^the ", "", row.get("UNTERM English Formal", "")), row["CLDR display name"], row.get("UNTERM English Short", "")]
        for text in [*note.get("aliases", ()), *(re.split(r"[;(]", a)[0].strip() for a in aliases)]:
            text = re.sub(r"\s*\(the\)$|^[Tt]he ", "", text)
            if text and text not in drop and text != entity.name:
                entity.add_form(text, "abbreviation" if is_acronym(text) else "alias")
        for text in [*note.get("abbreviations", ()), *re.findall(r"[A-Z][A-Za-z.]+", country.text(*heading, "abbreviation"))]:
            if text not in drop and is_acronym(text) or text in note.get("abbreviations", ()):
                entity.add_form(text, "abbreviation", case="exact")
        former = [re.sub(r"\s*\(.*?\)|\[.*?\]", "", t).strip() for t in re.split(r"[,;]", country.text(*heading, "former"))]
        for text in [*note.get("former", ()), *former]:
            if text not in drop and re.fullmatch(r"[A-Z][\w'. -]+", text) and text != entity.name and key(text) not in self.by_name and len(text) > 4:
                entity.add_form(text, "former")
        for lang, column in _UN_NAMES.items():
            entity.add_name(lang, re.sub(r"\s*\([^)]*\)", "", row.get(column, "")).strip())

    def _facts(self, country: Country) -> None:
        entity = country.entity
        add = lambda t, unit, found: found and entity.facts.append(  # noqa: E731
            Fact(t, unit, found[2], SOURCE, found[0]) if found[0] == found[1] else Fact(t, unit, found[2], SOURCE, "", found[0], found[1]))
        add("population", "person", amount(country.text("People and Society", "Population", "total") or country.text("People and Society", "Population")))
        area = re.match(r"([\d.,]+)( million)? sq km", country.text("Geography", "Area", "total ") or country.text("Geography", "Area", "total"))
        if area:
            value = amount(f"{area.group(1)}{area.group(2) or ''} (2026)")
            add("area", "square kilometre", value)
        add("gdp", "US dollar", amount(country.text("Economy", "GDP (official exchange rate)")))
        for fips in country.fips[:1]:
            add("gdp-per-capita", "US dollar", next((amount(t) for t in self.factbook.years(fips, "Economy", "Real GDP per capita")), None))
            spending = next(iter(self.factbook.years(fips, "Military and Security", "Military expenditures")), "")
            if "% of GDP" in spending[:25]:
                add("military-expenditure", "percent", amount(spending))
        add("active-military-personnel", "person", personnel(country.text("Military and Security", "Military and security service personnel strengths")))
        if country.code in _WARHEADS:
            entity.facts.append(Fact("warheads", "warhead", "2023-01", "sipri-2023", str(_WARHEADS[country.code])))
        if country.fips:
            entity.sources.add(SOURCE)

    def _government(self, country: Country) -> None:
        entity, note = country.entity, self.notes.get(country.code, {})
        if entity.kind != "country":
            return
        about = note.get("government", {})
        government = Entity("government", about.get("name", f"Government of {entity.name}"), id=about.get("id", "government-of-" + slug(with_article(entity.name))),
                            wikipedia=about.get("wikipedia", _government_title(entity)), country=country.code, weight=entity.weight * 0.4, sources={SOURCE})
        government.add_form(f"Government of {entity.name}")
        for text in [*about.get("aliases", ()), *([f"{country.adjective} government"] if country.adjective else [])]:
            government.add_form(text, case="" if " " in text else "exact")
        capital = note.get("capital", _first_name(country.text("Government", "Capital", "name")))
        for text in note.get("metonyms") or ([capital] if capital and key(capital) != key(entity.name) else []):
            government.add_form(text, "metonym")
        government.description = Description(f"Government of {with_article(entity.name)}.", SOURCE, DATE)
        government.relations.append(Relation("country", entity, SOURCE, DATE))
        country.capital_name = capital
        country.government = self.store.add(government)
        entity.relations.append(Relation("government", country.government, SOURCE, DATE))


def _government_title(country: Entity) -> str:
    """Wikipedia has the government of every country under this title, as an article or as a redirection to one."""
    return f"Government of {with_article(country.name)}" if country.wikipedia in (country.name, f"The {country.name}") else ""


def with_article(name: str) -> str:
    """The name as it stands inside a sentence."""
    return f"the {name}" if _ARTICLE.match(name) else name


def _first_name(text: str) -> str:
    """The capital's name out of "Kyiv (Kiev is the transliteration from Russian)"."""
    return re.split(r"[(;,]", text.replace("Washington, D.C.", "Washington"))[0].replace(" in Romanian", "").strip() if not text.startswith("no ") else ""


def _demonyms(country: Country) -> tuple[list[str], list[str]]:
    noun = country.text("People and Society", "Nationality", "noun").split(";")[0]
    adjective = country.text("People and Society", "Nationality", "adjective").split(";")[0]
    nouns = []
    for part in re.split(r",| or |/", re.sub(r"\((singular|plural|collective|US|colloquial)[^)]*\)", "", noun)):
        word = part.strip()
        if word.endswith("(s)"):
            nouns += [word[:-3], word[:-3] + "s"]
        elif word:
            nouns += [word, plural(word)] if not word.endswith(("ese", "ish")) else [word]
    adjectives = [a.strip() for a in re.split(r",| or |/", re.sub(r"\([^)]*\)", "", adjective)) if a.strip()]
    return [n for n in nouns if n.lower() not in ("none", "na")], [a for a in adjectives if a.lower() not in ("none", "na")]


def _adjective(entity: Entity, adjectives: list[str]) -> str:
    """The one of the Factbook where it is a demonym kept, else the demonym most like one."""
    kept = [f.text for f in entity.forms.values() if f.kind == "demonym"]
    for text in adjectives:
        if text in kept or text == entity.name:
            return text
    endings = ("an", "ish", "ese", "i", "ic", "ch", "h", "s")
    return next((t for e in endings for t in kept if t.endswith(e)), "")


def _description(row: dict[str, str], region: str, kind: str, notes: dict) -> str:
    region = {"Sub-Saharan Africa": "Africa", "Latin America and the Caribbean": "Latin America or the Caribbean", "Australia and New Zealand": "Oceania"}.get(
        region, region.replace("-eastern", "-East").replace("South-East", "South-east"))
    region = "the Caribbean" if region == "Caribbean" else region
    if kind == "country":
        return f"Country in {region}." if region else "Country."
    owner = re.search(r"(?:Territory|Territories|Part|Commonwealth|Associated with|Crown dependency)(?: of)? ?([A-Z]{2})$", row["is_independent"])
    names = {"US": "the United States", "GB": "the United Kingdom", "FR": "France", "NL": "the Netherlands", "NO": "Norway", "AU": "Australia",
             "NZ": "New Zealand", "DK": "Denmark", "FI": "Finland", "CN": "China"}
    if owner:
        return f"Territory in {region or 'the sea'}, {'associated with' if 'Assoc' in row['is_independent'] else 'part of or ruled by'} {names[owner.group(1)]}."
    return f"Territory in {region}, its status disputed." if region else "Continent without a state of its own."
