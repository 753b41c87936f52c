#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "assessment/scorecard.h"

// A small vocabulary for tests of the score: a town with cloudy water, and a log told line by line.

namespace gladi::testing {

using namespace std::chrono_literals;

inline core::Fact fact(const char* id, core::Duration trueFrom = -60min, core::Duration confirmableFrom = 0min) {
    core::Fact f;
    f.id = core::FactId{id};
    f.trueFrom = {trueFrom};
    f.confirmableFrom = core::ScenarioTime{confirmableFrom};
    return f;
}

inline core::Claim claim(const char* id, core::Truth truth) {
    core::Claim c;
    c.id = core::ClaimId{id};
    c.truth = truth;
    c.statement.indonesian = std::string("Kabar ") + id;
    return c;
}

inline core::Forbidden forbidden(const char* id, core::ForbiddenKind kind) {
    core::Forbidden f;
    f.id = core::ForbiddenId{id};
    f.kind = kind;
    return f;
}

inline core::Expectation expect(core::Act act, core::Duration target = 5min, core::Duration lapse = 20min) {
    core::Expectation e;
    e.act = act;
    e.target = target;
    e.lapse = lapse;
    return e;
}

inline core::Expectation asking(core::Expectation e, std::vector<std::string> facts, std::vector<std::string> must = {}) {
    for (auto& id : facts) e.facts.emplace_back(id);
    for (auto& id : must) e.must.emplace_back(id);
    return e;
}

inline core::Expectation weighing(double weight, core::Expectation e) {
    e.weight = weight;
    return e;
}

/// Writes a log: each call is one record at the given time, by p1 unless the engine itself acts.
class Log {
public:
    explicit Log(core::Scenario& scenario) : m_scenario(scenario) {
        core::event::SessionOpened opened;
        opened.participants = {{core::ParticipantId{"p1"}, "Sari", {}, {}}};
        add(0min, opened, false);
        add(0min, core::event::ExerciseStarted{}, false);
    }

    /// An inject that owes this, released now. Its obligation is "<inject>/1".
    Log& owes(core::Duration at, const char* inject, core::Expectation expected, const char* claim = "", std::vector<std::string> objectives = {}) {
        core::Inject known;
        known.id = core::InjectId{inject};
        known.claim = core::ClaimId{claim};
        known.text.indonesian = inject;
        for (auto& id : objectives) known.objectives.emplace_back(id);
        known.expect = {std::move(expected)};
        m_scenario.injects.push_back(known);
        core::event::ItemReleased released;
        released.item = released.inject = known.id;
        released.claim = known.claim;
        add(at, released, false);
        add(at, core::event::ObligationOpened{core::ObligationId{std::string(inject) + "/1"}, known.id, 0}, false);
        return *this;
    }
    /// What the trainer asks in a persona's name, with a deadline.
    Log& inserted(core::Duration at, const char* id, core::Duration deadline) {
        core::event::ItemReleased released;
        released.item = released.inject = core::InjectId{id};
        released.deadline = deadline;
        add(at, released, false);
        add(at, core::event::ObligationOpened{core::ObligationId{std::string(id) + "/1"}, released.item, 0, core::Act::Answer, deadline, deadline * 4}, false);
        return *this;
    }
    Log& withdrawn(core::Duration at, const char* item) {
        add(at, core::event::ItemWithdrawn{core::InjectId{item}}, false);
        return *this;
    }
    Log& shifted(core::Duration at, core::Duration by) {
        add(at, core::event::TimelineShifted{by}, false);
        return *this;
    }
    Log& met(const char* inject) {
        add(m_records.back().at.sinceStart, core::event::ObligationMet{core::ObligationId{std::string(inject) + "/1"}, m_last}, false);
        return *this;
    }
    Log& lapsed(const char* inject) {
        add(m_records.back().at.sinceStart, core::event::ObligationLapsed{core::ObligationId{std::string(inject) + "/1"}}, false);
        return *this;
    }
    Log& triages(core::Duration at, const char* item, core::Truth verdict) {
        core::event::ItemTriaged e{core::InjectId{item}, claimOf(item), verdict};
        return add(at, e);
    }
    Log& acknowledges(core::Duration at, const char* item) { return add(at, core::event::ItemAcknowledged{core::InjectId{item}}); }
    Log& publishes(core::Duration at, const char* id, std::string text, core::StatementKind kind = core::StatementKind::Statement) {
        core::event::StatementPublished e;
        e.statement = core::StatementId{id};
        e.kind = kind;
        e.text = std::move(text);
        return add(at, e);
    }
    Log& answers(core::Duration at, const char* inquiry, std::string text) {
        core::event::InquiryAnswered e;
        e.statement = core::StatementId{std::string("a-") + inquiry};
        e.inquiry = core::InjectId{inquiry};
        e.text = std::move(text);
        return add(at, e);
    }
    Log& declines(core::Duration at, const char* inquiry, std::string reason) {
        return add(at, core::event::InquiryDeclined{core::InjectId{inquiry}, std::move(reason)});
    }
    Log& corrects(core::Duration at, const char* statement, std::string text) {
        return add(at, core::event::StatementCorrected{core::StatementId{statement}, std::move(text)});
    }
    Log& reports(core::Duration at, std::string text) {
        core::event::ReportSent e;
        e.text = std::move(text);
        return add(at, e);
    }
    Log& confirmed(core::Duration at, const char* fact, const char* item = "") {
        add(at, core::event::FactConfirmed{core::FactId{fact}, core::InjectId{item}, {}}, false);
        return *this;
    }
    Log& verified(core::Duration at, const char* claim, core::Truth verdict) {
        core::event::VerificationAnswered e;
        e.claim = core::ClaimId{claim};
        e.verdict = verdict;
        add(at, e, false);
        return *this;
    }
    Log& endex(core::Duration at, bool early = false) {
        add(at, core::event::ExerciseEnded{early}, false);
        return *this;
    }

    [[nodiscard]] const std::vector<core::Record>& records() const { return m_records; }
    [[nodiscard]] core::Sequence last() const { return m_last; }

private:
    Log& add(core::Duration at, core::Event event, bool byParticipant = true) {
        const core::Sequence sequence{m_records.size() + 1};
        m_records.push_back({sequence, {at}, core::ParticipantId{byParticipant ? "p1" : ""}, {}, std::move(event)});
        if (byParticipant) m_last = sequence;
        return *this;
    }
    [[nodiscard]] core::ClaimId claimOf(const char* item) const {
        const core::Inject* inject = core::find(m_scenario.injects, core::InjectId{item});
        return inject ? inject->claim : core::ClaimId{};
    }

    core::Scenario& m_scenario;
    std::vector<core::Record> m_records;
    core::Sequence m_last;
};

}  // namespace gladi::testing
