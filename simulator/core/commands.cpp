#include "simulator/core/commands.h"

namespace gladi::core {

template class OneOf<Actions>;

}  // namespace gladi::core
