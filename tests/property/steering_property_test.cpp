#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "simulator/core/overloaded.h"
#include "simulator/session/reenact.h"
#include "tests/property/played.h"

// What the trainer's hand does to what comes, held against a simple reckoning of its own.

using namespace gladi;
using namespace gladi::core;
using namespace gladi::property;
using namespace std::chrono_literals;

namespace {

/// The logs of an exercise, one for each of its worlds.
std::vector<std::vector<Record>> logsOf(const Exercise& exercise) {
    const auto log = play(exercise).log;
    auto teams = std::get<control::Open>(exercise.commands.front().command.action).teams;
    if (teams.empty()) teams.push_back({});
    std::vector<std::vector<Record>> logs;
    for (const TeamId& team : teams) {
        logs.emplace_back();
        std::copy_if(log.begin(), log.end(), std::back_inserter(logs.back()), [&](const Record& record) { return record.team.empty() || record.team == team; });
    }
    return logs;
}

template <class Look>
void eachWorld(Look look) {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        const Exercise exercise(number);
        for (const auto& log : logsOf(exercise)) {
            INFO("exercise " << number);
            look(exercise.plan->scenario(), log);
        }
    }
}

/// What the trainer has put off so far, in the order in which it was.
class PutOff {
public:
    void read(const Record& record) {
        if (const auto* shifted = as<event::TimelineShifted>(record)) m_moves.push_back({record.sequence, record.at, shifted->by, {}});
        if (const auto* delayed = as<event::InjectDelayed>(record)) m_moves.push_back({record.sequence, record.at, delayed->by, delayed->inject});
    }
    /// Where this moment stands if it is not the one inject's.
    [[nodiscard]] ScenarioTime moved(ScenarioTime written, const InjectId& own = {}) const {
        for (const Move& move : m_moves)
            if ((move.inject.empty() || move.inject == own) && written > move.at) written = written + move.by;
        return written;
    }
    /// When this inject comes that waits for a record: not before, and just then if it waits for the release itself.
    [[nodiscard]] ScenarioTime after(const Record& anchor, const Inject& inject) const {
        ScenarioTime due = anchor.at + inject.moment.delay;
        for (const Move& move : m_moves) {
            const bool isOwn = move.inject == inject.id;
            const bool moves = isOwn || (move.inject.empty() && inject.moment.on == Moment::On::Released && move.sequence > anchor.sequence);
            if (moves && (due > move.at || move.sequence < anchor.sequence)) due = due + move.by;
        }
        return due;
    }
    /// However the inject was put off.
    [[nodiscard]] Duration inAll(const InjectId& inject) const {
        Duration sum{0};
        for (const Move& move : m_moves)
            if (move.inject == inject) sum += move.by;
        return sum;
    }

private:
    struct Move { Sequence sequence; ScenarioTime at; Duration by{0}; InjectId inject; };
    std::vector<Move> m_moves;
};

/// The item that an act of a participant is about, if any.
std::vector<InjectId> itemsActedOn(const Record& record) {
    using Items = std::vector<InjectId>;
    return std::visit(Overloaded{[](const event::ItemShown& e) { return Items{e.item}; }, [](const event::ItemRead& e) { return Items{e.item}; },
                                 [](const event::ItemAcknowledged& e) { return Items{e.item}; }, [](const event::ItemTriaged& e) { return Items{e.item}; },
                                 [](const event::VerificationAsked& e) { return Items{e.item}; }, [](const event::DraftSaved& e) { return Items{e.basis}; },
                                 [](const event::ReplyPosted& e) { return Items{e.item}; }, [](const event::InquiryAnswered& e) { return Items{e.inquiry}; },
                                 [](const event::InquiryDeclined& e) { return Items{e.inquiry}; }, [](const event::ReportSent& e) { return Items{e.basis}; },
                                 [](const event::Escalated& e) { return Items{e.item}; }, [](const auto&) { return Items{}; }},
                      record.event);
}

}  // namespace

