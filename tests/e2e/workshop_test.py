#!/usr/bin/env python3
"""A workshop without a screen: a host and its guests as programs of their own, on real sockets.

usage: workshop_test.py GLADICTL
"""
import json
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

GLADICTL = sys.argv.pop(1)
SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
SHORT = SCENARIOS / "contoh-singkat"
DONE, FAILED, PARTLY = 0, 3, 4


class Program:
    """A gladictl that runs; what it prints is read as it comes."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([GLADICTL, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.printed = ""
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            self.printed += line

    def says(self, pattern, seconds=60):
        """The first match in what it has printed, waited for."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if match := re.search(pattern, self.printed, re.MULTILINE):
                return match
            if self.process.poll() is not None:
                self.reader.join(5)
                if match := re.search(pattern, self.printed, re.MULTILINE):
                    return match
                break
            time.sleep(0.05)
        raise AssertionError(f"{pattern} was not said in: {self.printed}")

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ends(self, seconds=120):
        code = self.process.wait(seconds)
        self.reader.join(5)
        return code

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.reader.join(5)
        self.process.stdout.close()


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gladi-workshop-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.session = self.folder / "lokakarya.gladi"

    def starts(self, *arguments):
        program = Program(*arguments)
        self.addCleanup(program.stop)
        return program

    def hosts(self, *arguments):
        host = self.starts("host", "--out", self.session, "--address", "127.0.0.1", "--no-beacon", *arguments)
        return host, host.says(r"^join (\S+)$")[1]

    def joins(self, link, *arguments):
        return self.starts("join", link, *arguments)

    def ideal(self):
        return ["--scenario", SHORT, "--responses", SHORT / "responses" / "ideal.yaml"]

    def verified(self):
        done = subprocess.run([GLADICTL, "verify", self.session], capture_output=True, text=True)
        self.assertEqual(done.returncode, DONE, done.stdout + done.stderr)
        return done.stdout

    def card(self):
        return json.loads(subprocess.run([GLADICTL, "score", "--json", self.session], check=True, capture_output=True, text=True).stdout)

    def records(self):
        lines = subprocess.run([GLADICTL, "replay", "--jsonl", self.session], check=True, capture_output=True, text=True).stdout
        return [json.loads(line) for line in lines.splitlines()]


class Workshop(Case):
    def test_a_team_that_does_all_that_is_asked_earns_what_it_would_earn_alone(self):
        host, link = self.hosts(SHORT, "--start-with", "1", "--speed", "20")
        guest = self.joins(link, "--name", "Ani", *self.ideal())
        self.assertEqual(guest.ends(), DONE, guest.printed)
        host.says(r"^ENDEX")
        host.tell("quit")
        self.assertEqual(host.ends(), DONE)
        self.verified()
        card = self.card()["teams"][0]
        for part in ("speed", "accuracy", "sop"):
            self.assertEqual(card[part]["value"], 100, part)

    def test_each_team_is_scored_by_its_own_world(self):
        host, link = self.hosts(SHORT, "--teams", "2", "--start-with", "2", "--speed", "20")
        busy = self.joins(link, "--name", "Ani", *self.ideal())
        idle = self.joins(link, "--name", "Budi")
        self.assertEqual(busy.ends(), DONE, busy.printed)
        self.assertEqual(idle.ends(), DONE, idle.printed)
        host.tell("quit")
        host.ends()
        self.verified()
        self.assertEqual(sorted(card["speed"]["value"] for card in self.card()["teams"]), [0, 100])

    def test_who_has_no_code_does_not_come_in(self):
        host, link = self.hosts(SHORT)
        wrong = self.joins(link, "--code", "AAAAAA", "--name", "Ani")
        self.assertEqual(wrong.ends(), FAILED)
        self.assertIn("code", wrong.printed)
        doubtful = self.joins(link.split("#")[0], "--name", "Ani")
        self.assertEqual(doubtful.ends(), FAILED)
        self.assertIn("fingerprint", doubtful.printed)
        host.tell("people")
        host.tell("quit")
        self.assertEqual(host.ends(), PARTLY)
        self.assertNotIn("Ani", host.printed)

    def test_a_killed_host_comes_back_as_the_same_room_and_nothing_is_lost(self):
        host, link = self.hosts(SHORT, "--start-with", "1", "--speed", "10")
        guest = self.joins(link, "--name", "Ani", *self.ideal())
        host.says(r"^STARTEX")
        time.sleep(8)
        host.process.send_signal(signal.SIGKILL)
        host.process.wait()
        before = self.records()
        again, same = self.hosts("--go-on")
        self.assertEqual(same, link)
        time.sleep(2)
        again.tell("speed 20")
        again.tell("resume")
        self.assertEqual(guest.ends(), DONE, guest.printed)
        again.tell("quit")
        again.ends()
        self.verified()
        self.assertEqual(self.records()[:len(before)], before)
        self.assertEqual([record["kind"] for record in self.records()].count("participant-joined"), 1)

    def test_many_at_once_are_heard_and_the_log_holds(self):
        host, link = self.hosts(SHORT, "--teams", "3", "--start-with", "30", "--speed", "60")
        swarm = self.starts("swarm", link, "--participants", "30", "--acts", "0.5")
        self.assertEqual(swarm.ends(), DONE, swarm.printed)
        self.assertRegex(swarm.printed, r"0 not answered")
        host.tell("quit")
        host.ends()
        self.verified()

    def test_people_of_the_list_take_their_seats(self):
        roster = self.folder / "daftar.csv"
        roster.write_text("Nama;Instansi;NIP;Tim\nAni Lestari;Dinas Kominfo;19790101 200501 2 002;tim-2\n", encoding="utf-8")
        host, link = self.hosts(SHORT, "--teams", "2", "--roster", roster)
        guest = self.joins(link, "--seat", "hadir-1")
        host.says(r"^1: Ani Lestari joined$")
        host.tell("people")
        host.says(r"^hadir-1\tAni Lestari\ttim-2\there$")
        self.assertNotIn("19790101", json.dumps(self.records()))
        guest.stop()


if __name__ == "__main__":
    unittest.main()
