#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "simulator/core/condition.h"

namespace gladi::scenario {

/// A name that a condition speaks of; offsets count bytes from the start of the condition.
struct Mention {
    enum class What { Inject, Claim, Fact, Phase, Variable };
    What what = What::Inject;
    std::string name;
    std::size_t offset = 0;
};

/// `happened(...)` or `count(...)`, with the offset of the act and of each attribute's value.
struct PatternMention {
    core::ActPattern pattern;
    std::size_t offset = 0;
    std::vector<std::pair<std::string, std::size_t>> attributes;
};

struct ParsedCondition {
    core::Condition condition;
    std::vector<Mention> mentions;
    std::vector<PatternMention> patterns;
};

/// `code` is "condition-syntax" or "condition-type".
struct ConditionFault {
    std::size_t offset = 0;
    std::string code, message, advice;
};

/// Grammar: docs/scenario-format.md, "Conditions". Bounded: at most 32 parentheses deep.
/// Whether the names exist is not its business.
[[nodiscard]] tl::expected<ParsedCondition, ConditionFault> parseCondition(std::string_view text);

}  // namespace gladi::scenario
