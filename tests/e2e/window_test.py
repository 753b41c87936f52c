#!/usr/bin/env python3
"""Drives the real gladi in a real window from choosing a scenario to the exported CSV, through a crash in the middle.

Buttons are found by the names that a screen reader would say, and pressed with real clicks and keys. After each act the
session's log is read by gladictl: what the window says it did must be there. At the end the CSV is compared with the log
and with the score. Screenshots of every step stay behind.

usage: dbus-run-session -- window_test.py GLADI GLADICTL SCENARIOS SCREENSHOTS
"""
import csv
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path

from screen import Screen

GLADI, GLADICTL, SCENARIOS, SHOTS = sys.argv[1:5]
STATEMENT = "Kami menerima laporan air keruh di Wijen dan Lobar. Tim sedang memeriksa; kabar berikutnya pukul 08.30."
ANSWER = "Tidak benar ada racun. Menurut laboratorium kekeruhan 8 NTU; rebus air sebelum diminum."


def opens_and_starts(screen):
    screen.start("--seed", "1")
    screen.wait("the library", lambda: screen.find("push button", "Buka pengarahan"))
    screen.shot("1-latihan")
    screen.key("Return")
    screen.wait("the briefing", lambda: screen.find("push button", "Mulai latihan"))
    screen.shot("2-pengarahan")
    takes_the_test(screen, "pre")
    screen.press("Kembali")
    screen.press("Mulai latihan")
    screen.wait("STARTEX", lambda: screen.recorded("exercise-started"))
    screen.wait("the newsroom", lambda: screen.find("push button", "Jeda"))
    time.sleep(1)
    screen.shot("3-linimasa")


def takes_the_test(screen, stage):
    if stage == "pre":
        screen.press("Kerjakan tes")
    screen.press("Menanyakannya kepada laboratorium", "radio button")
    screen.wait("an answer", lambda: screen.recorded("test-answered", stage=stage, question=0, option=1))
    screen.shot("2-tes-awal" if stage == "pre" else "12-tes-akhir")


def takes_up_the_test_after_a_crash(screen):
    """Whoever is thrown out after ENDEX finds the test in the archive, as far as it was."""
    takes_the_test(screen, "post")
    screen.kill()
    screen.start("--seed", "1")
    screen.press("Arsip")
    screen.press("Tes akhir")
    screen.wait("the answer kept", lambda: any(name.startswith("1 dari 5") for name in screen.names("label")))
    screen.press("Lewati tes")
    screen.wait("the end of the test", lambda: screen.recorded("test-finished", stage="post"))


def acknowledges_the_memo(screen):
    screen.press("Internal")
    screen.press("Tandai diterima")
    screen.wait("the memo acknowledged", lambda: screen.recorded("item-acknowledged"))
    screen.shot("4-internal")


def marks_what_is_owed(screen):
    screen.press("Kerjakan: Pilah unggahan")
    screen.key("j")
    mark = screen.wait("a mark", lambda: screen.recorded("item-triaged", verdict="unverified"))
    screen.wait("the obligation met", lambda: screen.recorded("obligation-met", by=mark["sequence"]))
    screen.shot("5-dipilah")


def asks_a_source(screen):
    screen.key("v")
    screen.press("Laboratorium", "radio button")
    screen.shot("6-verifikasi")
    screen.press("Tanyakan")
    screen.wait("the question", lambda: screen.recorded("verification-asked"))
    screen.key("Escape")
    time.sleep(0.5)


def writes_a_statement(screen):
    screen.key("d")
    screen.wait("the editor", lambda: screen.find("push button", "Ajukan persetujuan"))
    time.sleep(0.5)
    screen.type(STATEMENT)
    screen.wait("the draft kept", lambda: screen.recorded("draft-saved", text=STATEMENT))
    screen.shot("7-draf")


