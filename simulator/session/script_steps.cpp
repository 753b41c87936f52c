#include "simulator/session/script_steps.h"

#include <algorithm>

#include "simulator/core/names.h"

namespace gladi::session {

using namespace core;

std::optional<ScenarioTime> dueOf(const scenario::Response& response, const std::map<InjectId, ScenarioTime>& released) {
    const Moment& moment = response.moment;
    if (moment.anchor != Moment::Anchor::Inject) return moment.at + moment.delay;
    const auto found = released.find(moment.after);
    if (found == released.end()) return std::nullopt;
    return std::max(found->second, ScenarioTime{}) + moment.delay;
}

Action resolved(Action action, const std::function<bool(const StatementId&)>& wentOut) {
    auto* correct = std::get_if<act::Correct>(&action);
    if (correct == nullptr || wentOut(correct->statement)) return action;
    const StatementId reply{"reply/" + correct->statement.value + "/1"};
    if (wentOut(reply)) correct->statement = reply;
    return action;
}

std::vector<std::pair<std::string, Action>> testActs(const scenario::Script& script, TestStage stage) {
    const std::string prefix = "tes/" + std::string(nameOf(stage)) + "/";
    std::vector<std::pair<std::string, Action>> acts;
    for (const act::AnswerTest& answer : script.test)
        if (answer.stage == stage) acts.emplace_back(prefix + std::to_string(answer.question + 1), answer);
    if (!acts.empty()) acts.emplace_back(prefix + "selesai", act::FinishTest{stage});
    return acts;
}

}  // namespace gladi::session
