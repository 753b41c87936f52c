#pragma once

// Private to the store.

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "simulator/core/ids.h"
#include "simulator/core/result.h"
#include "simulator/core/time.h"
#include "simulator/store/digest.h"

namespace gladi::store {

/// Chains rows and writes them in groups on a thread of its own: a group closes at 100 rows, 5 ms after
/// its first row, or when somebody waits for it, and never between two rows that were appended together.
/// After a failed write nothing later is written.
class Appender {
public:
    using Listener = std::function<void(core::Result<core::Sequence>)>;

    static constexpr std::size_t kLargestGroup = 100;
    static constexpr std::chrono::milliseconds kLongestWait{5};

    /// Goes on after `last`, whose digest is `head`.
    Appender(std::unique_ptr<SQLite::Database> database, core::Sequence last, Digest head);
    /// Writes what is left, then folds the write-ahead log into the file when nobody reads it.
    ~Appender();

    [[nodiscard]] core::Result<void> append(std::vector<Row> rows);
    [[nodiscard]] core::Result<void> flush();
    [[nodiscard]] core::Sequence durable() const { return {m_durable.load()}; }
    /// When this returns, the listener before it is called no more. It may not wait for the writer.
    void onDurable(Listener listener);

private:
    void run();
    std::vector<Row> takeGroup();
    core::Result<void> write(const std::vector<Row>& group);
    void tell(std::unique_lock<std::mutex>& lock, const core::Result<core::Sequence>& news);

    std::unique_ptr<SQLite::Database> m_database;  // the thread's own while it runs
    Digest m_head;                                 // likewise

    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_done;
    std::deque<Row> m_waiting;
    std::deque<std::uint64_t> m_batchEnds;         // last sequence of each append still waiting
    std::chrono::steady_clock::time_point m_firstWaiting;
    std::uint64_t m_taken;                         // the last row handed over
    int m_flushing = 0;
    bool m_closing = false;
    bool m_telling = false;                        // the listener is being called
    std::optional<core::Error> m_failure;
    Listener m_listener;
    std::atomic<std::uint64_t> m_durable;
    std::thread m_thread;
};

}  // namespace gladi::store
