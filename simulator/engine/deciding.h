#pragma once

// Private to the engine: what the files that decide about commands share.

#include <string>
#include <vector>

#include "simulator/core/result.h"
#include "simulator/engine/state.h"

namespace gladi::engine {

using Decision = core::Result<std::vector<core::Event>>;

[[nodiscard]] inline Decision one(core::Event event) { return std::vector<core::Event>{std::move(event)}; }
[[nodiscard]] inline Decision nothing() { return std::vector<core::Event>{}; }

/// Something to read, not too long, and text at all.
[[nodiscard]] core::Result<void> checkText(const std::string& text);
/// The same, but it may be blank.
[[nodiscard]] core::Result<void> checkLength(const std::string& text);

/// Somebody who takes part and wants to do something; the rules for one group of acts derive from it.
struct ActRules {
    const State& state;
    const core::Participant& actor;

protected:
    /// Nothing, or why the act is not done now: the role may not, or it is not the time.
    [[nodiscard]] core::Result<void> allowed(core::Act act) const;
    /// What this participant sees of it, or nullptr.
    [[nodiscard]] const Item* visible(const core::InjectId& id) const;
    /// The claims of these items, each once.
    [[nodiscard]] std::vector<core::ClaimId> claimsOf(const std::vector<core::InjectId>& basis) const;

    template <class Then>
    Decision ifAllowed(core::Act act, Then then) const {
        if (auto may = allowed(act); !may) return tl::unexpected(may.error());
        return then();
    }
    template <class Then>
    Decision withText(core::Act act, const std::string& text, Then then) const {
        return ifAllowed(act, [&]() -> Decision {
            if (auto checked = checkText(text); !checked) return tl::unexpected(checked.error());
            return then();
        });
    }
};

/// Whether these rules speak of the action.
template <class Rules, class Action>
concept Decides = requires(const Rules& rules, const Action& action) { rules(action); };

}  // namespace gladi::engine
