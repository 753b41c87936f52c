#include <iostream>
#include <thread>

#include "simulator/cli/output.h"
#include "simulator/cli/scripts.h"
#include "simulator/session/recorded.h"
#include "simulator/session/script_player.h"
#include "simulator/session/system_clock.h"

namespace gladi::cli {

using namespace core;

namespace {

std::string rolesOf(const Scenario& scenario) {
    std::string list;
    for (const Role& role : scenario.roles) list += (list.empty() ? "" : ", ") + role.id.value;
    return list;
}

/// Waits so that scenario time runs at a human speed.
class Pacing {
public:
    Pacing(ScenarioTime from, std::optional<double> speed) : m_from(from), m_speed(speed), m_since(std::chrono::steady_clock::now()) {}
    void waitFor(ScenarioTime next) const {
        if (!m_speed) return;
        const std::chrono::duration<double, std::milli> wait(static_cast<double>((next - m_from).count()) / *m_speed);
        std::this_thread::sleep_until(m_since + std::chrono::duration_cast<std::chrono::steady_clock::duration>(wait));
    }

private:
    ScenarioTime m_from;
    std::optional<double> m_speed;
    std::chrono::steady_clock::time_point m_since;
};

/// The script, empty where none is asked for, or the exit code after a complaint.
tl::expected<scenario::Script, int> scriptOf(const RunOptions& options, const Scenario& scenario) {
    if (!options.responses) return scenario::Script{};
    auto read = readScript(*options.responses, scenario);
    if (!read) return tl::unexpected(complain(*options.responses, read.error()));
    return std::move(*read);
}

int play(session::Live live, const RunOptions& options, const scenario::Script& script, const session::Playable* fresh) {
    if (options.reportDurable)
        live.file->onDurable([](Result<Sequence> durable) {
            if (durable) std::cout << "durable " << durable->value << std::endl;
        });
    const session::SystemClock clock;
    engine::Session session(std::move(live.worlds), *live.file, clock);
    session::ScriptPlayer player(session, script, session::kSoloParticipant);
    const auto start = [&]() -> Result<void> {
        if (auto prepared = player.prepare(); !prepared) return prepared;
        if (const auto done = session.submit({CommandId{"mulai"}, {}, control::Start{}}, {}); !done) return tl::unexpected(done.error());
        return {};
    };
    if (fresh != nullptr) {
        RoleId role{!options.role.empty() ? options.role : script.role.value};
        if (role.empty()) role = live.scenario->roles.front().id;
        const std::string name = !options.name.empty() ? options.name : script.name;
        const Command open{CommandId{"buka"}, {}, session::opening(*fresh, options.seed, name, role)};
        if (const auto done = session.submit(open, {}); !done) return complain(options.session, done.error());
        if (const auto done = start(); !done) return complain(options.session, done.error());
    } else if (session.state().stage == engine::Stage::Briefing) {
        if (const auto done = start(); !done) return complain(options.session, done.error());
    } else if (session.state().stage == engine::Stage::Paused) {
        if (const auto done = session.submit({CommandId{"lanjut/" + std::to_string(session.worlds().last().value)}, {}, control::Resume{}}, session.state().now); !done)
            return complain(options.session, done.error());
    }

    Progress progress(options.quiet);
    const Pacing pacing(session.state().now, options.speed);
    const auto played = player.play([&](ScenarioTime next) {
        progress.show(toString(session.state().now) + " / " + toString(ScenarioTime{live.scenario->duration}) + ", " +
                      std::to_string(session.worlds().last().value) + " events");
        pacing.waitFor(next);
    });
    if (!played) return complain(options.session, played.error());
    if (const auto kept = live.file->flush(); !kept) return complain(options.session, kept.error());
    for (const auto& unplayed : played->unplayed) std::cerr << shown(*options.responses) << ':' << unplayed.line << ": not done: " << printable(unplayed.reason) << '\n';
    const auto left = played->unplayed.size();
    if (!options.quiet)
        std::cout << shown(options.session) << ": " << session.worlds().last().value << " events, ended at " << toString(session.state().now)
                  << (left == 0 ? "" : "; " + std::to_string(left) + (left == 1 ? " act" : " acts") + " of the script not done") << '\n';
    return left == 0 ? kDone : kPartly;
}

}  // namespace

int run(const RunOptions& options) {
    auto playable = session::openScenario(options.scenario);
    if (!playable) return complain(options.scenario, playable.error());
    if (!options.role.empty() && find(playable->scenario->roles, RoleId{options.role}) == nullptr)
        return complain(options.scenario, {Error::Code::BadInput, "no role \"" + options.role + "\"; there is " + rolesOf(*playable->scenario)});
    const auto script = scriptOf(options, *playable->scenario);   // before anything is written
    if (!script) return script.error();
    auto live = session::create(options.session, *playable, options.seed, session::SystemClock{}.wall());
    if (!live) return complain(options.session, live.error());
    return play(std::move(*live), options, *script, &*playable);
}

int resume(const RunOptions& options) {
    auto live = session::resume(options.session);
    if (!live) return complain(options.session, live.error());
    if (live->worlds.stage() == engine::Stage::Ended) return complain(options.session, {Error::Code::WrongState, "the session has ended"});
    const auto script = scriptOf(options, *live->scenario);
    if (!script) return script.error();
    return play(std::move(*live), options, *script, nullptr);
}

}  // namespace gladi::cli
