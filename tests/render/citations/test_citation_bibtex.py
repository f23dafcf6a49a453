"""BibTeX, read back by bibtexparser, its LaTeX by pylatexenc."""

import bibtexparser
import pytest
from bibtexparser import middlewares
from citation_entries import DATES, PAGE, PAPER, PAST, RECORD, UNTITLED, entries
from hypothesis import example, given
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from orbitctl.render.citations.bibtex import document, entry

#: What LaTeX puts into text; addresses, days and years stand as they are.
_SET = ("title", "publisher", "howpublished", "note")


#: Commands of LaTeX that pylatexenc does not know, or takes for an accent.
_COMMANDS = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}


def _decoder():
    known = get_default_latex_context_db()
    specs = [MacroTextSpec(name, simplify_repl=sign) for name, sign in _COMMANDS.items()]
    known.add_context_category("ours", prepend=True, macros=specs)
    return LatexNodes2Text(latex_context=known)


class _DecodedText(middlewares.LatexDecodingMiddleware):
    """Decodes the fields that LaTeX sets, and not an address."""

    def transform_entry(self, entry, *_):
        for field in entry.fields:
            if field.key in _SET:
                field.value, error = self._transform_python_value_string(field.value)
                assert not error
        return entry


def read(text):
    library = bibtexparser.parse_string(text, append_middleware=[_DecodedText(decoder=_decoder())])
    assert library.failed_blocks == []
    assert library.comments == []
    assert library.preambles == []
    return {found.key: {field.key: field.value for field in found.fields} for found in library.entries}


def test_a_page():
    assert entry(PAGE) == (
        "@misc{gazette-landing,\n"
        "  title = {{Probe lands}},\n"
        "  publisher = {The Gazette},\n"
        "  howpublished = {The Gazette},\n"
        "  date = {2001-03-05},\n"
        "  year = {2001},\n"
        "  url = {https://gazette.example/landing?a=1&b=2_x~y(z)},\n"
        "  urldate = {2025-12-01},\n"
        "}"
    )


def test_a_record_says_what_leads_back_to_it():
    assert read(entry(RECORD))["orbitctl:lantern-1"]["note"] == "record lantern-1"
    assert read(entry(PAST))[PAST.key]["note"] == "record lantern-1, as it stood on 4 March 2001"


def test_what_is_not_known_has_no_field():
    assert set(read(entry(UNTITLED))["treaty-office"]) == {"publisher", "howpublished", "url", "urldate"}
    assert {"year", "url"} & set(read(entry(PAPER))["old-paper"]) == set()


@pytest.mark.parametrize(("date", "known"), [(date, known) for date, known, _ in DATES])
def test_the_date_is_edtf_and_the_year_is_there_if_certain(date, known):
    fields = read(entry(PAGE._replace(published=date)))[PAGE.key]
    assert fields["date"] == date
    assert fields.get("year") == (f"{known[0]:04}" if known else None)


def test_the_entries_of_a_document_are_all_there():
    items = [RECORD, PAST, PAGE, UNTITLED, PAPER]
    assert list(read(document([entry(item) for item in items]))) == [item.key for item in items]


@given(entries)
@example(PAGE._replace(title="a }, year = {1"))
def test_hostile_text_comes_back_as_it_was(item):
    fields = read(entry(item))[item.key]
    assert (fields.get("title"), fields["publisher"], fields.get("url")) == (item.title, item.publisher, item.url)


@given(st.lists(entries, max_size=4, unique_by=lambda item: item.key))
def test_braces_balance_as_bibtex_counts_them(items):
    """BibTeX counts every brace, one after a backslash as well."""
    depth = 0
    for character in document([entry(item) for item in items]):
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0
    assert depth == 0
