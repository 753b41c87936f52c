#!/usr/bin/env python3
"""Every shipped scenario, played by each of its scripted participants, against what was kept in tests/golden/.

    <scenario>/<response>.log         what happened: one line for each record that people would talk about, and the SHA-256
                                      of the whole log (JSON lines without wall-clock stamps) and of the score card
    <scenario>/<response>.card.json   the score card, one line for each reason, obligation, rule and statement

It also holds that each of the three scores tells the ideal, the average and the poor participant apart, that scoring is
a pure function of the file, and that speed changes nothing.

When a change is meant: `tools/golden`, then read the difference as part of the review.

usage: golden_test.py GLADICTL [--write]
"""
import difflib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

GOLDEN = Path(__file__).resolve().parent
SCENARIOS = GOLDEN.parents[1] / "scenarios"
RESPONSES = ["ideal", "average", "poor"]
SCORES = ["speed", "accuracy", "sop"]
APART = 25   # points from one participant to the next, in each score

# Numbers of records: all of them move when one record is added. Compared, but not shown one by one.
NUMBERS = ("event", ".other", ".opened_by", ".met_by", ".activation", ".target")

# Left to the SHA-256: there are hundreds of them and nobody reads them one by one.
UNLISTED = {"claim-spread", "generated post"}
NAMING = ["obligation", "statement", "draft", "item", "fact", "claim", "phase", "name", "to"]


def gladictl(*arguments, **environment):
    done = subprocess.run([GLADICTL, *arguments], capture_output=True, env={**os.environ, **environment})
    if done.returncode != 0:
        raise SystemExit(f"gladictl {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr.decode()}")
    if done.stderr:
        raise SystemExit(f"gladictl {' '.join(map(str, arguments))} complains:\n{done.stderr.decode()}")
    return done.stdout


def scored(session, *options, **environment):
    """The score card without the seal of the log, which holds the day on which it was played."""
    card = json.loads(gladictl("score", "--json", *options, session, **environment))
    del card["seal"]
    return json.dumps(card, ensure_ascii=False, indent=2).encode()


class Played:
    """One scripted participant's session, and what can be read from it."""

    def __init__(self, folder, scenario, response, speed="max"):
        self.scenario, self.response = scenario, response
        self.session = folder / f"{scenario}-{response}-{speed}.gladi"
        gladictl("run", SCENARIOS / scenario, "--responses", SCENARIOS / scenario / "responses" / f"{response}.yaml",
                 "--seed", "1", "--speed", speed, "--quiet", "--out", self.session)
        self.log = gladictl("replay", "--jsonl", self.session)
        self.card = scored(self.session)

    @property
    def name(self):
        return f"{self.scenario}/{self.response}"

    def points(self, score):
        return json.loads(self.card)[score]["value"]


def clock(milliseconds):
    seconds, rest = divmod(abs(milliseconds), 1000)
    sign = "-" if milliseconds < 0 else "+"
    return f"T{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}" + (f".{rest:03}" if rest else "")


def subject_of(record):
    names = [record["body"][key] for key in NAMING if key in record["body"]]
    return " ".join(",".join(name) if isinstance(name, list) else str(name) for name in names)


def digest(played):
    records = [json.loads(line) for line in played.log.splitlines()]
    for record in records:
        if record["kind"] == "item-released" and "from" not in record["body"]:
            record["kind"] = "generated post"
    lines = [f"log {hashlib.sha256(played.log).hexdigest()}", f"card {hashlib.sha256(played.card).hexdigest()}"]
    lines += [f"{count} {kind}" for kind, count in sorted(Counter(record["kind"] for record in records).items())]
    lines += [""]
    # Without their numbers, so that one record more is one line more.
    lines += [f"{clock(record['at'])} {record['kind']} {subject_of(record)}".rstrip()
              for record in records if record["kind"] not in UNLISTED]
    return "\n".join(lines) + "\n"


