#!/usr/bin/env python3
"""Every text colour of Theme.qml can be read on every ground it stands on, light and dark: WCAG 2, at least 4.5:1.

usage: contrast_test.py SOURCE_DIR
"""
import colorsys
import re
import sys
from pathlib import Path

theme = (Path(sys.argv[1]) / "qml/style/Theme.qml").read_text()
SOFT = tuple(float(share) for share in re.search(r"mix\(surface, hue, dark \? ([\d.]+) : ([\d.]+)\)", theme).groups())
TEXTS = ["text", "muted", "accent", "positive", "warning", "danger", "rumour"]


def token(name, dark):
    night, day = re.search(rf'property color {name}: dark \? "#(\w+)" : "#(\w+)"', theme).groups()
    value = night if dark else day
    return [int(value[at:at + 2], 16) / 255 for at in (0, 2, 4)]


def mixed(one, other, share):
    return [a + (b - a) * share for a, b in zip(one, other)]


def luminance(color):
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, deep = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (deep + 0.05)


def portraits(dark):
    """The grounds that initials may stand on."""
    night, day = r"dark \? ([\d.]+) : ", r"([\d.]+)"
    saturation, lightness = re.search(rf"Qt\.hsla\(place, {night}{day}, {night}{day}, 1\)", theme).groups()[0 if dark else 1::2]
    return [colorsys.hls_to_rgb(place / 24, float(lightness), float(saturation)) for place in range(24)]


assert abs(contrast([0, 0, 0], [1, 1, 1]) - 21) < 1e-9
faults, lowest = [], 21.0
for dark in (False, True):
    surface = token("surface", dark)
    grounds = {"background": token("background", dark), "surface": surface}
    pairs = [(name, ground, token(name, dark), color) for name in TEXTS for ground, color in grounds.items()]
    for hue in TEXTS[1:]:
        soft = mixed(surface, token(hue, dark), SOFT[0 if dark else 1])
        pairs += [(hue, f"soft({hue})", token(hue, dark), soft), ("text", f"soft({hue})", token("text", dark), soft)]
    pairs += [("onFill", fill, token("onFill", dark), token(fill, dark)) for fill in ("accent", "danger")]
    pairs += [("onPortrait", f"portrait {place}/24", [1, 1, 1], paper) for place, paper in enumerate(portraits(dark))]
    for name, ground, ink, paper in pairs:
        ratio = contrast(ink, paper)
        lowest = min(lowest, ratio)
        if ratio < 4.5:
            faults.append(f"{name} on {ground}, {'dark' if dark else 'light'}: {ratio:.2f}:1")
print("\n".join(faults) or f"lowest contrast {lowest:.2f}:1")
sys.exit(1 if faults else 0)
