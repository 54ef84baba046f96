// Each tool reads articles of about 4 KB for some seconds of processor time, one tool after the other,
// Newsgloss between each two: the ratios are of one run on one machine.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";

const require = createRequire(import.meta.url);
const [, , path, command, entities] = process.argv;
const seconds = 4;
const articleSize = 4096;
const ourBytes = 4e6;

function articlesOf(text) {
  const articles = [];
  for (let begin = 0; begin < text.length;) {
    const blank = text.indexOf("\n\n", begin + articleSize);
    const end = blank < 0 ? text.length : blank;
    articles.push(text.slice(begin, end));
    begin = end;
  }
  return articles.filter((article) => article.trim());
}

const articles = articlesOf(readFileSync(path, "utf8"));
const bytes = articles.map((article) => Buffer.byteLength(article));

// MB of text read in a second of processor time, once the tool is warm.
function speed(read, parts = articles) {
  read(parts[0]);
  const begin = process.cpuUsage();
  let done = 0, used = 0;
  for (let i = 0; used < seconds; i = (i + 1) % parts.length) {
    read(parts[i]);
    done += Buffer.byteLength(parts[i]);
    const { user, system } = process.cpuUsage(begin);
    used = (user + system) / 1e6;
  }
  return done / used / 1e6;
}

// The whole command: JSON in, everything found, JSON out. What it costs to start is taken off.
function ourSpeed() {
  const lines = [];
  for (let i = 0, size = 0; size < ourBytes; i = (i + 1) % articles.length) {
    lines.push(JSON.stringify({ text: articles[i] }));
    size += bytes[i];
  }
  const used = (input) => {
    const run = spawnSync("bash", ["-c", 'TIMEFORMAT=%U; time "$0" --entities "$1" annotate -q >/dev/null', command, entities], { input });
    if (run.status !== 0) throw new Error(run.stderr.toString());
    return Number(run.stderr.toString());
  };
  const startUp = used(lines[0] + "\n");
  const size = lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.parse(line).text), 0);
  return size / (used(lines.join("\n") + "\n") - startUp) / 1e6;
}

function wink() {
  const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
  const its = nlp.its;
  return (text) => nlp.readDoc(text).entities().out(its.detail);
}

function compromise() {
  const nlp = require("compromise");
  return (text) => {
    const doc = nlp(text);
    return [doc.people().json(), doc.places().json(), doc.organizations().json()];
  };
}

function recognizers() {
  const suite = require("@microsoft/recognizers-text-suite");
  const english = suite.Culture.English;
  return (text) => [suite.recognizeNumber(text, english), suite.recognizeNumberWithUnit?.(text, english) ?? [
    suite.recognizeCurrency(text, english), suite.recognizeDimension(text, english),
  ], suite.recognizeDateTime(text, english)];
}

// It is quadratic in its input: by the paragraph is kind to it.
const paragraphs = articles.flatMap((article) => article.split(/\n+/)).filter((one) => one.trim());

console.log(`${cpus()[0].model}, node ${process.version}, ${articles.length} articles`);
for (const [name, make, parts] of [
  ["wink-nlp", wink, articles],
  ["compromise", compromise, articles],
  ["Recognizers-Text", recognizers, articles],
  ["Recognizers-Text, by the paragraph", recognizers, paragraphs],
]) {
  const ours = ourSpeed(), theirs = speed(make(), parts);
  console.log(`${name}: ${theirs.toPrecision(3)} MB/s; Newsgloss, the whole command: ` +
              `${ours.toPrecision(3)} MB/s, ${Math.round(ours / theirs)} times as fast`);
}
