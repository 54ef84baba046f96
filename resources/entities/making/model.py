"""What an entry of the entity file is made of: plain values, no behaviour beyond filling them."""

import re
import unicodedata
from dataclasses import dataclass, field


_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


def findable(text: str) -> str:
    """The spelling as articles can hold it: begins with a letter or digit, at most one mark at its end, 12 words at
    most (in Chinese and Japanese, where each sign counts as a word, 24 signs).

    Empty where nothing is left, and in Latin script where it is a single letter.
    """
    text = " ".join(text.split()).strip(",;:-–/ ")
    while text and not text[0].isalnum():
        text = text[1:]
    while len(text) > 1 and not text[-1].isalnum() and not text[-2].isalnum() and unicodedata.category(text[-1])[0] != "M":
        text = text[:-1]
    text = text.strip()
    if text.endswith(")") and "(" not in text:
        text = text[:-1]
    if len(text.split()) > 12 or len(text) > 24 and _IDEOGRAPHS.search(text) or len(text) == 1 and text.isascii():
        return ""
    if sum("LETTER" not in unicodedata.name(c, "") for c in text if ord(c) >= 0x2E80) > 20:
        return ""  # of a script without spaces, where each character is a word
    return text


@dataclass
class Form:
    """One spelling. `prior` is the share of its uses that mean this entry, or None."""

    text: str
    kind: str
    lang: str = "en"
    case: str = ""
    prior: float | None = None


@dataclass(frozen=True)
class Description:
    text: str
    source: str
    date: str


@dataclass(frozen=True)
class Office:
    """`of` is an Entity, an id, or None where the body has no entry."""

    title: str
    of: object
    since: str
    until: str
    source: str
    date: str


@dataclass(frozen=True)
class Relation:
    """`to` is an Entity or an id."""

    type: str
    to: object
    source: str
    date: str


@dataclass(frozen=True)
class Fact:
    """Decimal numbers are kept as text, so that nothing is rounded on the way."""

    type: str
    unit: str
    date: str
    source: str
    value: str = ""
    low: str = ""
    high: str = ""


@dataclass(eq=False)
class Entity:
    """Compared by identity: two entries are the same only when the store has merged them.

    `country` is an ISO 3166 code, used for merging and for the relation of type country.
    `weight_is_least`: sources may give more. `years` are the first and last year in which the entry was active, used to keep namesakes apart.
    """

    kind: str
    name: str
    id: str = ""
    classes: str = ""
    wikidata: str = ""
    wikipedia: str = ""
    weight: float = 0.0
    country: str = ""
    years: tuple[int, int] | None = None
    names: dict[str, str] = field(default_factory=dict)
    forms: dict[tuple[str, str], Form] = field(default_factory=dict)
    description: Description | None = None
    offices: list[Office] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)
    former_ids: list[str] = field(default_factory=list)
    by_hand: bool = False
    weight_is_least: bool = False
    name_case: str = ""
    name_prior: float | None = None

    def __post_init__(self) -> None:
        self.name = findable(self.name) or self.name

    def add_form(self, text: str, kind: str = "alias", lang: str = "en", case: str = "", prior: float | None = None) -> None:
        """Adds a spelling unless it is there already; the first kind given to it stays."""
        text = findable(text)
        if not text or (lang == "en" and text == self.name) or self.names.get(lang) == text:
            return
        self.forms.setdefault((lang, text), Form(text, kind, lang, case, prior))

    def add_name(self, lang: str, text: str) -> None:
        """The display name in another language; a second one becomes an alias there."""
        text = findable(text)
        if not text or lang == "en":
            return
        if self.names.setdefault(lang, text) != text:
            self.add_form(text, "alias", lang)

    def spellings(self) -> list[str]:
        """The English name and every English spelling but abbreviations."""
        return [self.name] + [f.text for f in self.forms.values() if f.lang == "en" and f.kind in ("alias", "former")]
