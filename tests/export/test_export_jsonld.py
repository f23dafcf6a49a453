import json

import pytest
from pyld import jsonld
from rdflib import RDF, SDO, Graph, Literal, Namespace, URIRef

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # of its own parts
BASE = "https://newsroom.example/orbit"
HERE = Namespace(f"{BASE}#")
SCHEMA = Namespace("https://schema.org/")
PROV = Namespace("http://www.w3.org/ns/prov#")
DATE = URIRef("http://purl.org/dc/terms/date")
EDTF = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")


def graph(path):
    return Graph().parse(path, format="json-ld", publicID=BASE)


@pytest.fixture
def lantern(export):
    return graph(export("jsonld"))


def test_a_dated_thing_says_when_whose_and_from_which_page(lantern):
    landing = HERE["lantern-1.landing"]
    assert lantern.value(landing, SCHEMA.name) == Literal("Lantern 1 lands on the Moon")
    assert lantern.value(landing, DATE) == Literal("2001-03-05", datatype=EDTF)
    assert lantern.value(landing, SCHEMA.superEvent) == HERE["lantern-1"]
    assert lantern.value(landing, SCHEMA.organizer) == HERE.nsa
    (source,) = lantern.objects(landing, PROV.wasDerivedFrom)
    assert lantern.value(source, SCHEMA.url) == URIRef("https://gazette.example/landing")


def test_a_date_that_is_no_day_month_or_year_is_not_made_one(lantern):
    vague = [
        (str(edtf), lantern.value(node, SCHEMA.startDate))
        for node, edtf in lantern.subject_objects(DATE)
        if set("/~?X") & set(edtf)
    ]
    assert vague
    assert {start for _, start in vague} == {None}


def test_a_membership_is_a_role_with_a_date(lantern):
    roles = [
        (str(lantern.value(role, SCHEMA.roleName)), lantern.value(role, SCHEMA.member))
        for role in lantern.objects(HERE["lunar-pact"], SCHEMA.member)
    ]
    assert ("signed", HERE.northland) in roles


def test_a_claim_is_a_review_of_what_an_article_says(lantern):
    review = HERE["claim-001"]
    assert (review, None, SCHEMA.ClaimReview) in lantern
    assert str(lantern.value(lantern.value(review, SCHEMA.reviewRating), SCHEMA.alternateName)) == "refuted"
    claim = lantern.value(review, SCHEMA.itemReviewed)
    assert lantern.value(claim, SCHEMA.appearance) is not None


@pytest.mark.parametrize("property_", [PROV.wasDerivedFrom, SCHEMA.organizer, SCHEMA.about, SCHEMA.superEvent])
def test_every_reference_is_to_a_node_that_is_there(lantern, property_):
    assert set(lantern.objects(predicate=property_)) <= set(lantern.subjects())


def test_it_says_nothing_that_schema_org_has_no_word_for(lantern):
    used = set(lantern.predicates()) | set(lantern.objects(predicate=RDF.type))
    words = {term.removeprefix(SCHEMA) for term in used if term.startswith(SCHEMA)}
    assert len(words) > 30
    assert words <= set(SDO.__annotations__)


def test_it_holds_what_json_holds(export, run_tiny):
    nodes = json.loads(export("jsonld").read_text(encoding="utf-8"))["@graph"]
    ids = [node["@id"] for node in nodes]
    assert len(ids) == len(set(ids))
    for kind in ("mission", "program", "actor", "alliance", "topic", "claims"):
        assert {f"#{item['id']}" for item in run_tiny(kind, "--json").data} <= set(ids)
    dated = [item for item in run_tiny("timeline", "--json").data if item["record_kind"] != "event"]
    assert sum("." in name for name in ids) == len(dated)


def test_a_second_reader_drops_nothing_and_fetches_nothing(export):
    """Expansion drops what the context does not define; a context to fetch would fail without a loader."""
    document = json.loads(export("jsonld").read_text(encoding="utf-8"))
    expanded = jsonld.expand(document, {"base": BASE, "documentLoader": None})
    assert {node["@id"] for node in expanded} == {f"{BASE}{node['@id']}" for node in document["@graph"]}


def test_the_same_data_gives_the_same_bytes(export):
    assert export("jsonld").read_bytes() == export("jsonld").read_bytes()


def test_what_is_hostile_is_a_literal(export_hostile):
    found = graph(export_hostile("jsonld"))
    assert found.value(HERE.trap, SCHEMA.name) == Literal("<script>alert(1)</script>'; DROP TABLE mission; --")
