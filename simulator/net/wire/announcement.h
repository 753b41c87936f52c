#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "simulator/core/text.h"

namespace gladi::net {

/// What a room says of itself to everybody on the network. Never its code. Nothing of it can be trusted: the
/// fingerprint only tells rooms apart until two people have compared it.
struct Announcement {
    core::Text title;
    std::string place;          ///< name of the trainer's computer
    int port = 0;
    std::string fingerprint;    ///< 64 hex digits
    friend bool operator==(const Announcement&, const Announcement&) = default;
};

/// Fits into one datagram on every network.
inline constexpr std::size_t kLongestAnnouncement = 1200;

/// Longer titles and names are cut.
[[nodiscard]] std::string encode(const Announcement& announcement);
/// Nothing for bytes that are no announcement of this version.
[[nodiscard]] std::optional<Announcement> announcementOf(std::string_view datagram);

}  // namespace gladi::net
