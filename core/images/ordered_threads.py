"""Work in several threads whose results come in order, and which is never far ahead of who takes them."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
_MOST_THREADS = 8


def in_order(tasks: Iterable[Callable[[], T]], threads: int = 0) -> Generator[T, None, None]:
    """Run the tasks and yield their results in the tasks' order; an error of a task is raised in its turn.

    Closing the iterator (or an error) drops the tasks that have not begun and waits for the others.

    :param threads: by default one a processor, at most 8.
    """
    threads = threads or min(os.cpu_count() or 1, _MOST_THREADS)
    waiting: deque[Future[T]] = deque()
    with ThreadPoolExecutor(threads, "in-order") as pool:
        try:
            for task in tasks:
                waiting.append(pool.submit(task))
                if len(waiting) > 4 * threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
