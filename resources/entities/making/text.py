"""Small functions on names: cleaning what sources hold, identifiers, keys to compare by."""

import html
import re
import unicodedata

_TAGS = re.compile(r"<[^>]+>")
_NOT_ASCII = {"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i",
              "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "œ": "oe", "Œ": "Oe", "ə": "e", "Ə": "E", "ħ": "h", "Ħ": "H"}


def plain(text: str) -> str:
    """Without markup and entities, curly apostrophes straightened, white space joined."""
    text = html.unescape(_TAGS.sub(" ", text or ""))
    text = text.replace("\u2019", "'").replace("\u2018", "'").replace("\u02bb", "'").replace("\u00a0", " ")
    return " ".join(unicodedata.normalize("NFC", text).split())


def ascii_of(text: str) -> str:
    """The nearest spelling in ASCII; letters that have none are left out."""
    text = "".join(_NOT_ASCII.get(letter, letter) for letter in text)
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def slug(text: str) -> str:
    """An identifier made of a name: small letters, digits and hyphens."""
    text = ascii_of(text).lower().replace("'", "").replace("&", " and ")
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def key(text: str) -> str:
    """What two spellings of one name have in common: no case, accents, punctuation, article."""
    text = unicodedata.normalize("NFKD", "".join(_NOT_ASCII.get(letter, letter) for letter in text)).lower()
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("&", " and ").replace("'", "")
    text = " ".join(re.sub(r"[\W_]+", " ", text).split())
    return text[4:] if text.startswith("the ") else text


def person_key(text: str) -> str:
    """First and last part of a person's name, without initials and Jr.; the whole name of a monarch or pope: "Napoleon III" is not Napoleon."""
    words = key(text).split()
    if len(words) > 1 and is_numeral(words[-1]):
        return " ".join(words)
    words = [w for w in words if len(w) > 1 and w not in ("jr", "sr")]
    if len(words) < 2:
        return " ".join(words)
    return " ".join(words[:1] + words[-1:]) if len(words) < 4 else " ".join(words)


def is_numeral(word: str) -> bool:
    """A Roman numeral up to 39."""
    return re.fullmatch(r"x{0,3}(ix|iv|v?i{0,3})", word.lower()) is not None and word != ""


def plural(noun: str) -> str:
    """The English plural of a demonym."""
    if re.search(r"(ese|ss|ois|Swiss)$", noun):
        return noun
    if noun.endswith(("man", "woman")) and not noun.endswith(("German", "Roman", "Norman", "Oman", "Ottoman", "Turkman")):
        return noun[:-2] + "en"
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun
    return noun + "s"


def surname_in_capitals(text: str) -> str:
    """"Mikhail Vladimirovich MISHUSTIN" as "Mikhail Vladimirovich Mishustin"."""
    return " ".join(_capitals_word(w) for w in text.split())


def _capitals_word(word: str) -> str:
    if "-" in word and not word.isupper():
        return "-".join(_capitals_word(part) for part in word.split("-"))
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 2 or not all(c.isupper() for c in letters) or re.fullmatch(r"(I{2,3}|IV|VI{0,3}|IX|X{1,2}[IV]*)[.,]?", word):
        return word
    if re.fullmatch(r"([A-Z]\.)+", word):
        return word
    out = re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word)
    out = re.sub(r"\bMc([a-z])", lambda m: "Mc" + m.group(1).upper(), out)
    return re.sub(r"'S\b", "'s", out)


def is_acronym(text: str) -> bool:
    """Two to eight characters, mostly capitals, no space: "DPRK", "U.S.", "CDU/CSU"."""
    letters = [c for c in text if c.isalpha()]
    return " " not in text and 2 <= len(text) <= 9 and len(letters) >= 2 and sum(c.isupper() for c in letters) >= max(2, len(letters) - 2)
