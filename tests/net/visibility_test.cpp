#include <catch2/catch.hpp>

#include "simulator/net/wire/frames.h"
#include "simulator/net/wire/ledger.h"
#include "simulator/net/wire/scenario_view.h"
#include "tests/support/events.h"
#include "tests/support/scenario_builder.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::net;
using namespace std::chrono_literals;

namespace {

const TeamId one{"tim-1"}, two{"tim-2"};

Participant member(const TeamId& team, std::vector<std::string> roles) {
    Participant participant{ParticipantId{"x"}, "", team, {}};
    for (auto& role : roles) participant.roles.push_back(RoleId{role});
    return participant;
}

/// A scenario with one question to the spokesperson that is to be answered.
Scenario inquiry() {
    Scenario scenario = support::smallCrisis();
    Inject question = support::question("tanya", ScenarioTime{5min});
    question.to = {"jubir"};
    Expectation answer = support::expectation("tanya/1", Act::Answer, 15min, 60min);
    answer.must = {ElementId{"rahasia"}};
    answer.facts = {FactId{"F1"}};
    Expectation publish = support::expectation("tanya/2", Act::Publish, 30min, 60min);
    publish.kind = StatementKind::Clarification;
    publish.channels = {ChannelId{"siaran"}};
    publish.about = ClaimId{"racun"};
    question.expect = {answer, publish};
    scenario.injects = {question};
    return scenario;
}

/// Takes records as they happen and says who sees them.
class Eyes {
public:
    explicit Eyes(Scenario scenario = inquiry()) : m_scenario(std::move(scenario)), m_visibility(m_scenario) {}

    Eyes& happens(Event event, const TeamId& team = one, const std::string& by = "") {
        m_shown = m_visibility.take({Sequence{++m_last}, ScenarioTime{1min}, ParticipantId{by}, CommandId{"c"}, std::move(event), team});
        return *this;
    }
    Eyes& released(const std::string& item, std::vector<std::string> to = {}, const TeamId& team = one) {
        event::ItemReleased e;
        e.item = InjectId{item};
        e.inject = InjectId{item.substr(0, item.find('#'))};
        e.to = std::move(to);
        e.claim = ClaimId{"racun"};
        e.seeds = 40;
        return happens(e, team);
    }
    [[nodiscard]] bool seenBy(const Participant& viewer) const { return m_shown && reaches(m_scenario, m_shown->reach, viewer); }
    [[nodiscard]] bool seenByNobody() const { return !m_shown; }
    template <class E>
    [[nodiscard]] const E& as() const { return std::get<E>(m_shown->record.event); }
    [[nodiscard]] const Shown& shown() const { return *m_shown; }

private:
    Scenario m_scenario;
    Visibility m_visibility;
    std::uint64_t m_last = 0;
    std::optional<Shown> m_shown;
};

const Participant humas = member(one, {"humas"}), jubir = member(one, {"jubir"}), observer = member(one, {"pengamat"});
const Participant rival = member(two, {"humas"}), unplaced = member({}, {"humas"});

}  // namespace

TEST_CASE("an item is seen by those it is addressed to, in its own world only, without what lies behind it") {
    Eyes eyes;
    eyes.released("wa-01#2", {"jubir"});
    CHECK(eyes.seenBy(jubir));
    CHECK(eyes.seenBy(humas));   // stands in for the spokesperson
    CHECK_FALSE(eyes.seenBy(observer));
    CHECK_FALSE(eyes.seenBy(rival));
    CHECK_FALSE(eyes.seenBy(unplaced));
    const auto& item = eyes.as<event::ItemReleased>();
    CHECK(item.inject == item.item);
    CHECK(item.claim.empty());
    CHECK(item.seeds == 0);
    CHECK(eyes.shown().record.cause.empty());
}

