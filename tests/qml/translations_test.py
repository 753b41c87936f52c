#!/usr/bin/env python3
"""Both languages are complete: every text in qml/ has an English one, and none is left over.

usage: translations_test.py SOURCE_DIR
"""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

source = Path(sys.argv[1])


def texts(path):
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation.get("type") is None and (translation.text or "").strip()
            found[(context.findtext("name"), message.findtext("source"))] = bool(done)
    return found


with tempfile.TemporaryDirectory() as folder:
    fresh = Path(folder) / "gladi_en.ts"
    subprocess.run([source / "tools" / "translate", fresh], check=True, stdout=subprocess.DEVNULL)
    wanted, kept = texts(fresh), texts(source / "qml" / "i18n" / "gladi_en.ts")

faults = [f"not in gladi_en.ts: {key}" for key in wanted if key not in kept]
faults += [f"no longer used: {key}" for key in kept if key not in wanted]
faults += [f"not translated: {key}" for key, done in kept.items() if not done]
print("\n".join(faults[:40]) or f"{len(kept)} texts, all translated")
sys.exit(1 if faults or not kept else 0)
