#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "simulator/core/activity.h"
#include "simulator/engine/agenda.h"
#include "simulator/engine/plan.h"
#include "simulator/engine/spread.h"

namespace gladi::engine {

enum class Stage { New, Briefing, Running, Paused, Ended };

struct Item {
    core::event::ItemReleased released;
    core::ScenarioTime at;
    const core::Inject* inject = nullptr;   ///< nullptr for a generated post
    bool answered = false, declined = false, overdue = false, lapsed = false;
    std::vector<std::string> answers;
};

struct Obligation {
    enum class Status { Open, Overdue, Met, Lapsed };
    core::ObligationId id;
    core::InjectId item;
    const core::Expectation* expected = nullptr;
    core::ScenarioTime opened;
    Status status = Status::Open;
};

struct Draft {
    core::event::DraftSaved content;
    core::Sequence submitted;      ///< 0: not handed in, or changed since
    bool approved = false;         ///< this very content
    bool published = false;
};

/// All that the log says so far; rebuilt at any time by folding the log. A value: copies are independent.
struct State {
    explicit State(std::shared_ptr<const Plan> thePlan);

    [[nodiscard]] const core::Scenario& scenario() const { return plan->scenario(); }
    [[nodiscard]] const core::Participant* participant(const core::ParticipantId& id) const;
    [[nodiscard]] double reach(const core::ClaimId& claim) const;
    /// Nothing more can come: ENDEX is past, and nobody has a test left to take.
    [[nodiscard]] bool isOver() const;

    std::shared_ptr<const Plan> plan;
    Stage stage = Stage::New;
    core::ScenarioTime now;
    core::Sequence last;
    double speed = 1;
    std::vector<core::Participant> participants;
    core::PhaseId phase;

    std::map<core::InjectId, Item> items;
    std::map<core::InjectId, core::ScenarioTime> released;   ///< first release of each inject
    std::map<core::ObligationId, Obligation> obligations;
    std::vector<core::ObligationId> openObligations;          ///< not met, not lapsed; oldest first
    std::map<core::StatementId, Draft> drafts;
    std::map<core::StatementId, core::ParticipantId> statements;  ///< all that went out, and by whom
    std::map<core::Sequence, core::event::VerificationAsked> asked;  ///< still without an answer
    std::set<core::ClaimId> verifiedClaims;
    bool anyConfirmation = false;
    std::map<core::FactId, core::ScenarioTime> confirmed;
    std::map<core::ClaimId, Rumour> rumours;
    std::map<std::string, double> variables;
    std::set<core::CommandId> done;
    std::set<std::pair<core::ParticipantId, core::TestStage>> handedIn;
    std::map<std::size_t, core::ScenarioTime> armed;   ///< contingencies anchored to an inject: from when on

    std::size_t cursor = 0;        ///< first entry of the plan's timeline not yet released
    std::size_t phaseCursor = 0;
    core::ScenarioTime nextLook;   ///< when conditions are next looked at on the grid
    Agenda agenda;
    core::ActivityReader activityReader;
    std::map<std::string, std::vector<core::Activity>> activities;  ///< by name; without generated posts
};

}  // namespace gladi::engine
