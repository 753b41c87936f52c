#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "simulator/codec/commands.h"
#include "tests/support/commands.h"

using namespace gladi;
using nlohmann::json;

TEST_CASE("every command reads back from what was written") {
    for (const core::Action& action : support::fullActions()) {
        const auto kind = codec::kindOf(action);
        INFO(kind);
        CHECK(codec::actionOf(kind, codec::bodyOf(action)) == action);
    }
    CHECK(support::fullActions().size() == std::variant_size_v<core::Action>);
}

TEST_CASE("a command is called by what is done") {
    CHECK(codec::kindOf(core::control::JumpToNext{}) == "jump-to-next");
    CHECK(codec::kindOf(core::act::SaveDraft{}) == "save-draft");
    CHECK(codec::bodyOf(core::act::Triage{core::InjectId{"wa-01"}, core::Truth::False}) == json({{"item", "wa-01"}, {"verdict", "hoax"}}));
    CHECK(codec::bodyOf(core::control::Pause{}) == json::object());
}

TEST_CASE("what is no command is refused and said to be") {
    const auto refused = [](const char* kind, const json& body) {
        const auto read = codec::actionOf(kind, body);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == core::Error::Code::BadInput);
        return read.error().message;
    };
    CHECK(refused("obey", json::object()) == "a command of the unknown kind 'obey'");
    CHECK(refused("read", json::object()) == "a command of kind 'read' lacks 'item'");
    CHECK(refused("read", {{"item", 7}}) == "a command of kind 'read' has a wrong value for 'item'");
    CHECK(refused("read", {{"item", "a"}, {"by", "ani"}}) == "a command of kind 'read' has an unknown field 'by'");
    CHECK(refused("triage", {{"item", "a"}, {"verdict", "maybe"}}) == "a command of kind 'triage' has a wrong value for 'verdict'");
    CHECK(refused("pause", json::array()) == "a command of kind 'pause' is no object");
    CHECK(refused("set-speed", {{"factor", "fast"}}) == "a command of kind 'set-speed' has a wrong value for 'factor'");
}
