/* Uses every part of the C header from C, as a reader in any language would. Tells what is not so
 * and ends with 1 where something is not. */
#include <stdio.h>
#include <string.h>

#include "newsgloss/newsgloss.h"

static int failures = 0;

#define CHECK(condition)                                                      \
  do {                                                                        \
    if (!(condition)) {                                                       \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      ++failures;                                                             \
    }                                                                         \
  } while (0)

#define SIZED(type, name)        \
  type name;                     \
  memset(&name, 0, sizeof name); \
  name.size = sizeof name

static const newsgloss_date today = {2026, 11, 22, {0, 0}};

static int equals(newsgloss_text text, const char* expected) {
  return text.size == strlen(expected) && memcmp(text.data, expected, text.size) == 0;
}

static newsgloss_engine* compiled_engine(const char* xml, const char* output) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_compiled, compiled);
  newsgloss_report* report = NULL;
  newsgloss_engine* engine = NULL;
  newsgloss_layer layer;
  layer.paths = &xml;
  layer.path_count = 1;
  CHECK(newsgloss_entities_compile(&layer, 1, output, NULL, NULL, &compiled, &report, &error) ==
        NEWSGLOSS_OK);
  CHECK(newsgloss_report_count(report) == 0);
  CHECK(compiled.entities == 3);
  newsgloss_report_free(report);
  CHECK(newsgloss_engine_open(output, &engine, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_engine_verify(engine, &error) == NEWSGLOSS_OK);
  return engine;
}

static void use_engine(newsgloss_engine* engine) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_entity, entity);
  const uint32_t index = newsgloss_engine_find(engine, newsgloss_text_of("freedonia"));
  newsgloss_card* card = NULL;
  CHECK(newsgloss_engine_entity_count(engine) == 3);
  CHECK(newsgloss_engine_entity(engine, index, &entity, &error) == NEWSGLOSS_OK);
  CHECK(equals(entity.name, "Freedonia"));
  CHECK(entity.kind == NEWSGLOSS_COUNTRY);
  CHECK(newsgloss_engine_find(engine, newsgloss_text_of("nowhere")) == NEWSGLOSS_NO_INDEX);
  CHECK(equals(newsgloss_engine_name(engine, index, newsgloss_text_of("ru-RU")), "Фридония"));
  CHECK(equals(newsgloss_engine_name(engine, index, newsgloss_text_of("en")), "Freedonia"));
  CHECK(newsgloss_engine_name(engine, NEWSGLOSS_NO_INDEX, newsgloss_text_of("ru")).size == 0);
  CHECK(newsgloss_engine_entity(engine, 99, &entity, &error) == NEWSGLOSS_NOT_FOUND);
  CHECK(error.code == NEWSGLOSS_NOT_FOUND && error.message[0] != '\0');
  CHECK(entity.name.size == 0);
  CHECK(newsgloss_engine_card(engine, index, today, &card, &error) == NEWSGLOSS_OK);
  newsgloss_card_free(card);
}

static newsgloss_annotations* annotated(newsgloss_engine* engine, const char* text) {
  SIZED(newsgloss_error, error);
  newsgloss_document* document = NULL;
  newsgloss_session* session = NULL;
  newsgloss_annotations* annotations = NULL;
  newsgloss_annotations* none = NULL;
  newsgloss_cancel* cancel = newsgloss_cancel_new();
  CHECK(newsgloss_document_from_text(newsgloss_text_of(text), &document, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_document_set_language(document, newsgloss_text_of("en"), &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_document_set_published(document, today, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_session_new(engine, NEWSGLOSS_UTF16, &session, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_session_annotate(session, document, cancel, &annotations, &error) ==
        NEWSGLOSS_OK);
  newsgloss_cancel_trigger(cancel);
  CHECK(newsgloss_session_annotate(session, document, cancel, &none, &error) ==
        NEWSGLOSS_CANCELLED);
  CHECK(none == NULL);
  newsgloss_cancel_free(cancel);
  newsgloss_session_free(session);
  newsgloss_document_free(document);
  return annotations;
}

static void use_mentions(const newsgloss_annotations* annotations) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_mention, mention);
  CHECK(newsgloss_annotations_mention_count(annotations) >= 1);
  CHECK(newsgloss_annotations_mention(annotations, 0, &mention, &error) == NEWSGLOSS_OK);
  CHECK(equals(newsgloss_annotations_text(annotations, mention.span), "Freedonia"));
  CHECK(mention.span.start == 3 &&
        mention.span.source_start == 3); /* an emoji is two UTF-16 units */
  CHECK(mention.type == NEWSGLOSS_ACTOR_LOCATION);
  CHECK(mention.entity != NEWSGLOSS_NO_INDEX);
}

static void use_quantities(const newsgloss_annotations* annotations) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_quantity, quantity);
  uint32_t found = 0;
  uint32_t i;
  for (i = 0; i < newsgloss_annotations_quantity_count(annotations); ++i) {
    CHECK(newsgloss_annotations_quantity(annotations, i, &quantity, &error) == NEWSGLOSS_OK);
    if (!quantity.nested && quantity.low == 14000.0) ++found;
  }
  CHECK(found == 1);
}

