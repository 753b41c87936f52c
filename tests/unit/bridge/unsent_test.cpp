// What is typed and not yet sent, through a crash.

#include <catch2/catch.hpp>

#include <fstream>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "qml/bridge/unsent.h"
#include "qml/bridge/exercise.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/bridge/rehearsal.h"

using namespace gladi;
using namespace gladi::test;
using bridge::Unsent;

namespace {

/// The file of one session. What another program reads there now is what a crash would leave.
struct Desk {
    support::TemporaryFolder folder;
    QString file = QString::fromStdString((folder.path / "latihan.gladi-draf").string());

    [[nodiscard]] QString left(const char* act, const char* subject) const { return Unsent(file).textOf(act, subject); }
    [[nodiscard]] bool isEmpty() const { return std::filesystem::is_empty(folder.path); }
};

core::Record by(const char* participant, core::Event event) { return {core::Sequence{1}, {}, core::ParticipantId{participant}, {}, std::move(event)}; }

}  // namespace

TEST_CASE("what was typed is in the file after a pause, and the file goes with the last text") {
    int count = 0;
    const QCoreApplication application(count, nullptr);
    const Desk desk;
    Unsent unsent(desk.file);
    unsent.keep("answer", "pers-01", "Kami periksa");
    unsent.keep("reply", "post-1", "Tidak benar, \"Bu\" 🙏\nSalam");
    CHECK(desk.isEmpty());
    QElapsedTimer waited;
    for (waited.start(); desk.isEmpty() && waited.elapsed() < 5000;) QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    CHECK(desk.left("answer", "pers-01") == "Kami periksa");
    CHECK(desk.left("reply", "post-1") == "Tidak benar, \"Bu\" 🙏\nSalam");
    CHECK(desk.left("answer", "post-1").isEmpty());
    unsent.keep("answer", "pers-01", "");
    unsent.keep("reply", "post-1", "");
    unsent.write();
    CHECK(desk.isEmpty());
}

TEST_CASE("leaving writes what was typed last") {
    const Desk desk;
    { Unsent(desk.file).keep("note", "", "Hubungi lab"); }
    CHECK(desk.left("note", "") == "Hubungi lab");
}

TEST_CASE("a text goes once it was sent, but not one that was typed since, nor by somebody else's act") {
    Unsent unsent({});
    core::Participant self;
    self.id = core::ParticipantId{"p1"};
    const auto kept = [&](const char* act, const char* subject) { return !unsent.textOf(act, subject).isEmpty(); };
    for (const char* act : {"answer", "decline"}) unsent.keep(act, "pers-01", "Menunggu lab");
    for (const char* act : {"reply", "escalate", "report"}) unsent.keep(act, "post-1", "Sedang diperiksa");
    unsent.keep("report", "", "Kronologi");
    unsent.keep("note", "", "Catat");
    unsent.keep("correct", "d1", "Ralat");
    unsent.keep("ticks", "d1", "0,2");
    unsent.keep("ticks", "d2", "1");

    namespace event = core::event;
    const core::InjectId post{"post-1"};
    unsent.apply({by("p2", event::ReplyPosted{{}, post, {}, "Sedang diperiksa"}), by("p1", event::ReplyPosted{{}, post, {}, "Yang lain"})}, self);
    CHECK(kept("reply", "post-1"));
    unsent.apply({by("p1", event::ReplyPosted{{}, post, {}, "Sedang diperiksa"}), by("p1", event::Escalated{{}, post, {}, "Sedang diperiksa"}),
                  by("p1", event::ReportSent{{}, {post}, {}, "Sedang diperiksa"}), by("p1", event::ReportSent{{}, {}, {}, "Kronologi"}),
                  by("p1", event::NoteWritten{"Catat"}), by("p1", event::StatementCorrected{core::StatementId{"d1"}, "Ralat"}),
                  by("p1", event::InquiryDeclined{core::InjectId{"pers-01"}, "Menunggu lab"})}, self);
    for (const auto& [act, subject] : {std::pair{"reply", "post-1"}, {"escalate", "post-1"}, {"report", "post-1"}, {"report", ""}, {"note", ""},
                                       {"correct", "d1"}, {"answer", "pers-01"}, {"decline", "pers-01"}}) {
        INFO(act << ' ' << subject);
        CHECK_FALSE(kept(act, subject));
    }
    CHECK(kept("ticks", "d1"));
    event::StatementPublished published;
    published.statement = core::StatementId{"d1"};
    unsent.apply({by("p1", published), by("p1", event::DraftDiscarded{core::StatementId{"d2"}})}, self);
    CHECK_FALSE(kept("ticks", "d1"));
    CHECK_FALSE(kept("ticks", "d2"));
}

TEST_CASE("at ENDEX all of it goes, and nothing is kept any more") {
    const Desk desk;
    Unsent unsent(desk.file);
    unsent.keep("answer", "pers-01", "Terlambat");
    unsent.write();
    unsent.apply({by("", core::event::ExerciseEnded{})}, {});
    CHECK(desk.isEmpty());
    unsent.keep("answer", "pers-01", "Terlambat");
    CHECK(unsent.textOf("answer", "pers-01").isEmpty());
}

TEST_CASE("a file that cannot be read or written costs nothing else") {
    const Desk desk;
    for (const char* content : {"", "no JSON", "[1, 2]", R"({"texts": 7})", R"({"texts": {"answer/pers-01": 7}})"}) {
        std::ofstream(desk.file.toStdString(), std::ios::trunc) << content;
        Unsent unsent(desk.file);
        CHECK(unsent.textOf("answer", "pers-01").isEmpty());
        unsent.keep("answer", "pers-01", "baru");
        unsent.write();
        CHECK(desk.left("answer", "pers-01") == "baru");
    }
    Unsent nowhere(desk.file + "/tiada/x");
    nowhere.keep("note", "", "x");
    nowhere.write();
    CHECK(nowhere.textOf("note", "") == "x");
}

TEST_CASE("an exercise that is taken up again has the texts that were left, without those that were sent") {
    const Desk desk;
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.exercise.start();
    rehearsal.link.advanceTo(core::ScenarioTime{std::chrono::minutes(3)});
    {
        bridge::Exercise first(rehearsal.scenario, rehearsal.link.self(), rehearsal.link, rehearsal.link.records(), desk.file);
        first.unsent()->keep("answer", "pers-01", "Kekeruhan 8 NTU.");
        first.unsent()->keep("reply", "cuit-dimas", "Sedang diperiksa.");
        first.unsent()->write();
        const auto crashed = std::filesystem::path(desk.file.toStdString() + ".salinan");
        std::filesystem::copy_file(desk.file.toStdString(), crashed);
        first.answer("pers-01", "Kekeruhan 8 NTU.");
        first.unsent()->write();
        std::filesystem::rename(crashed, desk.file.toStdString());   // the crash came before the entry was gone
    }
    bridge::Exercise again(rehearsal.scenario, rehearsal.link.self(), rehearsal.link, rehearsal.link.records(), desk.file);
    CHECK(again.unsent()->textOf("answer", "pers-01").isEmpty());
    CHECK(again.unsent()->textOf("reply", "cuit-dimas") == "Sedang diperiksa.");
}
