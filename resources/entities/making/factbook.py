"""The CIA World Factbook as JSON: one file for each country, headings as keys, HTML in values."""

import json
import re
from pathlib import Path

from .text import plain

SOURCE, DATE = "factbook-2026", "2026-01-22"
_SCALE = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, None: 1}
_NUMBER = r"(\d[\d,]*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion))?"


class Factbook:
    """Countries by FIPS code."""

    def __init__(self, folder: Path) -> None:
        self.pages = {path.stem.upper(): json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*/*.json"))}

    def text(self, code: str, *headings: str, raw: bool = False) -> str:
        """What stands under the headings, or nothing; "none" and "NA" are nothing too."""
        node = self.pages.get(code, {})
        for heading in (*headings, "text"):
            if not isinstance(node, dict):
                return ""
            node = node.get(heading, {})
        if not isinstance(node, str):
            return ""
        return node if raw else "" if plain(node).lower() in ("none", "na", "n/a") else plain(node)

    def years(self, code: str, *headings: str) -> list[str]:
        """The texts of a series ("Real GDP 2023", "Real GDP 2022", …), the newest first."""
        node = self.pages.get(code, {})
        for heading in headings:
            node = node.get(heading, {}) if isinstance(node, dict) else {}
        if "text" in node:
            return [plain(node["text"])]
        return [plain(v["text"]) for k, v in node.items() if isinstance(v, dict) and v.get("text")]


def decimal(digits: str, scale: str | None) -> str:
    """"4.66", "trillion" as "4660000000000", without rounding."""
    whole, _, part = digits.replace(",", "").partition(".")
    zeros = len(str(_SCALE[scale])) - 1
    text = whole + part.ljust(zeros, "0")
    if len(part) > zeros:
        text = whole + part[:zeros] + "." + part[zeros:]
    return text.lstrip("0") or "0" if "." not in text else text


def amount(text: str) -> tuple[str, str, str] | None:
    """Value as (low, high, year) from a text that begins with one number or one range; (v, v, year) for one."""
    match = re.match(r"\D{0,60}?" + _NUMBER + r"(?:\s*(?:-|–|to)\s*" + _NUMBER + ")?", text)
    year = re.search(r"\((?:FY)?(\d{4})(?:[/-]\d\d)?(?: est\.)?", text)
    if not match or not year:
        return None
    low, low_scale, high, high_scale = match.groups()
    if not high:
        value = decimal(low, low_scale)
        return value, value, year.group(1)
    return _range(low, low_scale, high, high_scale, year.group(1))


def _range(low: str, low_scale: str | None, high: str, high_scale: str | None, year: str) -> tuple[str, str, str] | None:
    if not low_scale:
        low_scale = high_scale if not ("," in low and high_scale) else None
    low_value, high_value = decimal(low, low_scale), decimal(high, high_scale)
    if float(low_value) < float(high_value) / 20 and "," in high:
        low_value = decimal(low + ",000", None)
    return (low_value, high_value, year) if float(low_value) < float(high_value) else None


def personnel(text: str) -> tuple[str, str, str] | None:
    """Active military personnel: only where the prose gives one number or one range for active members of the forces."""
    text = re.sub(r"^[^;]*(?:information|estimates)[^;]*;\s*", "", text)
    clause = re.split(r";|<br>", text)[0]
    first = re.sub(r"\([^)]*\)", "", clause)
    if not re.search(r"active|Armed Forces|Regular Forces|Defen[cs]e Forces?\b", first) or re.search(r"authori[sz]ed|prior to|claims", first):
        return None
    if re.search(r"reserv|fighters|Public Security|National Gendarmerie personnel", clause):
        return None
    year = re.search(r"\((\d{4})\)\s*$", text)
    return amount(first + f" ({year.group(1)})") if year else None
