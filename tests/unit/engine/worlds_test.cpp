#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;

namespace {

// ---- vocabulary

const TeamId kRed{"merah"}, kBlue{"biru"};

Participant person(const char* id, const TeamId& team, const char* role = "humas") { return {ParticipantId{id}, "", team, {RoleId{role}}}; }

/// Two teams, "ani" in the red one and "budi" in the blue one, who play this.
class Hall {
public:
    explicit Hall(Scenario scenario, std::vector<Participant> people = {person("ani", kRed), person("budi", kBlue)})
        : worlds(std::make_shared<Plan>(std::make_shared<Scenario>(std::move(scenario)), 7)) {
        trainer(0s, control::Open{7, "", std::move(people), {kRed, kBlue}});
    }
    Hall& start() { return trainer(0s, control::Start{}); }
    Hall& until(Duration time) {
        keep(advance(worlds, ScenarioTime{time}));
        return *this;
    }
    Hall& trainer(Duration at, Action action) { return command(at, {}, std::move(action)); }
    Hall& by(const char* who, Duration at, Action action) { return command(at, ParticipantId{who}, std::move(action)); }

    [[nodiscard]] bool refused(Error::Code code) const { return refusal && refusal->code == code; }
    /// Records of this kind, with the team in whose world they are.
    template <class E>
    [[nodiscard]] std::vector<std::pair<TeamId, E>> all() const {
        std::vector<std::pair<TeamId, E>> found;
        for (const Record& record : records)
            if (const auto* event = std::get_if<E>(&record.event)) found.emplace_back(record.team, *event);
        return found;
    }
    template <class E>
    [[nodiscard]] std::vector<TeamId> teamsOf() const {
        std::vector<TeamId> teams;
        for (const auto& [team, event] : all<E>()) teams.push_back(team);
        return teams;
    }

    Worlds worlds;
    std::vector<Record> records;
    std::optional<Error> refusal;

private:
    Hall& command(Duration at, const ParticipantId& who, Action action) {
        std::vector<Record> advanced;
        auto done = handle(worlds, ScenarioTime{at}, {CommandId{std::to_string(++m_commands)}, who, std::move(action)}, advanced);
        keep(std::move(advanced));
        refusal.reset();
        if (done) keep(std::move(*done));
        else refusal = done.error();
        return *this;
    }
    void keep(std::vector<Record> more) { records.insert(records.end(), more.begin(), more.end()); }

    int m_commands = 0;
};

Scenario hallCrisis() {
    Scenario scenario = smallCrisis();
    scenario.injects = {post("wa", ScenarioTime{1min}), question("pers", ScenarioTime{2min})};
    scenario.injects[1].expect = {expectation("jawab", Act::Answer, 5min, 10min)};
    return scenario;
}

}  // namespace

TEST_CASE("each team plays in a world of its own") {
    Hall hall(hallCrisis());
    hall.start().until(3min);
    CHECK(hall.teamsOf<event::ExerciseStarted>() == std::vector{TeamId{}});
    CHECK(hall.teamsOf<event::PhaseEntered>() == std::vector{TeamId{}});
    CHECK(hall.teamsOf<event::ItemReleased>() == std::vector{kBlue, kRed, kBlue, kRed});
    CHECK(hall.teamsOf<event::ObligationOpened>() == std::vector{kBlue, kRed});

    hall.by("ani", 4min, act::Answer{InjectId{"pers"}, "Sedang kami periksa."});
    CHECK(hall.teamsOf<event::InquiryAnswered>() == std::vector{kRed});
    CHECK(hall.teamsOf<event::ObligationMet>() == std::vector{kRed});
    CHECK(hall.by("budi", 5min, act::Answer{InjectId{"pers"}, "Kami juga."}).teamsOf<event::InquiryAnswered>() == std::vector{kRed, kBlue});

    hall.until(61min);
    CHECK(hall.teamsOf<event::ExerciseEnded>() == std::vector{TeamId{}});
    CHECK(std::holds_alternative<event::ExerciseEnded>(hall.records.back().event));
}

