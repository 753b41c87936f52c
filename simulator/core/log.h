#pragma once

#include <functional>
#include <span>

#include "simulator/core/events.h"
#include "simulator/core/result.h"

namespace gladi::core {

/// Where a session's records go. One writer; called from the session thread.
class EventLog {
public:
    virtual ~EventLog() = default;

    /// Takes records that follow those already there. Returns before they are durable;
    /// they become durable together or not at all. Fails at once when an earlier write
    /// has failed: nothing after a failure is ever kept.
    virtual Result<void> append(std::span<const Record> records, WallTime wall) = 0;

    /// Returns once everything appended so far survives a power cut, or says why it does not.
    virtual Result<void> flush() = 0;

    /// The last record known to be durable. Safe from any thread.
    [[nodiscard]] virtual Sequence durable() const = 0;

    /// Called (from any thread) each time `durable` has moved on, or with the error that ended writing.
    virtual void onDurable(std::function<void(Result<Sequence>)> listener) = 0;
};

}  // namespace gladi::core
