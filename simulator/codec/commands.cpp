#include "simulator/codec/commands.h"

#include "simulator/codec/command_fields.h"
#include "simulator/codec/kinds.h"

namespace gladi::codec {

namespace {

/// In the order of the alternatives of core::Action.
constexpr std::array<std::string_view, std::variant_size_v<core::Action>> kActions{
    "open",    "start",      "pause",         "resume", "set-speed", "jump-to-next", "end",    "read",
    "acknowledge", "triage", "verify",        "note",   "save-draft", "discard-draft", "submit", "approve",
    "return",  "publish",    "reply",         "answer", "decline",   "correct",      "report", "escalate",
    "answer-test", "finish-test", "join",    "assign", "link-down", "link-up",      "shown",
    "fire",    "skip",       "unskip",        "delay",  "edit",      "insert",       "hint",   "withdraw",
    "observe", "open-draft", "close-draft",   "comment-draft", "chat"};
static_assert(!kActions.back().empty(), "each alternative needs a name");

}  // namespace

std::string_view kindOf(const core::Action& action) { return kActions.at(action.index()); }

json bodyOf(const core::Action& action) {
    return std::visit([](const auto& known) { return toJson(known); }, action);
}

core::Result<core::Action> actionOf(std::string_view kind, const json& body) {
    return readKind<core::Action>(kActions, kind, body, "a command");
}

}  // namespace gladi::codec
