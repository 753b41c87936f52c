#!/usr/bin/env python3
"""Qt's own checker has nothing to say about any QML file of the product: names, types, imports, unused imports.

It reads the modules as they were built, so that it knows the types written in C++. Where it is wrong, a line may silence
it by the name of one warning: `// qmllint disable type`.

usage: qmllint_test.py QMLLINT SOURCE_DIR MODULES_DIR
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

QMLLINT, SOURCE, MODULES = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
LEVELS = ["--unused-imports", "warning", "--multiline-strings", "warning"]


def complaints(files):
    done = subprocess.run([QMLLINT, "-I", MODULES, *LEVELS, *files], capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip()
    return said or (f"qmllint ends with {done.returncode}" if done.returncode else "")


def is_awake():
    """An unknown property is found: otherwise silence would mean nothing."""
    with tempfile.TemporaryDirectory() as folder:
        broken = Path(folder) / "Broken.qml"
        broken.write_text("import QtQuick\nimport Gladi.Style\nButton { text: Theme.nothingOfTheKind; kind: Button.Primary }\n")
        return "nothingOfTheKind" in complaints([broken])


def place(path):
    return path.parent.name.lower(), path.name


sources = {place(path): path for path in SOURCE.glob("qml/*/*.qml")}
built = {place(path): path for path in MODULES.rglob("*.qml")}
faults = [f"{path}:1: is in no module that was built" for name, path in sources.items() if name not in built]
for path in sources.values():
    for number, line in enumerate(path.read_text().split("\n"), 1):
        if re.search(r"qmllint (disable|enable)\s*$", line):
            faults.append(f"{path}:{number}: silences every warning; name the one that is wrong")
if not is_awake():
    faults.append("qmllint did not find the fault that was made for it")
faults.append(complaints([path for name, path in built.items() if name in sources]))
faults = [fault for fault in faults if fault]
print("\n".join(faults) or f"{len(sources)} files, nothing to say")
sys.exit(1 if faults or not sources else 0)
