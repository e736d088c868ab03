"""What strangers type is safe to show, and looks as it does on a phone."""

import pytest

from bot.sandbox.entities_html import as_html


@pytest.mark.parametrize(
    ("text", "entities", "html"),
    [
        ("<script>&", [], "&lt;script&gt;&amp;"),
        ("a\nb", [], "a<br>b"),
        ("😀ab", [{"type": "bold", "offset": 2, "length": 1}], "😀<b>a</b>b"),
        (
            "abc",
            [
                {"type": "bold", "offset": 0, "length": 3},
                {"type": "italic", "offset": 1, "length": 2},
            ],
            "<b>a<i>bc</i></b>",
        ),
        (
            "a.org",
            [{"type": "url", "offset": 0, "length": 5}],
            '<a href="http://a.org" rel="noopener noreferrer" target="_blank">a.org</a>',
        ),
        (
            "x",
            [{"type": "text_link", "offset": 0, "length": 1, "url": 'https://a.org/"onclick='}],
            (
                '<a href="https://a.org/&quot;onclick=" rel="noopener noreferrer" target="_blank">'
                "x</a>"
            ),
        ),
        (
            "x",
            [{"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}],
            '<span class="text-link">x</span>',
        ),
        (
            "x",
            [{"type": "text_link", "offset": 0, "length": 1, "url": "http://[broken"}],
            '<span class="text-link">x</span>',
        ),
        (
            "a@b.org",
            [{"type": "email", "offset": 0, "length": 7}],
            '<a href="mailto:a@b.org" rel="noopener noreferrer" target="_blank">a@b.org</a>',
        ),
        (
            "s",
            [{"type": "spoiler", "offset": 0, "length": 1}],
            '<span class="spoiler">s</span>',
        ),
    ],
)
def test_words_become_safe_html(text: str, entities: list[dict[str, object]], html: str) -> None:
    assert as_html(text, entities) == html
