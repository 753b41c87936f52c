#pragma once

#include "simulator/core/commands.h"

namespace gladi::net {

enum class Sender { Participant, Trainer, Evaluator };

/// Whether this kind of command may come over the wire from such a one. What a role may do is the engine's to decide.
[[nodiscard]] bool maySend(Sender sender, const core::Action& action);

}  // namespace gladi::net