TEST_CASE("what happens in all worlds is seen in all of them") {
    Eyes eyes;
    for (const Event& event : {Event{event::ExerciseStarted{}}, Event{event::ClockPaused{}}, Event{event::PhaseEntered{PhaseId{"awal"}}}}) {
        eyes.happens(event, {});
        for (const auto& viewer : {humas, observer, rival, unplaced}) CHECK(eyes.seenBy(viewer));
    }
    eyes.released("siaran", {}, {});
    CHECK(eyes.seenBy(rival));
    eyes.happens(event::ItemRead{InjectId{"siaran"}}, two, "budi");
    CHECK(eyes.seenBy(rival));
    CHECK_FALSE(eyes.seenBy(humas));
}

TEST_CASE("the seed and the scenario's digest stay with the host") {
    Eyes eyes;
    event::SessionOpened opened{ScenarioId{"uji"}, "1", "abc", 7, {member(one, {"humas"})}};
    eyes.happens(opened, {});
    opened.seed = 0;
    opened.digest.clear();
    CHECK(eyes.as<event::SessionOpened>() == opened);
}

TEST_CASE("everybody in the room knows who takes part; who is linked only the own team") {
    Eyes eyes;
    Participant ani = humas;
    ani.id = ParticipantId{"ani"};
    eyes.happens(event::ParticipantJoined{ani, std::string(64, 'a')}, {});
    CHECK(eyes.seenBy(rival));
    CHECK(eyes.as<event::ParticipantJoined>().credential.empty());
    eyes.happens(event::LinkLost{ani.id}, {});
    CHECK(eyes.seenBy(jubir));
    CHECK_FALSE(eyes.seenBy(rival));
    eyes.happens(event::ParticipantAssigned{ani.id, two, {}}, {});
    CHECK(eyes.seenBy(jubir));
    eyes.happens(event::LinkRestored{ani.id}, {});
    CHECK(eyes.seenBy(rival));
    CHECK_FALSE(eyes.seenBy(jubir));
}

TEST_CASE("acts are the team's; the claims that they touched are the host's") {
    Eyes eyes;
    eyes.released("wa-01");
    const ClaimId claim{"racun"};
    const InjectId item{"wa-01"};
    const StatementId statement{"ani/1"};
    struct Case { Event before, after; };
    for (const auto& [before, after] : std::vector<Case>{
             {event::ItemTriaged{item, claim, Truth::False}, event::ItemTriaged{item, {}, Truth::False}},
             {event::VerificationAsked{item, claim, SourceId{"lab"}}, event::VerificationAsked{item, {}, SourceId{"lab"}}},
             {event::VerificationAnswered{Sequence{3}, item, claim, SourceId{"lab"}, Truth::False, "Bersih"},
              event::VerificationAnswered{Sequence{3}, item, {}, SourceId{"lab"}, std::nullopt, "Bersih"}},
             {event::ReplyPosted{statement, item, claim, "Tidak"}, event::ReplyPosted{statement, item, {}, "Tidak"}},
             {event::InquiryAnswered{statement, item, claim, "Ya"}, event::InquiryAnswered{statement, item, {}, "Ya"}},
             {event::ReportSent{AuthorityId{"bpbd"}, {item}, {claim}, "Lapor"}, event::ReportSent{AuthorityId{"bpbd"}, {item}, {}, "Lapor"}},
             {event::Escalated{AuthorityId{"bpbd"}, item, claim, "Tolong"}, event::Escalated{AuthorityId{"bpbd"}, item, {}, "Tolong"}},
             {event::StatementPublished{statement, StatementKind::Statement, ChannelId{"siaran"}, {item}, {claim}, true, true, "Siaran"},
              event::StatementPublished{statement, StatementKind::Statement, ChannelId{"siaran"}, {item}, {}, true, false, "Siaran"}}}) {
        eyes.happens(before, one, "ani");
        CHECK(eyes.shown().record.event == after);
        CHECK(eyes.seenBy(jubir));
        CHECK_FALSE(eyes.seenBy(rival));
        CHECK_FALSE(eyes.seenBy(unplaced));
    }
    eyes.happens(event::DraftSaved{statement, StatementKind::Statement, ChannelId{"siaran"}, {}, "rahasia dapur"}, one, "ani");
    CHECK(eyes.seenBy(observer));
    CHECK_FALSE(eyes.seenBy(rival));
}

