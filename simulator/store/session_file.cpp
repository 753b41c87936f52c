#include "simulator/store/session_file.h"

#include <algorithm>
#include <charconv>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "simulator/codec/events.h"
#include "simulator/store/appender.h"
#include "simulator/store/connection.h"
#include "simulator/store/reading.h"
#include "simulator/store/schema.h"
#include "simulator/store/writer_lock.h"

namespace gladi::store {

using core::Error;
using core::Result;

/// The lock outlives the appender: nobody may write until its last row is.
struct SessionFile::Writing {
    WriterLock lock;
    Appender appender;
};

namespace {

std::int64_t numberOf(const std::map<std::string, std::string>& meta, const char* key) {
    std::int64_t value = 0;
    if (const auto found = meta.find(key); found != meta.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
    return value;
}

core::WallTime wallOf(std::int64_t microseconds) { return core::WallTime{std::chrono::microseconds{microseconds}}; }

Row rowOf(const core::Record& record, core::WallTime wall) {
    return {static_cast<std::int64_t>(record.sequence.value), record.at.sinceStart.count(), wall.time_since_epoch().count(),
            record.by.value, record.cause.value, std::string(codec::kindOf(record.event)), codec::encode(record.event), record.team.value};
}

Result<StoredRecord> recordOf(Row row, int format) {
    auto event = codec::decode(row.kind, row.body, format);
    if (!event) {
        const auto code = event.error().code == Error::Code::NewerVersion ? Error::Code::NewerVersion : Error::Code::Damaged;
        return core::fail(code, "row " + std::to_string(row.sequence) + ": " + event.error().message);
    }
    return StoredRecord{{core::Sequence{static_cast<std::uint64_t>(row.sequence)}, core::ScenarioTime{core::Duration{row.atMs}},
                         core::ParticipantId{std::move(row.by)}, core::CommandId{std::move(row.cause)}, std::move(*event), core::TeamId{std::move(row.team)}},
                        wallOf(row.wallUs)};
}

/// Runs something that reads the file. Each reading has a connection of its own, so that it can go on beside the writer.
template <class T>
Result<T> reading(const std::filesystem::path& path, const std::function<Result<T>(SQLite::Database&)>& read) {
    auto database = openForReading(path);
    if (!database) return tl::unexpected(database.error());
    try {
        if (!hasOurSchema(**database)) return core::fail(Error::Code::Damaged, "the tables of the session were changed");
        return read(**database);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, database->get()));
    }
}

/// A log that ends where its head says and hangs together. The digest of its end.
Result<Digest> soundHead(SQLite::Database& database) {
    auto link = firstLink(readMeta(database), readScenario(database));
    const auto head = readHead(database);
    std::int64_t count = 0;
    bool sound = bytesOf(link) == head.first;
    readRows(database, [&](const StoredRow& row) {
        link = nextLink(link, row.row);
        return sound = sound && row.row.sequence == ++count && bytesOf(link) == row.digest;
    });
    if (!sound || count != head.count || bytesOf(link) != head.digest)
        return core::fail(Error::Code::Damaged, "the record of the session was changed; it can be verified, but not resumed");
    return link;
}

Summary summaryOf(SQLite::Database& database) {
    const SQLite::Transaction snapshot(database);
    const auto meta = readMeta(database);
    const auto head = readHead(database);
    Summary summary;
    if (const auto id = meta.find("id"); id != meta.end()) summary.id = id->second;
    summary.created = summary.lastWall = wallOf(numberOf(meta, "created_us"));
    summary.records = static_cast<std::uint64_t>(head.count);
    Digest digest{};
    std::copy_n(head.digest.begin(), std::min(head.digest.size(), digest.size()), digest.begin());
    summary.head = hex(digest);

    SQLite::Statement yaml(database, "SELECT bytes FROM scenario_file WHERE path = 'scenario.yaml'");
    if (yaml.executeStep()) summary.scenarioYaml = yaml.getColumn(0).getString();
    SQLite::Statement last(database, "SELECT at_ms, wall_us FROM event ORDER BY sequence DESC LIMIT 1");
    if (last.executeStep()) {
        summary.lastAt = core::ScenarioTime{core::Duration{last.getColumn(0).getInt64()}};
        summary.lastWall = wallOf(last.getColumn(1).getInt64());
    }
    // After ENDEX there are few rows: the test's.
    SQLite::Statement telling(database, "SELECT kind, body, by FROM event WHERE sequence = 1 "
                                        "UNION ALL SELECT kind, body, by FROM event WHERE kind = 'exercise-ended' "
                                        "UNION ALL SELECT kind, body, by FROM event WHERE kind = 'test-finished' AND sequence > "
                                        "(SELECT min(sequence) FROM event WHERE kind = 'exercise-ended')");
    while (telling.executeStep()) {
        const auto event = codec::decode(telling.getColumn(0).getString(), telling.getColumn(1).getString());
        if (!event) continue;
        if (std::holds_alternative<core::event::TestFinished>(*event)) summary.testFinished.emplace_back(telling.getColumn(2).getString());
        if (const auto* opened = std::get_if<core::event::SessionOpened>(&*event)) summary.opened = *opened;
        if (const auto* ended = std::get_if<core::event::ExerciseEnded>(&*event)) {
            summary.ended = true;
            summary.early = ended->early;
        }
    }
    return summary;
}

Error notForWriting() { return Error{Error::Code::ReadOnly, "the session was opened for reading"}; }

}  // namespace

