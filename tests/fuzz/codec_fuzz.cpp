#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "simulator/codec/lines.h"

/// Any bytes are refused or read; what was read is written to a line that reads back to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace gladi;
    const auto line = codec::fromLine({reinterpret_cast<const char*>(bytes), size});
    if (!line) return 0;
    const std::string written = codec::toLine(line->record, line->wall);
    const auto again = codec::fromLine(written);
    if (!again || codec::toLine(again->record, again->wall) != written) std::abort();
    return 0;
}
