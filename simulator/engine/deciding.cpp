#include "simulator/engine/deciding.h"

#include <algorithm>

#include "simulator/core/activity.h"

namespace gladi::engine {

using namespace core;
using Code = Error::Code;

Result<void> checkLength(const std::string& text) {
    if (text.size() > kLongestText) return fail(Code::TooLong, "the text is longer than " + std::to_string(kLongestText) + " bytes");
    if (!isPlainText(text)) return fail(Code::BadInput, "the text is not valid UTF-8");
    return {};
}

Result<void> checkText(const std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) return fail(Code::EmptyText, "the text is empty");
    return checkLength(text);
}

/// Reading, drafting and noting go on in a pause; what others would see does not.
Result<void> ActRules::allowed(Act act) const {
    if (!mayDo(state.scenario(), actor, act)) return fail(Code::NotAllowed, "the role may not do this");
    const bool isQuiet = act == Act::Read || act == Act::Draft || act == Act::Note;
    if (state.stage == Stage::Paused && !isQuiet) return fail(Code::WrongState, "the exercise is paused");
    if (!state.isUnderWay() && !(state.stage == Stage::Briefing && act == Act::Read))
        return fail(Code::WrongState, "the exercise is not running");
    return {};
}

const Item* ActRules::visible(const InjectId& id) const {
    const Item* item = state.item(id);
    return item != nullptr && isAddressed(state.scenario(), item->released.to, actor) ? item : nullptr;
}

std::vector<ClaimId> ActRules::claimsOf(const std::vector<InjectId>& basis) const {
    std::vector<ClaimId> claims;
    for (const InjectId& id : basis) {
        const Item* item = visible(id);
        if (item == nullptr || item->released.claim.empty()) continue;
        if (std::find(claims.begin(), claims.end(), item->released.claim) == claims.end()) claims.push_back(item->released.claim);
    }
    return claims;
}

}  // namespace gladi::engine
