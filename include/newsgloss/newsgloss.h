/* Newsgloss: context cards for the names and figures in the news.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Conventions
 *
 *  1. Text is a pointer and a length in bytes; NUL bytes are allowed; it need not end with one.
 * Text that comes in must be UTF-8 unless a function says "bytes".
 *  2. newsgloss_text borrows: it is valid as long as the object it was asked of. newsgloss_string
 * is owned: free it with newsgloss_string_free.
 *  3. Structs that grow begin with `uint32_t size`: set it to sizeof the struct before the call.
 * Fields are added at the end only.
 *  4. Enums are int32_t. Accept values that you do not know.
 *  5. A function that can fail returns a status and fills a caller-owned newsgloss_error where one
 * is given. Outputs are NULL, or zeroed behind `size`, on failure. No function throws or aborts.
 *  6. "Nothing found" is an empty list, no error. An index past the end gives NEWSGLOSS_NOT_FOUND.
 *  7. An engine, a feed, annotations and cards are immutable and may be used by any thread at once.
 * A session, a document, a policy is used by one thread at a time.
 *  8. Objects that are counted have _ref and _unref; the others have _free. All accept NULL.
 *     Annotations hold on to their engine, cards to their annotations: free in any order.
 *  9. Offsets count the unit the session was made for, from the beginning of a block's text;
 * `source_` offsets count from the beginning of the text or page that the document was made from,
 * and are NEWSGLOSS_NO_OFFSET where there was none. Ranges are half-open.
 * 10. Files are touched only by functions that take a path; nothing touches the network, the clock,
 *     the environment or the process's locale.
 */
#ifndef NEWSGLOSS_H
#define NEWSGLOSS_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define NEWSGLOSS_API __attribute__((visibility("default")))
#else
#define NEWSGLOSS_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this header; the oldest header whose programs this library still serves. */
#define NEWSGLOSS_ABI_VERSION 1
#define NEWSGLOSS_ABI_OLDEST 1

#define NEWSGLOSS_NO_OFFSET UINT32_MAX
#define NEWSGLOSS_NO_INDEX UINT32_MAX

NEWSGLOSS_API uint32_t newsgloss_abi_version(void); /* of the library that was loaded */
NEWSGLOSS_API uint32_t newsgloss_abi_oldest(void);
NEWSGLOSS_API const char* newsgloss_version(void); /* "0.1.0"; static */

/* --- Text and errors ----------------------------------------------------------------------------
 */

typedef struct newsgloss_text { /* borrowed; data is never NULL in outputs */
  const char* data;
  size_t size;
} newsgloss_text;

typedef struct newsgloss_string { /* owned; data ends with a NUL that size does not count */
  char* data;
  size_t size;
} newsgloss_string;

NEWSGLOSS_API newsgloss_text newsgloss_text_of(const char* nul_terminated); /* NULL: empty */
NEWSGLOSS_API void newsgloss_string_free(newsgloss_string* string);         /* empties it too */

typedef int32_t newsgloss_status;
enum {
  NEWSGLOSS_OK = 0,
  NEWSGLOSS_INVALID_ARGUMENT = 1,
  NEWSGLOSS_INVALID_UTF8 = 2,
  NEWSGLOSS_TOO_LARGE = 3, /* see NEWSGLOSS_LARGEST_INPUT */
  NEWSGLOSS_IO = 4,
  NEWSGLOSS_SYNTAX = 5,
  NEWSGLOSS_NOT_FOUND = 6,
  NEWSGLOSS_VERSION_MISMATCH = 7,
  NEWSGLOSS_DAMAGED = 8,
  NEWSGLOSS_CANCELLED = 9,
  NEWSGLOSS_OUT_OF_MEMORY = 10,
  NEWSGLOSS_INTERNAL = 11
};

#define NEWSGLOSS_LARGEST_INPUT (64u * 1024u * 1024u) /* bytes of one text, page or feed */

typedef struct newsgloss_error {
  uint32_t size;
  newsgloss_status code;
  uint32_t line; /* one-based; 0: none */
  uint32_t reserved;
  uint64_t offset;   /* in bytes of the input; 0 where it means nothing */
  char message[512]; /* one English sentence, NUL-terminated: what is wrong and what to do */
} newsgloss_error;

typedef struct newsgloss_date { /* year 0: none; month or day 0: not known */
  int32_t year;
  uint8_t month;
  uint8_t day;
  uint8_t reserved[2];
} newsgloss_date;

/* --- Engine: the entity file, mapped into memory -------------------------------------------------
 */

typedef struct newsgloss_engine newsgloss_engine;

