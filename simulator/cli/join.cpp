#include <fstream>
#include <iostream>

#include <QCoreApplication>
#include <QTimer>

#include "simulator/cli/output.h"
#include "simulator/cli/room.h"
#include "simulator/cli/scripts.h"
#include "simulator/hosting/scripted_guest.h"
#include "simulator/session/recorded.h"

namespace gladi::cli {

using namespace core;

namespace {

/// The token in this file, made with the first use; a new one where nobody asked to be the same again.
Result<std::string> tokenOf(const std::optional<std::filesystem::path>& path) {
    if (!path) return net::newToken();
    std::string token;
    if (std::ifstream in(*path); in >> token) {
        if (!net::isToken(token)) return fail(Error::Code::BadInput, "this is no token");
        return token;
    }
    token = net::newToken();
    std::ofstream out(*path);
    std::error_code ignored;
    std::filesystem::permissions(*path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    out << token << '\n';
    out.close();
    if (!out) return fail(Error::Code::Io, "the token cannot be kept");
    return token;
}

Result<scenario::Script> scriptOf(const JoinOptions& options) {
    if (!options.responses) return scenario::Script{};
    if (!options.scenario) return fail(Error::Code::BadInput, "--responses needs --scenario");
    const auto playable = session::openScenario(*options.scenario);
    if (!playable) return tl::unexpected(playable.error());
    return readScript(*options.responses, *playable->scenario);
}

}  // namespace

int join(const JoinOptions& options) {
    const auto link = joinLink(options.link, options.code, options.fingerprint);
    if (!link) return complain(options.link, {Error::Code::BadInput, "this is no link to a room"});
    auto script = scriptOf(options);
    if (!script) return complain(options.responses.value_or(""), script.error());
    const auto token = tokenOf(options.token);
    if (!token) return complain(*options.token, token.error());
    const std::string name = !options.name.empty() ? options.name : !script->name.empty() ? script->name : "gladictl";

    int argc = 1;
    char program[] = "gladictl";
    char* argv[] = {program, nullptr};
    const QCoreApplication app(argc, argv);
    net::Link net({link->host, link->port, link->fingerprint,
                   net::entry::Newcomer{link->code, *token, name, options.agency, options.position, options.seat}, {}});
    hosting::ScriptedGuest guest(net, std::move(*script));
    int exit = kFailed;
    const auto leave = [&](int code) {
        exit = code;
        QCoreApplication::quit();
    };
    QObject::connect(&net, &net::Link::unverified, &net, [&](const std::string& shownPrint) {
        if (options.trust) return net.trust(shownPrint);
        std::cerr << "gladictl: the host shows the fingerprint " << net::shortFingerprint(shownPrint) << "; compare it, then give --fingerprint " << shownPrint << '\n';
        leave(kFailed);
    });
    QObject::connect(&net, &net::Link::stateChanged, &net, [&](net::Link::State state) {
        if (options.quiet) return;
        if (state == net::Link::State::Joined) std::cout << "joined as " << printable(name) << std::endl;
        if (state == net::Link::State::Connecting) std::cout << "connecting" << std::endl;
    });
    QObject::connect(&net, &net::Link::denied, &net, [&](const net::down::Denied& denied) {
        const bool isOver = denied.reason == net::Denial::Closed && guest.hasEnded();
        if (!isOver) std::cerr << "gladictl: " << toText(denied) << '\n';
        if (net.state() == net::Link::State::Denied) leave(isOver ? kDone : kFailed);
    });
    QObject::connect(&guest, &hosting::ScriptedGuest::finished, &net, [&] {
        for (const auto& unplayed : guest.unplayed()) std::cerr << shown(*options.responses) << ':' << unplayed.line << ": not done: " << printable(unplayed.reason) << '\n';
        if (!options.quiet) std::cout << guest.records() << " records, " << guest.answered() << " acts answered" << std::endl;
        leave(guest.unplayed().empty() ? kDone : kPartly);
    });
    QTimer interruption;
    QObject::connect(&interruption, &QTimer::timeout, &net, [&] {
        if (wasInterrupted()) leave(guest.hasEnded() ? kDone : kPartly);
    });
    interruption.start(100);
    net.open();
    QCoreApplication::exec();
    net.close();
    return exit;
}

}  // namespace gladi::cli
