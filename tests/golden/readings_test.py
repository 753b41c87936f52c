#!/usr/bin/env python3
"""What participants may well write, and how the shipped scenarios read it at that moment.

<scenario>/readings.tsv has a time, a text, and what is found in it: facts with their verdict, forbidden contents and claims
that are asserted or denied, all of them. A fourth column may name elements that the text has, and with an exclamation mark
those that it has not. A reading that was once wrong stays here.

usage: readings_test.py GLADICTL
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

GOLDEN = Path(__file__).resolve().parent
SCENARIOS = GOLDEN.parents[1] / "scenarios"


def cases(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            at, text, found, elements = [*line.split("\t"), ""][:4]
            yield at, text, found, [element for element in elements.split(", ") if element]


def found_in(statement):
    found = [f"{fact['verdict']} {fact['fact']}" for fact in statement["facts"]]
    found += [f"forbidden {wrong['forbidden']}" for wrong in statement["misstatements"] if wrong.get("forbidden")]
    found += [f"denied {claim}" for claim in statement["denied"]] + [f"asserted {claim}" for claim in statement["asserted"]]
    return ", ".join(sorted(set(found))) or "-"


def misread(wanted, elements, statement):
    """What is not as the line has it."""
    found = found_in(statement)
    if found != wanted:
        yield f"wanted: {wanted}\n  found:  {found}"
    has = {element["element"] for element in statement["elements"] if element["found"]}
    for element in elements:
        if element.startswith("!") == (element.removeprefix("!") in has):
            yield f"elements: {element} is not so"


def read(gladictl, folder, scenario, texts):
    """Publishes every text at its time and returns what the score card says of each."""
    channel = "siaran"
    script = [f"scenario: {scenario}", "role: humas", "name: Pembaca", "responses:"]
    for number, (at, text, *_) in enumerate(texts):
        script.append(f"  - {{at: {at}, do: release, id: teks-{number}, kind: update, channel: {channel}, text: {json.dumps(text, ensure_ascii=False)}}}")
    responses = folder / f"{scenario}.yaml"
    responses.write_text("\n".join(script) + "\n", encoding="utf-8")
    session = folder / f"{scenario}.gladi"
    subprocess.run([gladictl, "run", SCENARIOS / scenario, "--responses", responses, "--quiet", "--out", session], check=True)
    card = json.loads(subprocess.run([gladictl, "score", "--json", session], check=True, capture_output=True).stdout)
    statements = {statement["statement"]: statement for statement in card["statements"]}
    return [statements[f"teks-{number}"] for number in range(len(texts))]


def main():
    faults = count = 0
    with tempfile.TemporaryDirectory() as name:
        for path in sorted(GOLDEN.glob("*/readings.tsv")):
            texts = list(cases(path))
            for (at, text, wanted, elements), statement in zip(texts, read(sys.argv[1], Path(name), path.parent.name, texts)):
                count += 1
                for fault in misread(wanted, elements, statement):
                    faults += 1
                    print(f"{path.parent.name} {at}: {text}\n  {fault}")
    print(f"{count} texts, {faults} read otherwise")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