/* Opens a compiled entity file. Reads the header only: under a millisecond whatever the size. */
NEWSGLOSS_API newsgloss_status newsgloss_engine_open(const char* path, newsgloss_engine** engine,
                                                     newsgloss_error* error);
NEWSGLOSS_API newsgloss_engine* newsgloss_engine_ref(newsgloss_engine* engine);
NEWSGLOSS_API void newsgloss_engine_unref(newsgloss_engine* engine);

/* Checks every block of the file: slow, for a command. */
NEWSGLOSS_API newsgloss_status newsgloss_engine_verify(const newsgloss_engine* engine,
                                                       newsgloss_error* error);

typedef int32_t newsgloss_entity_kind;
enum {
  NEWSGLOSS_PERSON = 0,
  NEWSGLOSS_COUNTRY = 1,
  NEWSGLOSS_TERRITORY = 2,
  NEWSGLOSS_GOVERNMENT = 3,
  NEWSGLOSS_ORGANISATION = 4,
  NEWSGLOSS_FORCE = 5,
  NEWSGLOSS_COMPANY = 6,
  NEWSGLOSS_PARTY = 7,
  NEWSGLOSS_PLACE = 8,
  NEWSGLOSS_EVENT = 9
};

typedef struct newsgloss_entity { /* borrowed from the engine */
  uint32_t size;
  newsgloss_entity_kind kind;
  newsgloss_text id;
  newsgloss_text name;
  newsgloss_text wikidata;  /* "Q423"; empty: none */
  newsgloss_text wikipedia; /* title of the English article; empty: none */
} newsgloss_entity;

NEWSGLOSS_API uint32_t newsgloss_engine_entity_count(const newsgloss_engine* engine);
NEWSGLOSS_API newsgloss_status newsgloss_engine_entity(const newsgloss_engine* engine,
                                                       uint32_t index, newsgloss_entity* entity,
                                                       newsgloss_error* error);
/* The index of an id, a former id among them; NEWSGLOSS_NO_INDEX: none. */
NEWSGLOSS_API uint32_t newsgloss_engine_find(const newsgloss_engine* engine, newsgloss_text id);
/* The name of an entity in a language (BCP 47) where the file has it, else its English name.
 * Borrowed from the engine; empty where there is no such entity. */
NEWSGLOSS_API newsgloss_text newsgloss_engine_name(const newsgloss_engine* engine, uint32_t index,
                                                   newsgloss_text language);

/* --- Documents
 * ------------------------------------------------------------------------------------ */

typedef struct newsgloss_document newsgloss_document;

typedef int32_t newsgloss_block_kind;
enum {
  NEWSGLOSS_HEADLINE = 0,
  NEWSGLOSS_HEADING = 1,
  NEWSGLOSS_PARAGRAPH = 2,
  NEWSGLOSS_LIST_ITEM = 3,
  NEWSGLOSS_CELL = 4,
  NEWSGLOSS_QUOTE = 5,
  NEWSGLOSS_CAPTION = 6,
  NEWSGLOSS_BYLINE = 7
};

typedef struct newsgloss_document_info {
  uint32_t size;
  uint32_t block_count;
  newsgloss_text title;
  newsgloss_text language; /* BCP 47; empty: to be detected */
  newsgloss_text address;
  newsgloss_date published;
} newsgloss_document_info;

typedef struct newsgloss_block {
  uint32_t size;
  newsgloss_block_kind kind;
  newsgloss_text text;
  uint32_t link_count;
} newsgloss_block;

typedef struct newsgloss_link {
  uint32_t size;
  uint32_t start, end; /* in bytes of the block's text */
  newsgloss_text address;
} newsgloss_link;

NEWSGLOSS_API newsgloss_document* newsgloss_document_new(void); /* NULL: out of memory */
NEWSGLOSS_API void newsgloss_document_free(newsgloss_document* document);

/* Blocks are separated by empty lines; offsets into the text are kept. */
NEWSGLOSS_API newsgloss_status newsgloss_document_from_text(newsgloss_text text,
                                                            newsgloss_document** document,
                                                            newsgloss_error* error);
/* Bytes of an HTML page or fragment in any character set; `content_type` is the HTTP header's
 * value, or empty. Title, language, date and address are taken from the page where it tells them.
 * Source offsets count the page as UTF-8. */
