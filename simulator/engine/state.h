#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "simulator/core/activity.h"
#include "simulator/core/fair_clocks.h"
#include "simulator/core/shifts.h"
#include "simulator/engine/agenda.h"
#include "simulator/engine/plan.h"
#include "simulator/engine/spread.h"

namespace gladi::engine {

enum class Stage { New, Briefing, Running, Paused, Ended };

struct Item {
    core::event::ItemReleased released;
    core::ScenarioTime at;
    const core::Inject* inject = nullptr;   ///< nullptr for a generated post and for what the trainer inserted
    bool answered = false, declined = false, overdue = false, lapsed = false;
    std::vector<std::string> answers;
    std::vector<core::ParticipantId> shownTo;
    bool seen = false;                      ///< it came on somebody's screen, or somebody has acted on it
    bool withdrawn = false;                 ///< taken back: nobody sees it, nobody owes anything for it
    std::map<std::string, double> before;   ///< the variables that it set, as they were

    /// One of a block of background posts.
    [[nodiscard]] bool isGenerated() const { return inject == nullptr && released.item != released.inject; }
};

struct Obligation {
    enum class Status { Open, Overdue, Met, Lapsed, Void };
    core::ObligationId id;
    core::InjectId item;
    core::Expectation expected;
    core::ScenarioTime opened;
    Status status = Status::Open;
};

struct Draft {
    core::event::DraftSaved content;
    core::Sequence submitted;      ///< 0: not handed in, or changed since
    bool approved = false;         ///< this very content
    bool published = false;
};

/// What the trainer has changed about an inject.
struct Change {
    /// What is due meanwhile, ends included, never comes.
    struct Skip {
        core::ScenarioTime from;
        std::optional<core::ScenarioTime> until;   ///< none: still so
    };
    core::Duration delay{0};                       ///< in all
    std::optional<core::ScenarioTime> heldUntil;   ///< a contingency is not looked at before
    std::set<int> moved;                           ///< releases that stand on the agenda instead of the plan's timeline
    std::vector<Skip> skips;
    std::optional<core::event::InjectEdited> edit;
};

/// One world: all that the log says so far of what happened in it; rebuilt at any time by folding the log. A value:
/// copies are independent. Worlds (worlds.h) holds those of a session.
struct State {
    /// The world of this team; of everybody when there is none.
    explicit State(std::shared_ptr<const Plan> thePlan, core::TeamId theTeam = {});

    [[nodiscard]] const core::Scenario& scenario() const { return plan->scenario(); }
    /// Whether the participant is in this world.
    [[nodiscard]] bool isMember(const core::Participant& participant) const { return team.empty() || participant.team == team; }
    /// The participant if in this world, or nullptr.
    [[nodiscard]] const core::Participant* member(const core::ParticipantId& id) const;
    [[nodiscard]] double reach(const core::ClaimId& claim) const;
    /// Between opening and ENDEX.
    [[nodiscard]] bool isOpen() const { return stage == Stage::Briefing || isUnderWay(); }
    /// Between STARTEX and ENDEX.
    [[nodiscard]] bool isUnderWay() const { return stage == Stage::Running || stage == Stage::Paused; }
    /// Nothing more can come: ENDEX is past, and nobody has a test left to take.
    [[nodiscard]] bool isOver() const;
    /// The item unless it was withdrawn, or nullptr.
    [[nodiscard]] const Item* item(const core::InjectId& id) const;
    /// Some source has answered, or some report confirmed a fact.
    [[nodiscard]] bool anyConfirmation() const { return sourceAnswered || !confirmed.empty(); }

    std::shared_ptr<const Plan> plan;
    core::TeamId team;
    Stage stage = Stage::New;
    core::ScenarioTime now;
    core::Sequence last;           ///< of the records in this world
    double speed = 1;
    std::vector<core::TeamId> teams;                 ///< of the session
    std::vector<core::Participant> participants;     ///< of the session: members of other worlds as well
    std::set<core::ParticipantId> joined;            ///< those with a credential
    std::set<core::ParticipantId> away;              ///< those whose link is down
    core::PhaseId phase;

    std::map<core::InjectId, Item> items;
    std::map<core::InjectId, core::ScenarioTime> released;   ///< first release of each inject
    std::map<core::ObligationId, Obligation> obligations;
    std::vector<core::ObligationId> openObligations;          ///< not met, not lapsed; oldest first
    std::map<core::StatementId, Draft> drafts;
    std::map<core::StatementId, core::ParticipantId> holders;     ///< of drafts, whether saved already or not
    std::map<core::StatementId, core::ParticipantId> statements;  ///< all that went out, and by whom
    std::map<core::Sequence, core::event::VerificationAsked> asked;  ///< still without an answer
    std::set<core::ClaimId> verifiedClaims;
    bool sourceAnswered = false;
    std::map<core::FactId, core::event::FactConfirmed> confirmed;    ///< by what first
    std::map<core::ClaimId, Rumour> rumours;
    std::map<std::string, double> variables;
    std::set<std::pair<core::ParticipantId, core::TestStage>> handedIn;
    std::map<std::size_t, core::ScenarioTime> armed;   ///< injects anchored to another one that has come: from when on

    core::Shifts shifts;
    std::map<core::InjectId, Change> changes;
    int inserted = 0;              ///< items that the trainer inserted so far

    std::size_t cursor = 0;        ///< first entry of the plan's timeline not yet released
    std::size_t phaseCursor = 0;
    core::ScenarioTime nextLook;   ///< when conditions are next looked at on the grid
    Agenda agenda;
    core::FairClocks clocks;                           ///< of the obligations
    core::ActivityReader activityReader;
    std::map<std::string, std::vector<core::Activity>> activities;  ///< by name; without generated posts
};

}  // namespace gladi::engine
