#include <catch2/catch.hpp>

#include "assessment/export/csv.h"
#include "assessment/export/json.h"
#include "assessment/obligations.h"
#include "assessment/teams.h"
#include "tests/unit/assessment/session.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;
using core::Act;
using core::Participant;
using core::ParticipantId;
using core::TeamId;
namespace event = core::event;

namespace {

// ---- vocabulary

const TeamId kRed{"merah"}, kBlue{"biru"};
const Participant kAni{ParticipantId{"ani"}, "Ani", kRed, {core::RoleId{"humas"}}};
const Participant kCitra{ParticipantId{"citra"}, "Citra", kRed, {core::RoleId{"humas"}}};
const Participant kBudi{ParticipantId{"budi"}, "Budi", kBlue, {core::RoleId{"humas"}}, "Dinas Kominfo", "Kepala Bidang"};

/// Two teams, each of which has to acknowledge "x" within 5 minutes of its release at the third, and loses all at 20.
class Hall {
public:
    Hall() {
        scenario.id = core::ScenarioId{"uji"};
        core::Role humas;
        humas.id = core::RoleId{"humas"};
        core::Role silent;
        silent.id = core::RoleId{"pengamat"};
        silent.may = {Act::Read};
        scenario.roles = {humas, silent};
        core::Inject inject;
        inject.id = core::InjectId{"x"};
        inject.expect = {expect(Act::Acknowledge)};
        scenario.injects = {inject};
        event::SessionOpened opened;
        opened.participants = {kAni, kBudi};
        opened.teams = {kRed, kBlue};
        add(0min, opened).add(0min, event::ExerciseStarted{});
        for (const TeamId& team : {kBlue, kRed}) {
            event::ItemReleased released;
            released.item = released.inject = inject.id;
            add(3min, released, team).add(3min, event::ObligationOpened{core::ObligationId{"x/1"}, inject.id, 0}, team);
        }
    }
    Hall& add(core::Duration at, core::Event event, const TeamId& team = {}, const Participant* by = nullptr) {
        records.push_back({core::Sequence{records.size() + 1}, {at}, by ? by->id : ParticipantId{}, {}, std::move(event), team});
        return *this;
    }
    Hall& shown(core::Duration at, const Participant& to, core::Duration ago = 0s) {
        return add(at, event::ItemShown{core::InjectId{"x"}, {at - ago}}, to.team, &to);
    }
    Hall& acknowledges(core::Duration at, const Participant& who) {
        add(at, event::ItemAcknowledged{core::InjectId{"x"}}, who.team, &who);
        return add(at, event::ObligationMet{core::ObligationId{"x/1"}, records.back().sequence}, who.team);
    }
    Hall& down(core::Duration at, const Participant& who) { return add(at, event::LinkLost{who.id}); }
    Hall& up(core::Duration at, const Participant& who) { return add(at, event::LinkRestored{who.id}); }
    Hall& joins(core::Duration at, const Participant& who) { return add(at, event::ParticipantJoined{who, ""}); }
    Hall& endex(core::Duration at) { return add(at, event::ExerciseEnded{}); }

    [[nodiscard]] ScoreCard card(const TeamId& team) const { return score(scenario, recordsOf(team, records), {}, team); }
    [[nodiscard]] ObligationResult obligation(const TeamId& team) const { return card(team).obligations.at(0); }
    [[nodiscard]] core::Duration delay(const TeamId& team) const { return obligation(team).delay.value(); }

    core::Scenario scenario;
    std::vector<core::Record> records;
};

}  // namespace

TEST_CASE("each team has a card of its own") {
    Hall hall;
    hall.acknowledges(4min, kAni).endex(30min);
    CHECK(teamsOf(hall.records) == std::vector{kBlue, kRed});
    CHECK(hall.card(kRed).subject == Subject{Subject::Kind::Team, "merah", "merah"});
    CHECK(hall.card(kRed).speed.value == 100.0);
    CHECK(hall.card(kBlue).speed.value == 0.0);
    CHECK(hall.card(kBlue).obligations.size() == 1);
}

TEST_CASE("a session without teams is one world, and its card is as ever") {
    core::Scenario scenario;
    Log log{scenario};
    log.owes(3min, "x", expect(Act::Acknowledge)).acknowledges(5min, "x").met("x");
    CHECK(teamsOf(log.records()).empty());
    CHECK(recordsOf({}, log.records()) == log.records());
    CHECK(score(scenario, log.records(), {}).subject.kind == Subject::Kind::Participant);
}

