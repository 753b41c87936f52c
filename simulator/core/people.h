#pragma once

#include <vector>

#include "simulator/core/events.h"

namespace gladi::core {

/// Brings a list of those who take part up to date: who was expected from the start, who joined, who was moved to another
/// team or role. In the order in which they became known. Any other event changes nothing.
void keepBook(std::vector<Participant>& people, const Event& event);

}  // namespace gladi::core
