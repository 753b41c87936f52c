#pragma once

#include <filesystem>

#include "simulator/core/result.h"
#include "simulator/scenario/responses.h"

namespace gladi::cli {

/// Reads a scripted participant; its faults go to the error stream.
[[nodiscard]] core::Result<scenario::Script> readScript(const std::filesystem::path& path, const core::Scenario& scenario);

}  // namespace gladi::cli
