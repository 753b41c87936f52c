#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gladi::net {

/// Letters and digits that nobody takes for each other, on a screen at the other end of a room or said aloud.
inline constexpr std::string_view kCodeLetters = "ACDEFGHJKMNPQRTUVWXY34679";
inline constexpr std::size_t kCodeLength = 6;

/// A join code at random: "K7QMXA".
[[nodiscard]] std::string newCode();
/// What somebody typed, as a code: capitals, without spaces and dashes. Not a code: empty.
[[nodiscard]] std::string tidyCode(std::string_view typed);

/// 256 random bits as 43 letters, digits, '-' and '_': a participant's token or a secret of the staff.
[[nodiscard]] std::string newToken();
[[nodiscard]] bool isToken(std::string_view text);
/// What the log holds of it: SHA-256, hex.
[[nodiscard]] std::string credentialOf(std::string_view token);
/// Compares without telling by its time where the two differ.
[[nodiscard]] bool isSame(std::string_view one, std::string_view other);

/// "gladi://192.168.1.5:47800/K7QMXA#<fingerprint>": what the QR code of a room holds.
struct JoinLink {
    std::string host;          ///< name or address; an IPv6 one without brackets
    int port = 0;
    std::string code;          ///< may be empty
    std::string fingerprint;   ///< SHA-256 of the host's certificate, 64 hex digits; may be empty
    friend bool operator==(const JoinLink&, const JoinLink&) = default;
};
[[nodiscard]] std::string toText(const JoinLink& link);
/// Also reads what is typed by hand: "192.168.1.5:47800".
[[nodiscard]] std::optional<JoinLink> joinLinkOf(std::string_view text);

/// The first 64 bits of a fingerprint, for two people to compare: "3F2A 91C0 7B55 E1D4".
[[nodiscard]] std::string shortFingerprint(std::string_view fingerprint);

}  // namespace gladi::net
