"""The pages in a real browser."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from service.temporal.granularity import Granularity
from tests.contract.contract import operations

pytestmark = pytest.mark.browser


@pytest.fixture
def three(tell):
    tell("Treaty signed", "2025-09-01", "2025-10-01", Granularity.MONTH, url="https://herald.example/treaty", title="A treaty")
    tell("Bridge reopened", "2026-01-05", "2026-01-06", source="Courier")
    tell("Vote planned", "2026-03-01", "2026-03-02", source="Ledger", modality="planned", kind="report")


def expect_headlines(page, *headlines):
    """Wait for the page that a click or a form asks for: reading it at once may read the page before it."""
    expect(page.locator(".story h3")).to_have_text(list(headlines))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_timeline_shows_its_stories(visit, three, scheme):
    page = visit("/", color_scheme=scheme)
    expect_headlines(page, "Treaty signed", "Bridge reopened", "Vote planned")
    expect(page.locator("h2.year")).to_have_text(["2025", "2026"])
    expect(page.get_by_text("5 Jan 2026")).to_be_visible()


def test_light_and_dark_differ(visit, three):
    colours = {
        scheme: visit("/", color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert colours["light"] != colours["dark"]


def test_filters_work_and_stay_filled(visit, three):
    page = visit("/")
    page.get_by_label("Words").fill("bridge")
    page.get_by_label("From", exact=True).fill("last week")
    page.get_by_role("button", name="Show").click()
    expect_headlines(page, "Bridge reopened")
    expect(page.get_by_label("From", exact=True)).to_have_value("last week")
    page.get_by_role("link", name="Clear all filters").click()
    expect_headlines(page, "Treaty signed", "Bridge reopened", "Vote planned")


def test_more_filters_open_and_work(visit, three):
    page = visit("/")
    expect(page.get_by_label("Modality")).to_be_hidden()
    page.get_by_text("More filters").click()
    page.get_by_label("Modality").select_option("planned")
    page.get_by_role("button", name="Show").click()
    expect_headlines(page, "Vote planned")
    expect(page.get_by_label("Modality")).to_have_value("planned")


def test_everything_works_without_scripts(visit, three):
    page = visit("/?kind=report", java_script_enabled=False)
    expect_headlines(page, "Vote planned")


def test_story_shows_its_quotation_with_the_words_of_time_marked(visit, three):
    page = visit("/")
    page.get_by_role("link", name="Treaty signed").click()
    expect(page.locator("blockquote")).to_have_text("Treaty signed then.")
    expect(page.locator("mark")).to_have_text("then")
    expect(page.get_by_role("link", name="A treaty")).to_have_attribute("href", "https://herald.example/treaty")


def test_pages_are_turned(visit, three):
    page = visit("/?limit=2")
    page.get_by_role("link", name="More stories").click()
    expect_headlines(page, "Vote planned")


def test_long_words_do_not_widen_the_page_of_a_phone(visit, tell):
    tell("Wort" * 60, "2026-01-05", "2026-01-06", source="Quelle" * 30)
    tell("Treaty signed in a city with a long name", "2025-12-29", "2026-01-05", Granularity.WEEK)
    page = visit("/", viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("link", name="Wort").click()
    expect(page.locator("blockquote")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_hostile_words_stay_words(visit, tell):
    attack = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    tell(attack, "2026-01-05", "2026-01-06", source=attack, title=attack)
    page = visit("/")
    expect_headlines(page, attack)
    page.locator(".story h3 a").click()
    expect(page.locator("h1")).to_have_text(attack)


def test_unusable_filter_is_explained_beside_its_field(visit):
    page = visit("/")
    answer = page.request.get(f"{page.url}?from=yesteryear")
    assert answer.status == 400
    page.set_content(answer.text())
    field = page.get_by_label("From", exact=True)
    assert field.get_attribute("aria-invalid") == "true"
    assert "yesteryear" in page.locator(f"#{field.get_attribute('aria-describedby')}").inner_text()


def test_every_control_has_a_label_and_the_page_one_heading(visit, three):
    page = visit("/")
    unlabelled = page.evaluate("[...document.querySelectorAll('input, select')].filter(control => !control.labels.length).length")
    assert unlabelled == 0
    expect(page.locator("h1")).to_have_count(1)


def test_docs_list_every_operation_and_can_try_one(visit):
    page = visit("/docs")
    expect(page.locator(".opblock")).to_have_count(len(operations()))
    block = page.locator("#operations-operation-healthz")
    block.locator(".opblock-summary-control").click()
    block.get_by_role("button", name="Execute").click()
    expect(block.locator(".live-responses-table")).to_contain_text('"status": "ok"')


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/?from=2025-09&min_sources=1&kind=event", "/?q=nothing", "/problems", "story"])
def test_axe_finds_no_barrier(visit, three, client, scheme, path):
    if path == "story":
        path = f"/stories/{client.get('/v1/timeline').get_json()['items'][0]['id']}"
    page = visit(path, color_scheme=scheme)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
