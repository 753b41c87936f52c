#!/usr/bin/env python3
"""gladictl as a trainer meets it: what it prints, how it refuses, which exit code it leaves. What it exports is opened by
other programs (Python's csv, html and json readers) and compared with the score card.

usage: cli_test.py GLADICTL
"""
import csv
import json
import os
import pty
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from html.parser import HTMLParser
from pathlib import Path

import chain

GLADICTL = sys.argv.pop(1)
SCENARIO = Path(__file__).resolve().parents[2] / "scenarios" / "contoh-singkat"
FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
IDEAL = SCENARIO / "responses" / "ideal.yaml"
COMMANDS = ["check", "run", "resume", "replay", "verify", "score", "export"]
DONE, FAULTS, USAGE, FAILED, PARTLY = 0, 1, 2, 3, 4


class Answer:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout.decode(), done.stderr.decode()


def gladictl(*arguments, **options):
    return Answer(subprocess.run([options.pop("program", GLADICTL), *map(str, arguments)], capture_output=True, **options))


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gladi-cli-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def does(self, *arguments, **options):
        """The command succeeds without a complaint; its answer is what it printed."""
        answer = gladictl(*arguments, **options)
        self.assertEqual((answer.code, answer.err), (DONE, ""))
        return answer.out

    def refuses(self, *arguments, because, code=FAILED, **options):
        """The command fails with this code, and what it prints says why in all of these words."""
        answer = gladictl(*arguments, **options)
        said = answer.out + answer.err
        self.assertEqual(answer.code, code, said)
        for words in [because] if isinstance(because, str) else because:
            self.assertIn(words, said)
        self.assertNotIn("terminate called", said)
        return answer

    def play(self, name="latihan.gladi", responses=IDEAL):
        session = self.folder / name
        self.does("run", SCENARIO, "--responses", responses, "--quiet", "--out", session)
        return session

    def interrupted(self, name="terputus.gladi", rows=100):
        """A session of which only these first rows were written when the power went."""
        session = self.play(name)
        chain.forge(session, f"DELETE FROM event WHERE sequence > {rows}")
        return session

    def card(self, session, *options):
        return json.loads(self.does("score", "--json", *options, session))

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