static void use_row(const newsgloss_card* card, uint32_t index) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_row, row);
  SIZED(newsgloss_argument, argument);
  uint32_t i;
  CHECK(newsgloss_card_row(card, index, &row, &error) == NEWSGLOSS_OK);
  for (i = 0; i < row.argument_count; ++i) {
    CHECK(newsgloss_card_argument(card, index, i, &argument, &error) == NEWSGLOSS_OK);
  }
  if (row.source.size > 0) {
    SIZED(newsgloss_source, source);
    CHECK(newsgloss_card_source(card, index, &source, &error) == NEWSGLOSS_OK);
    CHECK(source.name.size > 0 && source.date.year > 0);
  }
}

static void use_cards(newsgloss_annotations* annotations) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_mark, mark);
  SIZED(newsgloss_card_info, info);
  uint32_t i, k;
  CHECK(newsgloss_annotations_mark_count(annotations) >= 2);
  for (i = 0; i < newsgloss_annotations_mark_count(annotations); ++i) {
    newsgloss_card* card = NULL;
    CHECK(newsgloss_annotations_mark(annotations, i, &mark, &error) == NEWSGLOSS_OK);
    CHECK(newsgloss_annotations_card(annotations, mark.card, today, &card, &error) == NEWSGLOSS_OK);
    CHECK(newsgloss_card_describe(card, &info, &error) == NEWSGLOSS_OK);
    CHECK(info.title.size > 0 && info.row_count > 0 && info.mark_count > 0);
    for (k = 0; k < info.row_count; ++k) use_row(card, k);
    newsgloss_card_free(card);
  }
}

