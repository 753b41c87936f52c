#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gladi::store {

/// Something in a session file that is not as it was written.
struct Fault {
    enum class Kind {
        NotRead,          ///< no such file, or none that may be read: nothing is said about it
        NotASession,      ///< foreign, empty, or cut before the first row could be
        NewerVersion,     ///< made by a later Gladi: nothing is known of it
        Unreadable,       ///< the row, and what is stored after it, cannot be read from the file
        Cut,              ///< bytes are missing at the end of the file
        Missing,          ///< rows that were there are gone
        Changed,          ///< the row is not what its digest was made of
        Swapped,          ///< the row and a later one stand in each other's place
        Unproven,         ///< the row follows a changed one in a way that neither proves nor disproves it
        Added,            ///< a row that the log's head knows nothing of
        Undecodable,      ///< the chain holds, but the body is no event
        ScenarioChanged,  ///< the scenario as played or what the session says of itself
        HeadChanged,      ///< the count or digest that seals the end
        Structure,        ///< tables, triggers or pages were tampered with, and no row tells where
    };

    std::uint64_t row = 0;   ///< the (first) row concerned; 0: the file as a whole
    Kind kind = Kind::NotASession;
    std::string message;     ///< plain English, with the row
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Stable name for JSON: "not-a-session", "unreadable", ...
[[nodiscard]] std::string_view nameOf(Fault::Kind kind);

struct VerifyReport {
    std::uint64_t rows = 0;      ///< read, sound or not
    std::string sessionId;
    std::string head;            ///< digest of the last row read, hex: compare it with the one printed at ENDEX
    std::vector<Fault> faults;   ///< ascending by row
    [[nodiscard]] bool sound() const { return faults.empty(); }
};

/// Checks that file, chain and bodies are what was written. Reads only; never throws; any file may be given.
/// What a chain without a secret can prove, and what it cannot: docs/event-log.md, "What verification proves".
[[nodiscard]] VerifyReport verify(const std::filesystem::path& path);

}  // namespace gladi::store