TEST_CASE("a moment at which something was due in one world has come in the others as well") {
    Hall hall(hallCrisis());
    hall.start().by("budi", 4min, act::Answer{InjectId{"pers"}, "Sedang kami periksa."});
    hall.by("budi", 7min, act::Shown{InjectId{"wa"}, {}});   // in the red world, the answer is overdue from here
    REQUIRE(hall.teamsOf<event::ObligationOverdue>() == std::vector{kRed});
    CHECK(hall.all<event::ItemShown>().back().second.at == ScenarioTime{7min});
}

TEST_CASE("drafts and their ids are a team's own") {
    Hall hall(hallCrisis(), {person("ani", kRed), person("citra", kRed, "jubir"), person("budi", kBlue)});
    hall.start();
    const act::SaveDraft draft{StatementId{"d"}, StatementKind::Statement, ChannelId{"siaran"}, {}, "Air aman."};
    hall.by("ani", 1s, draft).by("budi", 1s, draft);
    hall.by("ani", 2s, act::Submit{draft.draft}).by("budi", 2s, act::Submit{draft.draft}).until(5min);
    // Red has somebody else who may approve; blue's is approved by a persona.
    CHECK(hall.teamsOf<event::DraftApproved>() == std::vector{kBlue});
    hall.by("citra", 6min, act::Approve{draft.draft});
    CHECK(hall.teamsOf<event::DraftApproved>() == std::vector{kBlue, kRed});
}

TEST_CASE("what is nobody's world is told to all, once, and comes from whoever may") {
    Hall hall(hallCrisis());
    hall.start().trainer(10s, control::Pause{});
    for (const State& world : hall.worlds.all()) CHECK(world.stage == Stage::Paused);
    CHECK(hall.trainer(10s, control::Pause{}).refused(Error::Code::WrongState));
    CHECK(hall.by("siapa", 10s, act::Note{"x"}).refused(Error::Code::NotAllowed));
}

TEST_CASE("a jump goes to the nearest inject of any team") {
    Scenario scenario = hallCrisis();
    Inject follower = post("susulan", {});
    follower.moment = {Moment::Anchor::Inject, {}, {}, InjectId{"pers"}, Moment::On::Answered, 20min};
    scenario.injects.push_back(follower);
    Hall hall(scenario);
    hall.start().by("ani", 3min, act::Answer{InjectId{"pers"}, "Kami periksa."}).trainer(4min, control::JumpToNext{});
    CHECK(hall.worlds.now() == ScenarioTime{23min});
    CHECK(hall.all<event::ItemReleased>().back().first == kRed);
}

TEST_CASE("teams are named once each, and nobody is in a team that is not there") {
    const auto opening = [](std::vector<Participant> people, std::vector<TeamId> teams) {
        Worlds worlds(std::make_shared<Plan>(std::make_shared<Scenario>(hallCrisis()), 7));
        std::vector<Record> advanced;
        return handle(worlds, {}, {CommandId{"1"}, {}, control::Open{7, "", std::move(people), std::move(teams)}}, advanced).has_value();
    };
    CHECK(opening({person("ani", kRed)}, {kRed, kBlue}));
    CHECK(opening({person("ani", {})}, {kRed}));
    CHECK(opening({person("ani", kRed)}, {}));
    CHECK_FALSE(opening({}, {kRed, kRed}));
    CHECK_FALSE(opening({}, {kRed, TeamId{}}));
    CHECK_FALSE(opening({person("ani", TeamId{"hijau"})}, {kRed}));
}

TEST_CASE("a command to a session of teams carries an id, by which its records are known to belong together") {
    Hall hall(hallCrisis());
    std::vector<Record> advanced;
    CHECK(handle(hall.worlds, {}, {{}, {}, control::Start{}}, advanced).error().code == Error::Code::BadInput);
}

