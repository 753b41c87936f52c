#include "simulator/store/appender.h"

#include <exception>
#include <iterator>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "simulator/store/connection.h"

namespace gladi::store {

using core::Error;

Appender::Appender(std::unique_ptr<SQLite::Database> database, core::Sequence last, Digest head)
    : m_database(std::move(database)), m_head(head), m_taken(last.value), m_durable(last.value), m_thread([this] { run(); }) {}

Appender::~Appender() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_work.notify_all();
    m_thread.join();
    try {
        // A closed session is one file. Fails while somebody reads it: then the log beside it stays.
        m_database->setBusyTimeout(0);
        m_database->exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        return;
    }
}

core::Result<void> Appender::append(std::vector<Row> rows) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure) return tl::unexpected(*m_failure);
        auto next = m_taken;
        for (const auto& row : rows)
            if (row.sequence != static_cast<std::int64_t>(++next))
                return core::fail(Error::Code::WrongState, "record " + std::to_string(row.sequence) + " does not follow " + std::to_string(next - 1));
        if (m_waiting.empty()) m_firstWaiting = std::chrono::steady_clock::now();
        std::move(rows.begin(), rows.end(), std::back_inserter(m_waiting));
        if (next != m_taken) m_batchEnds.push_back(next);
        m_taken = next;
    }
    m_work.notify_one();
    return {};
}

core::Result<void> Appender::flush() {
    std::unique_lock lock(m_mutex);
    const auto target = m_taken;
    ++m_flushing;
    m_work.notify_one();
    m_done.wait(lock, [&] { return m_failure || m_durable >= target; });
    --m_flushing;
    if (m_durable >= target) return {};
    return tl::unexpected(*m_failure);
}

void Appender::onDurable(Listener listener) {
    std::unique_lock lock(m_mutex);
    if (std::this_thread::get_id() != m_thread.get_id()) m_done.wait(lock, [&] { return !m_telling; });
    m_listener = std::move(listener);
    if (m_failure) tell(lock, tl::unexpected(*m_failure));
}

void Appender::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_work.wait(lock, [&] { return !m_waiting.empty() || m_closing; });
        if (m_waiting.empty()) return;
        m_work.wait_until(lock, m_firstWaiting + kLongestWait,
                          [&] { return m_waiting.size() >= kLargestGroup || m_flushing > 0 || m_closing; });
        const auto group = takeGroup();
        lock.unlock();
        const auto written = write(group);
        lock.lock();
        if (!written) {
            m_failure = written.error();
            m_waiting.clear();
            m_done.notify_all();
            tell(lock, tl::unexpected(*m_failure));
            return;
        }
        m_durable = static_cast<std::uint64_t>(group.back().sequence);
        m_done.notify_all();
        tell(lock, durable());
    }
}

std::vector<Row> Appender::takeGroup() {
    // What was appended together is what one act led to: a crash must not leave half of it.
    std::uint64_t last = 0;
    const auto first = static_cast<std::uint64_t>(m_waiting.front().sequence);
    while (!m_batchEnds.empty() && (last == 0 || m_batchEnds.front() - first < kLargestGroup)) {
        last = m_batchEnds.front();
        m_batchEnds.pop_front();
    }
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(last + 1 - first);
    std::vector<Row> group(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return group;
}

core::Result<void> Appender::write(const std::vector<Row>& group) {
    try {
        auto head = m_head;
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*m_database, "INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const auto& row : group) {
            head = nextLink(head, row);
            insert.bind(1, row.sequence);
            insert.bind(2, row.atMs);
            insert.bind(3, row.wallUs);
            insert.bindNoCopy(4, row.by);
            insert.bindNoCopy(5, row.cause);
            insert.bindNoCopy(6, row.kind);
            insert.bindNoCopy(7, row.body);
            insert.bindNoCopy(8, head.data(), static_cast<int>(head.size()));
            insert.bindNoCopy(9, row.team);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
        m_head = head;
        return {};
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, m_database.get()));
    } catch (const std::exception& exception) {
        return core::fail(Error::Code::Io, exception.what());
    }
}

void Appender::tell(std::unique_lock<std::mutex>& lock, const core::Result<core::Sequence>& news) {
    if (!m_listener) return;
    const auto listener = m_listener;
    m_telling = true;
    lock.unlock();
    listener(news);
    lock.lock();
    m_telling = false;
    m_done.notify_all();
}

}  // namespace gladi::store
