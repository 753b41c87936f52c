#include "simulator/core/events.h"

namespace gladi::core {

template class OneOf<Events>;

}  // namespace gladi::core
