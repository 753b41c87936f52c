#include <catch2/catch.hpp>

#include "simulator/session/recorded.h"
#include "simulator/session/reenact.h"
#include "simulator/session/script_player.h"
#include "simulator/session/system_clock.h"
#include "simulator/store/verify.h"
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
        engine::Session session(std::move(live.worlds), *live.file, clock);
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
        engine::Session session(std::move(live->worlds), *live->file, room.clock);
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

TEST_CASE("a session from before there were teams is read, verified, and taken up again") {
    Room room;
    std::filesystem::copy_file(std::filesystem::path(GLADI_SOURCE_DIR) / "tests/fixtures/version-1.gladi", room.file);
    const auto before = store::verify(room.file);
    CHECK(before.sound());
    const auto recorded = read(room.file);
    REQUIRE(recorded);
    CHECK(recorded->records.size() == 27);
    CHECK_FALSE(reenact(recorded->scenario, recorded->digest, recorded->records));

    room.playUntil(*resume(room.file), 24h);
    const auto whole = read(room.file);
    REQUIRE(whole);
    CHECK(whole->summary.ended);
    CHECK(std::equal(recorded->records.begin(), recorded->records.end(), whole->records.begin()));
    CHECK(store::verify(room.file).sound());
    CHECK_FALSE(reenact(whole->scenario, whole->digest, whole->records));
}

namespace {

/// What two teams do in the small scenario, and when.
std::vector<std::pair<Duration, Command>> theirDoings(const Playable& playable) {
    const auto person = [](const char* id, const char* team) { return Participant{ParticipantId{id}, "", TeamId{team}, {RoleId{"humas"}}}; };
    const control::Open open{5, opening(playable, 5, "", RoleId{"humas"}).digest, {person("ani", "merah"), person("budi", "biru")}, {TeamId{"biru"}, TeamId{"merah"}}};
    const ParticipantId ani{"ani"}, budi{"budi"}, trainer;
    const InjectId rumour{"wa-1"};
    std::vector<std::pair<Duration, Command>> doings{
        {0s, {{}, trainer, open}},
        {0s, {{}, trainer, control::Start{}}},
        {70s, {{}, ani, act::Shown{rumour, 5s}}},
        {80s, {{}, ani, act::Triage{rumour, Truth::False}}},
        {90s, {{}, trainer, control::Join{person("citra", "biru"), std::string(64, 'c')}}},
        {95s, {{}, trainer, control::LinkDown{budi}}},
        {100s, {{}, ParticipantId{"citra"}, act::Triage{rumour, Truth::True}}},
        {200s, {{}, trainer, control::LinkUp{budi}}},
        {210s, {{}, budi, act::Answer{InjectId{"pers-1"}, "Kekeruhan 8 NTU."}}},
        {220s, {{}, trainer, control::Assign{budi, TeamId{"merah"}, {RoleId{"humas"}}}}},
        {230s, {{}, budi, act::Answer{InjectId{"pers-1"}, "Kekeruhan 8 NTU."}}},
    };
    for (std::size_t index = 0; index < doings.size(); ++index) doings[index].second.id = CommandId{"c" + std::to_string(index)};
    return doings;
}

/// Plays the doings from `first` up to `last` and lets time run to `until`.
void play(Live live, const std::vector<std::pair<Duration, Command>>& doings, std::size_t first, std::size_t last, Duration until) {
    const SystemClock clock;
    engine::Session session(std::move(live.worlds), *live.file, clock);
    for (std::size_t index = first; index < last; ++index) REQUIRE(session.submit(doings[index].second, ScenarioTime{doings[index].first}));
    REQUIRE(session.advanceTo(ScenarioTime{until}));
    REQUIRE(live.file->flush());
}

}  // namespace

TEST_CASE("a session of teams is recorded, re-enacted, and goes on where it stopped") {
    Room whole;
    const auto doings = theirDoings(whole.playable);
    play(whole.fresh(), doings, 0, doings.size(), 1h);
    const auto recorded = read(whole.file);
    REQUIRE(recorded);
    CHECK(recorded->summary.ended);
    CHECK(store::verify(whole.file).sound());
    CHECK_FALSE(reenact(recorded->scenario, recorded->digest, recorded->records));
    const auto answers = std::count_if(recorded->records.begin(), recorded->records.end(),
                                       [](const Record& r) { return std::holds_alternative<event::InquiryAnswered>(r.event); });
    CHECK(answers == 2);   // the same inquiry, once in each world

    for (std::size_t stop = 1; stop < doings.size(); ++stop) {
        INFO("stopped before the doing " << stop);
        Room room;
        play(room.fresh(), doings, 0, stop, doings[stop - 1].first);
        auto live = resume(room.file);
        REQUIRE(live);
        play(std::move(*live), doings, stop, doings.size(), 1h);
        CHECK(read(room.file)->records == recorded->records);
    }
}

