"""What the one line of a hand-written list entry says of itself: of which country it is, which offices were held and when.

"Tanzanian politician, prime minister from 2001 to 2005." is of Tanzania whatever heading it stands under, and held an
office there. Only offices of a whole country are read, and only those whose years the line gives.
"""

import re
from collections.abc import Iterator

from .countries import Countries
from .model import Entity, Office, Relation
from .store import Store

_MINISTRIES = ("Foreign|Defence|Finance|Interior|Justice|Economy|Education|Health|Transport|Agriculture|Environment|Energy|Labour|Culture|Family|Development|"
               "Construction|Science|Trade")
_TITLES = re.compile(rf"(?:Acting |Interim |Deputy |Vice |First Vice )?(?:President|Prime Minister|Chancellor)|(?:Vice )?Premier|(?:{_MINISTRIES}) Minister|"
                     r"(?:Foreign|Home|Defence|Health|Brexit) Secretary|Chancellor of the Exchequer|Secretary of (?:State|Defense|the Treasury)|"
                     r"National Security Adviser|Attorney General|King|Queen|Crown Prince|Emperor|Emir|Sultan|Governor-General|Chief Justice", re.I)
_SPAN = re.compile(r"(?:(?P<what>.+?) )?(?:(?:from|since) (?P<since>\d{4})(?: to (?P<until>\d{4}))?|until (?P<end>\d{4})|in (?P<year>\d{4}))")
_OF_A_COUNTRY = ("person", "company", "organisation", "party")
_SMALL = {"Of", "The", "To"}


def read(store: Store, countries: Countries) -> None:
    """For every entry of the lists; entries by hand in XML say country and offices themselves."""
    reader = _Reader(countries)
    for entity in store.entities:
        if entity.by_hand and entity.weight_is_least and entity.description:
            reader.read(entity)


class _Reader:
    def __init__(self, countries: Countries) -> None:
        self._peoples = countries.peoples()
        self._countries = {name: each.entity.id for each in countries.by_code.values() if each.entity.kind == "country"
                           for name in each.entity.spellings()}
        names = sorted(self._peoples, key=len, reverse=True)
        self._people = re.compile(rf"({'|'.join(map(re.escape, names))})(?: and ({'|'.join(map(re.escape, names))}))?\b")
        places = sorted(self._countries, key=len, reverse=True)
        self._of = re.compile(rf"(.+?) of (?:the )?({'|'.join(map(re.escape, places))})")
        self._ruler = re.compile(rf"[A-Z][a-z-]+(?: [a-z-]+){{0,2}} of (?:the )?({'|'.join(map(re.escape, places))})\b")

    def read(self, entity: Entity) -> None:
        text, heading = entity.description.text, next((r for r in entity.relations if r.type == "country"), None)
        said = self._people.match(text)
        ids = [self._one(p, heading) for p in said.groups() if p] if said else []
        if entity.kind == "person":
            offices = list(self._offices(entity, text[said.end():].strip() if said else text, ids or ([heading.to] if heading else [])))
            entity.offices += offices
            ids = ids or [o.of for o in offices]
            ruler = self._ruler.match(text)
            ids = ids or ([self._countries[ruler[1]]] if ruler else [])
        if (said or ids) and heading is not None and heading.to not in ids:
            entity.relations.remove(heading)
            heading = None
        if heading is None and ids and ids[0] and entity.kind in _OF_A_COUNTRY:
            entity.relations.append(Relation("country", ids[0], "editors", entity.description.date))

    def _one(self, people: str, heading: Relation | None) -> str:
        """Of "Congolese", whose are several, the country that the heading names, else none."""
        found = self._peoples[people]
        return found[0] if len(found) == 1 else heading.to if heading is not None and heading.to in found else ""

    def _offices(self, entity: Entity, text: str, countries: list[str]) -> Iterator[Office]:
        title, of = "", ""
        for clause in re.split(r", | and (?=from|until|in)", text.rstrip(".")):
            match = _SPAN.fullmatch(clause)
            if match is None:
                continue
            if match["what"]:
                title, of = self._title(re.sub(r"^(?:politician|jurist|lawyer|economist|general|and) ", "", match["what"]), countries)
            if title and of:
                since, until = match["since"] or match["year"] or "", match["until"] or match["end"] or match["year"] or ""
                yield Office(title, of, since, until, "editors", entity.description.date)

    def _title(self, what: str, countries: list[str]) -> tuple[str, str]:
        """The title in capitals, and the country's id; empty where the line says no office of a country."""
        of_country = self._of.fullmatch(what)
        title, of = (of_country[1], self._countries[of_country[2]]) if of_country else (what, countries[0] if len(countries) == 1 else "")
        if not _TITLES.fullmatch(title):
            return "", ""
        words = [w[0].upper() + w[1:] for w in title.split()]
        return " ".join(w.lower() if i and w in _SMALL else w for i, w in enumerate(words)), of
