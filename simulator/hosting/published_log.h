#pragma once

#include <deque>
#include <functional>
#include <mutex>

#include "simulator/core/log.h"

namespace gladi::hosting {

/// A log that tells what has become durable: laptops are never shown what a power cut could still take back.
class PublishedLog final : public core::EventLog {
public:
    /// Called with records that follow those before, on whatever thread the log tells of durable ones; must not wait.
    using Publisher = std::function<void(std::span<const core::Record>)>;

    /// The log must outlive this one.
    PublishedLog(core::EventLog& log, Publisher publisher) : m_log(log), m_publisher(std::move(publisher)) {}

    [[nodiscard]] core::Result<void> append(std::span<const core::Record> records, core::WallTime wall) override;
    [[nodiscard]] core::Result<void> flush() override { return m_log.flush(); }
    [[nodiscard]] core::Sequence durable() const override { return m_log.durable(); }
    /// Published first, then told.
    void onDurable(std::function<void(core::Result<core::Sequence>)> listener) override;

private:
    void publish(core::Sequence durable);

    core::EventLog& m_log;
    Publisher m_publisher;
    std::mutex m_mutex;                    // guards the next
    std::deque<core::Record> m_waiting;
};

}  // namespace gladi::hosting
