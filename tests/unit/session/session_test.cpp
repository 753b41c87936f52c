#include <catch2/catch.hpp>

#include "simulator/session/recorded.h"
#include "simulator/session/reenact.h"
#include "simulator/session/script_player.h"
#include "simulator/session/system_clock.h"
#include "tests/support/small_scenario_files.h"
#include "tests/support/temporary_folder.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::session;
using namespace std::chrono_literals;

namespace {

Playable playableOf(const scenario::FileSet& files) {
    auto loaded = scenario::load(files);
    REQUIRE(loaded.scenario);
    return {std::make_shared<const Scenario>(std::move(*loaded.scenario)), scenario::asPlayed(files)};
}

/// The small scenario, with one question asked before and after.
scenario::FileSet withTest() {
    auto files = support::smallScenarioFiles();
    files["scenario.yaml"] += "test: [{question: \"Apa langkah pertama?\", options: [Membantah, Bertanya], answer: 2, objective: O1}]\n";
    return files;
}

scenario::Script smallScript(const Scenario& scenario) {
    auto loaded = scenario::loadResponses(support::smallScenarioFiles().at("responses/baik.yaml"), "baik.yaml", scenario);
    REQUIRE(loaded.script);
    return *loaded.script;
}

/// A small scenario on its way into a session file.
struct Room {
    explicit Room(const scenario::FileSet& files = support::smallScenarioFiles()) : playable(playableOf(files)) {}

    support::TemporaryFolder folder;
    std::filesystem::path file = folder.path / "latihan é.gladi";
    SystemClock clock;
    Playable playable;
    scenario::Script script = smallScript(*playable.scenario);

    Live fresh() {
        auto live = create(file, playable, 5, clock.wall());
        REQUIRE(live);
        return std::move(*live);
    }
    void begin(engine::Session& session) {
        const Command open{CommandId{"buka"}, {}, opening(playable, 5, "Uji", RoleId{"humas"})};
        const Command start{CommandId{"mulai"}, {}, control::Start{}};
        REQUIRE(session.submit(open, {}));
        REQUIRE(session.submit(start, {}));
    }
    /// Plays until this time at most; the way a program that dies then would.
    void playUntil(Live live, Duration time) {
        engine::Session session(std::move(live.state), *live.file, clock);
        if (session.state().stage == engine::Stage::New) begin(session);
        struct Death {};
        try {
            const auto played = ScriptPlayer(session, script, kSoloParticipant).play([&](ScenarioTime next) {
                if (next > ScenarioTime{time}) throw Death{};
            });
            REQUIRE(played);
            CHECK(played->unplayed.empty());
        } catch (const Death&) {
        }
        REQUIRE(live.file->flush());
    }
};

}  // namespace

TEST_CASE("a scripted session is played to its end, recorded, and read back") {
    Room room;
    room.playUntil(room.fresh(), 24h);
    const auto recorded = read(room.file);
    REQUIRE(recorded);
    CHECK(recorded->summary.ended);
    CHECK(*recorded->scenario == *room.playable.scenario);
    CHECK(recorded->digest == std::get<event::SessionOpened>(recorded->records.front().event).digest);
    const auto published = std::count_if(recorded->records.begin(), recorded->records.end(),
                                         [](const Record& r) { return std::holds_alternative<event::StatementPublished>(r.event); });
    CHECK(published == 1);
    CHECK_FALSE(reenact(recorded->scenario, recorded->digest, recorded->records));
}

TEST_CASE("a session interrupted anywhere goes on as if nothing had happened") {
    Room whole;
    whole.playUntil(whole.fresh(), 24h);
    const auto expected = read(whole.file)->records;
    for (const Duration stop : {0ms, 60000ms, 95000ms, 151000ms, 240000ms, 599000ms}) {
        Room room;
        room.playUntil(room.fresh(), stop);
        auto live = resume(room.file);
        REQUIRE(live);
        room.playUntil(std::move(*live), 24h);
        CHECK(read(room.file)->records == expected);
    }
}

TEST_CASE("a finished session is not resumed, a missing one neither") {
    Room room;
    room.playUntil(room.fresh(), 24h);
    CHECK(resume(room.file).error().code == Error::Code::WrongState);
    CHECK(resume(room.folder.path / "tiada.gladi").error().code == Error::Code::Io);
}

TEST_CASE("a session that has ended is taken up again for the test after it, until that is finished") {
    Room room(withTest());
    room.playUntil(room.fresh(), 24h);
    CHECK(read(room.file)->summary.testFinished.empty());
    for (const Action& action : {Action{act::AnswerTest{TestStage::Post, 0, 1}}, Action{act::FinishTest{TestStage::Post}}}) {
        auto live = resume(room.file);
        REQUIRE(live);
        engine::Session session(std::move(live->state), *live->file, room.clock);
        REQUIRE(session.submit({CommandId{"tes/" + std::to_string(action.index())}, kSoloParticipant, action}, {}));
        REQUIRE(live->file->flush());
    }
    CHECK(resume(room.file).error().code == Error::Code::WrongState);
    const auto recorded = read(room.file);
    REQUIRE(recorded);
    CHECK(recorded->summary.ended);
    CHECK(recorded->summary.lastAt == ScenarioTime{10min});
    CHECK(recorded->summary.testFinished == std::vector{kSoloParticipant});
    CHECK_FALSE(reenact(recorded->scenario, recorded->digest, recorded->records));
}

TEST_CASE("re-enacting finds a record that the acts do not lead to") {
    Room room;
    room.playUntil(room.fresh(), 24h);
    auto recorded = read(room.file);
    REQUIRE(recorded);
    auto changed = recorded->records;
    for (Record& record : changed)
        if (auto* item = std::get_if<event::ItemReleased>(&record.event); item != nullptr && item->item == InjectId{"memo-1"}) {
            item->text = "Kekeruhan 2 NTU.";
            const auto departure = reenact(recorded->scenario, recorded->digest, changed);
            REQUIRE(departure);
            CHECK(departure->sequence == record.sequence);
            return;
        }
    FAIL("memo-1 never came");
}

TEST_CASE("the digest in row 1 is that of the documented bytes of the stored files") {
    Room room;
    room.playUntil(room.fresh(), 0ms);
    const auto recorded = read(room.file);
    REQUIRE(recorded);
    const auto expected = store::hex(store::digestOf(room.playable.files));
    CHECK(recorded->digest == expected);
    CHECK(std::get<event::SessionOpened>(recorded->records.front().event).digest == expected);
}

TEST_CASE("a session opened on other files than those stored in it departs at row 1") {
    Room room;
    room.playUntil(room.fresh(), 24h);
    auto recorded = read(room.file);
    REQUIRE(recorded);
    auto& opened = std::get<event::SessionOpened>(recorded->records.front().event);
    opened.digest.front() = opened.digest.front() == '0' ? '1' : '0';
    const auto departure = reenact(recorded->scenario, recorded->digest, recorded->records);
    REQUIRE(departure);
    CHECK(departure->sequence == Sequence{1});
}

TEST_CASE("a folder with a broken scenario says what is wrong where") {
    support::TemporaryFolder folder;
    const auto opened = openScenario(folder.path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::BadInput);
}
