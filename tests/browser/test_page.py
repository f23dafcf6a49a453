"""The pages in a real browser: what a reader sees, does and hears."""

from __future__ import annotations

import pytest

from hostile import NAMES

WIDTHS = (375, 1280)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Make each page and picture once."""
    folder = tmp_path_factory.mktemp("pages")

    def make(run, *arguments, suffix="html"):
        path = folder / f"{'-'.join(arguments).replace('/', '')}.{suffix}"
        if not path.exists():
            result = run(*arguments, "--output", path)
            assert (result.code, result.stderr) == (0, "")
        return path

    return make


@pytest.fixture
def moon(run, made):
    return made(run, "timeline", "--target", "moon")


def serious(page):
    """Return what axe-core finds that keeps people out."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        (problem["id"], problem["nodes"][0]["html"][:200])
        for problem in found
        if problem["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_whole_moon_opens_at_once_asks_for_nothing_and_says_nothing(moon, opened, width):
    tries = [opened(moon, width) for _ in range(3)]  # the machine may be busy with something else
    took = [found.page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd") for found in tries]
    assert min(took) < 1000
    found = tries[-1]
    assert found.requests == [moon.as_uri()]
    assert found.complaints == []
    assert found.page.evaluate("document.documentElement.scrollWidth") <= width
    assert found.page.locator("svg.orbit g.mark").count() >= 600


@pytest.mark.parametrize(("width", "scheme"), [(375, "dark"), (1280, "light")])
def test_it_keeps_nobody_out(run, made, opened, width, scheme):
    path = made(run, "timeline", "--program", "artemis")
    assert serious(opened(path, width, color_scheme=scheme).page) == []


@pytest.mark.parametrize(
    "arguments", [("slips", "artemis-iii"), ("compare", "luna-25", "chandrayaan-3"), ("alliance", "ilrs")]
)
def test_the_other_pages_too(run, made, opened, arguments):
    found = opened(made(run, *arguments), 1280)
    assert serious(found.page) == []
    assert (found.complaints, len(found.requests)) == ([], 1)


def visible(page):
    return page.locator("tr[data-item]:visible").evaluate_all("rows => rows.map(row => row.dataset.item)")


def drawn(page):
    """Return the items whose marks are seen."""
    marks = page.locator("g.mark:not(.off)").evaluate_all("marks => marks.map(mark => mark.dataset.item)")
    return sorted(set(marks), key=int)


def test_words_and_choices_narrow_the_table_and_the_picture(run, moon, opened):
    page = opened(moon).page
    items = run("timeline", "--target", "moon", "--json").data
    for words, mission in (("apollo 11", "apollo-11"), ("Luna-25", "luna-25")):
        page.fill("#words", words)
        seen = [items[int(number)]["mission"] for number in visible(page)]
        assert seen.count(mission) == sum(item["mission"] == mission for item in items)
        assert set(seen) <= {mission, None}
        assert drawn(page) == visible(page)
    page.click("button[type=reset]")
    page.wait_for_function(
        "document.getElementById('count').textContent.startsWith('617')" if len(items) == 617 else "true"
    )
    assert len(visible(page)) == len(items)
    page.select_option("select[data-name=Status]", "planned")
    planned = [str(number) for number, item in enumerate(items) if item["status"] == "planned"]
    assert (visible(page), drawn(page)) == (planned, planned)
    assert page.inner_text("#count") == f"{len(planned)} of {len(items)} shown"
    page.select_option("select[data-name=Program]", "Luna")
    assert 0 < len(visible(page)) < len(planned)


def test_the_next_landing_is_said_first(run, moon, opened):
    said = opened(moon).page.inner_text("header .strong")
    assert said.startswith("Next planned landing: ")
    landings = run("timeline", "--target", "moon", "--status", "planned", "--kind", "landing", "--json").data
    assert said.partition(": ")[2].startswith(landings[0]["mission_name"])


def test_everything_can_be_done_with_the_keyboard(moon, opened):
    page = opened(moon).page
    page.keyboard.press("/")
    page.keyboard.type("luna 25")
    for _ in range(40):  # through the choices, the picture, and to the first row that is left
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('td button')"):
            break
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.inner_text("#detail h2") == "Luna 25"
    assert page.locator("#detail a[href^=http]").count() >= 1
    page.keyboard.press("Escape")
    assert not page.is_visible("#detail")
    assert page.evaluate("document.activeElement.closest('tr').id") == f"item-{visible(page)[1]}"


def test_a_click_on_a_mark_says_what_it_is(moon, opened):
    page = opened(moon).page
    page.fill("#words", "apollo 11")
    page.locator("g.subject:not(.off)").first.locator("text.label").click()
    assert page.inner_text("#detail h2").startswith("Apollo 11")
    page.click("#detail .close")
    assert not page.is_visible("#detail")


def test_without_its_script_it_shows_everything(run, made, opened):
    page = opened(made(run, "timeline", "--program", "artemis"), java_script_enabled=False).page
    count = len(run("timeline", "--program", "artemis", "--json").data)
    assert page.locator("tr[data-item]:visible").count() == count
    assert page.locator("svg.orbit:visible").count() == 1
    assert not page.is_visible("#filters")


def test_on_paper_it_is_the_picture_and_the_table(run, made, opened):
    page = opened(made(run, "timeline", "--program", "artemis"), color_scheme="dark").page
    page.emulate_media(media="print")
    assert not page.is_visible("#filters")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("suffix", ["html", "svg"])
def test_hostile_names_do_nothing(run_hostile, tmp_path, opened, suffix):
    """The names are seen as they are, and none is run, followed, loaded or turned round."""
    path = tmp_path / f"hostile.{suffix}"
    assert run_hostile("timeline", "--output", path).code == 0
    found = opened(path)
    assert (found.complaints, len(found.requests)) == ([], 1)
    assert found.page.evaluate("typeof window.pwned") == "undefined"
    text = found.page.evaluate("document.documentElement.textContent")
    assert all(name in text for name in NAMES)


def test_the_picture_stands_alone(run, made, opened):
    found = opened(made(run, "timeline", "--program", "artemis", suffix="svg"))
    assert found.complaints == []
    assert found.page.evaluate("document.documentElement.nodeName") == "svg"
    assert found.page.evaluate("document.querySelector('title').textContent") == "Timeline: artemis"
