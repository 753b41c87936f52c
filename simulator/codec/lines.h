#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "simulator/core/events.h"
#include "simulator/core/result.h"

namespace gladi::codec {

/// A record and, where known, when it was written.
struct Line {
    core::Record record;
    std::optional<core::WallTime> wall;
    friend bool operator==(const Line&, const Line&) = default;
};

/// One JSON object without a line break: at, body, kind, sequence; by, cause, team and wall
/// (microseconds since 1970, UTC) only when there are any. Without walls two runs of the same exercise give the same lines.
[[nodiscard]] std::string toLine(const core::Record& record, std::optional<core::WallTime> wall = std::nullopt);

/// Reads such a line, with the same distrust as `decode`.
[[nodiscard]] core::Result<Line> fromLine(std::string_view line);

}  // namespace gladi::codec
