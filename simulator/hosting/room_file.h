#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "simulator/core/result.h"
#include "simulator/hosting/roster.h"
#include "simulator/net/certificate.h"

namespace gladi::hosting {

/// What makes a room the same room after the host was restarted: laptops come back to the same certificate, port and
/// tokens. Lies beside the session file, readable by its owner alone, and is no part of the record.
struct RoomFile {
    std::string code;               ///< that participants type
    std::string trainerSecret;
    std::string evaluatorSecret;
    net::Certificate certificate;
    int port = 0;                   ///< that was listened on; 0: none yet
    std::vector<Expected> roster;   ///< whom the trainer expects
};

/// Beside this session: "latihan.gladi" has "latihan.room".
[[nodiscard]] std::filesystem::path roomPathOf(const std::filesystem::path& session);

/// Code, secrets and certificate at random.
[[nodiscard]] core::Result<RoomFile> newRoom();

[[nodiscard]] core::Result<RoomFile> readRoom(const std::filesystem::path& path);
/// Replaces the file as a whole.
[[nodiscard]] core::Result<void> writeRoom(const std::filesystem::path& path, const RoomFile& room);

}  // namespace gladi::hosting
