#pragma once

// Private to the store: opening files of any origin, and what SQLite says in our own words.

#include <cstdint>
#include <filesystem>
#include <memory>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "simulator/core/result.h"

namespace gladi::store {

/// What an exception of SQLite means. The database, if open, knows the system's own error number.
[[nodiscard]] core::Error errorOf(const SQLite::Exception& exception, const SQLite::Database* database = nullptr);

/// The path as SQLite wants it: UTF-8 on every system.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

/// Looks at the first bytes: `Io` when there is no such file, `NotASession` for anything foreign.
[[nodiscard]] core::Result<void> looksLikeSession(const std::filesystem::path& path);

/// How many bytes the file is shorter than its first page says; 0 where that page cannot tell (while a write-ahead
/// log waits beside it, or in no database).
[[nodiscard]] std::uintmax_t bytesLost(const std::filesystem::path& path);

/// Whether a file whose length is not what it says is refused, or read as far as it goes.
enum class Trust { Whole, Damaged };

/// Opens for reading, while somebody else writes as well as on media that cannot be written.
/// Refuses newer versions; looks at no table yet.
[[nodiscard]] core::Result<std::unique_ptr<SQLite::Database>> openForReading(const std::filesystem::path& path,
                                                                              Trust trust = Trust::Whole);

/// Opens for appending: WAL, synchronous=FULL. The caller holds the WriterLock.
[[nodiscard]] core::Result<std::unique_ptr<SQLite::Database>> openForWriting(const std::filesystem::path& path, bool create);

}  // namespace gladi::store
