#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "assessment/language/reading.h"
#include "tests/unit/language/health_scenario.h"

/// Any bytes are read without a crash, twice alike, and every span lies inside the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gladi::assessment::language;
    static const Reader reader(healthScenario());
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Reading reading = reader.read(text);
    for (const Finding& finding : reading.findings)
        if (finding.span.begin >= finding.span.end || finding.span.end > size) std::abort();
    if (reader.read(text).findings != reading.findings) std::abort();
    return 0;
}
