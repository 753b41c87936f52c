#pragma once

#include <string>
#include <string_view>

#include "simulator/core/events.h"
#include "simulator/core/result.h"

namespace gladi::codec {

/// Version of the event bodies. Rises whenever a reader of the version before would misread
/// or refuse a body; docs/event-log.md lists the fields of each kind.
inline constexpr int kEventFormat = 1;

/// Longest body that is read, in bytes. The longest text a person may write fits many times over.
inline constexpr std::size_t kLongestBody = 1'000'000;

/// The kind as it stands in the log: "session-opened", "item-released", ...
[[nodiscard]] std::string_view kindOf(const core::Event& event);

/// The body: one JSON object with sorted keys, UTF-8, without spaces. The same event always gives the
/// same bytes. Fields that may be missing are left out when empty. Times and lengths are whole
/// milliseconds; a number without a fraction is written as an integer. Bytes that are no UTF-8
/// become U+FFFD: whoever takes texts from people checks them before.
[[nodiscard]] std::string encode(const core::Event& event);

/// The event that these bytes stand for. Made for bytes of any origin: an unknown kind, an unknown,
/// doubled, missing or ill-typed field, a number out of range, too many bytes and bad UTF-8 are
/// `BadInput`; a format above kEventFormat is `NewerVersion`.
[[nodiscard]] core::Result<core::Event> decode(std::string_view kind, std::string_view body, int format = kEventFormat);

}  // namespace gladi::codec
