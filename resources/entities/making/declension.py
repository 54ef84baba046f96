"""Spellings of names as they stand inside a sentence, in languages that decline them: "в Москве", "der Europäischen Union".

Rules of the school grammar, by ending; a name that they do not know stays as it is. A wrong form does no harm, since
nobody writes it; a name whose form is also another word is left to spellings by hand.
"""

import re
from collections.abc import Callable, Iterator

from .model import Entity

_KINDS = ("country", "territory", "place", "person", "organisation")
_LONG = 6  # words
_CASES = range(5)  # genitive, dative, accusative, instrumental, prepositional


def add(entities: list[Entity]) -> None:
    """To every entry that is well known and has a name in German, Russian or Ukrainian."""
    for entity in entities:
        if entity.kind not in _KINDS or entity.kind == "organisation" and entity.weight < 0.8:
            continue
        for lang, decline in _LANGUAGES.items():
            names = [entity.names[lang]] if lang in entity.names else []
            names += [f.text for f in entity.forms.values() if f.lang == lang and f.kind in ("alias", "former")]
            for name in names:
                for form in dict.fromkeys(decline(name, entity.kind)) if len(name.split()) <= _LONG and name[0].isupper() else ():
                    if form != name:
                        entity.add_form(form, "alias", lang)


def _german(name: str, kind: str) -> Iterator[str]:
    """Weak and strong endings of the adjectives before the noun, and the genitive of what needs no article."""
    words = name.split()
    count = next((i for i, w in enumerate(words) if not re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß-]*(?:isch|nal|ral|anzös|eint)e[rs]?", w)), len(words))
    for ending in ("e", "en", "er") if 0 < count < len(words) else ():
        yield " ".join([*(re.sub(r"e[rs]?$", ending, w) for w in words[:count]), *words[count:]])
    if count == 0 and kind != "organisation" and re.search(r"[a-zäöü]$", name) and name[-1] not in "sxzß":
        yield name + "s"


def _slavic(word_of: Callable[[str, str, int], list[str]]) -> Callable[[str, str], Iterator[str]]:
    def decline(name: str, kind: str) -> Iterator[str]:
        words = name.split()
        for case in _CASES:
            yield from _joined(words, kind, lambda word, gender: word_of(word, gender, case))  # noqa: B023
    return decline


def _joined(words: list[str], kind: str, decline: Callable[[str, str], list[str]]) -> Iterator[str]:
    """Of a person all words, of anything else the adjectives and the noun behind them; what follows is a genitive already."""
    if kind == "person":
        gender = "f" if re.search("[ая]$", words[0]) and words[0] not in _MEN else "m"
        short = [(len(w) < 3 or len(w) == 3 and w[-1] not in "ая") and i + 1 < len(words) or w[0].islower() for i, w in enumerate(words)]
        yield " ".join(w if short[i] else decline(w, gender + ("s" if i and not short[0] else ""))[0] for i, w in enumerate(words))
        return
    count = next((i for i, w in enumerate(words) if not _ADJECTIVE.search(w) or i + 1 == len(words)), 0)
    if any(w in ("—", "–", "и", "і") for w in words):
        return
    heads = [decline(w, "a")[0] for w in words[:count]]
    for noun in decline(words[count], "n"):
        yield " ".join([*heads, noun, *words[count + 1:]])


_ADJECTIVE = re.compile("(?:[ыи]й|ской|[ая]я|[ое]е|ська|цька|(?<!ра)їнська|ічна|ційна|ська|ське)$")
_MEN = {"Никола", "Микола", "Илья", "Ілля", "Лука", "Саша", "Хосе", "Абдулла", "Мустафа", "Мостафа", "Абдалла", "Дума", "Бола", "Адама", "Салва", "Яманду"}
_RU_NOUN = [("ия", "ии ии ию ией ии"), ("([гкхжчшщ])а", r"\1и \1е \1у \1ой \1е"), ("а", "ы е у ой е"), ("я", "и е ю ей е"), ("русь", "руси руси русь русью руси"),
            ("ий", "ия ию ий ием ии"), ("й", "я ю й ем е"), ("ь", "я ю ь ем е"), ("ство", "ства ству ство ством стве"), ("ы", "|ов ам ы ами ах"),
            ("([бвгджзклмнпрстфхцчшщ])", r"\1а \1у \1 \1ом \1е")]
_RU_SURNAME = [("([ое]в|[иы]н)", r"\1а \1у \1а \1ым \1е"), ("([гкх])ий", r"\1ого \1ому \1ого \1им \1ом"), ("([ое]в|[иы]н)а", r"\1ой \1ой \1у \1ой \1ой"),
               ("([гкх])ая", r"\1ой \1ой \1ую \1ой \1ой")]
_RU_ADJECTIVE = [("ой", "ого ому ой им ом"), ("ий", "ого ому ий им ом"), ("ый", "ого ому ый ым ом"), ("ая", "ой ой ую ой ой"), ("яя", "ей ей юю ей ей"), ("([гкх])ое", r"\1ого \1ому \1ое \1им \1ом"),
                 ("ое", "ого ому ое ым ом")]
_UK_NOUN = [("(Петр|Михайл|Дмитр|Павл)о", r"\1а \1у \1а \1ом \1ові"), ("ея", "еї еї ею еєю еї"), ("ія", "ії ії ію ією ії"), ("ка", "ки ці ку кою ці"),
            ("га", "ги зі гу гою зі"), ("а", "и і у ою і"), ("я", "і і ю ею і"), ("Київ", "Києва Києву Київ Києвом Києві"),
            ("й", "ю|я ю й єм ї"), ("ь", "ю|я ю ь ем і"), ("ство", "ства ству ство ством стві"), ("([бвгґджзклмнпрстфхцчшщ])", r"\1а|\1у \1у \1 \1ом \1і")]
_UK_SURNAME = [("([ое]в|[иії]н)", r"\1а \1у \1а \1им \1і"), ("([гкх])ий", r"\1ого \1ому \1ого \1им \1ому"), ("енко", "енка енку енка енком енку")]
_UK_ADJECTIVE = [("ий", "ого ому ий им ому"), ("ська", "ської ській ську ською ській"), ("цька", "цької цькій цьку цькою цькій"),
                 ("(ч|ц)на", r"\1ної \1ній \1ну \1ною \1ній"), ("ійна", "ійної ійній ійну ійною ійній"), ("ське", "ського ському ське ським ському")]


def _by_ending(noun: list, surname: list, adjective: list) -> Callable[[str, str, int], list[str]]:
    def word(text: str, gender: str, case: int) -> list[str]:
        """The forms of one word in one case: a noun "n", an adjective "a", a man's or woman's first ("m", "f") or last ("ms", "fs") name."""
        rules = adjective if gender == "a" else [*surname, *noun] if gender.endswith("s") else noun
        for ending, forms in rules:
            match = re.search(f"{ending}$", text)
            if match is None:
                continue
            if gender.startswith("f") and not re.search("[ая]$", text):
                break  # surnames of women that end so stay as they are
            kept = text[:match.start()]
            of_person = gender[0] == "m" and case == 2 and not re.search("[ая]$", text)  # a man's accusative is his genitive
            form = forms.split(" ")[0 if of_person else case]
            return [kept + match.expand(one) for one in form.split("|")]
        return [text]
    return word


_LANGUAGES = {"de": _german, "ru": _slavic(_by_ending(_RU_NOUN, _RU_SURNAME, _RU_ADJECTIVE)), "uk": _slavic(_by_ending(_UK_NOUN, _UK_SURNAME, _UK_ADJECTIVE))}
