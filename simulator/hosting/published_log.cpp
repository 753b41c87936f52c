#include "simulator/hosting/published_log.h"

#include <algorithm>
#include <vector>

namespace gladi::hosting {

using namespace core;

Result<void> PublishedLog::append(std::span<const Record> records, WallTime wall) {
    {
        // Before they go down: they may be durable before `append` returns.
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(m_waiting.end(), records.begin(), records.end());
    }
    return m_log.append(records, wall);
}

void PublishedLog::onDurable(std::function<void(Result<Sequence>)> listener) {
    if (!listener) return m_log.onDurable({});
    m_log.onDurable([this, listener = std::move(listener)](Result<Sequence> durable) {
        if (durable) publish(*durable);
        listener(std::move(durable));
    });
}

void PublishedLog::publish(Sequence durable) {
    std::vector<Record> records;
    {
        const std::lock_guard lock(m_mutex);
        const auto end = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Record& record) { return record.sequence > durable; });
        records.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
        m_waiting.erase(m_waiting.begin(), end);
    }
    if (!records.empty()) m_publisher(records);
}

}  // namespace gladi::hosting
