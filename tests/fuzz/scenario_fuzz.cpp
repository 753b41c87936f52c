#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "simulator/scenario/loader.h"

namespace {

using gladi::scenario::FileSet;

constexpr std::array kFiles{"scenario.yaml", "timeline.yaml", "facts.yaml", "sop.yaml", "responses/ideal.yaml"};

const FileSet& goodScenario() {
    static const FileSet files = gladi::scenario::readFolder(GLADI_SOURCE_DIR "/tests/fixtures/base").value();
    return files;
}

}  // namespace

/// One file of a good scenario is replaced by any bytes; the first byte says which. The loader gives a scenario or
/// says what is wrong, never both nor neither.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size == 0) return 0;
    FileSet files = goodScenario();
    const std::string replaced = kFiles[(bytes[0] - std::size_t{'0'}) % kFiles.size()];
    files[replaced] = std::string(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    if (replaced.starts_with("responses")) {
        (void)gladi::scenario::check(files);
        return 0;
    }
    const auto loaded = gladi::scenario::load(files);
    bool hasError = false;
    for (const auto& diagnostic : loaded.diagnostics) {
        if (toString(diagnostic).empty()) std::abort();
        hasError = hasError || diagnostic.severity == gladi::scenario::Severity::Error;
    }
    if (hasError == loaded.scenario.has_value()) std::abort();
    return 0;
}
