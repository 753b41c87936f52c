#include "simulator/store/writer_lock.h"

#include <sqlite3.h>

#include "simulator/store/connection.h"

namespace gladi::store {

using core::Error;

namespace {

/// The file we hold is no longer the one of that name: its last owner removed it as we opened it.
bool wasRemoved(SQLite::Database& database) {
    int moved = 0;
    return sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

}  // namespace

core::Result<WriterLock> WriterLock::take(const std::filesystem::path& session) {
    std::error_code ignored;
    auto path = std::filesystem::weakly_canonical(session, ignored);
    if (ignored) path = session;
    path += "-lock";
    for (int attempt = 0; attempt < 10; ++attempt) {
        std::unique_ptr<SQLite::Database> database;
        try {
            database = std::make_unique<SQLite::Database>(utf8(path), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
                return core::fail(Error::Code::ReadOnly, "'" + utf8(path) + "' cannot be written");
            database->exec("BEGIN EXCLUSIVE");
            if (!wasRemoved(*database)) return WriterLock(std::move(path), std::move(database));
        } catch (const SQLite::Exception& exception) {
            auto error = errorOf(exception, database.get());
            // The folder is there (the caller made sure), so what cannot be opened cannot be written.
            if (!database && error.code == Error::Code::Io) error.code = Error::Code::ReadOnly;
            return tl::unexpected(std::move(error));
        }
    }
    return core::fail(Error::Code::InUse, "another program holds the session");
}

WriterLock::WriterLock(std::filesystem::path path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_database(std::move(database)) {}

WriterLock::WriterLock(WriterLock&&) noexcept = default;

WriterLock::~WriterLock() {
    if (!m_database) return;
    // Where an open file can be removed, it must go while it is held, or it might be the next writer's.
    // Where it cannot, removing it afterwards fails exactly when it is the next writer's.
    std::error_code open;
    std::filesystem::remove(m_path, open);
    m_database.reset();
    std::error_code ignored;
    if (open) std::filesystem::remove(m_path, ignored);
}

}  // namespace gladi::store
