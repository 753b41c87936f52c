#include "simulator/cli/scripts.h"

#include <fstream>
#include <iostream>
#include <sstream>

#include "simulator/cli/output.h"

namespace gladi::cli {

using namespace core;

Result<scenario::Script> readScript(const std::filesystem::path& path, const Scenario& scenario) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (!in) return fail(Error::Code::Io, "the file cannot be read");
    auto loaded = scenario::loadResponses(bytes.str(), shown(path.filename()), scenario);
    for (const auto& diagnostic : loaded.diagnostics) std::cerr << toString(diagnostic) << '\n';
    if (!loaded.script) return fail(Error::Code::BadInput, "the responses have faults");
    return std::move(*loaded.script);
}

}  // namespace gladi::cli
