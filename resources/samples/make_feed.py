#!/usr/bin/env python3
"""Makes feed.xml, an RSS 2.0 feed with full content, from the articles beside it.

    ./make_feed.py [--address http://127.0.0.1:8000/]

The newest article comes first. The address is where the feed is served; it becomes the base of its links.
"""

import argparse
import datetime
import email.utils
import html
import pathlib
import re

FOLDER = pathlib.Path(__file__).resolve().parent


def read_article(path: pathlib.Path) -> dict:
    page = path.read_text(encoding="utf-8")

    def one(pattern: str) -> str:
        return re.search(pattern, page, re.DOTALL).group(1)

    body = one(r"<article>\n<h1>.*?</h1>\n(.*?)\n</article>")
    published = datetime.datetime.fromisoformat(one(r'published_time" content="([^"]+)Z"'))
    return {
        "file": path.name,
        "title": html.unescape(one(r"<title>(.*?)</title>")),
        "attributes": one(r"<html( lang=[^>]+)>"),
        "published": published.replace(tzinfo=datetime.timezone.utc),
        "body": body,
    }


def item_of(article: dict, address: str) -> str:
    link = address + article["file"]
    content = article["body"]
    if article["attributes"] != ' lang="en"':
        content = f"<div{article['attributes']}>\n{content}\n</div>"
    return f"""<item>
<title>{html.escape(article["title"], quote=False)}</title>
<link>{link}</link>
<guid isPermaLink="false">newsgloss-sample-{article["file"]}</guid>
<pubDate>{email.utils.format_datetime(article["published"])}</pubDate>
<content:encoded><![CDATA[{content}]]></content:encoded>
</item>"""


def feed_of(articles: list, address: str) -> str:
    items = "\n".join(item_of(article, address) for article in articles)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Sample News</title>
<link>{address}</link>
<description>Invented articles, made to try Newsgloss</description>
<language>en</language>
{items}
</channel>
</rss>
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--address", default="http://127.0.0.1/")
    parser.add_argument("--to", type=pathlib.Path, default=FOLDER / "feed.xml")
    arguments = parser.parse_args()
    articles = [read_article(path) for path in FOLDER.glob("*.html")]
    articles.sort(key=lambda article: article["published"], reverse=True)
    arguments.to.write_text(feed_of(articles, arguments.address), encoding="utf-8")


if __name__ == "__main__":
    main()
