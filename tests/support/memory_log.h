#pragma once

#include <atomic>
#include <vector>

#include "simulator/core/log.h"

namespace gladi::support {

/// A log that keeps everything in memory and calls it durable at once; can be told to fail.
class MemoryLog : public core::EventLog {
public:
    core::Result<void> append(std::span<const core::Record> batch, core::WallTime) override {
        if (failing) return core::fail(core::Error::Code::DiskFull, "no space left");
        records.insert(records.end(), batch.begin(), batch.end());
        if (!batch.empty()) m_durable = batch.back().sequence.value;
        if (m_listener) m_listener(durable());
        return {};
    }
    core::Result<void> flush() override { return {}; }
    [[nodiscard]] core::Sequence durable() const override { return {m_durable}; }
    void onDurable(std::function<void(core::Result<core::Sequence>)> listener) override { m_listener = std::move(listener); }

    std::vector<core::Record> records;
    std::atomic<bool> failing = false;

private:
    std::atomic<std::uint64_t> m_durable = 0;
    std::function<void(core::Result<core::Sequence>)> m_listener;
};

}  // namespace gladi::support