NEWSGLOSS_API newsgloss_status newsgloss_document_from_html(newsgloss_text bytes,
                                                            newsgloss_text content_type,
                                                            newsgloss_document** document,
                                                            newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_document_add_block(newsgloss_document* document,
                                                            newsgloss_block_kind kind,
                                                            newsgloss_text text,
                                                            newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_document_set_language(newsgloss_document* document,
                                                               newsgloss_text language,
                                                               newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_document_set_published(newsgloss_document* document,
                                                                newsgloss_date published,
                                                                newsgloss_error* error);

NEWSGLOSS_API newsgloss_status newsgloss_document_describe(const newsgloss_document* document,
                                                           newsgloss_document_info* info,
                                                           newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_document_block(const newsgloss_document* document,
                                                        uint32_t index, newsgloss_block* block,
                                                        newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_document_link(const newsgloss_document* document,
                                                       uint32_t block, uint32_t index,
                                                       newsgloss_link* link,
                                                       newsgloss_error* error);

/* --- Feeds
 * ---------------------------------------------------------------------------------------- */

typedef struct newsgloss_feed newsgloss_feed;

typedef struct newsgloss_feed_item { /* borrowed from the feed, the document too */
  uint32_t size;
  uint32_t reserved;
  newsgloss_text title;
  newsgloss_text link;
  newsgloss_date published;
  const newsgloss_document* document;
} newsgloss_feed_item;

/* RSS 2.0, RSS 1.0 or Atom, bytes in any character set. */
NEWSGLOSS_API newsgloss_status newsgloss_feed_read(newsgloss_text bytes,
                                                   newsgloss_text content_type,
                                                   newsgloss_feed** feed, newsgloss_error* error);
NEWSGLOSS_API void newsgloss_feed_free(newsgloss_feed* feed);
NEWSGLOSS_API newsgloss_text newsgloss_feed_title(const newsgloss_feed* feed);
NEWSGLOSS_API newsgloss_text newsgloss_feed_address(const newsgloss_feed* feed);
NEWSGLOSS_API uint32_t newsgloss_feed_item_count(const newsgloss_feed* feed);
NEWSGLOSS_API newsgloss_status newsgloss_feed_item_at(const newsgloss_feed* feed, uint32_t index,
                                                      newsgloss_feed_item* item,
                                                      newsgloss_error* error);

/* --- Annotating
 * ----------------------------------------------------------------------------------- */

typedef struct newsgloss_session newsgloss_session;
typedef struct newsgloss_annotations newsgloss_annotations;
typedef struct newsgloss_cancel newsgloss_cancel;

typedef int32_t newsgloss_offset_unit;
enum { NEWSGLOSS_BYTES = 0, NEWSGLOSS_CODE_POINTS = 1, NEWSGLOSS_UTF16 = 2 };

/* A wish to stop: may be triggered from any thread; looked at once a block. */
NEWSGLOSS_API newsgloss_cancel* newsgloss_cancel_new(void);
NEWSGLOSS_API void newsgloss_cancel_trigger(newsgloss_cancel* cancel);
NEWSGLOSS_API void newsgloss_cancel_free(newsgloss_cancel* cancel);

/* Scratch for one thread. Holds on to the engine. */
NEWSGLOSS_API newsgloss_status newsgloss_session_new(newsgloss_engine* engine,
                                                     newsgloss_offset_unit unit,
                                                     newsgloss_session** session,
                                                     newsgloss_error* error);
NEWSGLOSS_API void newsgloss_session_free(newsgloss_session* session);

/* `cancel` may be NULL. What must be kept of the document is copied. */
NEWSGLOSS_API newsgloss_status newsgloss_session_annotate(newsgloss_session* session,
                                                          const newsgloss_document* document,
                                                          const newsgloss_cancel* cancel,
                                                          newsgloss_annotations** annotations,
                                                          newsgloss_error* error);
/* Replaces one block of the document annotated last and annotates again: the same as from scratch,
 * but only that block is read anew. */
NEWSGLOSS_API newsgloss_status newsgloss_session_replace_block(newsgloss_session* session,
                                                               uint32_t block, newsgloss_text text,
                                                               newsgloss_annotations** annotations,
                                                               newsgloss_error* error);

NEWSGLOSS_API newsgloss_annotations* newsgloss_annotations_ref(newsgloss_annotations* annotations);
NEWSGLOSS_API void newsgloss_annotations_unref(newsgloss_annotations* annotations);

typedef struct newsgloss_span { /* start == end: none */
  uint32_t block;
  uint32_t start, end;
  uint32_t source_start, source_end;
} newsgloss_span;

/* The words of a span; empty for a span that is not of these annotations. */
NEWSGLOSS_API newsgloss_text newsgloss_annotations_text(const newsgloss_annotations* annotations,
                                                        newsgloss_span span);
NEWSGLOSS_API uint32_t newsgloss_annotations_block_count(const newsgloss_annotations* annotations);
NEWSGLOSS_API newsgloss_status newsgloss_annotations_block(const newsgloss_annotations* annotations,
                                                           uint32_t index, newsgloss_block* block,
                                                           newsgloss_error* error);
/* The language the article was read in, given or detected. */
NEWSGLOSS_API newsgloss_text
newsgloss_annotations_language(const newsgloss_annotations* annotations);

/* Marks: what a host paints. By block and start; they never overlap. */
typedef int32_t newsgloss_mark_kind;
enum { NEWSGLOSS_MARK_ACTOR = 0, NEWSGLOSS_MARK_NUMBER = 1, NEWSGLOSS_MARK_UNCERTAIN_ACTOR = 2 };

/* How much of an article's numbers a reader wants to see. To follow such a setting, paint the marks
 * whose level is not above it: nothing needs to be annotated again, and no mark of a higher level
 * takes the place of one of a lower. */
typedef uint32_t newsgloss_number_level;
enum {
  NEWSGLOSS_LEVEL_CLEAR = 1, /* specific figures with a unit or a counted thing; every actor */
  NEWSGLOSS_LEVEL_USUAL = 2, /* vague ones too ("dozens"), fractions, multiples, ages */
  NEWSGLOSS_LEVEL_EVERY = 3  /* dates, scores, labels, "one": every number */
};

typedef struct newsgloss_mark {
  uint32_t size;
  newsgloss_mark_kind kind;
  newsgloss_span span;
  uint32_t card;                /* for newsgloss_annotations_card */
  newsgloss_number_level level; /* the lowest setting that shows it */
  uint32_t first;               /* 1: the first mark of its card */
  uint32_t mention;             /* index, or NEWSGLOSS_NO_INDEX */
  uint32_t quantity;            /* index, or NEWSGLOSS_NO_INDEX */
} newsgloss_mark;

NEWSGLOSS_API uint32_t newsgloss_annotations_mark_count(const newsgloss_annotations* annotations);
NEWSGLOSS_API newsgloss_status newsgloss_annotations_mark(const newsgloss_annotations* annotations,
                                                          uint32_t index, newsgloss_mark* mark,
                                                          newsgloss_error* error);

/* Mentions: every name, and, told by NEWSGLOSS_HOW_ROLE, each "president" in "the president said"
 * that stands for the one actor of the article that holds that role and was named before; no
 * annotated set counts these, so who compares mentions with one leaves them out. Their marks are
 * never the first of a card. By block and start; they do not overlap. */
typedef int32_t newsgloss_actor_type;
enum {
  NEWSGLOSS_ACTOR_PERSON = 0,
  NEWSGLOSS_ACTOR_ORGANISATION = 1,
  NEWSGLOSS_ACTOR_LOCATION = 2,
  NEWSGLOSS_ACTOR_OTHER = 3
};

typedef int32_t newsgloss_mention_how;
enum {
  NEWSGLOSS_HOW_NAME = 0,
  NEWSGLOSS_HOW_SHORT = 1,
  NEWSGLOSS_HOW_METONYM = 2,
  NEWSGLOSS_HOW_DEMONYM = 3,
  NEWSGLOSS_HOW_ROLE = 4,
  NEWSGLOSS_HOW_UNKNOWN = 5
};

typedef int32_t newsgloss_candidate_reason;
enum {
  NEWSGLOSS_REASON_PRIOR = 0,
  NEWSGLOSS_REASON_COHERENCE = 1,
  NEWSGLOSS_REASON_TYPE = 2,
  NEWSGLOSS_REASON_OFFICE = 3,
  NEWSGLOSS_REASON_NAMED_BEFORE = 4,
  NEWSGLOSS_REASON_CONTEXT_VERB = 5,
  NEWSGLOSS_REASON_READER = 6
};

typedef struct newsgloss_mention {
  uint32_t size;
  newsgloss_actor_type type;
  newsgloss_span span;
  newsgloss_mention_how how;
  uint32_t entity; /* index in the engine, or NEWSGLOSS_NO_INDEX */
  uint32_t actor;  /* same number: same actor in this article */
  uint32_t candidate_count;
  uint32_t introduction_count;
  double confidence; /* 0 to 1 */
} newsgloss_mention;

typedef struct newsgloss_candidate {
  uint32_t size;
  uint32_t entity;
  double score;
  newsgloss_candidate_reason reason;
} newsgloss_candidate;

NEWSGLOSS_API uint32_t
newsgloss_annotations_mention_count(const newsgloss_annotations* annotations);
NEWSGLOSS_API newsgloss_status
newsgloss_annotations_mention(const newsgloss_annotations* annotations, uint32_t index,
                              newsgloss_mention* mention, newsgloss_error* error);
/* Best first. */
NEWSGLOSS_API newsgloss_status newsgloss_annotations_candidate(
    const newsgloss_annotations* annotations, uint32_t mention, uint32_t index,
    newsgloss_candidate* candidate, newsgloss_error* error);
/* Words of the article that say who an unknown actor is. */
NEWSGLOSS_API newsgloss_status
newsgloss_annotations_introduction(const newsgloss_annotations* annotations, uint32_t mention,
                                   uint32_t index, newsgloss_span* span, newsgloss_error* error);

/* Quantities: every number, marked or not, with what the article says around it. By block and
 * start, longer first; they may nest. */
typedef int32_t newsgloss_quantity_kind;
enum {
  NEWSGLOSS_NUMBER = 0,
  NEWSGLOSS_COUNT = 1,
  NEWSGLOSS_PERCENT = 2,
  NEWSGLOSS_CURRENCY = 3,
  NEWSGLOSS_DIMENSION = 4,
  NEWSGLOSS_AGE = 5,
  NEWSGLOSS_TEMPERATURE = 6,
  NEWSGLOSS_ORDINAL = 7,
  NEWSGLOSS_FRACTION = 8,
  NEWSGLOSS_MULTIPLE = 9,
  NEWSGLOSS_RANGE = 10,
  NEWSGLOSS_DURATION = 11,
  NEWSGLOSS_DATE = 12,
  NEWSGLOSS_TIME = 13
};

typedef int32_t newsgloss_change;
enum {
  NEWSGLOSS_EQUAL = 0,
  NEWSGLOSS_ABOUT = 1,
  NEWSGLOSS_BELOW = 2,
  NEWSGLOSS_ABOVE = 3,
  NEWSGLOSS_UP = 4,
  NEWSGLOSS_DOWN = 5
};

typedef int32_t newsgloss_stance;
enum { NEWSGLOSS_STATED = 0, NEWSGLOSS_DENIED = 1, NEWSGLOSS_POSSIBLE = 2 };

typedef struct newsgloss_quantity {
  uint32_t size;
  newsgloss_quantity_kind kind;
  newsgloss_span span;
  double low, high; /* equal unless a range; NaN: open or not told */
  int32_t is_range;
  newsgloss_change change;
  newsgloss_text unit;    /* English, singular; empty: none */
  newsgloss_text unit_id; /* ICU measure unit or ISO 4217 code; empty: none */
  newsgloss_text timex;   /* TIMEX3 value; empty: none */
  newsgloss_span hedge;
  newsgloss_span counted;
  newsgloss_span subject; /* what the figure is about */
  newsgloss_span sentence;
  newsgloss_span speaker; /* attribution */
  newsgloss_span cue;
  newsgloss_span content;
  newsgloss_stance stance;
  uint32_t holder; /* index of a mention, or NEWSGLOSS_NO_INDEX */
  newsgloss_date when;
  newsgloss_number_level level; /* as of a mark; 0: stands inside another, never marked */
  int32_t marked;
  int32_t nested;    /* stands inside a larger quantity */
  uint32_t location; /* where it holds: index of a mention, or NEWSGLOSS_NO_INDEX */
} newsgloss_quantity;

NEWSGLOSS_API uint32_t
newsgloss_annotations_quantity_count(const newsgloss_annotations* annotations);
NEWSGLOSS_API newsgloss_status
newsgloss_annotations_quantity(const newsgloss_annotations* annotations, uint32_t index,
                               newsgloss_quantity* quantity, newsgloss_error* error);

/* --- Cards: what the reader is told, as message ids and typed arguments
 * ----------------------------- */

typedef struct newsgloss_card newsgloss_card;

typedef int32_t newsgloss_card_kind;
enum { NEWSGLOSS_CARD_ENTITY = 0, NEWSGLOSS_CARD_UNKNOWN_ACTOR = 1, NEWSGLOSS_CARD_CLAIM = 2 };

/* What a row says; behind it its arguments, in order. */
typedef int32_t newsgloss_message;
enum {
  NEWSGLOSS_KIND_OF = 0,         /* KIND, TEXT a refinement such as "ministry", maybe empty */
  NEWSGLOSS_DESCRIBED_AS = 1,    /* TEXT */
  NEWSGLOSS_HELD_OFFICE = 2,     /* TEXT title, ENTITY of what, DATE since, DATE until */
  NEWSGLOSS_RELATED_AS = 3,      /* TEXT relation type, ENTITY */
  NEWSGLOSS_FACT_IS = 4,         /* TEXT fact type, NUMBER */
  NEWSGLOSS_HERE_STANDS_FOR = 5, /* ENTITY the place, ENTITY its government */
  NEWSGLOSS_MAY_ALSO_MEAN = 6,   /* ENTITY, REASON, NUMBER score */
  NEWSGLOSS_INTRODUCED_AS = 7,   /* WORDS */
  NEWSGLOSS_VALUE_IS = 8,        /* NUMBER, WORDS as written */
  NEWSGLOSS_BOUNDED_BY = 9,      /* CHANGE, WORDS the hedge */
  NEWSGLOSS_COUNTS = 10,         /* WORDS */
  NEWSGLOSS_IS_ABOUT = 11,       /* ENTITY or WORDS */
  NEWSGLOSS_SAID_BY = 12,        /* WORDS speaker, WORDS cue */
  NEWSGLOSS_STANCE_IS = 13,      /* STANCE */
  NEWSGLOSS_SPEAKS_OF_TIME = 14, /* DATE, WORDS that say so */
  NEWSGLOSS_DISAGREES_WITH = 15, /* WORDS, WORDS who says it, maybe empty */
  NEWSGLOSS_COMPARES_TO = 16,    /* NUMBER share, ENTITY, TEXT fact type, NUMBER its value, DATE */
  NEWSGLOSS_MEASURES = 17,       /* WORDS: what a figure is about, where it counts nothing */
  NEWSGLOSS_REPEATS = 18,        /* WORDS, WORDS who says it, maybe empty */
  NEWSGLOSS_AMOUNTS_PER_HEAD = 19, /* NUMBER for each, then as COMPARES_TO */
  NEWSGLOSS_HOLDS_IN = 20,         /* ENTITY or WORDS: where */
  NEWSGLOSS_UNDERSTOOD_FROM = 21   /* WORDS: the role that stands for the actor */
};

typedef int32_t newsgloss_argument_kind;
enum {
  NEWSGLOSS_ARGUMENT_TEXT = 0,
  NEWSGLOSS_ARGUMENT_NUMBER = 1,
  NEWSGLOSS_ARGUMENT_DATE = 2,
  NEWSGLOSS_ARGUMENT_ENTITY = 3,
  NEWSGLOSS_ARGUMENT_WORDS = 4,
  NEWSGLOSS_ARGUMENT_KIND = 5,
  NEWSGLOSS_ARGUMENT_REASON = 6,
  NEWSGLOSS_ARGUMENT_CHANGE = 7,
  NEWSGLOSS_ARGUMENT_STANCE = 8
};

typedef struct newsgloss_card_info { /* borrowed from the card */
  uint32_t size;
  newsgloss_card_kind kind;
  newsgloss_text title;
  uint32_t entity; /* index, or NEWSGLOSS_NO_INDEX */
  int32_t sure;    /* 0: other candidates are nearly as likely */
  uint32_t row_count;
  uint32_t mark_count;
} newsgloss_card_info;

typedef struct newsgloss_row {
  uint32_t size;
  newsgloss_message message;
  uint32_t argument_count;
  int32_t old;           /* the source's date is more than 18 months before `today` */
  newsgloss_text source; /* id; empty: the article itself */
  newsgloss_date date;   /* the day for which the source says so */
} newsgloss_row;

typedef struct newsgloss_argument {
  uint32_t size;
  newsgloss_argument_kind kind;
  newsgloss_text text;    /* TEXT, WORDS; ENTITY: its name; NUMBER: its unit, English, singular */
  newsgloss_text unit_id; /* NUMBER: ICU measure unit or ISO 4217 code; empty: none */
  double low, high;       /* NUMBER: equal unless a range; NaN: open */
  newsgloss_date date;
  uint32_t entity;
  int32_t code; /* KIND, REASON, CHANGE, STANCE: the enum's number */
  newsgloss_span span;
} newsgloss_argument;

typedef struct newsgloss_source {
  uint32_t size;
  uint32_t reserved;
  newsgloss_text id, name, licence, address;
  newsgloss_date date;
} newsgloss_source;

/* The card of a mark. `today` is the reader's day: it decides what is old. */
NEWSGLOSS_API newsgloss_status newsgloss_annotations_card(newsgloss_annotations* annotations,
                                                          uint32_t card, newsgloss_date today,
                                                          newsgloss_card** made,
                                                          newsgloss_error* error);
/* The card of an entity outside of any article. */
NEWSGLOSS_API newsgloss_status newsgloss_engine_card(newsgloss_engine* engine, uint32_t entity,
                                                     newsgloss_date today, newsgloss_card** made,
                                                     newsgloss_error* error);
NEWSGLOSS_API void newsgloss_card_free(newsgloss_card* card);
NEWSGLOSS_API newsgloss_status newsgloss_card_describe(const newsgloss_card* card,
                                                       newsgloss_card_info* info,
                                                       newsgloss_error* error);
/* The index of the card's mark in its annotations. */
NEWSGLOSS_API newsgloss_status newsgloss_card_mark(const newsgloss_card* card, uint32_t index,
                                                   uint32_t* mark, newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_card_row(const newsgloss_card* card, uint32_t index,
                                                  newsgloss_row* row, newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_card_argument(const newsgloss_card* card, uint32_t row,
                                                       uint32_t index, newsgloss_argument* argument,
                                                       newsgloss_error* error);
/* The source that a row names; borrowed from the card. */
NEWSGLOSS_API newsgloss_status newsgloss_card_source(const newsgloss_card* card, uint32_t row,
                                                     newsgloss_source* source,
                                                     newsgloss_error* error);

/* --- Which feed shows what
 * --------------------------------------------------------------------------- */

typedef struct newsgloss_policy newsgloss_policy; /* immutable; a change gives a new one */

typedef int32_t newsgloss_choice;
enum { NEWSGLOSS_INHERIT = 0, NEWSGLOSS_ON = 1, NEWSGLOSS_OFF = 2 };

typedef struct newsgloss_feed_choice {
  newsgloss_choice actors;
  newsgloss_choice numbers;
} newsgloss_feed_choice;

typedef struct newsgloss_shown {
  int32_t actors;
  int32_t numbers;
} newsgloss_shown;

typedef struct newsgloss_folder_name {
  newsgloss_text
      node; /* the host's id with the host's name before it: "liferea:abc1234"; or empty */
  newsgloss_text title;
} newsgloss_folder_name;

typedef struct newsgloss_feed_name {
  uint32_t size;
  uint32_t folder_count;
  newsgloss_text url; /* as subscribed; empty for a folder. User and password are never kept */
  newsgloss_text node;
  newsgloss_text title;
  const newsgloss_folder_name* folders; /* those that hold it, outermost first */
} newsgloss_feed_name;

typedef struct newsgloss_feed_difference {
  uint32_t size;
  newsgloss_feed_choice choice;
  newsgloss_feed_name name; /* borrowed from the policy */
} newsgloss_feed_difference;

/* Reads a policy file; one that does not exist says nothing. */
NEWSGLOSS_API newsgloss_status newsgloss_policy_read(const char* path, newsgloss_policy** policy,
                                                     newsgloss_error* error);
NEWSGLOSS_API void newsgloss_policy_free(newsgloss_policy* policy);

NEWSGLOSS_API newsgloss_status newsgloss_policy_shown(const newsgloss_policy* policy,
                                                      const newsgloss_feed_name* name,
                                                      newsgloss_shown defaults,
                                                      newsgloss_shown* shown,
                                                      newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_policy_choice(const newsgloss_policy* policy,
                                                       const newsgloss_feed_name* name,
                                                       newsgloss_feed_choice* choice,
                                                       newsgloss_error* error);
/* Feeds and folders that differ from "as their folder". */
NEWSGLOSS_API uint32_t newsgloss_policy_difference_count(const newsgloss_policy* policy);
NEWSGLOSS_API newsgloss_status newsgloss_policy_difference(const newsgloss_policy* policy,
                                                           uint32_t index,
                                                           newsgloss_feed_difference* difference,
                                                           newsgloss_error* error);

/* The policy with one more choice, in memory only: for a host whose file cannot be written. */
NEWSGLOSS_API newsgloss_status newsgloss_policy_with(const newsgloss_policy* policy,
                                                     const newsgloss_feed_name* name,
                                                     newsgloss_feed_choice choice,
                                                     newsgloss_policy** changed,
                                                     newsgloss_error* error);

/* Each of these reads the file anew, changes it under a lock, replaces it by a rename and gives
 * what was written. On failure the file is untouched. */
NEWSGLOSS_API newsgloss_status newsgloss_policy_choose(const char* path,
                                                       const newsgloss_feed_name* name,
                                                       newsgloss_feed_choice choice,
                                                       newsgloss_policy** policy,
                                                       newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_policy_reset(const char* path, newsgloss_policy** policy,
                                                      newsgloss_error* error);
/* Adds the feeds of any reader's list (OPML), and its choices where it has some. */
NEWSGLOSS_API newsgloss_status newsgloss_policy_import(const char* path, newsgloss_text opml_bytes,
                                                       newsgloss_policy** policy,
                                                       newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_policy_export(const newsgloss_policy* policy,
                                                       newsgloss_string* opml,
                                                       newsgloss_error* error);

/* --- Making entity files
 * ------------------------------------------------------------------------------ */

typedef struct newsgloss_report newsgloss_report; /* what a person should look at; immutable */

typedef int32_t newsgloss_severity;
enum {
  NEWSGLOSS_SEVERITY_ERROR = 0,   /* what stands there is left out */
  NEWSGLOSS_SEVERITY_WARNING = 1, /* kept, but perhaps not what was meant */
  NEWSGLOSS_SEVERITY_NOTE = 2
};

typedef struct newsgloss_diagnostic { /* borrowed from the report */
  uint32_t size;
  newsgloss_severity severity;
  uint32_t line; /* one-based; 0: the file as a whole */
  uint32_t reserved;
  newsgloss_text file;
  newsgloss_text message; /* what stood there and what may stand there */
} newsgloss_diagnostic;

NEWSGLOSS_API void newsgloss_report_free(newsgloss_report* report);
NEWSGLOSS_API uint32_t newsgloss_report_count(const newsgloss_report* report);
NEWSGLOSS_API newsgloss_status newsgloss_report_at(const newsgloss_report* report, uint32_t index,
                                                   newsgloss_diagnostic* diagnostic,
                                                   newsgloss_error* error);

typedef struct newsgloss_layer { /* files that belong together: XML, or compiled (".ngl") */
  const char* const* paths;
  uint32_t path_count;
} newsgloss_layer;

typedef struct newsgloss_compiled {
  uint32_t size;
  uint32_t entities;
  uint32_t surface_forms;
  uint32_t meanings;
  uint32_t sources;
  uint32_t reserved;
  uint64_t file_size;   /* bytes */
  uint64_t table_bytes; /* of the file, beside texts */
} newsgloss_compiled;

/* Called now and then with the share that is done, 0 to 1; 0 ends the work with
 * NEWSGLOSS_CANCELLED. */
typedef int32_t (*newsgloss_progress)(void* context, double share);

/* Layers come lowest first: bundle, system, reader. `schema` is a RELAX NG file, or NULL. */
NEWSGLOSS_API newsgloss_status newsgloss_entities_check(const newsgloss_layer* layers,
                                                        uint32_t layer_count, const char* schema,
                                                        newsgloss_report** report,
                                                        newsgloss_error* error);
/* Writes `output` in one step; wrong entries are told in the report and left out. */
NEWSGLOSS_API newsgloss_status
newsgloss_entities_compile(const newsgloss_layer* layers, uint32_t layer_count, const char* output,
                           newsgloss_progress progress, void* context, newsgloss_compiled* compiled,
                           newsgloss_report** report, newsgloss_error* error);
/* The compiled file of these layers in a cache folder, made where it does not lie there already. */
NEWSGLOSS_API newsgloss_status newsgloss_entities_cached(
    const newsgloss_layer* layers, uint32_t layer_count, const char* cache_folder,
    newsgloss_progress progress, void* context, newsgloss_string* path, newsgloss_report** report,
    newsgloss_error* error);
/* What the upper layers change in the lower ones, a note for each entity, with its id as the file;
 * each thing that differs is a further line of the message. */
NEWSGLOSS_API newsgloss_status newsgloss_entities_diff(
    const newsgloss_layer* lower, uint32_t lower_count, const newsgloss_layer* upper,
    uint32_t upper_count, newsgloss_report** report, newsgloss_error* error);

/* --- Corrections by the reader
 * ------------------------------------------------------------------------- */

/* "These words mean that entity, or nobody." Kept in an entity file of the reader's own, the
 * uppermost layer of newsgloss_entities_cached: the file made of all layers holds to them. */
typedef struct newsgloss_correction { /* borrowed where it comes out */
  uint32_t size;
  uint32_t reserved;
  newsgloss_text form;    /* the words as they stand in the text */
  newsgloss_text entity;  /* its id; empty: nobody */
  newsgloss_text context; /* words one of which the article must have; empty: everywhere */
} newsgloss_correction;

typedef struct newsgloss_corrections newsgloss_corrections; /* immutable */

/* Both read the file anew, change it under a lock and replace it by a rename; what else stands in
 * it stays. On failure the file is untouched. A correction replaces one of the same form and
 * context. They touch the disk: call them off the main loop. */
NEWSGLOSS_API newsgloss_status newsgloss_correction_add(const char* path,
                                                        const newsgloss_correction* correction,
                                                        newsgloss_error* error);
NEWSGLOSS_API newsgloss_status newsgloss_correction_remove(const char* path, newsgloss_text form,
                                                           newsgloss_text context,
                                                           newsgloss_error* error);
/* A file that does not exist has none. */
NEWSGLOSS_API newsgloss_status newsgloss_corrections_read(const char* path,
                                                          newsgloss_corrections** corrections,
                                                          newsgloss_error* error);
NEWSGLOSS_API void newsgloss_corrections_free(newsgloss_corrections* corrections);
NEWSGLOSS_API uint32_t newsgloss_corrections_count(const newsgloss_corrections* corrections);
NEWSGLOSS_API newsgloss_status newsgloss_corrections_at(const newsgloss_corrections* corrections,
                                                        uint32_t index,
                                                        newsgloss_correction* correction,
                                                        newsgloss_error* error);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* NEWSGLOSS_H */