class Checking(Case):
    def copy(self):
        return Path(shutil.copytree(SCENARIO, self.folder / "contoh-singkat"))

    def break_two_things(self):
        """An unknown key in one file, an unknown persona in another. Returns the folder and both lines."""
        copy = self.copy()
        lines = {}
        for file, sound, broken in (("scenario.yaml", "difficulty:", "dificulty:"), ("timeline.yaml", "from: bu_ratna", "from: bu_ratn")):
            path = copy / file
            text = path.read_text(encoding="utf-8")
            lines[file] = text[:text.index(sound)].count("\n") + 1
            path.write_text(text.replace(sound, broken, 1), encoding="utf-8")
        return copy, lines

    def test_a_sound_scenario_has_no_errors(self):
        self.assertIn("contoh-singkat: 0 errors", self.does("check", SCENARIO))
        self.assertEqual(self.does("check", "--quiet", SCENARIO), "")
        self.assertEqual(json.loads(self.does("check", "--json", SCENARIO)), [])

    def test_every_fault_is_told_at_once_with_its_place_and_what_would_be_right(self):
        copy, lines = self.break_two_things()
        self.refuses("check", copy, code=FAULTS, because=[
            f"scenario.yaml:{lines['scenario.yaml']}:1: error: ", "[unknown-key]", "did you mean 'difficulty'?",
            f"timeline.yaml:{lines['timeline.yaml']}:", "[unknown-reference]", "bu_ratna"])

    def test_json_says_the_same(self):
        copy, lines = self.break_two_things()
        answer = self.refuses("check", "--json", copy, because="unknown-key", code=FAULTS)
        found = {(fault["file"], fault["line"], fault["code"]) for fault in json.loads(answer.out) if fault["severity"] == "error"}
        self.assertIn(("scenario.yaml", lines["scenario.yaml"], "unknown-key"), found)
        self.assertIn(("timeline.yaml", lines["timeline.yaml"], "unknown-reference"), found)

    def test_one_broken_folder_among_sound_ones_decides(self):
        copy, _ = self.break_two_things()
        self.refuses("check", SCENARIO, copy, because="contoh-singkat: 0 errors", code=FAULTS)

    def test_a_folder_that_is_not_there(self):
        self.refuses("check", self.folder / "tiada", because="tiada: error: there is no such folder [missing-folder]", code=FAULTS)

    def test_what_lies_beside_the_scenarios_is_skipped_and_said_so(self):
        out = self.does("check", *sorted(SCENARIO.parent.iterdir()))
        self.assertIn("scenarios/schema: no scenario, skipped", out)
        self.assertIn("scenarios/contoh-singkat: 0 errors", out)
        self.refuses("check", SCENARIO.parent / "schema", because="schema/scenario.yaml: error: there is no scenario.yaml", code=FAULTS)
        self.refuses("check", SCENARIO, self.folder / "tiada", because="no such folder", code=FAULTS)

    def test_a_scenario_is_copied_and_renamed_without_an_error(self):
        copy = Path(shutil.copytree(SCENARIO, self.folder / "kota-saya"))
        self.assertRegex(self.does("check", copy), r"scenario\.yaml:\d+:\d+: warning: the scenario calls itself 'contoh-singkat', its folder 'kota-saya' \[id-folder\]")
        head = copy / "scenario.yaml"
        head.write_text(head.read_text(encoding="utf-8").replace("id: contoh-singkat", "id: kota-saya", 1), encoding="utf-8")
        out = self.does("check", copy)
        self.assertEqual(out.count("[other-scenario]"), 3)   # one for each scripted participant
        self.assertIn("kota-saya: 0 errors, 3 warnings", out)
        self.refuses("run", copy, "--responses", copy / "responses" / "ideal.yaml", "--out", self.folder / "x.gladi", because="were written for 'contoh-singkat'")
        for script in (copy / "responses").iterdir():
            script.write_text(script.read_text(encoding="utf-8").replace("scenario: contoh-singkat", "scenario: kota-saya", 1), encoding="utf-8")
        self.assertIn("kota-saya: 0 errors, 0 warnings", self.does("check", copy))
        self.does("run", copy, "--responses", copy / "responses" / "ideal.yaml", "--quiet", "--out", self.folder / "x.gladi")

    def test_responses_that_fit_nothing_are_one_line(self):
        copy = self.copy()
        shutil.copy(SCENARIO.parent / "krisis-kesehatan" / "responses" / "ideal.yaml", copy / "responses" / "lain.yaml")
        out = self.does("check", copy)
        self.assertEqual(out.count("lain.yaml"), 1)

    def test_a_file_that_cannot_be_taken_is_told_like_any_other_fault(self):
        copy = self.copy()
        (copy / "facts.yaml").write_text("#" * (5 << 20))
        answer = self.refuses("check", copy, because=f"{copy}/facts.yaml: error: too large", code=FAULTS)
        self.assertEqual(answer.out.count(str(copy)), 2)   # the fault, and the count
        self.assertIn("contoh-singkat: 1 error, 0 warnings", answer.out)
        (copy / "facts.yaml").unlink()
        (copy / "facts.yaml").mkdir()
        answer = self.refuses("check", "--json", copy, because="no-regular-file", code=FAULTS)
        self.assertEqual([(fault["file"], fault["code"]) for fault in json.loads(answer.out)], [("facts.yaml", "no-regular-file")])

    def test_nothing_in_a_scenario_reaches_the_terminal_raw(self):
        copy = self.copy()
        (copy / "sop.yaml").write_bytes(b'rules:\n  - {id: "\\e[31m", titel: x}\n')
        answer = self.refuses("check", copy, because="[bad-id]", code=FAULTS)
        self.assertNotIn("\x1b", answer.out)


class Documenting(Case):
    def test_the_examples_of_the_scenario_format_are_one_scenario_that_can_be_played(self):
        page = (SCENARIO.parents[1] / "docs" / "scenario-format.md").read_text(encoding="utf-8")
        folder = self.folder / "contoh-singkat"
        (folder / "responses").mkdir(parents=True)
        examples = dict(re.findall(r"(?ms)^## (\S+\.yaml)$.*?^```yaml$\n(.*?)^```$", page))
        self.assertEqual(set(examples), {"scenario.yaml", "timeline.yaml", "facts.yaml", "sop.yaml", "responses/*.yaml"})
        for name, text in examples.items():
            (folder / name.replace("*", "ideal")).write_text(text, encoding="utf-8")
        self.assertEqual(self.does("check", folder), f"{folder}: 0 errors, 0 warnings\n")
        self.does("run", folder, "--responses", folder / "responses" / "ideal.yaml", "--quiet", "--out", self.folder / "x.gladi")
        card = self.card(self.folder / "x.gladi")
        self.assertEqual({obligation["state"] for obligation in card["obligations"]}, {"met"})


