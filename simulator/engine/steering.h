#pragma once

#include "simulator/engine/state.h"

/// What becomes of a state when the trainer has a hand in what comes; part of evolve. Total: an id that the scenario
/// does not know changes nothing.
namespace gladi::engine {

void skip(State& state, const core::InjectId& inject);
void unskip(State& state, const core::InjectId& inject);
/// What is still to come of the inject comes so much later; a contingency is held back so much longer.
void delay(State& state, const core::InjectId& inject, core::Duration by);
/// All that is still to come comes so much later, ENDEX included.
void shift(State& state, core::Duration by);
/// The item and what followed from it by itself are undone, as far as the world knows; variables: see react.
void withdraw(State& state, const core::InjectId& item);

}  // namespace gladi::engine