TEST_CASE("a record moved to another team's world is found by re-enacting") {
    Room room;
    play(room.fresh(), theirDoings(room.playable), 0, theirDoings(room.playable).size(), 1h);
    auto recorded = read(room.file);
    REQUIRE(recorded);
    const auto triaged = std::find_if(recorded->records.begin(), recorded->records.end(),
                                      [](const Record& r) { return std::holds_alternative<event::ItemTriaged>(r.event); });
    REQUIRE(triaged != recorded->records.end());
    triaged->team = TeamId{"biru"};
    const auto departure = reenact(recorded->scenario, recorded->digest, recorded->records);
    REQUIRE(departure);
    CHECK(departure->sequence == triaged->sequence);
}

namespace {

/// The trainer's hand in two worlds, drafts that are held, talk and notes.
std::vector<std::pair<Duration, Command>> trainersDoings(const Playable& playable) {
    const auto all = theirDoings(playable);
    std::vector<std::pair<Duration, Command>> doings(all.begin(), all.begin() + 2);
    const auto teams = [](auto... ids) { return std::vector{TeamId{ids}...}; };
    const ParticipantId ani{"ani"}, budi{"budi"}, trainer;
    const StatementId draft{"d"};
    control::Insert question{ChannelId{"pers"}, PersonaId{"wartawan"}, "", "Berapa korban?", {}, {}, {}, 1min, teams("merah")};
    control::Insert answer{ChannelId{"medsos"}, PersonaId{"ratna"}, "", "Masih keruh!", {}, InjectId{"wa-1"}, {}, {}, {}};
    const std::vector<std::tuple<Duration, ParticipantId, Action>> more{
        {10s, trainer, control::Skip{InjectId{"memo-1"}}},
        {15s, trainer, control::Unskip{InjectId{"memo-1"}, teams("biru")}},
        {20s, trainer, control::Delay{InjectId{"pers-1"}, 30s, teams("merah")}},
        {30s, trainer, control::Fire{InjectId{"wa-1"}, teams("merah")}},
        {40s, trainer, question},
        {50s, trainer, control::Edit{InjectId{"pers-1"}, "Mendesak", "Benarkah {x}?"}},
        {60s, trainer, control::Delay{{}, 20s}},
        {65s, trainer, control::Fire{InjectId{"pers-1"}, teams("biru")}},
        {66s, trainer, control::Withdraw{InjectId{"pers-1"}, teams("biru")}},
        {70s, ani, act::OpenDraft{draft}},
        {71s, ani, act::SaveDraft{draft, StatementKind::Holding, ChannelId{"siaran"}, {}, "Kami periksa."}},
        {72s, ani, act::CommentDraft{draft, "Cukup?"}},
        {73s, ani, act::Chat{"Siapa menjawab pers?"}},
        {74s, trainer, control::LinkDown{ani}},
        {100s, trainer, answer},
        {110s, trainer, control::Hint{"Baca ulang siaran"}},
        {120s, budi, act::OpenDraft{draft}},
        {121s, budi, act::CloseDraft{draft}},
        {130s, trainer, control::Observe{"Bu Penilai", TeamId{"biru"}, budi, InjectId{"sisipan-1"}, Sequence{1}, "Tenang", 4}},
        {140s, trainer, control::JumpToNext{}},
        {30min, trainer, control::Observe{"Bu Penilai", TeamId{"merah"}, {}, {}, {}, "Sampai akhir"}},
    };
    for (const auto& [at, by, action] : more) doings.push_back({at, {CommandId{"c" + std::to_string(doings.size())}, by, action}});
    return doings;
}

}  // namespace

TEST_CASE("what a trainer changed is re-enacted, and goes on where it stopped") {
    Room whole;
    const auto doings = trainersDoings(whole.playable);
    play(whole.fresh(), doings, 0, doings.size(), 1h);
    const auto recorded = read(whole.file);
    REQUIRE(recorded);
    CHECK(store::verify(whole.file).sound());
    CHECK_FALSE(reenact(recorded->scenario, recorded->digest, recorded->records));
    const auto ended = std::find_if(recorded->records.begin(), recorded->records.end(),
                                    [](const Record& r) { return std::holds_alternative<event::ExerciseEnded>(r.event); });
    REQUIRE(ended != recorded->records.end());
    CHECK(ended->at == ScenarioTime{10min + 20s});

    for (std::size_t stop = 1; stop < doings.size(); ++stop) {
        INFO("stopped before the doing " << stop);
        Room room;
        play(room.fresh(), doings, 0, stop, doings[stop - 1].first);
        auto live = resume(room.file);
        REQUIRE(live);
        play(std::move(*live), doings, stop, doings.size(), 1h);
        CHECK(read(room.file)->records == recorded->records);
    }
}
