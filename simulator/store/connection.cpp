#include "simulator/store/connection.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

#include <sqlite3.h>

#include "simulator/store/schema.h"

namespace gladi::store {

using core::Error;
using Handle = std::unique_ptr<SQLite::Database>;

namespace {

constexpr int kPatienceMs = 5000;      // readers and writers of one file wait for each other so long
constexpr int kLongestValue = 64 << 20;  // no text or file of a session is larger, whatever its bytes claim

bool isFull(int systemError) {
    if (systemError == ENOSPC || systemError == EFBIG) return true;
#ifdef EDQUOT
    if (systemError == EDQUOT) return true;
#endif
    return false;
}

Error::Code codeOf(int primary, int systemError) {
    switch (primary) {
        case SQLITE_NOTADB: return Error::Code::NotASession;
        case SQLITE_CORRUPT: return Error::Code::Damaged;
        case SQLITE_FULL: return Error::Code::DiskFull;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return Error::Code::InUse;
        case SQLITE_READONLY:
        case SQLITE_PERM: return Error::Code::ReadOnly;
        case SQLITE_CANTOPEN:
            if (systemError == EACCES || systemError == EROFS || systemError == EPERM) return Error::Code::ReadOnly;
            break;
        default: break;
    }
    return isFull(systemError) ? Error::Code::DiskFull : Error::Code::Io;
}

std::string wordsOf(Error::Code code) {
    switch (code) {
        case Error::Code::NotASession: return "this is no Gladi session";
        case Error::Code::Damaged: return "the session file is damaged";
        case Error::Code::DiskFull: return "there is no space left to write the session";
        case Error::Code::InUse: return "another program holds the session";
        case Error::Code::ReadOnly: return "the session cannot be written here";
        case Error::Code::Io: return "the session file could not be read or written";
        case Error::Code::NotAllowed:
        case Error::Code::UnknownItem:
        case Error::Code::WrongState:
        case Error::Code::Held:
        case Error::Code::EmptyText:
        case Error::Code::TooLong:
        case Error::Code::BadInput:
        case Error::Code::NewerVersion: break;
    }
    return "the session file could not be used";
}

/// "file:" address of a path, so that options can follow.
std::string addressOf(const std::filesystem::path& path) {
    const auto text = std::filesystem::absolute(path).generic_u8string();
    std::string address = text.starts_with(u8'/') ? "file://" : "file:///";
    for (const char8_t unit : text) {
        if (unit == '%' || unit == '?' || unit == '#') {
            constexpr auto kDigits = "0123456789ABCDEF";
            address += '%';
            address += kDigits[unit >> 4];
            address += kDigits[unit & 15];
        } else {
            address += static_cast<char>(unit);
        }
    }
    return address;
}

void distrust(SQLite::Database& database) {
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, kLongestValue);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
}

/// Opens and reads the version, which is the first thing that touches the file.
core::Result<Handle> openAndLook(const std::string& name, int flags, Trust trust) {
    Handle database;
    try {
        database = std::make_unique<SQLite::Database>(name, flags, kPatienceMs);
        distrust(*database);
        // Lets SQLite open a file that was cut short; nothing is ever written through this connection.
        if (trust == Trust::Damaged) database->exec("PRAGMA writable_schema = ON");
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (version > kSchemaVersion) return core::fail(Error::Code::NewerVersion, "this session was made by a later Gladi");
        if (version < 1) return core::fail(Error::Code::Damaged, "it says that it is of version " + std::to_string(version) + ", which there never was");
        return database;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, database.get()));
    }
}

bool hasPendingWal(const std::filesystem::path& path) {
    auto wal = path;
    wal += "-wal";
    std::error_code error;
    const auto size = std::filesystem::file_size(wal, error);
    return !error && size > 0;
}

}  // namespace

Error errorOf(const SQLite::Exception& exception, const SQLite::Database* database) {
    const int primary = exception.getErrorCode() & 0xff;
    int systemError = database ? sqlite3_system_errno(database->getHandle()) : 0;
    // SQLite does not keep the system's number when a COMMIT fails; errno still has it then.
    if (systemError == 0 && primary == SQLITE_IOERR) systemError = errno;
    const auto code = codeOf(primary, systemError);
    auto message = wordsOf(code) + " (" + exception.what();
    if (systemError != 0) message += ": " + std::generic_category().message(systemError);
    return Error{code, message + ")"};
}

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

core::Result<void> looksLikeSession(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) return core::fail(Error::Code::Io, "there is no file '" + utf8(path) + "'");
    if (!std::filesystem::is_regular_file(status)) return core::fail(Error::Code::NotASession, "'" + utf8(path) + "' is no file");
    std::ifstream file(path, std::ios::binary);
    if (!file) return core::fail(Error::Code::Io, "'" + utf8(path) + "' cannot be read");
    std::array<char, 100> head{};
    file.read(head.data(), head.size());
    const auto application = [&] {
        unsigned value = 0;
        for (std::size_t at = 68; at < 72; ++at) value = value << 8 | static_cast<unsigned char>(head[at]);
        return value;
    };
    if (file.gcount() < 100 || std::string_view(head.data(), 16) != std::string_view("SQLite format 3\0", 16) || application() != kApplicationId)
        return core::fail(Error::Code::NotASession, "'" + utf8(path) + "' is no Gladi session");
    return {};
}

std::uintmax_t bytesLost(const std::filesystem::path& path) {
    if (!looksLikeSession(path) || hasPendingWal(path)) return 0;
    std::array<char, 100> head{};
    std::ifstream(path, std::ios::binary).read(head.data(), head.size());
    const auto number = [&](std::size_t at, std::size_t size) {
        std::uintmax_t value = 0;
        for (; size > 0; --size) value = value << 8 | static_cast<unsigned char>(head[at++]);
        return value;
    };
    // https://sqlite.org/fileformat2.html: page size at 16 (1 stands for 65536), pages at 28, which hold while 24 and 92 agree.
    const auto page = number(16, 2) == 1 ? 65536 : number(16, 2);
    if (number(24, 4) != number(92, 4)) return 0;
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    const auto whole = page * number(28, 4);
    return !error && size < whole ? whole - size : 0;
}

core::Result<Handle> openForReading(const std::filesystem::path& path, Trust trust) {
    if (auto known = looksLikeSession(path); !known) return tl::unexpected(known.error());
    auto database = openAndLook(utf8(path), SQLite::OPEN_READONLY, trust);
    if (database || hasPendingWal(path)) return database;
    const auto code = database.error().code;
    if (code != Error::Code::ReadOnly && code != Error::Code::Io) return database;
    // A place that cannot be written refuses SQLite its shared memory. Nobody writes there either,
    // and without a write-ahead log the file itself is whole.
    return openAndLook(addressOf(path) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI, trust);
}

core::Result<Handle> openForWriting(const std::filesystem::path& path, bool create) {
    Handle database;
    try {
        const int flags = SQLite::OPEN_READWRITE | (create ? SQLite::OPEN_CREATE : 0);
        database = std::make_unique<SQLite::Database>(utf8(path), flags, kPatienceMs);
        if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
            return core::fail(Error::Code::ReadOnly, "'" + utf8(path) + "' cannot be written");
        distrust(*database);
        database->exec("PRAGMA synchronous = FULL");
        return database;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, database.get()));
    }
}

}  // namespace gladi::store