TEST_CASE("whoever comes late finds the world as it is, and owes what nobody saw before") {
    Hall hall(hallCrisis(), {person("ani", kRed)});
    hall.start().until(30min);
    CHECK(hall.teamsOf<event::ObligationOpened>() == std::vector{kRed});   // nobody is in the blue team
    hall.trainer(31min, control::Join{person("budi", kBlue), std::string(64, 'a')});
    CHECK(hall.teamsOf<event::ObligationOpened>() == std::vector{kRed, kBlue});
    hall.by("budi", 32min, act::Answer{InjectId{"pers"}, "Maaf terlambat."});
    CHECK(hall.teamsOf<event::ObligationMet>() == std::vector{kBlue});
}

TEST_CASE("whoever joins is new, or was expected and not there yet") {
    Hall hall(hallCrisis(), {person("ani", kRed)});
    const std::string token(64, 'a');
    hall.trainer(0s, control::Join{person("ani", kBlue), ""});
    CHECK(hall.refused(Error::Code::WrongState));
    hall.trainer(0s, control::Join{person("ani", kBlue), token});
    CHECK_FALSE(hall.refusal);
    CHECK(hall.worlds.of(kBlue)->member(ParticipantId{"ani"}));
    CHECK_FALSE(hall.worlds.of(kRed)->member(ParticipantId{"ani"}));
    CHECK(hall.trainer(0s, control::Join{person("ani", kRed), token}).refused(Error::Code::WrongState));
    CHECK(hall.trainer(0s, control::Join{person("x", TeamId{"hijau"}), token}).refused(Error::Code::UnknownItem));
    CHECK(hall.trainer(0s, control::Join{person("x", kRed, "raja"), token}).refused(Error::Code::UnknownItem));
    CHECK(hall.trainer(0s, control::Join{person("", kRed), token}).refused(Error::Code::BadInput));
    CHECK(hall.trainer(0s, control::Join{person("x", kRed), "rahasia"}).refused(Error::Code::BadInput));
}

TEST_CASE("whoever is moved acts in the new team's world from then on") {
    Hall hall(hallCrisis());
    hall.start().trainer(3min, control::Assign{ParticipantId{"ani"}, kBlue, {RoleId{"humas"}}});
    hall.by("ani", 4min, act::Answer{InjectId{"pers"}, "Kami periksa."});
    CHECK(hall.teamsOf<event::InquiryAnswered>() == std::vector{kBlue});
    CHECK(hall.trainer(5min, control::Assign{ParticipantId{"ani"}, {}, {}}).by("ani", 6min, act::Note{"x"}).refused(Error::Code::NotAllowed));
    CHECK(hall.trainer(7min, control::Assign{ParticipantId{"tiada"}, kRed, {}}).refused(Error::Code::UnknownItem));
    const auto before = hall.records.size();
    hall.trainer(7min, control::Assign{ParticipantId{"ani"}, {}, {}});   // is so already
    CHECK(hall.records.size() == before);
}

TEST_CASE("a link is lost once and comes back once") {
    Hall hall(hallCrisis());
    hall.start();
    for (int time = 0; time < 2; ++time) hall.trainer(1min, control::LinkDown{ParticipantId{"ani"}});
    for (int time = 0; time < 2; ++time) hall.trainer(2min, control::LinkUp{ParticipantId{"ani"}});
    CHECK(hall.all<event::LinkLost>().size() == 1);
    CHECK(hall.all<event::LinkRestored>().size() == 1);
}

TEST_CASE("when an item was shown lies between its release and now, and is told once by each") {
    Scenario scenario = hallCrisis();
    Background noise;
    noise.id = InjectId{"ramai"};
    noise.channel = ChannelId{"medsos"};
    noise.until = ScenarioTime{1min};
    noise.count = 1;
    noise.templates = {{"Hujan", ""}};
    scenario.background = {noise};
    Hall hall(scenario);
    hall.start();
    const auto shown = [&](Duration at, Duration ago, const char* item = "pers", const char* who = "ani") {
        const auto before = hall.all<event::ItemShown>().size();
        hall.by(who, at, act::Shown{InjectId{item}, ago});
        const auto all = hall.all<event::ItemShown>();
        return all.size() == before ? Duration{-1} : all.back().second.at.sinceStart;
    };
    CHECK(shown(1min, 0s) == Duration{-1});
    CHECK(hall.refused(Error::Code::UnknownItem));
    SECTION("a moment ago") { CHECK(shown(3min, 10s) == 2min + 50s); }
    SECTION("before it was there") { CHECK(shown(3min, 5min) == 2min); }
    SECTION("in the future") { CHECK(shown(3min, -5min) == 3min); }
    SECTION("twice") {
        CHECK(shown(3min, 0s) == 3min);
        CHECK(shown(4min, 0s) == Duration{-1});
        CHECK_FALSE(hall.refusal);
    }
    SECTION("a generated post: accepted, and not kept") {
        CHECK(shown(3min, 0s, "ramai/1") == Duration{-1});
        CHECK_FALSE(hall.refusal);
    }
    SECTION("in a pause") {
        hall.trainer(3min, control::Pause{});
        CHECK(shown(3min, 0s) == 3min);
    }
}

