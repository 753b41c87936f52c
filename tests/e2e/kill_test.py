#!/usr/bin/env python3
"""A headless run under load is killed at random instants, again and again.

After each kill: every act that was reported durable is in the file, the file's records are exactly the first ones of an
undisturbed run, and the resumed session ends as that run did.

usage: kill_test.py GLADICTL [KILLS]
"""
import random
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

GLADICTL = sys.argv[1]
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 200

SCENARIO = """\
format: 1
id: beban
version: "1.0"
language: id
title: Beban
summary: Uji beban.
briefing: Uji beban.
crisis: introduction
difficulty: introductory
duration: 10m
phases: [{id: awal, title: Awal, at: T+00:00}]
objectives: [{id: O1, title: Bertahan}]
roles: [{id: humas, title: Humas, duties: Semua.}]
channels:
  - {id: medsos, kind: microblog, title: Linimasa, publish: true}
  - {id: pers, kind: press, title: Pers}
personas:
  - {id: ratna, name: Ratna, handle: ratna, kind: citizen}
  - {id: kadis, name: Kepala Dinas, handle: kadis, kind: leader}
crowd: {given: [Adi, Sari, Budi], family: [Pratama, Lestari]}
approval: {by: kadis, after: 30s}
"""
TIMELINE = """\
injects:
  - id: wa-1
    at: T+00:01
    channel: medsos
    from: ratna
    objectives: [O1]
    text: Air diracun!
    claim: racun
    seeds: 20
    expect: [{act: triage, as: hoax, target: 2m, lapse: 5m}]
  - id: pers-1
    at: T+00:02
    channel: pers
    from: ratna
    text: Benarkah?
    repeat: {every: 1m, times: 8}
    expect: [{act: answer, target: 2m, lapse: 5m}]
background:
  - {id: ramai, channel: medsos, from: T+00:00, until: T+00:10, count: 500, templates: ["Air di {tempat}"], words: {tempat: [Wijen, Lobar]}}
"""
FACTS = """\
sources: [{id: lab, title: Lab, delay: 20s, answers: [{from: T+00:01, text: Aman}]}]
claims: [{id: racun, statement: Diracun, truth: hoax, impact: high, checks: [{source: lab, from: T+00:02, verdict: hoax, text: Tidak}], match: [{any: [diracun]}]}]
"""
SOP = """\
rules: [{id: S1, title: Pilah, template: existence, activation: {act: triage}, basis: {kind: sop, text: SOP instansi}}]
"""


def responses():
    lines = ["scenario: beban", "role: humas", "name: Beban", "responses:"]
    for second in range(1, 600, 2):
        time = f"T+00:{second // 60:02}:{second % 60:02}"
        if second % 3 == 0:
            lines.append(f'  - {{at: {time}, do: draft, id: d{second % 7}, kind: update, channel: medsos, text: "Draf pada detik {second}"}}')
        else:
            lines.append(f'  - {{at: {time}, do: note, text: "Catatan pada detik {second}"}}')
    lines.append("  - {after: wa-1, delay: 30s, do: triage, item: wa-1, as: hoax}")
    lines.append('  - {after: pers-1, delay: 40s, do: answer, item: pers-1, text: "Kami periksa."}')
    lines.append('  - {at: T+00:05, do: release, id: r1, kind: clarification, channel: medsos, basis: [wa-1], approval: true, text: "Tidak benar."}')
    return "\n".join(lines) + "\n"


def lines_of(session):
    return subprocess.run([GLADICTL, "replay", "--jsonl", session], check=True, capture_output=True, text=True).stdout.splitlines()


def kill_once(folder, number, reference):
    """Returns what is wrong, or an empty text and how many records were there when it died."""
    session = folder / f"{number}.gladi"
    process = subprocess.Popen([GLADICTL, "run", folder / "beban", "--responses", folder / "responses.yaml",
                                "--report-durable", "--quiet", "--out", session], stdout=subprocess.PIPE, text=True)
    # Some moments after a random act was acknowledged: where in a run that falls does not depend on the machine's speed.
    chance = random.Random(number)
    fatal, moments = chance.randrange(0, len(reference)), chance.uniform(0, 0.004)
    acknowledged = 0
    if fatal < 20:
        process.send_signal(signal.SIGKILL)
    for line in process.stdout:
        if line.startswith("durable ") and line.endswith("\n"):
            acknowledged = int(line.split()[1])
            if acknowledged >= fatal and process.poll() is None:
                time.sleep(moments)
                process.send_signal(signal.SIGKILL)
                fatal = len(reference) + 1
    process.wait()
    if not session.exists():
        return "", 0
    head = session.stat().st_size
    if head == 0:
        return ("" if acknowledged == 0 else "acknowledged acts in an empty file"), 0
    replay = subprocess.run([GLADICTL, "replay", "--jsonl", session], capture_output=True, text=True)
    if replay.returncode != 0:
        # Killed while the file was being made: nothing was acknowledged, and it says so plainly.
        return ("" if acknowledged == 0 and replay.returncode == 3 else f"cannot be read: {replay.stderr}"), 0
    found = replay.stdout.splitlines()
    if len(found) < acknowledged:
        return f"{acknowledged} acknowledged, {len(found)} found", len(found)
    if found != reference[:len(found)]:
        return "the records are not those of an undisturbed run", len(found)
    if len(found) == 0 or len(found) == len(reference):
        return "", len(found)
    resumed = subprocess.run([GLADICTL, "resume", session, "--responses", folder / "responses.yaml", "--quiet"], capture_output=True, text=True)
    if resumed.returncode != 0:
        return f"cannot be resumed: {resumed.stderr}", len(found)
    if lines_of(session) != reference:
        return "the resumed session ended differently", len(found)
    verified = subprocess.run([GLADICTL, "verify", "--quiet", session], capture_output=True, text=True)
    if verified.returncode != 0:
        return f"verify: {verified.stdout}{verified.stderr}", len(found)
    session.unlink()
    return "", len(found)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "beban").mkdir()
        for file, text in {"scenario.yaml": SCENARIO, "timeline.yaml": TIMELINE, "facts.yaml": FACTS, "sop.yaml": SOP}.items():
            (folder / "beban" / file).write_text(text)
        (folder / "responses.yaml").write_text(responses())
        whole = folder / "utuh.gladi"
        subprocess.run([GLADICTL, "run", folder / "beban", "--responses", folder / "responses.yaml", "--quiet", "--out", whole], check=True)
        reference = lines_of(whole)
        with ThreadPoolExecutor(max_workers=2) as workers:
            results = list(workers.map(lambda number: kill_once(folder, number, reference), range(KILLS)))
        faults = [(number, fault) for number, (fault, _) in enumerate(results) if fault]
        within = sum(0 < found < len(reference) for _, found in results)
        for number, fault in faults:
            print(f"kill {number}: {fault}")
        print(f"{KILLS} kills, {within} of them in the middle of a run of {len(reference)} records, {len(faults)} faults")
        if within < KILLS // 4:
            print("too few kills fell into a run: the test proves little on this machine")
            return 1
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
