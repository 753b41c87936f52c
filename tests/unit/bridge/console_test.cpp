// The trainer's desk over a real engine.

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>

#include "qml/bridge/console.h"
#include "qml/bridge/text.h"
#include "tests/support/direct_link.h"

using namespace gladi;
using bridge::Console;
using bridge::MselModel;
using bridge::PeopleModel;
using bridge::TeamModel;

namespace {

/// A desk on a session of one world, with each of its models held to what it promises.
struct TrainersDesk {
    int argc = 0;
    QCoreApplication application{argc, nullptr};
    std::shared_ptr<const core::Scenario> scenario = support::shippedScenario("contoh-singkat");
    support::DirectLink link{scenario};
    Console console{scenario, link, {"K7Q MXA", {}, {}}, {}, link.records()};
    QAbstractItemModelTester people{console.people(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester teams{console.teams(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester msel{console.msel(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    /// What has happened is on screen a moment later.
    void settle() const {
        QElapsedTimer waited;
        for (waited.start(); waited.elapsed() < 400;) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    [[nodiscard]] QString stateOf(const char* inject) {
        const MselModel& list = *console.msel();
        for (int row = 0; row < list.rowCount(); ++row)
            if (list.data(list.index(row), MselModel::InjectId).toString() == QLatin1String(inject)) return list.data(list.index(row), MselModel::State).toString();
        return "none";
    }
    [[nodiscard]] QString nextInject() {
        const MselModel& list = *console.msel();
        return list.next() < 0 ? QString() : list.data(list.index(list.next()), MselModel::InjectId).toString();
    }
    [[nodiscard]] int open() { return console.teams()->data(console.teams()->index(0), TeamModel::Open).toInt(); }
};

}  // namespace

TEST_CASE("the list of events says what has come, what comes next and what was skipped") {
    TrainersDesk desk;
    desk.settle();
    CHECK(desk.console.stage() == Console::Lobby);
    CHECK(desk.console.msel()->count() >= static_cast<int>(desk.scenario->injects.size()));
    desk.console.start();
    desk.link.advanceTo(core::ScenarioTime{std::chrono::seconds(10)});
    desk.settle();
    CHECK(desk.console.stage() == Console::Running);
    const QString next = desk.nextInject();
    REQUIRE_FALSE(next.isEmpty());
    desk.console.skip(next);
    desk.settle();
    CHECK(desk.stateOf(next.toUtf8().constData()) == "skipped");
    CHECK(desk.nextInject() != next);
    desk.console.unskip(next);
    desk.console.fire(next, {});
    desk.settle();
    CHECK(desk.stateOf(next.toUtf8().constData()) == "past");
}

TEST_CASE("what is refused at the desk is told, and what is inserted is owed") {
    TrainersDesk desk;
    QStringList refusals;
    QObject::connect(&desk.console, &Console::refused, [&](const QString& code) { refusals.append(code); });
    desk.console.jumpToNext();
    desk.settle();
    CHECK(refusals.size() == 1);
    desk.console.start();
    desk.settle();
    const int before = desk.open();
    desk.console.insert("kotak-pers", "tari", {}, "Berapa warga terdampak?", 10, {});
    desk.settle();
    CHECK(desk.open() == before + 1);
    CHECK(desk.console.isUnseen("sisipan-1"));
    desk.console.withdraw("sisipan-1");
    desk.settle();
    CHECK(desk.open() == before);
    CHECK(refusals.size() == 1);
}

TEST_CASE("whoever joins is in the list, and counted while the link is up") {
    TrainersDesk desk;
    const auto tell = [&](core::Action action) { desk.link.submit({core::CommandId{"uji-" + std::to_string(desk.link.records().size())}, {}, std::move(action)}); };
    tell(core::control::Join{{core::ParticipantId{"peserta-2"}, "Budi", {}, {}, "Dinas Kominfo", "Pranata Humas"}, std::string(64, 'a')});
    tell(core::control::LinkUp{core::ParticipantId{"peserta-2"}});
    desk.settle();
    const PeopleModel& people = *desk.console.people();
    const int last = people.rowCount() - 1;
    CHECK(people.data(people.index(last), PeopleModel::Name).toString() == "Budi");
    CHECK(people.data(people.index(last), PeopleModel::Link).toString() == "here");
    CHECK(desk.console.here() == 1);
    tell(core::control::LinkDown{core::ParticipantId{"peserta-2"}});
    desk.settle();
    CHECK(people.data(people.index(last), PeopleModel::Link).toString() == "away");
    CHECK(desk.console.here() == 0);
    CHECK(desk.console.joined() == 1);
}
