"""Lets a contender in Python read what comes in, as chrono.mjs lets chrono-node: `python -m benchmarks.runner NAME`.

Each line in is {"documents": [[text, "YYYY-MM-DD"], …]}, each line out {"seconds": …}.
"""

import gc
import json
import sys
from collections.abc import Callable
from datetime import date

from benchmarks.contenders import Annotator, Contender, Dateparser, Resolver
from service.document import Document

_PYTHON: dict[str, Callable[[], Contender]] = {each.name: each for each in (Resolver, Annotator, Dateparser)}


def main(name: str) -> None:
    """Answer each line."""
    contender = _PYTHON[name]()
    for line in sys.stdin:
        documents = [Document(text=text, dct=date.fromisoformat(day)) for text, day in json.loads(line)["documents"]]
        gc.collect()
        print(json.dumps({"seconds": contender.run(documents)}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
