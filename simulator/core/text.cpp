#include "simulator/core/text.h"

#include <cstdint>

namespace gladi::core {

bool isPlainText(std::string_view bytes) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); };
    for (std::size_t at = 0; at < bytes.size();) {
        const std::uint8_t lead = byte(at);
        if (lead == 0) return false;
        std::size_t length = 1;
        std::uint32_t point = lead;
        if (lead >= 0xF0 && lead <= 0xF4) { length = 4; point = lead & 0x07U; }
        else if (lead >= 0xE0 && lead <= 0xEF) { length = 3; point = lead & 0x0FU; }
        else if (lead >= 0xC2 && lead <= 0xDF) { length = 2; point = lead & 0x1FU; }
        else if (lead >= 0x80) return false;
        if (at + length > bytes.size()) return false;
        for (std::size_t next = 1; next < length; ++next) {
            if ((byte(at + next) & 0xC0U) != 0x80U) return false;
            point = (point << 6U) | (byte(at + next) & 0x3FU);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        if (overlong || surrogate || point > 0x10FFFF) return false;
        at += length;
    }
    return true;
}

}  // namespace gladi::core
