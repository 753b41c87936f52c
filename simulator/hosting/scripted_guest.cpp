#include "simulator/hosting/scripted_guest.h"

#include "simulator/core/overloaded.h"
#include "simulator/session/script_steps.h"

namespace gladi::hosting {

using namespace core;

namespace {

constexpr std::chrono::milliseconds kLook{20};

}  // namespace

ScriptedGuest::ScriptedGuest(net::Link& link, scenario::Script script, QObject* parent)
    : QObject(parent), m_link(link), m_script(std::move(script)), m_done(m_script.responses.size(), false) {
    connect(&link, &net::Link::welcomed, this, [this](const net::down::Welcome& welcome) {
        if (welcome.self) m_self = welcome.self->id;
        if (welcome.after == Sequence{}) begin();
    });
    connect(&link, &net::Link::recordsArrived, this, [this](const std::vector<Record>& records) { hear(records); });
    connect(&link, &net::Link::caughtUp, this, [this] {
        m_isUpToDate = true;
        look();
    });
    connect(&link, &net::Link::accepted, this, [this](const CommandId& id) { settle(id, nullptr); });
    connect(&link, &net::Link::refused, this, [this](const CommandId& id, const Error& error) { settle(id, &error); });
    connect(&m_clock, &QTimer::timeout, this, &ScriptedGuest::look);
    m_clock.start(kLook);
}

/// All records follow anew; what was done stays done, for the ids of the acts are the same.
void ScriptedGuest::begin() {
    m_isUpToDate = false;
    m_released.clear();
    m_statements.clear();
    m_approved.clear();
    m_stage = Stage::Briefing;
}

void ScriptedGuest::hear(const std::vector<Record>& records) {
    m_records += records.size();
    for (const Record& record : records) note(record);
    look();
}

void ScriptedGuest::note(const Record& record) {
    std::visit(Overloaded{[&](const event::ItemReleased& e) {
                              if (m_released.emplace(e.item, record.at).second) submit("tampil/" + e.item.value, act::Shown{e.item, {}}, 0);
                          },
                          [&](const event::ExerciseStarted&) { m_stage = Stage::Running; },
                          [&](const event::ClockPaused&) { m_stage = Stage::Paused; },
                          [&](const event::ClockResumed&) { m_stage = Stage::Running; },
                          [&](const event::ExerciseEnded&) { m_stage = Stage::Ended; },
                          [&](const event::DraftApproved& e) { m_approved.insert(e.draft); },
                          [&](const event::StatementPublished& e) { m_statements.insert(e.statement); },
                          [&](const event::ReplyPosted& e) { m_statements.insert(e.statement); },
                          [&](const event::InquiryAnswered& e) { m_statements.insert(StatementId{e.inquiry.value}); },
                          [](const auto&) {}},
               record.event);
}

/// Does what is due. Waits with it while the past is still arriving: it may hold what the script waits for.
void ScriptedGuest::look() {
    if (!m_isUpToDate || m_link.state() != net::Link::State::Joined) return;
    if (m_stage == Stage::Briefing) takeTest(TestStage::Pre);
    if (m_stage == Stage::Running) {
        const ScenarioTime now = m_link.now();
        for (std::size_t index = 0; index < m_done.size(); ++index) {
            if (m_done[index]) continue;
            if (const auto due = session::dueOf(m_script.responses[index], m_released); due && *due <= now) perform(index);
        }
        std::erase_if(m_awaitingApproval, [&](std::size_t index) {
            const auto& release = std::get<scenario::Release>(m_script.responses[index].deed);
            if (!m_approved.contains(release.draft.draft)) return false;
            submit(std::to_string(index + 1) + "/publish", act::Publish{release.draft.draft}, m_script.responses[index].line);
            return true;
        });
    }
    if (m_stage == Stage::Ended) {
        takeTest(TestStage::Post);
        finishWhenDone();
    }
}

void ScriptedGuest::perform(std::size_t index) {
    m_done[index] = true;
    const auto& [moment, deed, line] = m_script.responses[index];
    const std::string id = std::to_string(index + 1);
    if (const auto* action = std::get_if<Action>(&deed)) return submit(id, session::resolved(*action, [this](const StatementId& statement) { return m_statements.contains(statement); }), line);
    const auto& release = std::get<scenario::Release>(deed);
    submit(id + "/draft", release.draft, line);
    if (!release.approval) return submit(id + "/publish", act::Publish{release.draft.draft}, line);
    submit(id + "/submit", act::Submit{release.draft.draft}, line);
    m_awaitingApproval.push_back(index);
}

void ScriptedGuest::takeTest(TestStage stage) {
    if (!m_tests.insert(stage).second) return;
    for (auto& [id, action] : session::testActs(m_script, stage)) submit(id, std::move(action), m_script.testLine);
}

void ScriptedGuest::submit(const std::string& id, Action action, int line) {
    const CommandId command{"skrip/" + id};
    if (!m_said.emplace(command, line).second) return;
    m_link.submit({command, m_self, std::move(action)});
}

void ScriptedGuest::settle(const CommandId& id, const Error* error) {
    const auto said = m_said.find(id);
    if (said == m_said.end()) return;
    ++m_answered;
    if (error != nullptr && said->second > 0) m_unplayed.push_back({said->second, error->message});
    finishWhenDone();
}

void ScriptedGuest::finishWhenDone() {
    if (m_isFinished || m_stage != Stage::Ended || !m_isUpToDate || m_link.unanswered() > 0) return;
    m_isFinished = true;
    for (std::size_t index = 0; index < m_done.size(); ++index)
        if (!m_done[index]) m_unplayed.push_back({m_script.responses[index].line, "its moment never came"});
    for (const std::size_t index : m_awaitingApproval) m_unplayed.push_back({m_script.responses[index].line, "it was not approved before ENDEX"});
    emit finished();
}

}  // namespace gladi::hosting

#include "moc_scripted_guest.cpp"
