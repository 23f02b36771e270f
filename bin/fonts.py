"""Cuts the variable fonts to the axes in use, names them by content, and writes the style sheet that loads them.

Called by bin/fonts. Fallbacks are local fonts stretched to the same widths and line heights, so that nothing moves
when the real font arrives.
"""

import hashlib
import io
import pathlib
import re
import shutil

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

NPM = pathlib.Path("node_modules/@fontsource-variable")
OUT = pathlib.Path("public/fonts")

# family, package, file, short name, style, axes to pin or narrow, descriptors, preload?
FACES = [
    ("Bricolage Grotesque", "bricolage-grotesque", "latin-standard-normal", "bricolage-latin", "normal",
     {"opsz": 72, "wdth": 100, "wght": (400, 800)}, "font-weight:400 800;font-stretch:100%", True),
    ("Bricolage Grotesque", "bricolage-grotesque", "latin-ext-standard-normal", "bricolage-latin-ext", "normal",
     {"opsz": 72, "wdth": 100, "wght": (400, 800)}, "font-weight:400 800;font-stretch:100%", False),
    ("Bricolage Grotesque", "bricolage-grotesque", "latin-standard-normal", "bricolage-narrow-latin", "normal",
     {"opsz": 72, "wdth": 75, "wght": (400, 800)}, "font-weight:400 800;font-stretch:75%", False),
    ("Bricolage Grotesque", "bricolage-grotesque", "latin-ext-standard-normal", "bricolage-narrow-latin-ext", "normal",
     {"opsz": 72, "wdth": 75, "wght": (400, 800)}, "font-weight:400 800;font-stretch:75%", False),
    ("Instrument Sans", "instrument-sans", "latin-wght-normal", "instrument-latin", "normal",
     {}, "font-weight:400 700", True),
    ("Instrument Sans", "instrument-sans", "latin-ext-wght-normal", "instrument-latin-ext", "normal",
     {}, "font-weight:400 700", False),
    ("Newsreader", "newsreader", "latin-standard-normal", "newsreader-latin", "normal",
     {"opsz": 18, "wght": (400, 700)}, "font-weight:400 700", False),
    ("Newsreader", "newsreader", "latin-ext-standard-normal", "newsreader-latin-ext", "normal",
     {"opsz": 18, "wght": (400, 700)}, "font-weight:400 700", False),
    ("Newsreader", "newsreader", "latin-standard-italic", "newsreader-italic-latin", "italic",
     {"opsz": 18, "wght": (400, 700)}, "font-weight:400 700", False),
    ("Newsreader", "newsreader", "latin-ext-standard-italic", "newsreader-italic-latin-ext", "italic",
     {"opsz": 18, "wght": (400, 700)}, "font-weight:400 700", False),
    ("Readex Pro", "readex-pro", "arabic-wght-normal", "readex-arabic", "normal",
     {}, "font-weight:160 700", False),
    ("Noto Naskh Arabic", "noto-naskh-arabic", "arabic-wght-normal", "naskh-arabic", "normal",
     {}, "font-weight:400 700", False),
]

# How often letters stand in running text, per thousand (English, with word spaces).
OFTEN = {" ": 180, "e": 104, "t": 74, "a": 67, "o": 62, "i": 57, "n": 57, "s": 52, "h": 50, "r": 49, "d": 35, "l": 33,
         "c": 23, "u": 23, "m": 20, "w": 19, "f": 18, "g": 16, "y": 16, "p": 15, "b": 12, "v": 8, "k": 6}


def widths(text):
    return {name or " ": int(width) for name, width in re.findall(r"([a-z ])(\d+)", text)}


# Advance widths per thousand of the local fonts (the metrics of Helvetica and Times, which Arial, Liberation, Times
# New Roman and their kin share).
SANS = widths("a556b556c500d556e556f278g556h556i222k500l222m833n556o556p556r333s500t278u556v500w722y500 278")
BOLD = widths("a556b611c556d611e556f333g611h611i278k556l278m889n611o611p611r389s556t333u611v556w778y556 278")
TIMES = widths("a444b500c444d500e444f333g500h500i278k500l278m778n500o500p500r333s389t278u500v500w722y500 250")

# name, face to measure, weight, local fonts, their widths (None: line height only)
FALLBACKS = [
    ("Bricolage Fallback", "bricolage-latin", 700, ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"], BOLD),
    ("Instrument Fallback", "instrument-latin", 400, ["Arial", "ArialMT", "Liberation Sans"], SANS),
    ("Newsreader Fallback", "newsreader-latin", 400, ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"], TIMES),
]


def mean(table):
    return sum(table[letter] * often for letter, often in OFTEN.items()) / sum(OFTEN.values())


def cut(package, file, axes):
    font = TTFont(NPM / package / "files" / f"{package}-{file}.woff2")
    if axes:
        font = instancer.instantiateVariableFont(font, axes)
    font["head"].modified = font["head"].created  # the same bytes every time
    font.recalcTimestamp = False
    font.flavor = "woff2"
    return font


def ranges(package):
    found = {}
    for sheet in (NPM / package).glob("*.css"):
        for face, span in re.findall(r"/\* (\S+) \*/.*?unicode-range: ([^;]+);", sheet.read_text(), re.S):
            found[face] = span
    return found


def fallback(name, font, weight, local, table):
    still = instancer.instantiateVariableFont(font, {"wght": weight})
    upm, cmap, metrics = still["head"].unitsPerEm, still.getBestCmap(), still["hmtx"].metrics
    own = mean({letter: metrics[cmap[ord(letter)]][0] * 1000 / upm for letter in OFTEN})
    size = own / mean(table)
    hhea = still["hhea"]
    part = lambda value: f"{abs(value) / upm / size * 100:.2f}%"
    src = ",".join(f'local("{font}")' for font in local)
    return (f'@font-face{{font-family:"{name}";src:{src};size-adjust:{size * 100:.2f}%;'
            f"ascent-override:{part(hhea.ascent)};descent-override:{part(hhea.descent)};"
            f"line-gap-override:{part(hhea.lineGap)}}}")


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    sheet = ["/* Made by bin/fonts. Fonts under the SIL Open Font License: public/fonts/OFL-*.txt. */"]
    preload, cuts = [], {}
    for family, package, file, short, style, axes, descriptors, ahead in FACES:
        font = cut(package, file, axes)
        data = io.BytesIO()
        font.save(data)
        cuts[short] = font
        digest = hashlib.sha256(data.getvalue()).hexdigest()[:8]
        name = f"{short}.{digest}.woff2"
        (OUT / name).write_bytes(data.getvalue())
        shutil.copyfile(NPM / package / "LICENSE", OUT / f"OFL-{package}.txt")
        span = ranges(package)[f"{package}-{file}"]
        if ahead:
            preload.append(f"/fonts/{name}")
        sheet.append(f'@font-face{{font-family:"{family}";font-style:{style};{descriptors};font-display:swap;'
                     f'src:url("/fonts/{name}") format("woff2");unicode-range:{span}}}')
        print(f"{name}: {len(data.getvalue())} bytes")
    sheet += [fallback(name, cuts[face], weight, local, table) for name, face, weight, local, table in FALLBACKS]
    pathlib.Path("style/fonts.css").write_text("\n".join(sheet) + "\n")
    pathlib.Path("style/fonts.preload").write_text("\n".join(preload) + "\n")


main()
