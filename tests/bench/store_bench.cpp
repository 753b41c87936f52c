// How fast acts become durable, beside what the disk and SQLite allow at best. Each measurement takes turns
// with its references, so that a busy machine slows all of them alike; the ratios are what to look at.

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "simulator/codec/events.h"
#include "simulator/store/session_file.h"
#include "tests/support/session_files.h"

using namespace gladi;
using namespace gladi::support;

namespace {

core::Record act(std::uint64_t n) {
    return {core::Sequence{n}, core::ScenarioTime{core::Duration{static_cast<std::int64_t>(n)}}, core::ParticipantId{"ani"}, core::CommandId{"c"},
            core::event::DraftSaved{core::StatementId{"ani/3"}, core::StatementKind::Clarification, core::ChannelId{"siaran"},
                                    {core::InjectId{"wa-01"}}, std::string(300, 'x')}};
}

/// A plain file that each row is written and synced to.
class PlainFile {
public:
    explicit PlainFile(const std::filesystem::path& path) : m_file(open(path.c_str(), O_CREAT | O_WRONLY | O_APPEND, 0644)) {}
    ~PlainFile() { close(m_file); }
    void add(const std::string& row) {
        if (write(m_file, row.data(), row.size()) < 0) throw std::runtime_error("write");
    }
    void sync() {
        if (fdatasync(m_file) != 0) throw std::runtime_error("fdatasync");
    }

private:
    int m_file;
};

/// A table with the same columns and nothing else: no chain, no seals, no thread.
class BareTable {
public:
    explicit BareTable(const std::filesystem::path& path) : m_database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        m_database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        "CREATE TABLE event(sequence INTEGER PRIMARY KEY, at_ms, wall_us, \"by\", cause, kind, body, digest)");
        m_insert = std::make_unique<SQLite::Statement>(m_database, "INSERT INTO event VALUES(?, 1, 2, 'ani', 'c', 'draft-saved', ?, zeroblob(32))");
    }
    void add(std::uint64_t n, const std::string& body) {
        m_insert->bind(1, static_cast<std::int64_t>(n));
        m_insert->bindNoCopy(2, body);
        m_insert->exec();
        m_insert->reset();
    }
    SQLite::Database& database() { return m_database; }

private:
    SQLite::Database m_database;
    std::unique_ptr<SQLite::Statement> m_insert;
};

class Timer {
public:
    void run(const std::function<void()>& work) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    double m_seconds = 0;
};

struct Contenders {
    ScratchFolder folder;
    PlainFile plain{folder / "plain"};
    BareTable bare{folder / "bare.db"};
    std::unique_ptr<store::SessionFile> session = store::SessionFile::create(folder / "a.gladi", aNewSession()).value();
    std::string body = codec::encode(act(1).event);
    Timer ours, plainTime, bareTime;

    void report(benchmark::State& state, std::uint64_t rows) const {
        state.counters["rows/s"] = static_cast<double>(rows) / ours.seconds();
        state.counters["plain/s"] = static_cast<double>(rows) / plainTime.seconds();
        state.counters["sqlite/s"] = static_cast<double>(rows) / bareTime.seconds();
        state.counters["of_plain"] = plainTime.seconds() / ours.seconds();
        state.counters["of_sqlite"] = bareTime.seconds() / ours.seconds();
    }
};

/// Each act waits until it is durable, as a participant does.
void BM_DurableAct(benchmark::State& state) {
    Contenders c;
    std::uint64_t n = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto record = act(++n);
        c.plainTime.run([&] { c.plain.add(c.body); c.plain.sync(); });
        c.bareTime.run([&] { c.bare.add(n, c.body); });
        c.ours.run([&] {
            if (!c.session->append({&record, 1}, kNoon) || !c.session->flush()) throw std::runtime_error("append");
        });
    }
    c.report(state, n);
}

/// A thousand acts in a burst, committed in groups of a hundred by all.
void BM_GroupedActs(benchmark::State& state) {
    constexpr int kBurst = 1000, kGroup = 100;
    Contenders c;
    std::uint64_t n = 0;
    for ([[maybe_unused]] auto _ : state) {
        std::vector<core::Record> records;
        for (int i = 1; i <= kBurst; ++i) records.push_back(act(n + static_cast<std::uint64_t>(i)));
        c.plainTime.run([&] {
            for (int i = 1; i <= kBurst; ++i) {
                c.plain.add(c.body);
                if (i % kGroup == 0) c.plain.sync();
            }
        });
        c.bareTime.run([&] {
            for (int group = 0; group < kBurst / kGroup; ++group) {
                SQLite::Transaction transaction(c.bare.database());
                for (int i = 1; i <= kGroup; ++i) c.bare.add(n + static_cast<std::uint64_t>(group * kGroup + i), c.body);
                transaction.commit();
            }
        });
        c.ours.run([&] {
            for (const auto& record : records)
                if (!c.session->append({&record, 1}, kNoon)) throw std::runtime_error("append");
            if (!c.session->flush()) throw std::runtime_error("flush");
        });
        n += kBurst;
    }
    c.report(state, n);
}

// By the wall: the time is spent waiting for the disk.
BENCHMARK(BM_DurableAct)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);
BENCHMARK(BM_GroupedActs)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);

}  // namespace

BENCHMARK_MAIN();
