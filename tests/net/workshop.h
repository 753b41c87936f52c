#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include "simulator/core/overloaded.h"
#include "simulator/net/host.h"
#include "simulator/net/link.h"
#include "simulator/net/wire/secrets.h"
#include "tests/support/scenario_builder.h"

/// The language of the net's tests: a room with a host, laptops in it, and a session that does what it is told and
/// counts how often.
namespace gladi::net {

using namespace core;
using namespace std::chrono_literals;

/// Lets everything on this thread happen until it is so; false when it has not come to be so in time.
inline bool until(const std::function<bool()>& isSo, std::chrono::milliseconds limit = 20s) {
    QElapsedTimer since;
    since.start();
    QTimer tick;
    tick.start(2ms);
    while (!isSo()) {
        if (since.hasExpired(limit.count())) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}
inline void rest(std::chrono::milliseconds length) {
    (void)until([] { return false; }, length);
}

/// A session in memory. Commands are done once for each id, at once or when it is let go on.
class Script final : public HostedSession {
public:
    explicit Script(Scenario scenario = support::smallCrisis()) : m_scenario(std::move(scenario)) {
        event::SessionOpened opened;
        opened.scenario = m_scenario.id;
        opened.version = m_scenario.version;
        opened.seed = 7;
        opened.teams = {TeamId{"tim-1"}, TeamId{"tim-2"}};
        add({}, {}, opened);
    }

    void serve(Host* host) {
        const std::lock_guard lock(m_mutex);
        m_host = host;
    }
    /// Commands wait until `goOn`.
    void hold() {
        const std::lock_guard lock(m_mutex);
        m_holds = true;
    }
    void goOn() {
        const std::lock_guard lock(m_mutex);
        m_holds = false;
        for (; !m_held.empty(); m_held.pop_front()) perform(m_held.front());
    }

    void submit(Command command) override {
        const std::lock_guard lock(m_mutex);
        ++m_submitted[command.id];
        if (m_holds) m_held.push_back(std::move(command));
        else perform(command);
    }
    std::vector<Record> recordsAfter(Sequence after, std::size_t most) const override {
        const std::lock_guard lock(m_mutex);
        const auto begin = std::min<std::size_t>(after.value, m_records.size());
        return {m_records.begin() + static_cast<std::ptrdiff_t>(begin), m_records.begin() + static_cast<std::ptrdiff_t>(std::min(begin + most, m_records.size()))};
    }
    const Scenario& scenario() const override { return m_scenario; }
    std::vector<ScenarioFile> scenarioFiles() const override { return {{"scenario.yaml", "id: uji\n"}}; }

    /// Something that happens by itself.
    void happens(Event event, const TeamId& team = {}) {
        const std::lock_guard lock(m_mutex);
        add({}, {}, std::move(event), team);
        m_host->publish({&m_records.back(), 1});
    }
    void post(const std::string& item, const std::string& text, const TeamId& team = {}) {
        event::ItemReleased released;
        released.item = released.inject = InjectId{item};
        released.channel = ChannelId{"medsos"};
        released.text = text;
        happens(released, team);
    }
    [[nodiscard]] std::vector<Record> records() const { return recordsAfter({}, ~std::size_t{0}); }
    template <class E>
    [[nodiscard]] std::vector<E> all() const {
        std::vector<E> found;
        for (const Record& record : records())
            if (const auto* event = std::get_if<E>(&record.event)) found.push_back(*event);
        return found;
    }
    /// How often this text was noted.
    [[nodiscard]] std::size_t noted(const std::string& text) const {
        const auto notes = all<event::NoteWritten>();
        return static_cast<std::size_t>(std::count(notes.begin(), notes.end(), event::NoteWritten{text}));
    }
    [[nodiscard]] int submitted(const std::string& id) const {
        const std::lock_guard lock(m_mutex);
        const auto found = m_submitted.find(CommandId{id});
        return found == m_submitted.end() ? 0 : found->second;
    }

private:
    void add(ParticipantId by, CommandId cause, Event event, TeamId team = {}) {
        m_records.push_back({Sequence{m_records.size() + 1}, ScenarioTime{}, std::move(by), std::move(cause), std::move(event), std::move(team)});
    }
    void perform(const Command& command) {
        if (!m_done.contains(command.id)) {
            const auto before = m_records.size();
            const auto refused = decide(command);
            if (refused) {
                m_host->refused(command.id, *refused);
                return;
            }
            m_done.insert(command.id);
            if (m_records.size() > before) m_host->publish(std::span(m_records).subspan(before));
        }
        m_host->accepted(command.id);
    }
    std::optional<Error> decide(const Command& command) {
        const auto team = m_teams[command.by];
        std::optional<Error> refused;
        std::visit(Overloaded{[&](const control::Join& join) {
                                  if (m_teams.contains(join.participant.id)) refused = Error{Error::Code::WrongState, "already there"};
                                  else add({}, command.id, event::ParticipantJoined{join.participant, join.credential});
                                  m_teams[join.participant.id] = join.participant.team;
                              },
                              [&](const control::Assign& assign) {
                                  m_teams[assign.participant] = assign.team;
                                  add({}, command.id, event::ParticipantAssigned{assign.participant, assign.team, assign.roles});
                              },
                              [&](const control::LinkDown& down) {
                                  if (m_away.insert(down.participant).second) add({}, command.id, event::LinkLost{down.participant});
                              },
                              [&](const control::LinkUp& up) {
                                  if (m_away.erase(up.participant) > 0) add({}, command.id, event::LinkRestored{up.participant});
                              },
                              [&](const control::Pause&) { add({}, command.id, event::ClockPaused{}); },
                              [&](const act::Note& note) {
                                  if (note.text.empty()) refused = Error{Error::Code::EmptyText, "the text is empty"};
                                  else add(command.by, command.id, event::NoteWritten{note.text}, team);
                              },
                              [&](const act::SaveDraft& draft) {
                                  add(command.by, command.id, event::DraftSaved{draft.draft, draft.kind, draft.channel, draft.basis, draft.text}, team);
                              },
                              [&](const act::Shown& shown) {
                                  add(command.by, command.id, event::ItemShown{shown.item, ScenarioTime{} - shown.ago}, team);
                              },
                              [&](const auto&) { refused = Error{Error::Code::WrongState, "not in this script"}; }},
                   command.action);
        return refused;
    }

    const Scenario m_scenario;
    mutable std::mutex m_mutex;
    Host* m_host = nullptr;
    bool m_holds = false;
    std::deque<Command> m_held;
    std::vector<Record> m_records;
    std::set<CommandId> m_done;
    std::map<CommandId, int> m_submitted;
    std::map<ParticipantId, TeamId> m_teams;
    std::set<ParticipantId> m_away;
};

inline const Certificate& theCertificate() {
    static const Certificate made = newCertificate().value();
    return made;
}

constexpr const char* kCode = "K7QMXA";

inline Patience impatient() {
    Patience patience;
    patience.connecting = 1500ms;
    patience.silence = 1500ms;
    patience.firstRetry = 10ms;
    patience.lastRetry = 80ms;
    patience.heartbeat = 100ms;
    return patience;
}

/// A host on this computer alone, and what it serves.
class Workshop {
public:
    explicit Workshop(Limits limits = {}, Scenario scenario = support::smallCrisis()) : script(std::move(scenario)) {
        options.certificate = theCertificate();
        options.address = QHostAddress::LocalHost;
        options.code = kCode;
        options.trainerSecret = newToken();
        options.evaluatorSecret = newToken();
        options.limits = limits;
    }

    /// (Re)opens it, on the same port as before.
    void open() {
        host.reset();
        host = std::make_unique<Host>(script, options);
        script.serve(host.get());
        QObject::connect(host.get(), &Host::alerted, &receiver, [this](const down::Alert& alert) { alerts.push_back(alert); });
        options.port = host->open().value();
    }
    [[nodiscard]] LinkOptions door(Entry entry) const {
        return {"127.0.0.1", options.port, host->fingerprint(), std::move(entry), impatient()};
    }

    HostOptions options;
    Script script;
    QObject receiver;
    std::vector<down::Alert> alerts;
    std::unique_ptr<Host> host;
};

/// The command that notes a text is named after it.
inline std::string idOf(std::string text) {
    std::replace(text.begin(), text.end(), ' ', '-');
    return text;
}

/// A link and all that came over it.
class Laptop {
public:
    explicit Laptop(LinkOptions options) : link(std::move(options)) {
        QObject::connect(&link, &Link::welcomed, [this](const down::Welcome& w) {
            ++welcomes;
            welcome = w;
            if (w.after == Sequence{}) records.clear();
        });
        QObject::connect(&link, &Link::recordsArrived, [this](const std::vector<Record>& more, const std::vector<ObligationView>& owed) {
            records.insert(records.end(), more.begin(), more.end());
            obligations.insert(obligations.end(), owed.begin(), owed.end());
        });
        QObject::connect(&link, &Link::caughtUp, [this] { ++catchUps; });
        QObject::connect(&link, &Link::accepted, [this](const CommandId& id) { accepted.push_back(id.value); });
        QObject::connect(&link, &Link::refused, [this](const CommandId& id, const Error& error) { refused.emplace_back(id.value, error); });
        QObject::connect(&link, &Link::denied, [this](const down::Denied& d) { denied.push_back(d); });
        QObject::connect(&link, &Link::looked, [this](const down::Lobby& l) { lobby = l; });
        QObject::connect(&link, &Link::unverified, [this](const std::string& shown) { fingerprint = shown; });
        QObject::connect(&link, &Link::paced, [this](ScenarioTime now, double speed) { pace = down::Pace{now, speed}; });
        QObject::connect(&link, &Link::alerted, [this](const down::Alert& alert) { alerts.push_back(alert); });
        QObject::connect(&link, &Link::failed, [this](const Error& error) { failure = error; });
        link.open();
    }

    [[nodiscard]] bool isIn() { return until([this] { return link.state() == Link::State::Joined && catchUps > 0; }); }
    [[nodiscard]] bool isDenied(Denial reason) {
        return until([this] { return !denied.empty(); }) && denied.back().reason == reason;
    }
    void does(const std::string& id, Action action) { link.submit({CommandId{id}, {}, std::move(action)}); }
    void notes(const std::string& text) { does(idOf(text), act::Note{text}); }
    /// Texts of the posts that have arrived, in order.
    [[nodiscard]] std::vector<std::string> posts() const {
        std::vector<std::string> texts;
        for (const Record& record : records)
            if (const auto* item = std::get_if<event::ItemReleased>(&record.event)) texts.push_back(item->text);
        return texts;
    }
    [[nodiscard]] std::vector<std::string> noticed() const {
        std::vector<std::string> texts;
        for (const Record& record : records)
            if (const auto* note = std::get_if<event::NoteWritten>(&record.event)) texts.push_back(note->text);
        return texts;
    }
    template <class E>
    [[nodiscard]] std::size_t count() const {
        return static_cast<std::size_t>(std::count_if(records.begin(), records.end(), [](const Record& r) { return std::holds_alternative<E>(r.event); }));
    }
    [[nodiscard]] ParticipantId id() const { return welcome && welcome->self ? welcome->self->id : ParticipantId{}; }

    Link link;
    int welcomes = 0;
    int catchUps = 0;
    std::optional<down::Welcome> welcome;
    std::vector<Record> records;
    std::vector<ObligationView> obligations;
    std::vector<std::string> accepted;
    std::vector<std::pair<std::string, Error>> refused;
    std::vector<down::Denied> denied;
    std::vector<down::Alert> alerts;
    std::optional<down::Lobby> lobby;
    std::optional<down::Pace> pace;
    std::optional<Error> failure;
    std::string fingerprint;
};

inline entry::Newcomer newcomer(const std::string& name) { return {kCode, newToken(), name, "", "", ""}; }

}  // namespace gladi::net