class Running(Case):
    def test_a_session_is_played_to_its_end(self):
        session = self.folder / "latihan.gladi"
        self.assertRegex(self.does("run", SCENARIO, "--responses", IDEAL, "--out", session), r"latihan\.gladi: \d+ events, ended at T\+00:10:00")
        self.assertEqual(self.card(session)["subject"]["name"], "Contoh ideal")

    def test_name_and_seed_are_taken_from_the_command_line(self):
        session = self.folder / "latihan.gladi"
        self.assertEqual(self.does("run", SCENARIO, "--name", "Sari", "--role", "humas", "--seed", 7, "--quiet", "--out", session), "")
        card = self.card(session)
        self.assertEqual((card["subject"]["name"], card["seed"]), ("Sari", 7))

    def test_a_session_is_never_overwritten(self):
        session = self.play()
        before = session.read_bytes()
        self.refuses("run", SCENARIO, "--out", session, because=["latihan.gladi", "there is already a file"])
        self.assertEqual(session.read_bytes(), before)

    def test_an_unknown_role_is_answered_with_those_there_are(self):
        self.refuses("run", SCENARIO, "--role", "bupati", "--out", self.folder / "latihan.gladi", because=['no role "bupati"', "there is humas"])
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_responses_with_a_fault_are_told_by_line_and_column_and_leave_no_file(self):
        responses = self.write("salah.yaml", "scenario: contoh-singkat\nrole: humas\nresponses:\n  - {at: T+00:02, do: triag, item: keluhan-01}\n")
        session = self.folder / "latihan.gladi"
        self.refuses("run", SCENARIO, "--responses", responses, "--out", session, because=["salah.yaml:4:23: error", "did you mean 'triage'?"])
        self.refuses("run", SCENARIO, "--responses", self.folder / "tiada.yaml", "--out", session, because="tiada.yaml: the file cannot be read")
        self.assertFalse(session.exists())

    def test_an_act_that_could_not_be_done_is_told_by_line(self):
        responses = self.write("terlalu-cepat.yaml", "scenario: contoh-singkat\nrole: humas\nname: Sari\nresponses:\n  - {at: T+00:01, do: acknowledge, item: memo-pulih}\n")
        answer = gladictl("run", SCENARIO, "--responses", responses, "--quiet", "--out", self.folder / "latihan.gladi")
        self.assertEqual(answer.code, PARTLY)
        self.assertRegex(answer.err, r"terlalu-cepat\.yaml:5: not done: ")
        answer = gladictl("run", SCENARIO, "--responses", responses, "--out", self.folder / "lagi.gladi")
        self.assertRegex(answer.out, r"ended at T\+00:10:00; 1 act of the script not done\n$")

    def test_a_press_inquiry_is_answered_not_replied_to(self):
        responses = self.write("balas.yaml", "scenario: contoh-singkat\nrole: humas\nname: Sari\nresponses:\n  - {after: pers-01, delay: 1m, do: reply, item: pers-01, text: Baik.}\n")
        answer = gladictl("run", SCENARIO, "--responses", responses, "--quiet", "--out", self.folder / "latihan.gladi")
        self.assertEqual(answer.code, PARTLY)
        self.assertIn("balas.yaml:5: not done: \"pers-01\" is an inquiry: answer it instead of replying", answer.err)

    def test_a_folder_that_is_missing_is_named(self):
        self.refuses("run", SCENARIO, "--out", self.folder / "tiada" / "x.gladi", because=f"there is no folder '{self.folder}/tiada' [io]")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_what_has_ended_is_not_resumed(self):
        self.refuses("resume", self.play(), because="the session has ended")

    def test_progress_is_for_terminals(self):
        session = self.folder / "latihan.gladi"
        self.assertEqual(gladictl("run", SCENARIO, "--out", session).err, "")
        terminal, end = pty.openpty()
        with subprocess.Popen([GLADICTL, "run", SCENARIO, "--speed", "1200", "--out", self.folder / "layar.gladi"], stdout=subprocess.PIPE, stderr=end) as process:
            os.close(end)
            shown = b""
            try:
                while part := os.read(terminal, 4096):
                    shown += part
            except OSError:   # how Linux says that the other end was closed
                pass
            process.stdout.read()
        os.close(terminal)
        self.assertRegex(shown.decode(), r"\rT\+00:0\d:\d\d.* / T\+00:10:00, \d+ events")