TEST_CASE("a draft's holder, comments and chat are the team's; a test is the participant's own") {
    Eyes eyes;
    for (const Event& event : {Event{event::DraftOpened{StatementId{"d"}}}, Event{event::DraftClosed{StatementId{"d"}}},
                               Event{event::DraftCommented{StatementId{"d"}, "setuju"}}, Event{event::ChatSent{"halo"}}}) {
        eyes.happens(event, one, "x");
        CHECK(eyes.seenBy(observer));
        CHECK_FALSE(eyes.seenBy(rival));
    }
    Participant other = humas;
    other.id = ParticipantId{"y"};
    eyes.happens(event::TestAnswered{TestStage::Pre, 0, 2}, one, "x");
    CHECK(eyes.seenBy(humas));
    CHECK_FALSE(eyes.seenBy(other));
}

TEST_CASE("a hint is heard in the worlds it is for; a withdrawn item is gone for those who had it") {
    Eyes eyes;
    eyes.happens(event::HintSent{"Cek sumber"}, one);
    CHECK(eyes.seenBy(observer));
    CHECK_FALSE(eyes.seenBy(rival));
    eyes.happens(event::HintSent{"Istirahat"}, {});
    CHECK(eyes.seenBy(rival));
    eyes.released("wa-01", {"jubir"});
    eyes.happens(event::ItemWithdrawn{InjectId{"wa-01"}});
    CHECK(eyes.seenBy(jubir));
    CHECK_FALSE(eyes.seenBy(observer));
}

TEST_CASE("an act on an item is seen by those who see the item") {
    Eyes eyes;
    eyes.released("wa-01", {"jubir"});
    eyes.happens(event::ItemTriaged{InjectId{"wa-01"}, {}, Truth::False}, one, "ani");
    CHECK(eyes.seenBy(humas));
    CHECK_FALSE(eyes.seenBy(observer));
    eyes.happens(event::ItemRead{InjectId{"tidak-ada"}}, one, "ani");
    CHECK(eyes.seenByNobody());
}

TEST_CASE("an obligation is told to those who can take a step towards it, without what a good answer holds") {
    Eyes eyes;
    eyes.released("tanya", {"jubir"});
    eyes.happens(event::ObligationOpened{ObligationId{"tanya/1"}, InjectId{"tanya"}, 0});
    CHECK(eyes.seenBy(jubir));
    CHECK_FALSE(eyes.seenBy(rival));
    CHECK(eyes.shown().obligation == ObligationView{ObligationId{"tanya/1"}, InjectId{"tanya"}, Act::Answer, {}, {}, {}, 15min, 60min});
    eyes.happens(event::ObligationOpened{ObligationId{"tanya/2"}, InjectId{"tanya"}, 1});
    CHECK(eyes.shown().obligation == ObligationView{ObligationId{"tanya/2"}, InjectId{"tanya"}, Act::Publish, StatementKind::Clarification, {},
                                                    {ChannelId{"siaran"}}, 30min, 60min});
    eyes.happens(event::ObligationMet{ObligationId{"tanya/1"}, Sequence{9}});
    CHECK(eyes.seenBy(jubir));
    CHECK_FALSE(eyes.seenBy(observer));
    CHECK_FALSE(eyes.seenBy(rival));
    eyes.happens(event::ObligationLapsed{ObligationId{"lain/1"}});
    CHECK(eyes.seenByNobody());
    eyes.happens(event::ObligationOpened{ObligationId{"sisipan-1/1"}, InjectId{"tanya"}, 0, Act::Answer, 10min, 40min});
    CHECK(eyes.shown().obligation->target == 10min);
    CHECK(eyes.as<event::ObligationOpened>().act == Act::Answer);
    eyes.happens(event::ObligationOpened{ObligationId{"tanya/3"}, InjectId{"tanya"}, 7});
    CHECK(eyes.seenByNobody());

    SECTION("who only drafts or approves shares the obligation to publish, who only reads does not") {
        Scenario scenario = inquiry();
        scenario.injects[0].to.clear();
        Role drafter, reader;
        drafter.id = RoleId{"penulis"};
        drafter.may = {Act::Draft};
        reader.id = RoleId{"pembaca"};
        reader.may = {Act::Read, Act::Triage};
        scenario.roles.push_back(drafter);
        scenario.roles.push_back(reader);
        Eyes others(scenario);
        others.released("tanya");
        others.happens(event::ObligationOpened{ObligationId{"tanya/2"}, InjectId{"tanya"}, 1});
        CHECK(others.seenBy(member(one, {"penulis"})));
        CHECK_FALSE(others.seenBy(member(one, {"pembaca"})));
    }
}

