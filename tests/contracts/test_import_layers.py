"""How the house is built: imports run downward, and each library is used in one place."""

import ast
import functools
from pathlib import Path

SRC = Path(__file__).parents[2] / "src" / "orbitctl"

#: The layers, lowest first; a module imports only from layers above it in this table. A new one is given its place.
LAYERS = (
    "errors", "files", "dates", "names", "drafts", "schedules", "delays", "anniversaries", "horizon", "freshness",
    "rates", "membership", "overlaps", "views", "drawing", "comparison", "factcheck", "proofreading", "snapshot",
    "dataset", "store", "catalog", "render", "export", "help", "cli", "__main__",
)  # fmt: skip
#: What a question takes to be answered; who writes an answer down has no need of it.
ASKING = {
    "drafts", "freshness", "membership", "comparison", "factcheck", "proofreading", "snapshot", "dataset", "store",
}  # fmt: skip
#: What lies below, and is nevertheless not theirs: a question is put to an open snapshot, and an answer is only shown.
NOT_THEIRS = {
    "views": {"dates", "delays", "anniversaries", "horizon", "freshness", "membership", "overlaps"},
    "factcheck": {"files", "drafts"},
    "store": {"names", "drafts", "schedules", "freshness", "membership", "comparison", "factcheck", "proofreading"},
    "catalog": {"drafts", "freshness", "proofreading", "snapshot", "dataset", "store"},
    "render": ASKING | {"catalog"},
    "export": ASKING,
    "__main__": set(LAYERS) - {"cli", "errors"},
}
#: Who may import what is heavy, or somebody else's.
OWNERS = {
    "pydantic": "dataset/",
    "pydantic_core": "dataset/",
    "tomllib": "dataset/",
    "tomli_w": "dataset/",
    "rich": "render/table.py",
    "icalendar": "render/interchange/ical.py",
    "jinja2": "render/html.py",
    "markupsafe": "render/html.py",
    "typer": "cli/",
}
#: Bundled inside typer and private, gone from it one day; or not needed at all.
NOBODYS = {"click", "typer_slim", "requests", "urllib3", "httpx", "socket", "platformdirs", "edtf", "yaml"}
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40

MODULES = sorted(SRC.rglob("*.py"))


def shown(path):
    return path.relative_to(SRC).as_posix()


def layer_of(path):
    return path.relative_to(SRC).with_suffix("").parts[0]


def imported(tree):
    """Yield each imported module with the node that imports it; ``from a import b`` as ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def typing_only(tree):
    """Return the nodes under ``if TYPE_CHECKING``, which never run."""
    blocks = [node for node in ast.walk(tree) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    return {id(inner) for block in blocks for inner in ast.walk(block)}


def at_import(tree):
    """Return the nodes that run when the module is imported."""
    inside = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for inner in ast.walk(node)
    }
    return {id(node) for node in ast.walk(tree)} - inside - typing_only(tree)


@functools.cache
def parse(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@functools.cache
def imports(path):
    """Return each module a file imports, and whether that runs when the file is imported itself."""
    tree = parse(path)
    running = at_import(tree)
    return [(module, id(node) in running) for module, node in imported(tree)]


def test_every_module_has_a_layer():
    assert {layer_of(path) for path in MODULES} - {"__init__"} <= set(LAYERS)


def allowed_below(path):
    layer = layer_of(path)
    below = set(LAYERS[: LAYERS.index(layer)]) - NOT_THEIRS.get(layer, set()) if layer in LAYERS else set()
    return below | {layer, "__version__"}


def test_imports_run_downward():
    """Imports inside functions included: they are late, not upward."""
    upward = [
        (shown(path), module)
        for path in MODULES
        for module, _ in imports(path)
        if module.startswith("orbitctl.") and module.split(".")[1] not in allowed_below(path)
    ]
    assert upward == []


def test_a_library_has_one_place():
    used = [(shown(path), module.partition(".")[0]) for path in MODULES for module, _ in imports(path)]
    assert [(path, package) for path, package in used if package in NOBODYS] == []
    assert [(path, package) for path, package in used if not path.startswith(OWNERS.get(package, ""))] == []


def test_the_dataset_and_the_table_renderer_are_imported_late():
    """Both bring a library that costs more than a whole answer."""
    early = [
        (shown(path), module)
        for path in MODULES
        for module, runs in imports(path)
        if runs and module.startswith(("orbitctl.dataset", "orbitctl.render.table")) and layer_of(path) != "dataset"
    ]
    assert early == []


def test_commands_are_small_until_they_run():
    """At the top of a command stand the standard library, typer, errors and other parts of the command line."""
    allowed = ("orbitctl.cli", "orbitctl.errors", "orbitctl.dates")
    early = [
        (shown(path), module)
        for path in MODULES
        for module, runs in imports(path)
        # days.py is itself imported only where a date is asked for
        if runs and layer_of(path) in {"cli", "__main__"} and module.startswith("orbitctl")
        and not module.startswith(allowed[: 3 if path.stem == "days" else 2])
    ]  # fmt: skip
    assert early == []


def test_no_module_is_a_drawer_for_odds_and_ends():
    assert [shown(path) for path in MODULES if FORBIDDEN_NAMES & set(path.relative_to(SRC).with_suffix("").parts)] == []


def selects(tree):
    """Return the texts that ask a database, f-strings and docstrings' neighbours included."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and "SELECT" in node.value.split()
    ]


#: The views of the exported database, which its own tests run there.
VIEWS = "export/reading.py"


def test_only_the_catalog_asks_the_database():
    """Whoever opens a snapshot may ask whether it is the right one."""
    asking = {
        shown(path): found
        for path in MODULES
        if layer_of(path) != "catalog" and shown(path) != VIEWS and (found := selects(parse(path)))
    }
    assert asking == {"store/cache.py": ["SELECT value FROM meta WHERE key = 'inputs'"]}


def test_the_catalog_does_ask():
    """The search above would find a statement if there were one."""
    found = [shown(path) for path in MODULES if layer_of(path) == "catalog" and selects(parse(path))]
    assert {"catalog/base.py", "catalog/records.py", "catalog/resolve.py", "catalog/timeline.py"} <= set(found)


def test_the_views_of_the_exported_database_import_nothing_to_ask_with():
    modules = [module for module, _ in imported(parse(SRC / VIEWS))]
    assert [module for module in modules if module.startswith(("orbitctl", "sqlite3"))] == []


def test_modules_are_short():
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_functions_are_short():
    """The parameters of a command are a table of options, and count as one."""
    lengths = {
        (shown(path), node.name): node.end_lineno - (node.body[0] if layer_of(path) == "cli" else node).lineno + 1
        for path in MODULES
        for node in ast.walk(parse(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
