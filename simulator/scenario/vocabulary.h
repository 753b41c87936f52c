#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/core/cast.h"

namespace gladi::scenario {

/// What the value of an attribute names.
enum class ValueKind { Free, Role, Team, Item, Inject, Channel, Claim, Impact, Truth, YesNo, Source, StatementKind, Persona, Authority, Fact, Phase, Element, Forbidden };

struct Attribute {
    std::string_view name;
    ValueKind kind;
};

/// An activity that conditions and rules can speak of, as in docs/scenario-format.md, "sop.yaml".
struct ActivityShape {
    std::string_view name;
    std::optional<core::Act> act;             ///< none for what the world does
    std::vector<Attribute> attributes;
    std::vector<Attribute> found;             ///< what the assessment finds in its text: in rules only
};

[[nodiscard]] const std::vector<ActivityShape>& activityShapes();
[[nodiscard]] const ActivityShape* shapeOf(std::string_view name);

/// Elements of a good message that need no declaration.
[[nodiscard]] const std::vector<std::string>& builtInElements();

}  // namespace gladi::scenario
