#pragma once

#include <atomic>
#include <optional>
#include <string>

#include "simulator/net/link.h"
#include "simulator/net/wire/secrets.h"

namespace gladi::cli {

/// What `host`, `join` and `swarm` share.

/// True once Ctrl-C was pressed or the program was asked to end. Installed with the first call.
[[nodiscard]] const std::atomic<bool>& wasInterrupted();

/// A link as somebody gave it, with what stood beside it; nothing when it is none.
[[nodiscard]] std::optional<net::JoinLink> joinLink(const std::string& link, const std::string& code, const std::string& fingerprint);

/// Why a host let nobody in, for a person.
[[nodiscard]] std::string toText(const net::down::Denied& denied);

}  // namespace gladi::cli
