#pragma once

// Private to the store.

#include <filesystem>
#include <memory>

#include "simulator/core/result.h"

namespace SQLite { class Database; }

namespace gladi::store {

/// At most one writer per session, in this process or another. Held by the operating system through a
/// file beside the session ("x.gladi-lock"), so it ends with its process, however that ends: the
/// file may stay behind after a crash and then means nothing.
class WriterLock {
public:
    /// `InUse` when somebody else writes, `ReadOnly` when nobody can write here.
    [[nodiscard]] static core::Result<WriterLock> take(const std::filesystem::path& session);

    WriterLock(WriterLock&&) noexcept;
    WriterLock& operator=(WriterLock&&) = delete;
    ~WriterLock();

private:
    WriterLock(std::filesystem::path path, std::unique_ptr<SQLite::Database> database);

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

}  // namespace gladi::store
