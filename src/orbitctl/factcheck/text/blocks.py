"""The elements of HTML at which a paragraph begins or ends, and those whose content is no text of the page."""

_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search "
    "section summary table tbody td tfoot th thead title tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: Not said in the text: programs, code, navigation, drawings, forms, what is shown only elsewhere.
_SILENT = (
    "script style template noscript nav svg math canvas iframe object audio video select button textarea title code "
    "pre kbd samp"
)
SILENT = frozenset(_SILENT.split())
