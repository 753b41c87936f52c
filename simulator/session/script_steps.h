#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "simulator/scenario/responses.h"

/// What a scripted participant does and when, wherever it plays: in this program or over a link.
namespace gladi::session {

/// When a response is due by what has been released so far; nothing while the inject that it waits for has not come.
[[nodiscard]] std::optional<core::ScenarioTime> dueOf(const scenario::Response& response, const std::map<core::InjectId, core::ScenarioTime>& released);

/// A script may name a reply to be corrected by its item.
[[nodiscard]] core::Action resolved(core::Action action, const std::function<bool(const core::StatementId&)>& wentOut);

/// Each act of one test, with an id of its own; none when the script leaves it out.
[[nodiscard]] std::vector<std::pair<std::string, core::Action>> testActs(const scenario::Script& script, core::TestStage stage);

}  // namespace gladi::session