TEST_CASE("whose acts are whose") {
    Hall hall;
    hall.joins(3min, kCitra).acknowledges(4min, kCitra).add(5min, event::ParticipantAssigned{kBudi.id, kRed, {}}).acknowledges(6min, kAni);
    const auto people = participationsIn(hall.records);
    REQUIRE(people.size() == 3);
    CHECK(people[0].participant == kAni);
    CHECK(people[0].acts.size() == 1);
    CHECK(people[1].participant.team == kRed);
    CHECK(people[1].acts.empty());
    CHECK(people[2].participant == kCitra);
    CHECK(hall.records[people[2].acts.at(0).value - 1].by == kCitra.id);

    const auto csv = exporting::peopleCsv(people, hall.scenario, hall.records, {core::Language::Indonesian, {}, false, false}).content;
    CHECK_THAT(csv, Catch::Matchers::Contains("budi,Budi,Dinas Kominfo,Kepala Bidang,merah"));
    CHECK_THAT(csv, Catch::Matchers::Contains("item-acknowledged=1"));
    const std::vector<ScoreCard> cards{hall.card(kBlue), hall.card(kRed)};
    const auto json = exporting::toJson(cards, people);
    CHECK_THAT(json, Catch::Matchers::Contains(R"("agency": "Dinas Kominfo")"));
    CHECK_THAT(json, Catch::Matchers::Contains(R"("kind": "team")"));
}

TEST_CASE("the clock begins when the item was shown to the first of those who owe") {
    Hall hall;
    hall.joins(3min, kCitra).shown(5min, kAni, 30s).shown(7min, kCitra);
    CHECK(hall.acknowledges(9min, kCitra).delay(kRed) == 4min + 30s);
    CHECK(hall.obligation(kRed).shownAt == core::ScenarioTime{4min + 30s});
    CHECK(hall.acknowledges(9min, kBudi).delay(kBlue) == 6min);   // nobody said when: from its release
    CHECK_FALSE(hall.obligation(kBlue).shownAt);
}

TEST_CASE("who may not do what is asked starts no clock") {
    Hall hall;
    Participant observer = kCitra;
    observer.roles = {core::RoleId{"pengamat"}};
    hall.joins(3min, observer).shown(4min, observer).shown(6min, kAni);
    CHECK(hall.acknowledges(7min, kAni).delay(kRed) == 1min);
}

TEST_CASE("the clock stands while the links of all who owe it are down") {
    Hall hall;
    SECTION("of the only one") {
        hall.down(4min, kAni).up(6min, kAni);
        CHECK(hall.acknowledges(7min, kAni).delay(kRed) == 2min);
        CHECK(hall.obligation(kRed).stood == 2min);
    }
    SECTION("of one of two") {
        hall.joins(3min, kCitra).down(4min, kAni).up(6min, kAni);
        CHECK(hall.acknowledges(7min, kAni).delay(kRed) == 4min);
    }
    SECTION("of both") {
        hall.joins(3min, kCitra).down(4min, kAni).down(5min, kCitra).up(6min, kAni);
        CHECK(hall.acknowledges(7min, kAni).delay(kRed) == 3min);
    }
    SECTION("of another team") {
        hall.down(4min, kBudi).up(6min, kBudi);
        CHECK(hall.acknowledges(7min, kAni).delay(kRed) == 4min);
    }
    SECTION("before the item was shown, which is before the clock began") {
        hall.down(4min, kAni).up(6min, kAni).shown(6min, kAni, 1min);
        CHECK(hall.acknowledges(7min, kAni).delay(kRed) == 1min);   // shown at 5, down until 6
    }
    SECTION("to the end: not observable, however late it is") {
        hall.down(4min, kAni).endex(30min);
        CHECK(hall.obligation(kRed).state == ObligationResult::State::NotObservable);
        CHECK(hall.obligation(kBlue).state == ObligationResult::State::Missed);
    }
    SECTION("where the only one left the team: nobody to wait for") {
        hall.down(4min, kAni).add(6min, event::ParticipantAssigned{kAni.id, kBlue, {core::RoleId{"humas"}}}).joins(10min, kCitra);
        CHECK(hall.acknowledges(11min, kCitra).delay(kRed) == 6min);
    }
}