def laid_out(value, depth=0):
    """JSON with one line for each thing that is looked at as one."""
    flat = json.dumps(value, ensure_ascii=False)
    if depth == 3 or len(flat) <= 100 or not isinstance(value, (dict, list)):
        return flat
    inner = "  " * (depth + 1)
    if isinstance(value, dict):
        parts = [f"{inner}{json.dumps(key)}: {laid_out(part, depth + 1)}" for key, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + "  " * depth + "}"
    return "[\n" + ",\n".join(inner + json.dumps(part, ensure_ascii=False) for part in value) + "\n" + "  " * depth + "]"


def golden_files(played):
    return {GOLDEN / played.scenario / f"{played.response}.log": digest(played),
            GOLDEN / played.scenario / f"{played.response}.card.json": laid_out(json.loads(played.card)) + "\n"}


# --- what must hold; each yields what is wrong -----------------------------------------------------------------------

def changes(kept, now, path=""):
    """Where two JSON values differ, innermost first to be named: `rules[3].violated: 0 is now 1`."""
    if isinstance(kept, dict) and isinstance(now, dict):
        for key in [*kept, *(key for key in now if key not in kept)]:
            yield from changes(kept.get(key), now.get(key), f"{path}.{key}".lstrip("."))
    elif isinstance(kept, list) and isinstance(now, list) and len(kept) == len(now):
        for index, pair in enumerate(zip(kept, now)):
            yield from changes(*pair, f"{path}[{index}]")
    elif kept != now:
        yield f"{path}: {json.dumps(kept, ensure_ascii=False):.200} is now {json.dumps(now, ensure_ascii=False):.200}"


def equals_the_kept(played):
    for path, now in golden_files(played).items():
        kept = path.read_text(encoding="utf-8") if path.exists() else "{}"
        if kept != now:
            shown = path.relative_to(GOLDEN.parents[1])
            if path.suffix == ".json":
                difference = [*changes(json.loads(kept), json.loads(now))]
                telling = [change for change in difference if not change.split(":")[0].endswith(NUMBERS)]
                if len(telling) < len(difference):
                    difference = [*telling[:11], f"{len(difference) - len(telling)} numbers of records", *telling[11:]]
            else:
                difference = [line for line in difflib.unified_diff(kept.splitlines(), now.splitlines(), n=0, lineterm="")][2:]
            more = [f"... and {len(difference) - 12} more"] if len(difference) > 12 else []
            yield "\n  ".join([f"{shown} is not what was played:", *difference[:12], *more])


def the_scores_tell_them_apart(ideal, average, poor):
    for score in SCORES:
        for better, worse in ((ideal, average), (average, poor)):
            apart = better.points(score) - worse.points(score)
            if apart < APART:
                yield f"{score}: {better.name} {better.points(score)} is only {apart:.1f} above {worse.name} {worse.points(score)}"


def rubric_of(scenario):
    lines = (SCENARIOS / scenario / "scenario.yaml").read_text(encoding="utf-8").splitlines()
    start = lines.index("rubric:")
    end = next((n for n in range(start + 1, len(lines)) if lines[n] and not lines[n].startswith((" ", "#"))), len(lines))
    return "\n".join(lines[start:end]) + "\n"


def scoring_is_a_pure_function(played, folder):
    """Again, from a copy in another place, in another time zone and language, and under the scenario's own rubric."""
    copy = folder / "elsewhere" / played.session.name
    copy.parent.mkdir(exist_ok=True)
    shutil.copy(played.session, copy)
    rubric = folder / f"{played.session.stem}.rubric.yaml"
    rubric.write_text(rubric_of(played.scenario), encoding="utf-8")
    again = {
        "scored twice": scored(played.session),
        "scored from a copy in another time zone": scored(copy, TZ="Asia/Jayapura", LC_ALL="C", LANG="id_ID.UTF-8"),
        "scored under its own rubric": scored(copy, "--rubric", rubric),
    }
    for how, card in again.items():
        if card != played.card:
            yield f"{played.name}: {how}, the card differs"


def speed_changes_nothing(played, folder):
    quick = Played(folder, played.scenario, played.response, "2000")
    if quick.log != played.log:
        yield f"{played.name}: at 2000x the log is not that of `--speed max`"
    if quick.card != played.card:
        yield f"{played.name}: at 2000x the card is not that of `--speed max`"


def main():
    scenarios = sorted(folder.name for folder in SCENARIOS.iterdir() if (folder / "responses").is_dir())
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(max_workers=2) as workers:
        folder = Path(name)
        plays = list(workers.map(lambda play: Played(folder, *play), [(s, r) for s in scenarios for r in RESPONSES]))
        if "--write" in sys.argv:
            for played in plays:
                for path, now in golden_files(played).items():
                    path.parent.mkdir(exist_ok=True)
                    path.write_text(now, encoding="utf-8")
            print(f"{len(plays)} logs and score cards written to {GOLDEN.relative_to(Path.cwd()) if GOLDEN.is_relative_to(Path.cwd()) else GOLDEN}")
            return 0
        faults = [fault for played in plays for fault in equals_the_kept(played)]
        if faults:
            faults.append("If this change is meant: tools/golden writes the golden files anew; read the difference before you commit it.")
        for scenario in scenarios:
            faults += the_scores_tell_them_apart(*[played for played in plays if played.scenario == scenario])
        for found in workers.map(lambda played: [*scoring_is_a_pure_function(played, folder), *speed_changes_nothing(played, folder)], plays):
            faults += found
    for fault in faults:
        print(fault)
    print(f"{len(plays)} sessions of {len(scenarios)} scenarios, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    GLADICTL = sys.argv[1]
    sys.exit(main())
