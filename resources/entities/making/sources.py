"""The raw sources by the id under which facts name them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    id: str
    name: str
    date: str
    licence: str
    address: str


ALL = {s.id: s for s in (
    Source("editors", "Newsgloss editors", "2026-11-24", "LGPL-2.1-or-later", "https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html"),
    Source("factbook-2026", "CIA World Factbook", "2026-01-22", "public domain", "https://www.cia.gov/the-world-factbook/"),
    Source("factbook-archive", "CIA World Factbook, editions 1990 to 2025", "2026-04-09", "public domain",
           "https://github.com/MilkMp/CIA-World-Factbooks-Archive-1990-2025"),
    Source("country-codes", "Comprehensive country codes", "2026-05-01", "ODC-PDDL-1.0", "https://github.com/datasets/country-codes"),
    Source("geonames", "GeoNames", "2018-12-01", "CC-BY-4.0", "https://www.geonames.org/"),
    Source("congress", "congress-legislators", "2026-06-01", "CC0-1.0", "https://github.com/unitedstates/congress-legislators"),
    Source("openstates", "Open States people", "2026-08-01", "CC0-1.0", "https://github.com/openstates/people"),
    Source("pocom", "Principal Officers and Chiefs of Mission, US Department of State", "2026-06-01", "CC0-1.0",
           "https://github.com/HistoryAtState/pocom"),
    Source("ror", "Research Organization Registry", "2026-06-23", "CC0-1.0", "https://ror.org/"),
    Source("sp500", "S&P 500 companies", "2026-08-01", "ODC-PDDL-1.0", "https://github.com/datasets/s-and-p-500-companies"),
    Source("wordnet", "WordNet 3.0", "2006-12-01", "WordNet-3.0", "https://wordnet.princeton.edu/"),
    Source("petrarch", "PETRARCH 2 dictionaries", "2014-01-30", "MIT", "https://github.com/openeventdata/petrarch2"),
    Source("politicians", "Every Politician, holders of office from Wikidata", "2022-08-01", "CC0-1.0", "https://www.wikidata.org/"),
    Source("sipri-2023", "SIPRI Yearbook 2023, world nuclear forces (figures)", "2023-01-01", "facts", "https://www.sipri.org/yearbook/2023/07"),
)}
