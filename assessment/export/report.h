#pragma once

#include <cstdint>
#include <string>

#include "simulator/core/text.h"

namespace gladi::assessment::exporting {

/// What seals the log that was scored: the digest of its last row, as hex, and that row's number (docs/event-log.md).
/// Printed on every report, so that a paper in a binder tells whether the file is still the one that was scored.
struct Seal {
    std::string digest;
    std::uint64_t rows = 0;
    friend bool operator==(const Seal&, const Seal&) = default;
};

/// How an evaluation is written out.
struct ReportOptions {
    core::Language language = core::Language::Indonesian;   ///< of headings and words; JSON has none
    Seal seal{};                  ///< nothing is printed of an empty one
    bool composite = false;       ///< also the weighted sum of the three scores: only where somebody asks for one figure
    bool byteOrderMark = true;    ///< CSV: without it Excel takes UTF-8 for Latin
};

}  // namespace gladi::assessment::exporting