TEST_CASE("nothing is released twice, before its moment, after its last chance, or while it is skipped") {
    eachWorld([](const Scenario& scenario, const std::vector<Record>& log) {
        PutOff putOff;
        std::map<InjectId, Record> releases;
        std::set<InjectId> skipped;
        for (const Record& record : log) {
            putOff.read(record);
            if (const auto* e = as<event::InjectSkipped>(record)) REQUIRE(skipped.insert(e->inject).second);
            if (const auto* e = as<event::InjectUnskipped>(record)) REQUIRE(skipped.erase(e->inject) == 1);
            const auto* e = as<event::ItemReleased>(record);
            if (e == nullptr) continue;
            INFO("item " << e->item.value);
            REQUIRE(releases.emplace(e->item, record).second);
            const Inject* inject = find(scenario.injects, e->inject);
            if (inject == nullptr || !record.cause.empty()) continue;   // by the trainer's hand
            REQUIRE_FALSE(skipped.contains(inject->id));
            if (e->item != inject->id) continue;
            const Moment& moment = inject->moment;
            switch (moment.anchor) {
                case Moment::Anchor::Start: REQUIRE(record.at >= putOff.moved(moment.at + moment.delay)); break;
                case Moment::Anchor::Phase: REQUIRE(record.at >= putOff.moved(find(scenario.phases, moment.phase)->at + moment.delay)); break;
                case Moment::Anchor::Inject:
                    REQUIRE(releases.contains(moment.after));
                    REQUIRE(record.at >= (inject->when ? releases.at(moment.after).at + moment.delay : putOff.after(releases.at(moment.after), *inject)));
                    break;
                case Moment::Anchor::Condition: break;
            }
            if (inject->until && inject->when) REQUIRE(record.at <= putOff.moved(*inject->until) + putOff.inAll(inject->id));
            if (moment.anchor == Moment::Anchor::Start && !inject->when) REQUIRE(record.at == putOff.moved(moment.at + moment.delay, inject->id));
        }
    });
}

TEST_CASE("phases and ENDEX keep their distance to what was put off") {
    eachWorld([](const Scenario& scenario, const std::vector<Record>& log) {
        PutOff putOff;
        for (const Record& record : log) {
            putOff.read(record);
            if (const auto* e = as<event::PhaseEntered>(record)) REQUIRE(record.at == putOff.moved(find(scenario.phases, e->phase)->at));
            if (as<event::ExerciseEnded>(record) != nullptr && record.cause.empty()) REQUIRE(record.at == putOff.moved({scenario.duration}));
        }
    });
}

TEST_CASE("what was taken back had not been seen, and is over: nobody acts on it, and nothing is owed for it") {
    eachWorld([](const Scenario&, const std::vector<Record>& log) {
        std::set<InjectId> seen, withdrawn;
        std::map<ObligationId, InjectId> owedFor;
        for (const Record& record : log) {
            for (const InjectId& item : itemsActedOn(record)) {
                REQUIRE_FALSE(withdrawn.contains(item));
                seen.insert(item);
            }
            const auto stillOwed = [&](const ObligationId& id) { return !withdrawn.contains(owedFor.at(id)); };
            if (const auto* e = as<event::ItemWithdrawn>(record)) REQUIRE((!seen.contains(e->item) && withdrawn.insert(e->item).second));
            if (const auto* e = as<event::ObligationOpened>(record)) owedFor[e->obligation] = e->item;
            if (const auto* e = as<event::ObligationOpened>(record)) REQUIRE(stillOwed(e->obligation));
            if (const auto* e = as<event::ObligationMet>(record)) REQUIRE(stillOwed(e->obligation));
            if (const auto* e = as<event::ObligationOverdue>(record)) REQUIRE(stillOwed(e->obligation));
            if (const auto* e = as<event::ObligationLapsed>(record)) REQUIRE(stillOwed(e->obligation));
        }
    });
}

TEST_CASE("nobody changes a draft that somebody else holds") {
    eachWorld([](const Scenario&, const std::vector<Record>& log) {
        std::map<StatementId, ParticipantId> holders;
        const auto mayChange = [&](const StatementId& draft, const Record& record) { return !holders.contains(draft) || holders.at(draft) == record.by; };
        for (const Record& record : log) {
            if (const auto* e = as<event::DraftOpened>(record)) holders[e->draft] = record.by;
            if (const auto* e = as<event::DraftSaved>(record)) REQUIRE(mayChange(e->draft, record));
            if (const auto* e = as<event::DraftSubmitted>(record)) REQUIRE(mayChange(e->draft, record));
            if (const auto* e = as<event::DraftDiscarded>(record)) REQUIRE(mayChange(e->draft, record));
            if (const auto* e = as<event::DraftClosed>(record)) REQUIRE((record.by.empty() || mayChange(e->draft, record)));
            if (const auto* e = as<event::DraftClosed>(record)) REQUIRE(holders.erase(e->draft) == 1);
            if (const auto* e = as<event::DraftDiscarded>(record)) holders.erase(e->draft);
            if (const auto* e = as<event::StatementPublished>(record)) holders.erase(e->statement);
        }
    });
}

TEST_CASE("the acts in a log lead to that log") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        INFO("exercise " << number);
        const Exercise exercise(number);
        const auto scenario = std::make_shared<const Scenario>(exercise.plan->scenario());
        const auto departure = session::reenact(scenario, "", play(exercise).log);
        INFO((departure ? "row " + std::to_string(departure->sequence.value) + ": " + departure->message : ""));
        REQUIRE_FALSE(departure);
    }
}
