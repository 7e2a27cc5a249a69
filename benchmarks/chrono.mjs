// Times chrono-node: reads one line of JSON a round, {"documents": [[text, "YYYY-MM-DD"], …]}, and answers each with {"seconds": …, "found": …}.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const chrono = createRequire(process.argv[2] + "/")("chrono-node");

for await (const line of createInterface({ input: process.stdin })) {
  const documents = JSON.parse(line).documents.map(([text, published]) => [text, new Date(`${published}T12:00:00`)]);
  let found = 0;
  const started = process.cpuUsage();
  for (const [text, published] of documents) {
    found += chrono.parse(text, published).length;
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  process.stdout.write(`${JSON.stringify({ seconds, found })}\n`);
}