SessionFile::SessionFile(std::filesystem::path path, std::unique_ptr<Writing> writing)
    : m_path(std::move(path)), m_writing(std::move(writing)) {}

SessionFile::~SessionFile() = default;

Result<std::unique_ptr<SessionFile>> SessionFile::create(const std::filesystem::path& path, NewSession session) {
    std::error_code ignored;
    if (const auto folder = path.parent_path(); !folder.empty() && !std::filesystem::is_directory(folder, ignored))
        return core::fail(Error::Code::Io, "there is no folder '" + utf8(folder) + "'");
    if (std::filesystem::exists(path, ignored)) return core::fail(Error::Code::WrongState, "there is already a file '" + utf8(path) + "'");
    auto lock = WriterLock::take(path);
    if (!lock) return tl::unexpected(lock.error());
    auto database = openForWriting(path, true);
    if (!database) return tl::unexpected(database.error());
    const std::map<std::string, std::string> meta{
        {"id", session.id.empty() ? newSessionId() : session.id},
        {"created_us", std::to_string(session.created.time_since_epoch().count())},
        {"event_format", std::to_string(codec::kEventFormat)}};
    try {
        createSchema(**database, meta, session.scenario);
        (*database)->exec("PRAGMA journal_mode = WAL");
    } catch (const SQLite::Exception& exception) {
        auto error = errorOf(exception, database->get());
        database->reset();
        std::filesystem::remove(path, ignored);  // ours, and worth nothing
        return tl::unexpected(std::move(error));
    }
    const auto first = firstLink(meta, session.scenario);
    auto writing = std::unique_ptr<Writing>(new Writing{std::move(*lock), Appender(std::move(*database), core::Sequence{}, first)});
    return std::unique_ptr<SessionFile>(new SessionFile(path, std::move(writing)));
}