class Scoring(Case):
    def test_three_scores_never_one(self):
        out = self.does("score", self.play())
        for line in (r"speed +\d+\.\d", r"accuracy +\d+\.\d", r"SOP +\d+\.\d", r"wa-racun-01/3 +publish .* points of speed", r"S1 +1 kept, 0 broken .* points of SOP",
                     r"rubric +the scenario's own: weights 0\.30 speed, 0\.35 accuracy, 0\.35 SOP; P from 80", r"ended at T\+00:10:00"):
            self.assertRegex(out, line)

    def test_the_test_before_and_after_stands_beside_the_scores(self):
        script = IDEAL.read_text(encoding="utf-8") + "test: {pre: [1, 1, 1, 3, 0], post: [2, 1, 2, 3, 1]}\n"
        plain, tested = self.card(self.play()), self.card(self.play("tes.gladi", responses=self.write("tes.yaml", script)))
        self.assertEqual(plain["learning"], {"before": None, "after": None, "gain": None, "questions": []})
        learning = tested["learning"]
        self.assertEqual((learning["before"], learning["after"], learning["gain"]), (50, 100, 1))   # 2 of 4, then all
        self.assertEqual([question["before"] for question in learning["questions"]], [0, 0, 0, 2, None])
        for score in ("speed", "accuracy", "sop"):
            self.assertEqual(tested[score]["value"], plain[score]["value"])
        self.does("verify", "--quiet", self.folder / "tes.gladi")

    def test_a_rubric_of_a_panel_changes_what_it_says_and_nothing_else(self):
        session = self.play(responses=SCENARIO / "responses" / "average.yaml")
        panel = self.write("panel.yaml", "rubric:\n  weights: {speed: 10, accuracy: 20, sop: 70}\n  bands: {performed: 95, some: 90, major: 60}\n")
        own, other = self.card(session), self.card(session, "--composite", "--rubric", panel)
        self.assertNotIn("composite", own)
        self.assertEqual(other["rubric"]["weights"], {"speed": 0.1, "accuracy": 0.2, "sop": 0.7})
        values = {score: own[score]["value"] for score in ("speed", "accuracy", "sop")}
        self.assertEqual({score: other[score]["value"] for score in values}, values)
        self.assertAlmostEqual(other["composite"], 0.1 * values["speed"] + 0.2 * values["accuracy"] + 0.7 * values["sop"], places=5)
        self.assertEqual((own["sop"]["rating"], other["sop"]["rating"]), ("S", "M"))
        self.assertEqual(other["obligations"], own["obligations"])

    def test_verbose_leads_from_each_point_to_event_fact_element_and_rule(self):
        session = self.play(responses=SCENARIO / "responses" / "average.yaml")
        card, plain, out = self.card(session), self.does("score", session), self.does("score", "-v", session)
        self.assertLess(len(plain), len(out))
        for obligation in card["obligations"]:
            if obligation["met_by"]:
                self.assertRegex(out, rf"answered at T\+[0-9:.]+, event {obligation['met_by']},")
            for fact in obligation["facts"]:
                self.assertIn(f"{fact['points']:+.1f} fact {fact['fact']} ", out)
            for element in obligation["elements"]:
                self.assertIn(f"+{1 if element['found'] else 0}.0 element {element['element']} ", out)
        for rule in card["rules"]:
            self.assertIn(rule["title"].get("en", rule["title"]["id"]), out)
            for activation in rule["activations"]:
                if activation["activation"]:
                    self.assertIn(f"event {activation['activation']}", out)

    def test_what_limits_a_rating_is_told(self):
        health = SCENARIO.parent / "krisis-kesehatan"
        session = self.folder / "parah.gladi"
        self.does("run", health, "--responses", health / "responses" / "poor.yaml", "--quiet", "--out", session)
        card, out = self.card(session), self.does("score", session)
        self.assertTrue(card["vetoes"])
        self.assertIn("\nlimits\n", out)
        limits = re.search(r"(?s)\nlimits\n(.*?)\n\n", out).group(1).splitlines()
        self.assertEqual(len(limits), len(card["vetoes"]))
        for veto, line in zip(card["vetoes"], limits):
            if veto["event"] is None:   # a duty that was not done has no event
                self.assertNotIn(", event ", line)
            else:
                self.assertTrue(line.endswith(f", event {veto['event']}"), line)

    def test_a_session_that_was_cut_off_is_scored_as_far_as_it_goes_and_says_so(self):
        session = self.interrupted()
        self.assertRegex(self.does("score", session), r"not ended: scored as far as T\+00:0\d:\d\d")
        self.assertFalse(self.card(session)["ended"])

    def test_every_report_prints_the_seal_that_verify_prints(self):
        session = self.play()
        verified = self.does("verify", session)
        digest, rows = verified.split()[-1], int(verified.split(": ")[1].split()[0])
        self.assertEqual(self.card(session)["seal"], {"digest": digest, "rows": rows})
        self.does("export", session, "--format", "csv,html,json", "--out", self.folder / "evaluasi")
        for name in ("ringkasan.csv", "evaluasi.html", "evaluasi.json"):
            self.assertIn(digest, (self.folder / "evaluasi" / name).read_text(encoding="utf-8"))
        self.assertIn(f"sealed by {digest} (row {rows})", self.does("score", session))

    def test_one_figure_for_all_is_only_given_to_who_asks(self):
        session = self.play()
        self.assertNotIn("composite", self.does("score", session))
        self.assertIn("composite 100.0", self.does("score", "--composite", session))
        for options, expected in ([], False), (["--composite"], True):
            self.does("export", session, "--format", "csv,html,json", "--out", self.folder / "evaluasi", *options)
            for name, word in ("ringkasan.csv", "Gabungan"), ("evaluasi.html", "Gabungan"), ("evaluasi.json", "composite"):
                self.assertEqual(word in (self.folder / "evaluasi" / name).read_text(encoding="utf-8"), expected, name)

    def test_a_rubric_of_a_panel_gives_other_targets_to_obligations(self):
        session = self.play(responses=SCENARIO / "responses" / "average.yaml")
        panel = self.write("panel.yaml", "rubric:\n  deadlines:\n    - {act: acknowledge, target: 1s, lapse: 2s}\n    - {obligation: memo-lab/1, lapse: 9m}\n")
        own, other = self.card(session), self.card(session, "--rubric", panel)
        self.assertEqual(other["rubric"]["deadlines"], [{"act": "acknowledge", "target": 1000, "lapse": 2000}, {"obligation": "memo-lab/1", "lapse": 540000}])
        self.assertEqual({key: own["rubric"][key] for key in own["rubric"]}, {key: other["rubric"][key] for key in own["rubric"]})
        before, after = ({o["obligation"]: o for o in card["obligations"]} for card in (own, other))
        self.assertEqual((after["memo-siaga/1"]["expected"]["target"], after["memo-siaga/1"]["target_in_play"]), (1000, 60000))
        self.assertEqual((before["memo-siaga/1"]["state"], after["memo-siaga/1"]["state"]), ("met", "missed"))
        self.assertEqual(after["memo-lab/1"]["expected"]["lapse"], 540000)
        untouched = [name for name in before if before[name]["expected"]["act"] != "acknowledge"]
        self.assertEqual([after[name]["s"] for name in untouched], [before[name]["s"] for name in untouched])
        self.assertLess(other["speed"]["value"], own["speed"]["value"])
        out = self.does("score", "-v", "--rubric", panel, session)
        self.assertIn("deadline of memo-lab/1: lapse 9m", out)
        self.assertIn("target 1s, lapse 2s (in play 1m, 3m)", out)

    def test_a_rubric_with_a_fault_is_told_by_line_and_column(self):
        rubric = self.write("panel.yaml", "rubric:\n  weights: {speed: 50, accuracy: 35, sop: 35}\n  band: {performed: 95}\n")
        self.refuses("score", "--rubric", rubric, self.play(), because=[
            "panel.yaml:2:12: error: the weights do not add up to 100", "panel.yaml:3:3: error: ", "did you mean 'bands'?"])
        rubric = self.write("panel.yaml", "rubric:\n  deadlines:\n    - {obligation: wa-racun-01/4, target: 5m}\n")
        self.refuses("score", "--rubric", rubric, self.play("lain.gladi"), because=["panel.yaml:3:20: error: ", "did you mean 'wa-racun-01/"])


