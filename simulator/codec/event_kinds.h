#pragma once

// Private to the codec: the name of each kind, as it stands in the log.

#include <array>
#include <string_view>
#include <variant>

#include "simulator/core/events.h"

namespace gladi::codec {

/// In the order of the alternatives of core::Event.
inline constexpr std::array<std::string_view, std::variant_size_v<core::Event>> kKinds{
    "session-opened",     "exercise-started",   "clock-paused",        "clock-resumed",        "speed-changed",
    "clock-jumped",       "phase-entered",      "exercise-ended",      "item-released",        "fact-confirmed",
    "variable-set",       "claim-spread",       "obligation-opened",   "obligation-met",       "obligation-overdue",
    "obligation-lapsed",  "item-read",          "item-acknowledged",   "item-triaged",         "verification-asked",
    "verification-answered", "note-written",    "draft-saved",         "draft-discarded",      "draft-submitted",
    "draft-approved",     "draft-returned",     "statement-published", "reply-posted",         "inquiry-answered",
    "inquiry-declined",   "statement-corrected", "report-sent",        "escalated",            "test-answered",
    "test-finished",      "participant-joined", "participant-assigned", "link-lost",          "link-restored",
    "item-shown",         "inject-skipped",     "inject-unskipped",    "inject-delayed",       "timeline-shifted",
    "inject-edited",      "item-withdrawn",     "hint-sent",           "observation-written",  "draft-opened",
    "draft-closed",       "draft-commented",    "chat-sent"};
static_assert(!kKinds.back().empty(), "each alternative needs a name");

}  // namespace gladi::codec