TEST_CASE("an obligation's clock begins when its item is shown, and stands while nobody who owes it is linked") {
    Hall hall(hallCrisis());   // "jawab": target 5 min, lapse 10 min, from 2 min on
    hall.start();
    const auto overdue = [&](const TeamId& team) {
        std::optional<Duration> at;
        for (const Record& record : hall.records)
            if (record.team == team && std::holds_alternative<event::ObligationOverdue>(record.event)) at = record.at.sinceStart;
        return at;
    };
    SECTION("shown late") {
        hall.by("ani", 4min, act::Shown{InjectId{"pers"}, 0s}).until(30min);
        CHECK(overdue(kRed) == 9min);
        CHECK(overdue(kBlue) == 7min);
    }
    SECTION("a link down for three minutes") {
        hall.trainer(3min, control::LinkDown{ParticipantId{"ani"}}).trainer(6min, control::LinkUp{ParticipantId{"ani"}}).until(30min);
        CHECK(overdue(kRed) == 10min);
        CHECK(overdue(kBlue) == 7min);
    }
    SECTION("a link that stays down") {
        hall.trainer(3min, control::LinkDown{ParticipantId{"ani"}}).until(59min);
        CHECK(overdue(kRed) == std::nullopt);
    }
    SECTION("one of two links down") {
        hall.trainer(2min, control::Join{person("citra", kRed), ""}).trainer(3min, control::LinkDown{ParticipantId{"ani"}}).until(30min);
        CHECK(overdue(kRed) == 7min);
    }
}

TEST_CASE("a trainer has a hand in one world, in some, or in all") {
    Hall hall(hallCrisis());
    hall.start().trainer(10s, control::Fire{InjectId{"wa"}, {kRed}});
    CHECK(hall.teamsOf<event::ItemReleased>() == std::vector{kRed});
    hall.trainer(20s, control::Fire{InjectId{"pers"}});
    CHECK(hall.teamsOf<event::ItemReleased>() == std::vector{kRed, TeamId{}});   // alike in both: once
    CHECK(hall.teamsOf<event::ObligationOpened>() == std::vector{kBlue, kRed});
    CHECK(hall.trainer(30s, control::Fire{InjectId{"wa"}, {kRed}}).refused(Error::Code::WrongState));
    hall.trainer(40s, control::Fire{InjectId{"wa"}});   // where it has not come
    CHECK(hall.teamsOf<event::ItemReleased>() == std::vector{kRed, TeamId{}, kBlue});
    CHECK(hall.trainer(50s, control::Skip{InjectId{"wa"}, {TeamId{"hijau"}}}).refused(Error::Code::UnknownItem));
}

TEST_CASE("what is skipped, delayed or edited in one world stays as it was in the other") {
    Hall hall(hallCrisis());
    hall.start().trainer(10s, control::Skip{InjectId{"wa"}, {kRed}}).trainer(10s, control::Delay{InjectId{"pers"}, 1min, {kRed}});
    hall.trainer(10s, control::Edit{InjectId{"pers"}, "", "Kata lain", {kBlue}}).until(2min + 59s);
    CHECK(hall.teamsOf<event::ItemReleased>() == std::vector{kBlue, kBlue});
    hall.until(3min);
    const auto items = hall.all<event::ItemReleased>();
    REQUIRE(items.size() == 3);
    CHECK((items[0].first == kBlue && items[0].second.item == InjectId{"wa"}));
    CHECK((items[1].first == kBlue && items[1].second.text == "Kata lain"));
    CHECK((items[2].first == kRed && items[2].second.text == "Benarkah?"));
}

