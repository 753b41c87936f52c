#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "simulator/net/wire/announcement.h"
#include "simulator/net/wire/frames.h"
#include "simulator/net/wire/secrets.h"

using namespace gladi;

namespace {

template <class Message, class Decode>
void checkBothWays(const core::Result<Message>& message, Decode decode) {
    if (!message) return;
    const std::string written = net::encode(*message);
    const auto again = decode(written);
    if (!again || net::encode(*again) != written) std::abort();
}

}  // namespace

/// Any bytes are refused or read, as a message to the host, from the host, or to the whole network; what was read is
/// written to a message that reads back to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view frame(reinterpret_cast<const char*>(bytes), size);
    checkBothWays(net::decodeUpward(frame), net::decodeUpward);
    checkBothWays(net::decodeDownward(frame), net::decodeDownward);
    if (const auto room = net::announcementOf(frame))
        if (net::encode(*room).size() > net::kLongestAnnouncement) std::abort();
    if (const auto link = net::joinLinkOf(frame))
        if (net::joinLinkOf(net::toText(*link)) != link) std::abort();
    return 0;
}
