#pragma once

#include <string_view>
#include <vector>

#include "assessment/language/offices.h"
#include "simulator/core/facts.h"

namespace gladi::assessment::language {

/// The elements that every scenario knows, with the words by which they are found. Three of them have more
/// to them than words: that something is still open is found by polarity.h, a next update by next_update.h,
/// and what needs more than its own keyword by element_reading.h.
inline constexpr std::string_view kUnknown = "yang-belum-diketahui";
inline constexpr std::string_view kKnown = "yang-diketahui";
inline constexpr std::string_view kNextUpdate = "pembaruan-berikut";
inline constexpr std::string_view kSource = "sumber-resmi";
inline constexpr std::string_view kReason = "alasan";
inline constexpr std::string_view kMyth = "mitos";

/// `offices`: names of the scenario's own, beside those that are known everywhere.
[[nodiscard]] std::vector<core::Element> builtInElements(const OfficeNames& offices);

}  // namespace gladi::assessment::language