TEST_CASE("all that follows is put off for all teams or for none") {
    Hall hall(hallCrisis());
    hall.start();
    CHECK(hall.trainer(10s, control::Delay{{}, 5min, {kRed}}).refused(Error::Code::BadInput));
    hall.trainer(10s, control::Delay{{}, 5min}).until(70min);
    CHECK(hall.teamsOf<event::TimelineShifted>() == std::vector{TeamId{}});
    CHECK(hall.teamsOf<event::ExerciseEnded>() == std::vector{TeamId{}});
    CHECK(hall.records.back().at == ScenarioTime{65min});
}

TEST_CASE("an item is taken back where nobody has seen it") {
    Hall hall(hallCrisis());
    hall.start().by("ani", 90s, act::Shown{InjectId{"wa"}}).trainer(2min, control::Withdraw{InjectId{"wa"}});
    CHECK(hall.teamsOf<event::ItemWithdrawn>() == std::vector{kBlue});
    CHECK(hall.trainer(2min, control::Withdraw{InjectId{"wa"}}).refused(Error::Code::WrongState));
}

TEST_CASE("insertions are counted in each world, hints go to whom they are meant for, notes to the team they are on") {
    Hall hall(hallCrisis());
    control::Insert insert;
    insert.channel = ChannelId{"medsos"};
    insert.from = PersonaId{"ratna"};
    insert.text = "Halo";
    insert.teams = {kRed};
    hall.start().trainer(10s, insert);
    insert.teams.clear();
    hall.trainer(20s, insert);
    const auto items = hall.all<event::ItemReleased>();
    REQUIRE(items.size() == 3);
    CHECK((items[1].first == kBlue && items[1].second.item == InjectId{"sisipan-1"}));
    CHECK((items[2].first == kRed && items[2].second.item == InjectId{"sisipan-2"}));
    hall.trainer(30s, control::Hint{"Cek sumber", {kRed}}).trainer(30s, control::Hint{"Rehat 5 menit"});
    CHECK(hall.teamsOf<event::HintSent>() == std::vector{kRed, TeamId{}});
    hall.trainer(40s, control::Observe{"Bu Penilai", kBlue, ParticipantId{"budi"}, {}, {}, "Tenang"});
    CHECK(hall.teamsOf<event::ObservationWritten>() == std::vector{kBlue});
    CHECK(hall.trainer(40s, control::Observe{"Bu Penilai", kBlue, ParticipantId{"ani"}, {}, {}, "Tenang"}).refused(Error::Code::UnknownItem));
    CHECK(hall.trainer(40s, control::Observe{"Bu Penilai", TeamId{}, {}, {}, {}, "Tenang"}).refused(Error::Code::UnknownItem));
}

TEST_CASE("talk and a held draft stay in the team; whoever changes sides lets go") {
    Hall hall(hallCrisis(), {person("ani", kRed), person("citra", kRed, "jubir"), person("budi", kBlue)});
    const StatementId draft{"d"};
    hall.start().by("ani", 1s, act::OpenDraft{draft}).by("ani", 1s, act::Chat{"Saya tulis"});
    CHECK(hall.teamsOf<event::ChatSent>() == std::vector{kRed});
    const act::SaveDraft text{draft, StatementKind::Statement, ChannelId{"siaran"}, {}, "Air aman."};
    CHECK(hall.by("citra", 2s, text).refused(Error::Code::Held));
    CHECK_FALSE(hall.by("budi", 2s, text).refusal);
    hall.trainer(3s, control::Assign{ParticipantId{"ani"}, kBlue, {RoleId{"humas"}}});
    CHECK(hall.teamsOf<event::DraftClosed>() == std::vector{kRed});
    CHECK_FALSE(hall.by("citra", 4s, text).refusal);
}