static void use_html_and_feeds(void) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_document_info, info);
  newsgloss_document* document = NULL;
  newsgloss_feed* feed = NULL;
  CHECK(newsgloss_document_from_html(
            newsgloss_text_of("<html lang=en><title>Talks</title><p>One.<p>Two &amp; three."),
            newsgloss_text_of("text/html; charset=utf-8"), &document, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_document_describe(document, &info, &error) == NEWSGLOSS_OK);
  CHECK(info.block_count >= 2 && equals(info.language, "en"));
  newsgloss_document_free(document);
  CHECK(newsgloss_feed_read(newsgloss_text_of("<html/>"), newsgloss_text_of(""), &feed, &error) ==
        NEWSGLOSS_SYNTAX);
  CHECK(feed == NULL);
  CHECK(
      newsgloss_feed_read(
          newsgloss_text_of("<rss version='2.0'><channel><title>World</title><item><title>Talks"
                            "</title><description>They met.</description></item></channel></rss>"),
          newsgloss_text_of(""), &feed, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_feed_item_count(feed) == 1 && equals(newsgloss_feed_title(feed), "World"));
  newsgloss_feed_free(feed);
}

static void use_policy(const char* path) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_feed_name, name);
  const newsgloss_feed_choice off = {NEWSGLOSS_OFF, NEWSGLOSS_INHERIT};
  const newsgloss_shown defaults = {1, 1};
  newsgloss_shown shown = {1, 1};
  newsgloss_string opml = {NULL, 0};
  newsgloss_policy* policy = NULL;
  name.url = newsgloss_text_of("https://example.org/feed");
  name.node = name.title = newsgloss_text_of("");
  remove(path);
  CHECK(newsgloss_policy_choose(path, &name, off, &policy, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_policy_difference_count(policy) == 1);
  newsgloss_policy_free(policy);
  CHECK(newsgloss_policy_read(path, &policy, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_policy_shown(policy, &name, defaults, &shown, &error) == NEWSGLOSS_OK);
  CHECK(!shown.actors && shown.numbers);
  CHECK(newsgloss_policy_export(policy, &opml, &error) == NEWSGLOSS_OK);
  CHECK(opml.data != NULL && strstr(opml.data, "https://example.org/feed") != NULL);
  newsgloss_string_free(&opml);
  newsgloss_policy_free(policy);
  remove(path);
}

static void use_corrections(const char* path) {
  SIZED(newsgloss_error, error);
  SIZED(newsgloss_correction, correction);
  SIZED(newsgloss_correction, read);
  newsgloss_corrections* all = NULL;
  remove(path);
  correction.form = newsgloss_text_of("Freedonia");
  correction.entity = correction.context = newsgloss_text_of("");
  CHECK(newsgloss_correction_add(path, &correction, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_corrections_read(path, &all, &error) == NEWSGLOSS_OK);
  CHECK(newsgloss_corrections_count(all) == 1);
  CHECK(newsgloss_corrections_at(all, 0, &read, &error) == NEWSGLOSS_OK);
  CHECK(equals(read.form, "Freedonia") && read.entity.size == 0 && read.context.size == 0);
  CHECK(newsgloss_corrections_at(all, 1, &read, &error) == NEWSGLOSS_NOT_FOUND);
  newsgloss_corrections_free(all);
  CHECK(newsgloss_correction_remove(path, correction.form, correction.context, &error) ==
        NEWSGLOSS_OK);
  correction.size = 4;
  CHECK(newsgloss_correction_add(path, &correction, &error) == NEWSGLOSS_INVALID_ARGUMENT);
  remove(path);
}

static void refuse_wrong_calls(newsgloss_engine* engine) {
  SIZED(newsgloss_error, error);
  newsgloss_document* document = NULL;
  newsgloss_session* session = NULL;
  newsgloss_engine* other = engine;
  const newsgloss_text broken = {"ab\xff", 3};
  CHECK(newsgloss_document_from_text(broken, &document, &error) == NEWSGLOSS_INVALID_UTF8);
  CHECK(error.offset == 2 && document == NULL);
  CHECK(newsgloss_session_new(engine, 7, &session, NULL) == NEWSGLOSS_INVALID_ARGUMENT);
  CHECK(newsgloss_engine_open("/nonexistent/entities.ngl", &other, &error) == NEWSGLOSS_IO);
  CHECK(other == NULL);
  newsgloss_engine_unref(NULL);
  newsgloss_annotations_unref(NULL);
  newsgloss_card_free(NULL);
}

int main(int argc, char** argv) {
  char output[1024], policy[1024], corrections[1024];
  newsgloss_engine* engine;
  newsgloss_annotations* annotations;
  if (argc != 3) {
    fprintf(stderr, "usage: %s ENTITIES.XML FOLDER\n", argv[0]);
    return 2;
  }
  CHECK(newsgloss_abi_version() == NEWSGLOSS_ABI_VERSION);
  CHECK(newsgloss_abi_oldest() <= NEWSGLOSS_ABI_VERSION);
  snprintf(output, sizeof output, "%s/use_all.ngl", argv[2]);
  snprintf(policy, sizeof policy, "%s/use_all.opml", argv[2]);
  snprintf(corrections, sizeof corrections, "%s/use_all.xml", argv[2]);
  engine = compiled_engine(argv[1], output);
  if (engine == NULL) return 1;
  use_engine(engine);
  annotations = annotated(
      engine, "\xF0\x9F\x98\x80 Freedonia has approximately 14,000 artillery systems, it said.");
  if (annotations == NULL) return 1;
  use_mentions(annotations);
  use_quantities(annotations);
  newsgloss_engine_unref(engine); /* annotations hold on to it */
  use_cards(annotations);
  newsgloss_annotations_unref(annotations);
  use_html_and_feeds();
  use_policy(policy);
  use_corrections(corrections);
  engine = compiled_engine(argv[1], output);
  refuse_wrong_calls(engine);
  newsgloss_engine_unref(engine);
  remove(output);
  return failures == 0 ? 0 : 1;
}
