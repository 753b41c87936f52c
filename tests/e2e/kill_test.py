#!/usr/bin/env python3
"""Headless runs under load are killed at random instants, and what resumes them is killed again.

After each kill: every act that was reported durable is in the file, and the file's records are exactly the first ones of an
undisturbed run. Each session then ends as that run did.

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
KILLS_A_SESSION = 5

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


def killed(command, first, number, reference):
    """Kills a command some moments after it reported a random one of the records from `first` on durable; returns the last
    one that it reported."""
    process = subprocess.Popen([*command, "--report-durable", "--quiet"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    # Where in a run that falls does not depend on the machine's speed.
    chance = random.Random(number)
    fatal, moments = first + chance.randrange(0, len(reference) // KILLS_A_SESSION), chance.uniform(0, 0.004)
    acknowledged = 0
    if fatal < first + 5:
        process.send_signal(signal.SIGKILL)
    for line in process.stdout:
        if line.startswith("durable ") and line.endswith("\n"):
            acknowledged = int(line.split()[1])
            if acknowledged >= fatal and process.poll() is None:
                time.sleep(moments)
                process.send_signal(signal.SIGKILL)
                fatal = len(reference) + 1
    process.wait()
    return acknowledged


def fault_after(session, acknowledged, reference):
    """Returns what is wrong with the file that a kill left, or an empty text, and how many records it holds."""
    if not session.exists():
        return "", 0
    if session.stat().st_size == 0:
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
    return "", len(found)


def play(folder, number, reference):
    """One session, killed KILLS_A_SESSION times: the run, then each time what resumed it. Returns what is wrong and how many
    records were there after each kill."""
    session = folder / f"{number}.gladi"
    script = ["--responses", folder / "responses.yaml"]
    present = []
    for kill in range(KILLS_A_SESSION):
        found = present[-1] if present else 0
        if found == 0:
            session.unlink(missing_ok=True)
            command = [GLADICTL, "run", folder / "beban", *script, "--out", session]
        else:
            command = [GLADICTL, "resume", session, *script]
        acknowledged = killed(command, found, number * KILLS_A_SESSION + kill, reference)
        fault, found = fault_after(session, acknowledged, reference)
        present.append(found)
        if fault:
            return f"kill {kill}: {fault}", present
    if 0 < present[-1] < len(reference):
        resumed = subprocess.run([GLADICTL, "resume", session, *script, "--quiet"], capture_output=True, text=True)
        if resumed.returncode != 0:
            return f"cannot be resumed: {resumed.stderr}", present
    if present[-1] > 0:
        if lines_of(session) != reference:
            return "the resumed session ended differently", present
        verified = subprocess.run([GLADICTL, "verify", "--quiet", session], capture_output=True, text=True)
        if verified.returncode != 0:
            return f"verify: {verified.stdout}{verified.stderr}", present
    session.unlink(missing_ok=True)
    return "", present


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
            results = list(workers.map(lambda number: play(folder, number, reference), range(KILLS // KILLS_A_SESSION)))
        faults = [(number, fault) for number, (fault, _) in enumerate(results) if fault]
        kills = [found for _, present in results for found in present]
        within = sum(0 < found < len(reference) for found in kills)
        for number, fault in faults:
            print(f"session {number}, {fault}")
        print(f"{len(kills)} kills in {len(results)} sessions, {within} of them in the middle of {len(reference)} records, {len(faults)} faults")
        if within < KILLS // 2:
            print("too few kills fell into a run: the test proves little on this machine")
            return 1
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
