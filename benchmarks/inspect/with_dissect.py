"""Run by the Python of dissect's own environment, never imported: with_dissect.py IMAGE COUNT -> JSON on standard output."""

import json
import logging
import sys
import time

from dissect.target import Target


def main() -> None:
    logging.disable(logging.CRITICAL)
    image, count = sys.argv[1], int(sys.argv[2])
    seconds: list[float] = []
    found: dict[str, object] = {}
    for _ in range(count):
        start = time.perf_counter()
        target = Target.open(image)
        found = {"hostname": target.hostname, "version": target.version, "os": target.os}
        seconds.append(time.perf_counter() - start)
    json.dump({**found, "seconds": seconds}, sys.stdout)


if __name__ == "__main__":
    main()