TEST_CASE("what only staff may know is shown to nobody") {
    Eyes eyes;
    eyes.released("wa-01");
    const InjectId item{"wa-01"};
    for (const Event& event :
         {Event{event::FactConfirmed{FactId{"F1"}, {}, {}}}, Event{event::VariableSet{"panik", 3}}, Event{event::ClaimSpread{ClaimId{"racun"}, 900}},
          Event{event::ItemShown{item, ScenarioTime{}}}, Event{event::InjectSkipped{item}}, Event{event::InjectUnskipped{item}},
          Event{event::InjectDelayed{item, 5min}}, Event{event::TimelineShifted{5min}}, Event{event::InjectEdited{item, "", "nanti"}},
          Event{event::ObservationWritten{"Penilai", {}, item, {}, "lambat", 2}}}) {
        eyes.happens(event);
        CHECK(eyes.seenByNobody());
    }
}

TEST_CASE("no kind of event shows a claim, a fact, a seed, a credential or what caused it") {
    Eyes eyes;
    for (const Event& event : support::fullEvents()) {
        eyes.happens(event);
        if (eyes.seenByNobody()) continue;
        CHECK(eyes.shown().record.cause.empty());
        std::visit([](const auto& shown) {
            if constexpr (requires { shown.claim; }) CHECK(shown.claim.empty());
            if constexpr (requires { shown.about; }) CHECK(shown.about.empty());
            if constexpr (requires { shown.fact; }) CHECK(shown.fact.empty());
            if constexpr (requires { shown.seed; }) CHECK(shown.seed == 0);
            if constexpr (requires { shown.seeds; }) CHECK(shown.seeds == 0);
            if constexpr (requires { shown.credential; }) CHECK(shown.credential.empty());
        }, eyes.shown().record.event);
    }
}

