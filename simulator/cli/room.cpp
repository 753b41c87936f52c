#include "simulator/cli/room.h"

#include <csignal>

#include "simulator/cli/output.h"

namespace gladi::cli {

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);   // it is written by a signal

void interrupt(int) { interrupted = true; }

}  // namespace

const std::atomic<bool>& wasInterrupted() {
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    return interrupted;
}

std::optional<net::JoinLink> joinLink(const std::string& link, const std::string& code, const std::string& fingerprint) {
    auto known = net::joinLinkOf(link);
    if (!known) return std::nullopt;
    if (!code.empty()) known->code = net::tidyCode(code);
    if (!fingerprint.empty()) known->fingerprint = fingerprint;
    return known;
}

std::string toText(const net::down::Denied& denied) {
    std::string text(net::nameOf(denied.reason));
    if (!denied.message.empty()) text += ": " + printable(denied.message);
    if (denied.wait.count() > 0) text += "; again in " + std::to_string((denied.wait.count() + 999) / 1000) + " s";
    return text;
}

}  // namespace gladi::cli
