#include <catch2/catch.hpp>

#include <set>
#include <string_view>

#include "simulator/codec/commands.h"
#include "simulator/net/wire/permission.h"
#include "tests/support/commands.h"

using namespace gladi;
using namespace gladi::net;

TEST_CASE("each kind of command may come from those whom the protocol's page names, and from nobody else") {
    const std::set<std::string_view> hosts{"open", "join", "link-down", "link-up"};
    const std::set<std::string_view> trainers{"start", "pause", "resume", "jump-to-next", "set-speed", "end", "assign", "fire",
                                              "skip", "unskip", "delay", "edit", "insert", "hint", "withdraw", "observe"};
    const std::set<std::string_view> evaluators{"observe"};
    std::set<std::size_t> kinds;
    for (const core::Action& action : support::fullActions()) {
        const auto kind = codec::kindOf(action);
        INFO(kind);
        kinds.insert(action.index());
        CHECK(maySend(Sender::Trainer, action) == trainers.contains(kind));
        CHECK(maySend(Sender::Evaluator, action) == evaluators.contains(kind));
        CHECK(maySend(Sender::Participant, action) == (!hosts.contains(kind) && !trainers.contains(kind)));
    }
    CHECK(kinds.size() == std::variant_size_v<core::Action>);
}
