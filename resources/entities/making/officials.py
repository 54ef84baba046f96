"""Heads of state and government out of Factbook prose: "Prime Minister Mette FREDERIKSEN (since 27 June 2019)"."""

import re
from dataclasses import dataclass

from .text import plain, surname_in_capitals

_MONTHS = {m: i + 1 for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())}
_TITLE_WORDS = set("""president prime minister king queen vice acting interim transition transitional taoiseach chancellor premier governor general
governor-general sultan amir emir pope prince princess grand duke crown supreme leader chief state council chairman chairwoman chairperson chair of the and for
co-vice co-prince archbishop captain regent captains bailiff commissioner administrator mayor first secretary deputy executive caretaker designate
commander commander-in-chief armed forces colonel col. capt. gen. lt. maj. brig. adm. admiral marshal dr. sir dame lord lady federal confederation
swiss republic spain government sovereign sudanese presidential presidency islamic homeland national people's assembly supreme
affairs commission cnsp gnu overall taliban high representative excellency his her majesty lieutenant lieutenant-governor excellency
head member foreign finance defense interior minister-president senior ayatollah sheikh shaykh ministers territorial island polynesia french
commonwealth australia uk party politburo standing committee central military secretary-general union myanmar vatican city pontifical governorate
political china emperor secretaries prefect superior ulu tokelau""".split())
_LOWER_PARTS = {"de", "da", "dos", "do", "di", "del", "van", "der", "von", "bin", "bint", "al", "el", "ould", "e", "y", "i", "la", "le", "ben", "abd", "den"}


@dataclass(frozen=True)
class Official:
    title: str
    name: str
    since: str


def iso_date(text: str) -> str:
    """"27 June 2019" as 2019-06-27, "April 2018" as 2018-04; nothing where there is no year."""
    match = re.search(r"(?:(\d{1,2})\s+)?(?:([A-Z][a-z]{2})[a-z]*\.?\s+)?(\d{4})", text)
    if not match:
        return ""
    day, month, year = match.groups()
    number = _MONTHS.get((month or "").lower())
    if not number:
        return year
    return f"{year}-{number:02d}-{int(day):02d}" if day else f"{year}-{number:02d}"


def officials(text: str) -> list[Official]:
    """Everyone named with a date; those who represent a monarch are left out."""
    found = []
    text = re.split(r";? ?represented by|, represented| is represented", plain(text))[0]
    text = re.sub(r"(?<=[A-Z]); also (?:spelled|referred to)[^(]*", " ", text)
    text = re.sub(r"\((?!since|chairperson|presidency)[^()]*\)", " ", text)
    for match in re.finditer(r"([^;()]+?)\s*\((?:\w+ )*?since ([^)]*)\)", text):
        title, name = split(re.sub(r"^(?:and|or)\s+", "", match.group(1).strip(" ,")))
        if name:
            found.append(Official(title, name, iso_date(match.group(2))))
    return found


def split(phrase: str) -> tuple[str, str]:
    """Title and name: going back from the end, the name ends at the first word of a title."""
    words = phrase.replace(",", " , ").split()
    start = len(words)
    while start and not _is_title(words[start - 1]):
        start -= 1
    name = [w for w in words[start:] if w != ","]
    if not any(len(w) > 1 and re.sub(r"[^\w]", "", w).isupper() for w in name):
        return "", ""
    title = re.sub(r"\s+,", ",", " ".join(words[:start])).strip(" ,-")
    return re.sub(r"\s+(?:General|Gen\.|Col\.|Capt\.|Dr\.|Sir|Dame|Colonel|Marshal|Shaykh|Sheikh|Ayatollah)$", "", title), name_of(" ".join(name))


def _is_title(word: str) -> bool:
    if word == ",":
        return True
    bare = word.strip("\"'")
    return bare.lower() in _TITLE_WORDS and not (len(bare) > 2 and bare.isupper()) and bare not in _LOWER_PARTS


def name_of(text: str) -> str:
    """The name as news writes it: surname not in capitals, no nickname in quotation marks, no comma before Jr."""
    text = re.sub(r"\"[^\"]*\"|'[A-Z][^']*'|\balso spelled.*|^(Dr|Sir|Dame|Gen|Col)\.? ", " ", text)
    return " ".join(surname_in_capitals(text).strip("-( ").split())


def surname(text: str) -> str:
    """The words in capitals of "Luiz Inácio LULA da Silva": "Lula"."""
    return surname_in_capitals(" ".join(w for w in text.split() if len(w) > 1 and re.sub(r"[^\w]", "", w).isupper()))
