#include "simulator/cli/scripts.h"

#include <iostream>

#include "simulator/cli/output.h"

namespace gladi::cli {

using namespace core;

Result<scenario::Script> readScript(const std::filesystem::path& path, const Scenario& scenario) {
    const auto text = readFile(path);
    if (!text) return tl::unexpected(text.error());
    auto loaded = scenario::loadResponses(*text, shown(path.filename()), scenario);
    for (const auto& diagnostic : loaded.diagnostics) std::cerr << toString(diagnostic) << '\n';
    if (!loaded.script) return fail(Error::Code::BadInput, "the responses have faults");
    return std::move(*loaded.script);
}

}  // namespace gladi::cli