Result<std::unique_ptr<SessionFile>> SessionFile::open(const std::filesystem::path& path, Mode mode) {
    if (mode == Mode::Read) {
        auto checked = reading<bool>(path, [](SQLite::Database& database) -> Result<bool> {
            return numberOf(readMeta(database), "event_format") <= codec::kEventFormat
                       ? Result<bool>(true) : core::fail(Error::Code::NewerVersion, "this session was made by a later Gladi");
        });
        if (!checked) return tl::unexpected(checked.error());
        return std::unique_ptr<SessionFile>(new SessionFile(path, nullptr));
    }
    if (auto known = looksLikeSession(path); !known) return tl::unexpected(known.error());
    auto lock = WriterLock::take(path);
    if (!lock) return tl::unexpected(lock.error());
    auto database = openForWriting(path, false);
    if (!database) return tl::unexpected(database.error());
    try {
        if (versionOf(**database) > kSchemaVersion) return core::fail(Error::Code::NewerVersion, "this session was made by a later Gladi");
        if (versionOf(**database) < 1) return core::fail(Error::Code::Damaged, "there is no session of version " + std::to_string(versionOf(**database)));
        if (!hasOurSchema(**database)) return core::fail(Error::Code::Damaged, "the tables of the session were changed");
        if (numberOf(readMeta(**database), "event_format") > codec::kEventFormat)
            return core::fail(Error::Code::NewerVersion, "this session was made by a later Gladi");
        const auto link = soundHead(**database);
        if (!link) return tl::unexpected(link.error());
        // Only what is sound is brought up to this version.
        if (auto migrated = migrate(**database, migrations(), kSchemaVersion); !migrated) return tl::unexpected(migrated.error());
        (*database)->exec("PRAGMA journal_mode = WAL");
        const core::Sequence last{static_cast<std::uint64_t>(readHead(**database).count)};
        auto writing = std::unique_ptr<Writing>(new Writing{std::move(*lock), Appender(std::move(*database), last, *link)});
        return std::unique_ptr<SessionFile>(new SessionFile(path, std::move(writing)));
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, database->get()));
    }
}

Result<void> SessionFile::append(std::span<const core::Record> records, core::WallTime wall) {
    if (!m_writing) return tl::unexpected(notForWriting());
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const auto& record : records) rows.push_back(rowOf(record, wall));
    return m_writing->appender.append(std::move(rows));
}

Result<void> SessionFile::flush() {
    if (!m_writing) return tl::unexpected(notForWriting());
    return m_writing->appender.flush();
}

core::Sequence SessionFile::durable() const {
    if (m_writing) return m_writing->appender.durable();
    const auto count = reading<std::int64_t>(m_path, [](SQLite::Database& database) -> Result<std::int64_t> { return readHead(database).count; });
    return core::Sequence{count ? static_cast<std::uint64_t>(*count) : 0};
}

void SessionFile::onDurable(std::function<void(Result<core::Sequence>)> listener) {
    if (m_writing) m_writing->appender.onDurable(std::move(listener));
}

Result<void> SessionFile::visit(const std::function<bool(const StoredRecord&)>& visitor, core::Sequence after) const {
    const auto done = reading<bool>(m_path, [&](SQLite::Database& database) -> Result<bool> {
        const auto format = static_cast<int>(numberOf(readMeta(database), "event_format"));
        Result<bool> result = true;
        readRows(database, [&](const StoredRow& row) {
            const auto record = recordOf(row.row, format);
            if (!record) result = tl::unexpected(record.error());
            return record && visitor(*record);
        }, after.value == 0 ? std::nullopt : std::optional(static_cast<std::int64_t>(after.value)));
        return result;
    });
    if (!done) return tl::unexpected(done.error());
    return {};
}

Result<std::vector<core::Record>> SessionFile::records() const {
    std::vector<core::Record> records;
    const auto done = visit([&](const StoredRecord& stored) {
        records.push_back(stored.record);
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    return records;
}

Result<ScenarioFiles> SessionFile::scenarioFiles() const {
    return reading<ScenarioFiles>(m_path, [](SQLite::Database& database) -> Result<ScenarioFiles> { return readScenario(database); });
}

Result<Summary> SessionFile::summary() const {
    return reading<Summary>(m_path, [](SQLite::Database& database) -> Result<Summary> { return summaryOf(database); });
}

}  // namespace gladi::store
