#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "simulator/core/commands.h"
#include "simulator/core/scenario.h"
#include "simulator/scenario/loader.h"

namespace gladi::scenario {

/// `do: release`: drafts and publishes; with approval hands in first and publishes once approved.
struct Release {
    core::act::SaveDraft draft;
    bool approval = false;
    friend bool operator==(const Release&, const Release&) = default;
};

/// One thing that a scripted participant does.
struct Response {
    core::Moment moment;                        ///< anchor Start (`at`), or Inject (`after`, `delay`; on: released)
    std::variant<core::Action, Release> deed;   ///< an action of core::act. Correct: `statement` is a draft's id
                                                ///< or the id of the item answered or replied to
    int line = 0;                               ///< in the file, for messages
    friend bool operator==(const Response&, const Response&) = default;
};

/// A scripted participant: responses/*.yaml.
struct Script {
    core::ScenarioId scenario;
    core::RoleId role;
    std::string name;
    std::vector<Response> responses;            ///< in the file's order, not by time
    std::vector<core::act::AnswerTest> test;    ///< answers before STARTEX and after ENDEX
    int testLine = 0;
    friend bool operator==(const Script&, const Script&) = default;
};

struct LoadedScript {
    std::optional<Script> script;               ///< only when nothing of severity Error was found
    std::vector<Diagnostic> diagnostics;
};

/// The code of the one diagnostic of responses that were written for another scenario.
inline constexpr std::string_view kOtherScenario = "other-scenario";

/// Takes any bytes, as `load` does. `filename` is what diagnostics name.
[[nodiscard]] LoadedScript loadResponses(std::string_view bytes, const std::string& filename, const core::Scenario& scenario);

}  // namespace gladi::scenario
