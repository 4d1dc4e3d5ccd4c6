"""The HTML report as a browser shows it: in silence, alone, by light, by dark, on paper and on a narrow screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import inspections as vm
from samples.browser import Browser
from samples.folders import NewFolder

from core.facts import Evidence
from core.reports import as_html
from core.rules import confirm, report

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs("chromium"),
    pytest.mark.skipif(sys.platform == "win32", reason="the debugging pipe is inherited by number"),
]
HOSTILE = '</style><script>document.title="owned"</script><img src="http://127.0.0.1:9/x"><b onclick="x()">'
HIDDEN = "[...document.querySelectorAll('.finding h4')].filter(one => !one.checkVisibility()).length"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser(new_folder: NewFolder) -> Iterator[Browser]:
    with Browser(new_folder("browser") / "profile") as opened:
        yield opened


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Browser:
    """A fleet of a Linux, a Windows, a hostile machine and a file that holds none."""
    hostile = vm.linux_vm(
        hostname=HOSTILE,
        fstab=vm.fact((vm.mount(HOSTILE),), HOSTILE),
        images=(vm.image(vm.ImageFormat.RAW, vm.disk(name=HOSTILE), path=HOSTILE),),
    )
    trouble = (Evidence(where="disk 1, partition 3", value="guest.damaged"),)
    machines = [vm.linux_vm(), vm.windows_vm(), hostile, vm.no_system(trouble=trouble)]
    made = confirm(report(machines), {"NET-05": HOSTILE}, who="Kim")
    page = tmp_path / "report.html"
    page.write_text(as_html(made), encoding="utf-8")
    browser.events.clear()
    browser.emulate()
    browser.load(page.as_uri())
    assert browser.asked_for() == [page.as_uri()]
    return browser


def test_nothing_is_fetched_nothing_runs_and_the_console_stays_empty(shown: Browser) -> None:
    assert shown.complaints() == []
    assert shown.evaluate("document.title") == "Import check of 4 machines"
    assert shown.evaluate("document.querySelectorAll('script, img, [onclick]').length") == 0
    assert len(shown.asked_for()) == 1
    assert all(address.startswith("file://") for address in shown.asked_for())


def test_a_browser_that_would_fetch_is_noticed(browser: Browser, tmp_path: Path) -> None:
    """The tests above would see it: a page without the report's policy asks, and complains."""
    page = tmp_path / "other.html"
    page.write_text("<!DOCTYPE html><img src='missing.png'><script>console.error('x')</script>")
    browser.events.clear()
    browser.load(page.as_uri())
    assert (tmp_path / "missing.png").as_uri() in browser.asked_for()
    assert browser.complaints()


@pytest.mark.parametrize("width", [1100, 700, 380])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_every_width_by_light_and_by_dark(shown: Browser, scheme: str, width: int) -> None:
    shown.emulate(scheme=scheme, width=width)
    assert shown.evaluate(OVERFLOW) == 0
    red = int(shown.evaluate(BACKGROUND).removeprefix("rgb(").split(",")[0])
    assert (red < 64) is (scheme == "dark")
    cut = "[...document.querySelectorAll('thead th')].filter(one => one.scrollWidth > one.clientWidth + 1).length"
    assert shown.evaluate(cut) == 0, "no heading of a table is cut"
    assert shown.picture().startswith(b"\x89PNG")


def test_on_the_screen_what_passed_is_folded_and_a_click_opens_it(shown: Browser) -> None:
    hidden = shown.evaluate(HIDDEN)
    assert hidden > 0
    shown.evaluate("document.querySelectorAll('details:not([open]) summary').forEach(one => one.click())")
    assert shown.evaluate(HIDDEN) == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_everything_is_open_and_black_on_white(shown: Browser, scheme: str) -> None:
    shown.emulate(scheme=scheme, media="print", width=760)
    assert shown.evaluate(HIDDEN) == 0
    assert shown.evaluate(BACKGROUND) == "rgb(255, 255, 255)"
    assert shown.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert shown.evaluate(OVERFLOW) == 0
    paper = shown.pdf()
    assert paper.startswith(b"%PDF-")
    assert 4 <= paper.count(b"/Type /Page\n") < 80


def test_who_has_confirmed_is_there_to_read(shown: Browser) -> None:
    ticked = shown.evaluate("document.querySelector('.box.ticked').closest('article').innerText")
    assert "by Kim on " in ticked
    assert HOSTILE in ticked, "as text"