TEST_CASE("a ledger gives each what he may see from where he is, in pieces") {
    const Scenario scenario = inquiry();
    Ledger ledger(scenario);
    std::uint64_t sequence = 0;
    const auto post = [&](const std::string& text, const TeamId& team) {
        event::ItemReleased e;
        e.item = e.inject = InjectId{"post-" + std::to_string(++sequence)};
        e.text = text;
        ledger.add({Sequence{sequence}, {}, {}, {}, e, team});
    };
    for (int n = 0; n < 50; ++n) post("satu " + std::to_string(n), one);
    for (int n = 0; n < 50; ++n) post("dua " + std::to_string(n), two);

    const auto textsFor = [&](const Participant& viewer, Sequence after, std::size_t bytes, int& chunks) {
        std::vector<std::string> texts;
        const auto lens = ledger.lensOf(viewer);
        for (bool more = true; more;) {
            const Chunk chunk = ledger.chunk(*lens, viewer.id, after, bytes);
            ++chunks;
            CHECK((chunk.upTo > after || chunk.frame.empty()));
            after = chunk.upTo;
            more = chunk.more;
            if (chunk.frame.empty()) continue;
            const auto message = decodeDownward(chunk.frame);
            REQUIRE(message);
            const auto& batch = std::get<down::Records>(*message);
            CHECK(batch.more == more);
            CHECK(encode(Downward{batch}) == chunk.frame);
            for (const Record& record : batch.records) texts.push_back(std::get<event::ItemReleased>(record.event).text);
        }
        CHECK(after == ledger.last());
        return texts;
    };
    int chunks = 0;
    const auto all = textsFor(humas, {}, 1'000'000, chunks);
    CHECK(chunks == 1);
    CHECK(all.size() == 50);
    CHECK(all.front() == "satu 0");
    CHECK(textsFor(humas, {}, 300, chunks) == all);
    CHECK(chunks > 10);
    CHECK(textsFor(rival, {}, 300, chunks).front() == "dua 0");
    CHECK(textsFor(humas, Sequence{40}, 1, chunks).size() == 10);
    CHECK(textsFor(humas, Sequence{50}, 1, chunks).empty());
    CHECK(textsFor(unplaced, {}, 1, chunks).empty());
    CHECK(ledger.lensOf(humas) == ledger.lensOf(member(one, {"humas"})));
    CHECK(ledger.lensOf(humas) != ledger.lensOf(rival));
}

TEST_CASE("what is for one alone is not shared with those who see the same otherwise") {
    const Scenario scenario = inquiry();
    Ledger ledger(scenario);
    ledger.add({Sequence{1}, {}, {}, {}, event::ExerciseStarted{}, {}});
    ledger.add({Sequence{2}, {}, ParticipantId{"x"}, {}, event::TestAnswered{TestStage::Pre, 0, 2}, one});
    const auto lens = ledger.lensOf(humas);
    const Chunk own = ledger.chunk(*lens, ParticipantId{"x"}, {}, 1000), other = ledger.chunk(*lens, ParticipantId{"y"}, {}, 1000);
    CHECK_FALSE(own.isShared);
    CHECK_FALSE(other.isShared);
    CHECK(own.frame.find("test-answered") != std::string::npos);
    CHECK(other.frame.find("test-answered") == std::string::npos);
    CHECK(ledger.chunk(*lens, ParticipantId{"x"}, Sequence{2}, 1000).isShared);
}

TEST_CASE("the view of a scenario keeps what participants need and nothing else") {
    Scenario scenario = inquiry();
    scenario.personas[0].kind = PersonaKind::Troll;
    scenario.personas[0].about = {"penyebar hoaks", ""};
    scenario.test = {{{"Siapa yang menjawab pers?", ""}, {{"Juru bicara", ""}, {"Siapa saja", ""}}, 0, {}}};
    const Scenario seen = scenarioOf(viewOf(scenario));
    CHECK(seen.title == scenario.title);
    CHECK(seen.roles == scenario.roles);
    CHECK(seen.channels == scenario.channels);
    CHECK(seen.duration == scenario.duration);
    CHECK(seen.phases.size() == 2);
    CHECK(seen.phases[1].title == scenario.phases[1].title);
    CHECK(seen.phases[1].at == ScenarioTime{});
    CHECK(seen.personas[0].name == "Ratna");
    CHECK(seen.personas[0].kind == PersonaKind::Citizen);
    CHECK(seen.personas[0].about.empty());
    CHECK(seen.sources[0].id == SourceId{"lab"});
    CHECK(seen.sources[0].answers.empty());
    REQUIRE(seen.test.size() == 1);
    CHECK(seen.test[0].options.size() == 2);
    CHECK(seen.test[0].answer == -1);
    CHECK(seen.injects.empty());
    CHECK(seen.facts.empty());
    CHECK(seen.claims.empty());
    CHECK(seen.crowd == Crowd{});
}