def survives_a_crash(screen):
    screen.kill()
    before = screen.records()
    screen.start("--seed", "1")
    screen.press("Arsip")
    screen.wait("the archive", lambda: screen.find("push button", "Lanjutkan"))
    screen.shot("8-arsip")
    screen.press("Lanjutkan")
    screen.wait("the pause", lambda: screen.recorded("clock-paused"))
    assert screen.records()[:len(before)] == before, "what was recorded before the crash has changed"
    screen.shot("9-dijeda")
    screen.press("Lanjut")
    screen.wait("time runs", lambda: screen.recorded("clock-resumed"))


def publishes_it(screen):
    screen.press("Draf", "page tab")
    screen.press("Pernyataan", "list item")
    screen.press("Ajukan persetujuan")
    screen.wait("it handed in", lambda: screen.recorded("draft-submitted"))
    for _ in range(6):
        if screen.recorded("draft-approved"):
            break
        screen.press("Loncat")
    screen.wait("the approval", lambda: screen.recorded("draft-approved"), 60)
    screen.press("Terbitkan")
    published = screen.wait("the statement", lambda: screen.recorded("statement-published", text=STATEMENT))
    assert published["body"]["approved"], "it went out without the approval that was given"
    screen.shot("10-terbit")


def answers_the_press(screen):
    for _ in range(12):
        if screen.recorded("item-released", channel="kotak-pers"):
            break
        screen.press("Loncat")
    screen.press("Pers")
    screen.press("Belum dibaca, Tari", "list item")
    screen.wait("the inquiry", lambda: screen.find("push button", "Kirim jawaban"))
    screen.press("Jawaban", "text")
    screen.type(ANSWER)
    screen.shot("11-pers")
    screen.press("Kirim jawaban")
    screen.wait("the answer", lambda: screen.recorded("inquiry-answered", text=ANSWER))


def ends_and_exports(screen):
    screen.press("Akhiri")
    screen.press("Akhiri latihan")
    screen.wait("ENDEX", lambda: screen.recorded("exercise-ended", early=True))
    takes_up_the_test_after_a_crash(screen)
    screen.wait("the debrief", lambda: screen.find("push button", "Ekspor CSV"))
    time.sleep(1)
    screen.shot("13-hasil")
    screen.press("Ekspor CSV")
    return screen.wait("the CSV", lambda: sorted(screen.home.glob("**/kejadian.csv")))[0].parent


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def the_csv_is_the_log(screen, folder):
    events = rows_of(folder / "kejadian.csv")
    assert len(events) - 1 == len(screen.records()), f"{len(events) - 1} rows for {len(screen.records())} events"
    card = json.loads(screen.run(GLADICTL, "score", "--json", str(screen.session())))
    overview = {cell for row in rows_of(folder / "ringkasan.csv") for cell in row}
    for dimension in ("speed", "accuracy", "sop"):
        value = card[dimension]["value"]
        wanted = {f"{value:.{places}f}".rstrip("0").rstrip(".") for places in (1, 2, 3)}
        assert wanted & overview, f"{dimension} {value} is not in the overview: {sorted(overview)}"
    obligations = rows_of(folder / "kewajiban.csv")
    assert len(obligations) - 1 == len(card["obligations"])
    assert any(STATEMENT in cell for row in events for cell in row)
    assert card["learning"]["before"] == card["learning"]["after"] == 100, card["learning"]
    assert len(rows_of(folder / "tes.csv")) - 1 == 5


def main():
    shutil.rmtree(SHOTS, ignore_errors=True)
    Path(SHOTS).mkdir(parents=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        screen = Screen(home, GLADI, GLADICTL, SCENARIOS, SHOTS)
        try:
            opens_and_starts(screen)
            acknowledges_the_memo(screen)
            marks_what_is_owed(screen)
            asks_a_source(screen)
            writes_a_statement(screen)
            survives_a_crash(screen)
            publishes_it(screen)
            answers_the_press(screen)
            the_csv_is_the_log(screen, ends_and_exports(screen))
        finally:
            screen.close()


if __name__ == "__main__":
    main()
