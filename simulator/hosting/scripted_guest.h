#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "simulator/net/link.h"
#include "simulator/scenario/responses.h"

namespace gladi::hosting {

/// Plays a script over a link: what a laptop in the room would send, at its own scenario times. Says of every item that
/// came when it was there (`shown`), which is all that it does without a script.
class ScriptedGuest : public QObject {
    Q_OBJECT

public:
    /// A response that was refused, or whose moment never came.
    struct Unplayed {
        int line = 0;
        std::string reason;
    };

    /// The link must outlive the guest, and not have been opened yet.
    ScriptedGuest(net::Link& link, scenario::Script script, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Unplayed>& unplayed() const { return m_unplayed; }
    [[nodiscard]] std::size_t records() const { return m_records; }
    [[nodiscard]] std::size_t answered() const { return m_answered; }
    [[nodiscard]] bool hasEnded() const { return m_stage == Stage::Ended; }

signals:
    /// ENDEX has come and everything that was sent is answered.
    void finished();

private:
    enum class Stage { Briefing, Running, Paused, Ended };

    void begin();
    void hear(const std::vector<core::Record>& records);
    void note(const core::Record& record);
    void look();
    void perform(std::size_t index);
    void takeTest(core::TestStage stage);
    void submit(const std::string& id, core::Action action, int line);
    void settle(const core::CommandId& id, const core::Error* error);
    void finishWhenDone();

    net::Link& m_link;
    scenario::Script m_script;
    core::ParticipantId m_self;
    QTimer m_clock;
    Stage m_stage = Stage::Briefing;
    bool m_isUpToDate = false;
    bool m_isFinished = false;
    std::vector<bool> m_done;
    std::set<core::TestStage> m_tests;
    std::map<core::InjectId, core::ScenarioTime> m_released;
    std::set<core::StatementId> m_statements;
    std::set<core::StatementId> m_approved;
    std::vector<std::size_t> m_awaitingApproval;
    std::map<core::CommandId, int> m_said;   // with the line in the script; 0: in none
    std::vector<Unplayed> m_unplayed;
    std::size_t m_records = 0, m_answered = 0;
};

}  // namespace gladi::hosting