class Replaying(Case):
    def test_lines_are_the_same_on_another_day_and_wall_adds_the_day(self):
        first, second = self.play("satu.gladi"), self.play("dua.gladi")
        plain = self.does("replay", "--jsonl", first)
        self.assertEqual(self.does("replay", "--jsonl", second), plain)
        with_wall = [json.loads(line) for line in self.does("replay", "--jsonl", "--wall", first).splitlines()]
        walls = [record.pop("wall") for record in with_wall]
        self.assertEqual(with_wall, [json.loads(line) for line in plain.splitlines()])
        self.assertEqual(walls, sorted(walls))
        self.assertGreater(walls[0], 1_700_000_000_000_000)   # microseconds of this century

    def test_a_plain_line_has_number_time_author_and_kind(self):
        self.assertRegex(self.does("replay", self.play()), r"(?m)^17\tT\+00:00:10\tpeserta-1\titem-acknowledged\t")


class Verifying(Case):
    def tampered(self, *statements):
        session = self.play()
        with sqlite3.connect(session) as database:
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                database.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                database.execute(statement)
        database.close()
        return session

    def test_an_untouched_session_is_sound(self):
        session = self.play()
        self.assertRegex(self.does("verify", session), r"\d+ rows, chain whole, every record follows from the acts; last digest [0-9a-f]{64}")
        self.assertEqual(self.does("verify", "--quiet", session), "")

    def test_the_chain_is_the_documented_one(self):
        session = self.play()
        with sqlite3.connect(session) as database:
            scenario, first, links = chain.digests(database)
            self.assertEqual(database.execute("SELECT first, count, digest FROM head").fetchone(), (first, len(links), links[-1]))
            self.assertEqual([digest for (digest,) in database.execute("SELECT digest FROM event ORDER BY sequence")], links)
            opened = json.loads(database.execute("SELECT body FROM event WHERE sequence = 1").fetchone()[0])
        database.close()
        self.assertEqual(opened["digest"], scenario.hex())

    def test_a_session_from_before_there_were_teams(self):
        session = self.folder / "lama.gladi"
        shutil.copy(FIXTURES / "version-1.gladi", session)
        verified = gladictl("verify", session)   # it was interrupted
        self.assertEqual(verified.code, PARTLY)
        self.assertIn("27 rows, chain whole, every record follows from the acts", verified.out)
        card = self.card(session)
        self.assertEqual((card["subject"]["kind"], card["ended"]), ("participant", False))
        self.assertGreater(card["speed"]["value"], 0)

    def test_another_scenario_under_a_chain_made_to_fit_is_found_at_row_1(self):
        session = self.play()
        chain.forge(session, "UPDATE scenario_file SET bytes = CAST(bytes || x'0a' AS BLOB) WHERE path = 'sop.yaml'")
        self.refuses("verify", session, because="row 1: the session was opened on another scenario", code=FAULTS)

    def test_a_session_that_has_not_ended_is_no_whole_one(self):
        self.refuses("verify", self.interrupted(), because=["100 rows, chain whole", "NOT ENDED, last at T+00:0"], code=PARTLY)
        self.refuses("verify", "--quiet", self.interrupted("lagi.gladi"), because="NOT ENDED", code=PARTLY)

    def test_triggers_refuse_to_change_or_remove_a_row(self):
        session = self.play()
        with sqlite3.connect(session) as database:
            for statement in ("UPDATE event SET at_ms = 0 WHERE sequence = 50", "DELETE FROM event WHERE sequence = 50"):
                with self.assertRaisesRegex(sqlite3.DatabaseError, "never"):
                    database.execute(statement)
        database.close()
        self.does("verify", session)

    def test_a_better_answer_put_in_afterwards_is_found(self):
        session = self.tampered("""UPDATE event SET body = replace(body, 'Tidak ditemukan racun', 'Tidak ada racun') WHERE kind = 'statement-published' AND sequence = 50""")
        self.refuses("verify", session, because="row 50", code=FAULTS)

    def test_an_earlier_time_put_in_afterwards_is_found(self):
        self.refuses("verify", self.tampered("UPDATE event SET wall_us = wall_us - 1 WHERE sequence = 37"), because="row 37", code=FAULTS)

    def test_a_removed_row_is_found(self):
        self.refuses("verify", self.tampered("DELETE FROM event WHERE sequence = 41"), because="row 41", code=FAULTS)

    def test_swapped_rows_are_found(self):
        session = self.tampered("UPDATE event SET sequence = -1 WHERE sequence = 20", "UPDATE event SET sequence = 20 WHERE sequence = 21",
                                "UPDATE event SET sequence = 21 WHERE sequence = -1")
        answer = self.refuses("verify", session, because="rows 20 and 21 were swapped [swapped]", code=FAULTS)
        self.assertEqual(["row" in line for line in answer.out.splitlines()].count(True), 1, answer.out)

    def test_a_flipped_byte_is_found(self):
        session = self.play()
        bytes_ = bytearray(session.read_bytes())
        place = bytes_.index(b"memahami kekhawatiran")
        bytes_[place] ^= 1
        session.write_bytes(bytes_)
        self.refuses("verify", session, because="row ", code=FAULTS)

    def test_a_cut_file_is_found(self):
        session = self.play()
        session.write_bytes(session.read_bytes()[:session.stat().st_size // 2])
        self.refuses("verify", session, because="bytes are missing at its end [cut]", code=FAULTS)

    def test_a_file_that_is_a_byte_short_is_cut_not_changed(self):
        session = self.play()
        session.write_bytes(session.read_bytes()[:-1])
        answer = self.refuses("verify", session, because="the file was cut: 1 byte is missing at its end [cut]", code=FAULTS)
        self.assertNotIn("was changed", answer.out)

    def test_whatever_is_in_a_file_each_fault_is_one_plain_line(self):
        session = self.play()
        whole = session.read_bytes()
        for place in range(200, len(whole), len(whole) // 40):
            session.write_bytes(whole[:place] + bytes(range(128, 256)) + whole[place + 128:])
            done = subprocess.run([GLADICTL, "verify", session], capture_output=True)
            with self.subTest(place=place):
                self.assertIn(done.returncode, (DONE, FAULTS))
                text = done.stdout.decode("utf-8", "strict")   # no raw bytes
                self.assertTrue(all(line.startswith(str(session)) for line in text.splitlines()), text)
                self.assertFalse([character for character in text if ord(character) < 32 and character != "\n"])


class Balanced(HTMLParser):
    """Every element that is opened is closed, in order; collects the words."""
    VOID = {"meta", "br", "hr", "img", "link", "input", "col"}

    def __init__(self):
        super().__init__()
        self.open, self.faults, self.words, self.figures = [], [], [], []

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append((tag, dict(attributes).get("class", "")))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data):
        self.words.append(data)
        if self.open and self.open[-1][1] == "figure":
            self.figures.append(data)


class Exporting(Case):
    def setUp(self):
        super().setUp()
        self.session = self.play(responses=SCENARIO / "responses" / "average.yaml")
        self.out = self.folder / "evaluasi"

    def rows(self, name):
        with open(self.out / name, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    def test_csv_has_the_figures_of_the_score_card(self):
        listed = self.does("export", self.session, "--out", self.out).split()
        self.assertEqual({Path(path).name for path in listed}, {"ringkasan.csv", "kewajiban.csv", "fakta.csv", "sop.csv", "kejadian.csv"})
        card = self.card(self.session)
        summary = {row["hal"]: row for row in self.rows("ringkasan.csv")}
        for title, score in {"Kecepatan": "speed", "Akurasi": "accuracy", "Kepatuhan SOP": "sop"}.items():
            self.assertAlmostEqual(float(summary[title]["nilai"]), card[score]["value"], places=3)
            self.assertEqual(summary[title]["peringkat"], card[score]["rating"])
        obligations = self.rows("kewajiban.csv")
        self.assertEqual([row["kewajiban"] for row in obligations], [o["obligation"] for o in card["obligations"]])
        for row, obligation in zip(obligations, card["obligations"]):
            self.assertAlmostEqual(float(row["ketepatan waktu s"]), obligation["s"], places=3)
            self.assertAlmostEqual(float(row["akurasi a"]), obligation["a"], places=3)
        self.assertAlmostEqual(sum(float(row["poin kecepatan"] or 0) for row in obligations), card["speed"]["value"], delta=0.01)
        self.assertEqual({row["aturan"] for row in self.rows("sop.csv")}, {rule["rule"] for rule in card["rules"]})
        self.assertTrue((self.out / "ringkasan.csv").read_bytes().startswith(b"\xef\xbb\xbf"))   # or Excel takes it for Latin

    def test_csv_has_every_record_of_the_log(self):
        self.does("export", self.session, "--out", self.out, "--no-bom", "--quiet")
        log = [json.loads(line) for line in self.does("replay", "--jsonl", self.session).splitlines()]
        events = self.rows("kejadian.csv")
        self.assertEqual([(int(row["kejadian"]), row["jenis"]) for row in events], [(record["sequence"], record["kind"]) for record in log])
        said = [row["teks"] for row in events if row["jenis"] == "statement-published"]
        self.assertEqual(said, [record["body"]["text"] for record in log if record["kind"] == "statement-published"])
        self.assertFalse((self.out / "ringkasan.csv").read_bytes().startswith(b"\xef\xbb\xbf"))

    def test_html_is_well_formed_and_shows_the_three_figures(self):
        card = self.card(self.session)
        for options, mark in ([], ","), (["--english"], "."):
            self.does("export", self.session, "--format", "html", "--out", self.out, "--quiet", *options)
            text = (self.out / "evaluasi.html").read_text(encoding="utf-8")
            page = Balanced()
            page.feed(text)
            self.assertEqual((page.faults, page.open), ([], []))
            self.assertEqual(page.figures, [f"{card[score]['value']:.1f}".replace(".", mark) for score in ("speed", "accuracy", "sop")])
            self.assertNotRegex(text, r'(src|href)="https?:')   # opens without a network
            self.assertNotIn("<script", text)

    def test_json_is_the_score_card(self):
        self.does("export", self.session, "--format", "json,csv", "--out", self.out, "--quiet")
        self.assertEqual((self.out / "evaluasi.json").read_text(encoding="utf-8"), self.does("score", "--json", self.session))

    def test_an_export_that_fails_leaves_the_old_files(self):
        self.does("export", self.session, "--out", self.out, "--quiet")
        (self.out / "sop.csv").unlink()
        (self.out / "sop.csv").mkdir()   # cannot be replaced by a file
        before = {path.name: path.read_bytes() for path in self.out.iterdir() if path.is_file()}
        ideal = self.play("ideal.gladi")
        self.refuses("export", ideal, "--out", self.out, because=["sop.csv", "what was there was left as it was"])
        self.assertEqual({path.name: path.read_bytes() for path in self.out.iterdir() if path.is_file()}, before)

    def test_a_folder_that_is_a_file_is_refused(self):
        self.write("evaluasi", "bukan folder")
        self.refuses("export", self.session, "--out", self.out, because="evaluasi")
        self.assertEqual(self.out.read_text(), "bukan folder")


class Refusing(Case):
    READERS = (["score"], ["verify"], ["replay"], ["resume"])

    def each_reader_refuses(self, session, because, verified=FAULTS):
        for command in self.READERS:
            with self.subTest(command=command):
                self.refuses(*command, session, because=because, code=verified if command == ["verify"] else FAILED)
        self.refuses("export", session, "--out", self.folder / "evaluasi", because=because)
        self.assertFalse((self.folder / "evaluasi").exists())

    def test_a_missing_file(self):
        self.each_reader_refuses(self.folder / "tiada.gladi", "there is no file", verified=FAILED)
        self.assertFalse((self.folder / "tiada.gladi").exists())

    def test_a_foreign_file(self):
        self.each_reader_refuses(self.write("surat.gladi", "Yth. Bapak dan Ibu\n" * 500), "is no Gladi session")

    def test_an_empty_file(self):
        self.each_reader_refuses(self.write("kosong.gladi", ""), "is no Gladi session")

    def test_another_programs_database(self):
        path = self.folder / "lain.gladi"
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE event(sequence INTEGER)")
        database.close()
        self.each_reader_refuses(path, "is no Gladi session")

    def test_a_session_of_a_later_gladi(self):
        session = self.play()
        with sqlite3.connect(session) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.each_reader_refuses(session, "newer")

    def test_a_session_of_a_version_that_never_was(self):
        session = self.play()
        with sqlite3.connect(session) as database:
            database.execute("PRAGMA user_version = 0")
        database.close()
        self.each_reader_refuses(session, "version 0")

    def test_a_full_disk_is_told(self):
        session = self.play()
        with open("/dev/full", "w", encoding="utf-8") as full:
            for command in (["replay", "--jsonl", session], ["replay", session], ["score", session], ["score", "--json", session], ["verify", session],
                            ["check", SCENARIO], ["--help"]):
                done = subprocess.run([GLADICTL, *map(str, command)], stdout=full, stderr=subprocess.PIPE)
                with self.subTest(command=command):
                    self.assertEqual(done.returncode, FAILED)
                    self.assertIn("could not be written", done.stderr.decode())

    def test_a_folder_that_may_only_be_read(self):
        closed, scenario, visitor = self.as_a_visitor()
        session = closed / "latihan.gladi"
        self.refuses("run", scenario, "--out", closed / "baru.gladi", because=["baru.gladi", "[read-only]"], **visitor)
        self.refuses("export", session, "--out", closed, because=["left as it was", "[read-only]"], **visitor)
        self.refuses("resume", session, because="latihan.gladi", **visitor)
        self.assertEqual([path.name for path in closed.iterdir()], ["latihan.gladi"])
        # What is only looked at needs no leave to write: a stick with its lock set, an archive.
        self.assertIn("SOP       100.0", self.does("score", session, **visitor))
        self.assertIn("chain whole", self.does("verify", session, **visitor))

    def as_a_visitor(self):
        """A folder with a session that nobody but its owner may write to. Root may always, so for root the program runs as
        nobody, from copies that nobody can reach."""
        scenario = shutil.copytree(SCENARIO, self.folder / "contoh-singkat")
        visitor = {"program": shutil.copy(GLADICTL, self.folder / "gladictl"), "cwd": self.folder}
        if os.geteuid() == 0:
            visitor |= {"user": 65534, "group": 65534, "extra_groups": []}
            visitor["env"] = {key: value for key, value in os.environ.items() if key != "LSAN_OPTIONS"}   # names a file out of reach
        closed = self.folder / "arsip"
        closed.mkdir()
        shutil.move(self.play(), closed)
        for path in [self.folder, *self.folder.rglob("*")]:
            path.chmod(0o755)
        closed.chmod(0o555)
        self.addCleanup(closed.chmod, 0o755)
        return closed, scenario, visitor


class Helping(Case):
    def test_every_command_explains_itself_with_examples(self):
        out = self.does("--help")
        for word in [*COMMANDS, "Examples:", "Exit codes:"]:
            self.assertIn(word, out)
        for command in COMMANDS:
            out = self.does(command, "--help")
            self.assertIn(f"Usage: gladictl {command}", out)
            self.assertRegex(out, rf"Examples:\n  gladictl {command} ")

    def test_the_version_is_told(self):
        self.assertRegex(self.does("--version"), r"^gladictl \d+\.\d+\.\d+\n$")

    def test_a_seed_may_have_all_its_bits(self):
        session = self.folder / "x.gladi"
        self.does("run", SCENARIO, "--seed", 2**64 - 1, "--quiet", "--out", session)
        self.assertEqual(self.card(session)["seed"], 2**64 - 1)

    def test_wrong_usage_leaves_2_and_no_file(self):
        session = self.folder / "x.gladi"
        for arguments, because in (
                ([], "A subcommand is required"),
                (["mainkan"], 'There is no command "mainkan"'),
                (["check"], "folders is required"),
                (["run", SCENARIO], "--out is required"),
                (["run", SCENARIO, "--out", session, "--speed", "cepat"], "must be max or a number above 0"),
                (["run", SCENARIO, "--out", session, "--speed", "0"], "must be max or a number above 0"),
                (["run", SCENARIO, "--out", session, "--seed", "tujuh"], "--seed"),
                (["run", SCENARIO, "--out", session, "--seed", "-1"], "--seed"),
                (["run", SCENARIO, "--out", session, "--seed", "1.5"], "--seed"),
                (["run", SCENARIO, "--out", session, "--seed", "99999999999999999999"], "must be a whole number from 0 to 18446744073709551615"),
                (["score", "--jsonn", session], "--jsonn"),
                (["export", session, "--out", self.folder, "--format", "pdf"], "pdf not in {csv,html,json}")):
            with self.subTest(arguments=arguments):
                self.refuses(*arguments, because=because, code=USAGE)
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
